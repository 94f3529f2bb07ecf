import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { everybodyMustVote } from "../../client/selectors/committee/ballot.ts";
import { neededForm, neededNow } from "../../client/selectors/committee/needed.ts";
import type { OpenBallot } from "../../committee/state/ballot.ts";
import { useCommittee } from "../hooks/use-committee.ts";

/** Who votes, and how many votes in favour the question needs. */
export function Needs({ ballot }: Readonly<{ ballot: OpenBallot }>): ReactNode {
  const { pack } = useCommittee();
  const { needed, voting } = neededNow(ballot, pack);
  const guests = ballot.guests?.length ?? 0;
  const members = ballot.voters.length - guests;
  return (
    <p className="small">
      {guests === 0
        ? t("committee:ballot.electorate", { count: members })
        : t("committee:ballot.electorateWith", { members, count: guests })}
      {ballot.method !== "consensus" && (
        <strong className="numbers">
          {" "}
          · {t(`committee:ballot.${neededForm(ballot, voting)}`, { needed, voting })}
        </strong>
      )}
      {everybodyMustVote(ballot) && <span> · {t("committee:ballot.noAbstaining")}</span>}
    </p>
  );
}
