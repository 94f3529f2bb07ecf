import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { t } from "../../client/i18n/index.ts";
import { answerText, caseWho, questionText } from "../../client/i18n/names.ts";
import { QUESTIONS } from "../../client/selectors/text/verdicts.ts";
import type { Answer, Question } from "../../engine/state/scenario.ts";
import { AnswerBadge, AnswerShape } from "../widgets/answer-badge.tsx";
import type { JudgedCase } from "./use-judgement.ts";
import type { Stamps } from "./use-stamps.ts";
import { useTextName } from "./use-text-name.ts";

const ANSWERS = ["yes", "may", "no"] as const satisfies readonly Answer[];

type FilesProps = Readonly<{
  cases: readonly JudgedCase[];
  stamps: Stamps<HTMLOListElement>;
  /** Index of the file that is open below. */
  at: number;
  onPick: (at: number) => void;
}>;

/**
 * The case files start closed and are stamped one by one. Each gets a large stamp for the player's text and a small
 * one for the real convention. The first press stamps the remaining files; after that, a press opens a file.
 */
export function StampedFiles({ cases, stamps, at, onPick }: FilesProps): ReactNode {
  const { seen, fallen, isDone, finish } = stamps;
  return (
    <>
      <ol className="files" ref={seen}>
        {cases.map((judged, place) => (
          <li key={judged.id} className="file-place">
            <Button
              className="file"
              data-stamped={place < fallen}
              aria-current={isDone && place === at}
              onPress={isDone ? () => onPick(place) : finish}
            >
              <span className="file-title">{caseWho(judged.id)}</span>
              {place < fallen && <BothStamps judged={judged} />}
            </Button>
          </li>
        ))}
      </ol>
      <Key />
    </>
  );
}

/** The legend: the questions in the order of the shapes on a stamp, and what each shape means. */
function Key(): ReactNode {
  return (
    <div className="stamp-key small soft">
      <ol className="stamp-questions">
        {QUESTIONS.map((question) => (
          <li key={question}>{questionText(question)}</li>
        ))}
      </ol>
      <p className="stamp-answers">
        {ANSWERS.map((answer) => (
          <AnswerBadge key={answer} answer={answer} />
        ))}
      </p>
    </div>
  );
}

function BothStamps({ judged: { pairs } }: Readonly<{ judged: JudgedCase }>): ReactNode {
  const own = useTextName();
  return (
    <span className="stamps">
      <span className="stamp own">
        <span className="stamp-name">{own}</span>
        <span className="stamp-shapes">
          {pairs.map(({ question, own: { answer } }) => (
            <Shape key={question} question={question} answer={answer} />
          ))}
        </span>
      </span>
      <span className="stamp real">
        <span className="stamp-name">{t("debrief:verdicts.real")}</span>
        <span className="stamp-shapes">
          {pairs.map(({ question, real: { answer }, differs }) => (
            <span key={question} className="stamp-shape" data-differs={differs}>
              <Shape question={question} answer={answer} />
            </span>
          ))}
        </span>
      </span>
    </span>
  );
}

type ShapeProps = Readonly<{ question: Question; answer: Answer }>;

/** The shape, with its meaning in words for screen readers. */
function Shape({ question, answer }: ShapeProps): ReactNode {
  return (
    <>
      <AnswerShape answer={answer} />
      <span className="visually-hidden">{questionText(question)}</span>{" "}
      <span className="visually-hidden">{answerText(answer)}</span>
    </>
  );
}
