import { type ReactNode, type RefObject, useRef } from "react";
import { t } from "../../client/i18n/index.ts";
import { neededNow } from "../../client/selectors/committee/needed.ts";
import type { OpenBallot } from "../../committee/state/ballot.ts";
import { useArrivalFocus } from "../hooks/use-arrival-focus.ts";
import { useAct, useChoices, useCommittee, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { KeyHint, letter } from "./console-keys.tsx";
import { CountForm } from "./count-form.tsx";
import { RollVote } from "./roll-vote.tsx";
import { SeatPick } from "./seat-pick.tsx";
import { SeatVotes } from "./seat-votes.tsx";

type BallotProps = Readonly<{ ballot: OpenBallot }>;

/** The vote in progress. */
export function BallotPart({ ballot }: BallotProps): ReactNode {
  const part = useRef<HTMLElement>(null);
  const { pack } = useCommittee();
  const names = useNames();
  const act = useAct();
  const heading = useArrivalFocus(true);
  const { method, voters } = ballot;
  const { needed, voting } = neededNow(ballot, pack);
  return (
    <section ref={part} className="sheet committee-decision" aria-labelledby="ballot-heading">
      <h3 ref={heading} tabIndex={-1} id="ballot-heading" className="eyebrow">
        {t("committee:ballot.heading")} · {t(`committee:ballot.method.${method}`)}
      </h3>
      <p className="committee-question">{names.subject(ballot.on)}</p>
      <p className="small">
        {t("committee:ballot.electorate", { count: voters.length })}
        {method !== "consensus" && (
          <strong className="numbers"> · {t("committee:ballot.needs", { needed, voting })}</strong>
        )}
      </p>
      <Taking ballot={ballot} part={part} />
      <Button look="quiet" size="small" onPress={() => void act({ type: "cancelBallot" })}>
        {t("committee:ballot.cancel")}
      </Button>
    </section>
  );
}

function Taking({
  ballot,
  part,
}: BallotProps & Readonly<{ part: RefObject<HTMLElement | null> }>): ReactNode {
  switch (ballot.method) {
    case "count":
    case "sight":
      return <Placards ballot={ballot} />;
    case "rollCall":
      return <RollVote ballot={ballot} part={part} />;
    case "seats":
    case "recorded":
      return <SeatVotes ballot={ballot} />;
    case "consensus":
      return <Consensus ballot={ballot} />;
  }
}

/** The chair declares what is plain to see, or counts. */
function Placards({ ballot }: BallotProps): ReactNode {
  const choice = useChoices().ballot;
  const act = useAct();
  return (
    <div className="stack">
      {choice?.maySight === true && (
        <div className="stack">
          <div className="row">
            <Button {...letter("c")} onPress={() => void act({ type: "declareBySight", carried: true })}>
              {t("committee:ballot.sight.carried")} <KeyHint letter="c" />
            </Button>
            <Button {...letter("f")} onPress={() => void act({ type: "declareBySight", carried: false })}>
              {t("committee:ballot.sight.failed")} <KeyHint letter="f" />
            </Button>
          </div>
          <p className="small soft">{t("committee:ballot.sight.hint")}</p>
        </div>
      )}
      {choice?.mayCount === true && <CountForm ballot={ballot} />}
    </div>
  );
}

function Consensus({ ballot: { objections } }: BallotProps): ReactNode {
  const act = useAct();
  const names = useNames();
  return (
    <div className="stack">
      {objections.length === 0 ? (
        <Button look="primary" onPress={() => void act({ type: "closeBallot" })}>
          {t("committee:ballot.noObjection")}
        </Button>
      ) : (
        <p>{t("committee:ballot.objected", { seats: names.seats(objections) })}</p>
      )}
      <SeatPick
        label={t("committee:ballot.object")}
        group="voters"
        without={objections}
        onPick={(delegation) => void act({ type: "object", delegation })}
      />
    </div>
  );
}
