import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { asksOf, firstSponsorOf } from "../../client/selectors/committee/papers.ts";
import type { Paper } from "../../committee/state/paper.ts";
import { useAct, useCommittee, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";

type AsksProps = Readonly<{ paper: Paper; isChair: boolean }>;

/** Delegations that want to sponsor a paper. The first sponsor answers, or the chair for it. */
export function SponsorAsks({ paper, isChair }: AsksProps): ReactNode {
  const state = useCommittee();
  const names = useNames();
  const asks = asksOf(paper);
  if (asks.length === 0) return null;
  const first = names.seat(firstSponsorOf(state, paper) ?? "");
  return (
    <ul className="paper-asks stack">
      {asks.map(({ by, isDeclined }) => (
        <li key={by} className="stack">
          <p>
            {t(`committee:ask.${isDeclined ? "declined" : "asks"}`, { seat: names.seat(by), first })}
            {isChair && !isDeclined && (
              <span className="soft"> {t("committee:ask.forFirst", { first })}</span>
            )}
          </p>
          <AskAnswers paper={paper.n} by={by} isDeclined={isDeclined} />
        </li>
      ))}
    </ul>
  );
}

type AnswersProps = Readonly<{ paper: number; by: string; isDeclined: boolean }>;

/** Yes and no to a delegation that wants to sponsor a paper. */
export function AskAnswers({ paper, by, isDeclined }: AnswersProps): ReactNode {
  const act = useAct();
  const names = useNames();
  const answer = (word: "accept" | "decline", isAccepted: boolean): ReactNode => (
    <Button
      size="small"
      aria-label={t(`committee:ask.${word}Of`, { seat: names.seat(by), paper: names.paper(paper) })}
      onPress={() => void act({ type: "answerSponsor", paper, delegation: by, isAccepted })}
    >
      {t(`committee:ask.${word}`)}
    </Button>
  );
  return (
    <div className="row">
      {answer("accept", true)}
      {!isDeclined && answer("decline", false)}
    </div>
  );
}
