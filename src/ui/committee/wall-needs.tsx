import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { motionNow } from "../../client/selectors/committee/motions.ts";
import { neededForm, neededNow, neededOfMotion } from "../../client/selectors/committee/needed.ts";
import type { Ballot, OpenBallot } from "../../committee/state/ballot.ts";
import { useCommittee, useNames } from "../hooks/use-committee.ts";

/** How many yes it needs. By consensus it passes if nobody objects, so the hall sees who does. */
export function Needs({ ballot }: Readonly<{ ballot: OpenBallot }>): ReactNode {
  const { pack } = useCommittee();
  const names = useNames();
  const { method, objections } = ballot;
  const { needed, voting } = neededNow(ballot, pack);
  if (method !== "consensus")
    return (
      <p className="committee-wall-needs numbers">
        {t(`committee:ballot.${neededForm(ballot, voting)}`, { needed, voting })}
      </p>
    );
  return (
    <p className="committee-wall-needs numbers">
      {objections.length === 0
        ? t("committee:motion.decidedBy.consensus")
        : t("committee:ballot.objected", { count: objections.length, seats: names.seats(objections) })}
    </p>
  );
}

/** How many yes the motion on the floor needs, if it is put to a vote. */
export function MotionNeeds(): ReactNode {
  const state = useCommittee();
  const motion = motionNow(state);
  const needed = motion === null ? null : neededOfMotion(state, motion);
  if (needed === null) return null;
  return <p className="committee-wall-needs numbers">{t("committee:ballot.needs", needed)}</p>;
}

/** The yes that a vote has had beside those that it needed. */
export function Got({ ballot: { method, tally, needed } }: Readonly<{ ballot: Ballot }>): ReactNode {
  if (method === "consensus" || method === "sight") return null;
  return (
    <p className="committee-wall-needs numbers">{t("committee:wall.got", { yes: tally.yes, needed })}</p>
  );
}
