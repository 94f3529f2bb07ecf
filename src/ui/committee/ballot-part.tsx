import { type ReactNode, type RefObject, useRef } from "react";
import { t } from "../../client/i18n/index.ts";
import { methodsOf } from "../../client/selectors/committee/methods.ts";
import type { OpenBallot } from "../../committee/state/ballot.ts";
import { useArrivalFocus } from "../hooks/use-arrival-focus.ts";
import { useAct, useChoices, useCommittee, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { Needs } from "./ballot-needs.tsx";
import { KeyHint, letter } from "./console-keys.tsx";
import { CountForm } from "./count-form.tsx";
import { RollVote } from "./roll-vote.tsx";
import { SeatPick } from "./seat-pick.tsx";
import { SeatVotes } from "./seat-votes.tsx";

type BallotProps = Readonly<{ ballot: OpenBallot }>;

/** The vote in progress. */
export function BallotPart({ ballot }: BallotProps): ReactNode {
  const part = useRef<HTMLElement>(null);
  const names = useNames();
  const act = useAct();
  const heading = useArrivalFocus(true);
  const choice = useChoices().ballot;
  const { method } = ballot;
  return (
    <section ref={part} className="sheet committee-decision" aria-labelledby="ballot-heading">
      <h3 ref={heading} tabIndex={-1} id="ballot-heading" className="eyebrow">
        {t("committee:ballot.heading")} · {t(`committee:ballot.method.${method}`)}
      </h3>
      <p className="committee-question">{names.title(ballot.on)}</p>
      {ballot.lot !== undefined && (
        <p className="small">{t("committee:ballot.lot", { seat: names.seat(ballot.lot) })}</p>
      )}
      {choice?.mayCount !== true && <Needs ballot={ballot} />}
      <Taking ballot={ballot} part={part} />
      <Button look="quiet" size="small" onPress={() => void act({ type: "cancelBallot", ballot: ballot.n })}>
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
      return <SeatVotes ballot={ballot} part={part} />;
    case "consensus":
      return <Consensus ballot={ballot} />;
  }
}

/** The chair declares what is plain to see, or counts. */
function Placards({ ballot }: BallotProps): ReactNode {
  const choice = useChoices().ballot;
  const act = useAct();
  const names = useNames();
  const asked = ballot.countAsked ?? [];
  return (
    <div className="stack">
      {asked.length > 0 && (
        <p role="status">
          <strong>
            {t("committee:ballot.sight.asked", { count: asked.length, seats: names.seats(asked) })}
          </strong>
        </p>
      )}
      {choice?.maySight === true && (
        <div className="stack">
          <div className="row">
            <Button
              {...letter("c")}
              onPress={() => void act({ type: "declareBySight", carried: true, ballot: ballot.n })}
            >
              {t("committee:ballot.sight.carried")} <KeyHint letter="c" />
            </Button>
            <Button
              {...letter("f")}
              onPress={() => void act({ type: "declareBySight", carried: false, ballot: ballot.n })}
            >
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

const INFORMALS_S = 900;

/** There is no consensus: the committee votes or, where items have two phases, goes back to informal consultations. */
function AfterObjection({ ballot, paper }: Readonly<{ ballot: number; paper: number }>): ReactNode {
  const state = useCommittee();
  const act = useAct();
  const method = methodsOf(state, "substance").find((one) => one !== "consensus");
  const stop = { type: "cancelBallot", ballot } as const;
  const talk = {
    type: "startCaucus",
    kind: "informal",
    topic: "",
    seconds: INFORMALS_S,
    each: null,
  } as const;
  return (
    <div className="row">
      {method !== undefined && (
        <Button onPress={() => void act(stop, { type: "putPaper", paper, method })}>
          {t("committee:ballot.voteInstead", { method: t(`committee:ballot.method.${method}`) })}
        </Button>
      )}
      {state.pack.phases === true && (
        <Button onPress={() => void act(stop, talk)}>{t("committee:ballot.backToTalks")}</Button>
      )}
    </div>
  );
}

function Consensus({ ballot: { n, on, objections } }: BallotProps): ReactNode {
  const act = useAct();
  const names = useNames();
  return (
    <div className="stack">
      {objections.length === 0 ? (
        <Button look="primary" onPress={() => void act({ type: "closeBallot", ballot: n })}>
          {t("committee:ballot.noObjection")}
        </Button>
      ) : (
        <>
          <p>
            {t("committee:ballot.objected", { count: objections.length, seats: names.seats(objections) })}
          </p>
          {on.type === "paper" && <AfterObjection ballot={n} paper={on.paper} />}
        </>
      )}
      <SeatPick
        label={t("committee:ballot.object")}
        group={on.type === "motion" ? "movers" : "voters"}
        without={objections}
        onPick={(delegation) => void act({ type: "object", delegation, ballot: n })}
      />
    </div>
  );
}
