import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import {
  answerOf,
  friendlyRefusal,
  isDeclined,
  missingFor,
  sponsorsAsked,
} from "../../client/selectors/committee/papers.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import type { Paper } from "../../committee/state/paper.ts";
import { useAct, useCommittee, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { YesFor } from "./yes-for.tsx";

type AmendmentProps = Readonly<{ amendment: Paper }>;

/** Which sponsors accept an amendment as friendly, at the console. The chair records what a sponsor says aloud. */
export function FriendlyAnswers({ amendment }: AmendmentProps): ReactNode {
  const act = useAct();
  const state = useCommittee();
  if (friendlyRefusal(state, amendment) !== null) return null;
  const missing = missingFor(state, amendment);
  const isRefused = isDeclined(state, amendment);
  return (
    <div className="small stack">
      <FriendlyStand amendment={amendment} />
      {(missing.length > 1 || isRefused) && (
        <div className="row">
          <YesFor
            seats={missing}
            label={(seat) => t("committee:friendly.yesFor", { seat })}
            onYes={(delegation) =>
              void act({ type: "answerAmendment", paper: amendment.n, delegation, isFriendly: true })
            }
          />
        </div>
      )}
      {isRefused && <p>{t("committee:friendly.toVote")}</p>}
    </div>
  );
}

/** Who accepts the amendment, who does not, and who has not answered yet. */
export function FriendlyStand({ amendment }: AmendmentProps): ReactNode {
  const state = useCommittee();
  const names = useNames();
  const sponsors = sponsorsAsked(state, amendment);
  const line = (word: "accepted" | "declined" | "waiting", answer: boolean | undefined): ReactNode => {
    const seats = sponsors.filter((id) => answerOf(amendment, id) === answer);
    return seats.length > 0 && <p>{t(`committee:friendly.${word}`, { seats: names.seats(seats) })}</p>;
  };
  return (
    <>
      {line("accepted", true)}
      {line("declined", false)}
      {line("waiting", undefined)}
    </>
  );
}

type AnswerProps = AmendmentProps & Readonly<{ own: DelegationId }>;

/** Yes and no of one sponsor, on its device. */
export function FriendlyAnswer({ amendment: { n }, own }: AnswerProps): ReactNode {
  const act = useAct();
  const names = useNames();
  const answer = (word: "accept" | "decline"): ReactNode => (
    <Button
      size="small"
      aria-label={t(`committee:friendly.${word}Of`, { paper: names.paper(n) })}
      onPress={() =>
        void act({ type: "answerAmendment", paper: n, delegation: own, isFriendly: word === "accept" })
      }
    >
      {t(`committee:friendly.${word}`)}
    </Button>
  );
  return (
    <div className="row">
      {answer("accept")}
      {answer("decline")}
    </div>
  );
}
