import type { ReactNode } from "react";
import "./before-after.css";
import { t } from "../../client/i18n/index.ts";
import { caseWho } from "../../client/i18n/names.ts";
import { caseAsks } from "../../client/i18n/people.ts";
import { OPINION_CASES } from "../../client/selectors/text/opinion-cases.ts";
import { opinionAbout } from "../../client/sentences/opinion-words.ts";
import {
  momentOf,
  nextQuestion,
  OPINION_QUESTIONS,
  OPINIONS,
  type OpinionAnswer,
  type OpinionQuestion,
  opinionChanges,
} from "../../client/sessions/room/opinions.ts";
import type { RoomView } from "../../room/message.ts";
import { useRoom, useSession } from "../hooks/stores.ts";
import { useClickGuard } from "../hooks/use-click-guard.ts";
import { Portrait } from "../people/portrait.tsx";
import { Button, LinkButton } from "../primitives/button.tsx";

/**
 * One of the three questions before or after the match, with its answers to press. Nothing once all were asked. Each
 * question is a new section, so that the focus moves to its heading and not to an answer.
 */
export function OpinionCard({ room }: Readonly<{ room: RoomView }>): ReactNode {
  const session = useSession();
  const isSending = useRoom((state) => state.isSending);
  const question = nextQuestion(room);
  // The second press of a double tap meant the question before.
  const isNew = useClickGuard(question);
  if (question === null) return null;
  const say = (answer: OpinionAnswer | null): void =>
    void session?.order({ type: "sayOpinion", question, answer });
  return (
    <section key={question} className="opinion-card" aria-labelledby="opinion">
      <p className="small soft opinion-head">
        <span>{t(`room:opinion.heading.${momentOf(room)}`)}</span>
        <span>
          {t("room:opinion.place", {
            at: OPINION_QUESTIONS.indexOf(question) + 1,
            all: OPINION_QUESTIONS.length,
          })}
        </span>
      </p>
      <Asked question={question} />
      <div className="opinion-answers" data-long={question === "binds"}>
        {OPINIONS[question].map((answer) => (
          <Button key={answer} isDisabled={isSending || isNew} onPress={() => say(answer)}>
            {t(`room:opinion.answers.${answer}`)}
          </Button>
        ))}
      </div>
      <p className="small soft opinion-head">
        <span>{t("room:opinion.note")}</span>
        <LinkButton isDisabled={isSending || isNew} onPress={() => say(null)}>
          {t("room:opinion.skip")}
        </LinkButton>
      </p>
    </section>
  );
}

function Asked({ question }: Readonly<{ question: OpinionQuestion }>): ReactNode {
  if (question === "binds") {
    return (
      <h2 id="opinion" className="opinion-asked">
        {t("room:opinion.binds")}
      </h2>
    );
  }
  const by = OPINION_CASES[question];
  return (
    <div className="person-row">
      <Portrait kind="case" id={by} size="large" />
      <div>
        <p className="small soft">{caseWho(by)}</p>
        <h2 id="opinion" className="opinion-asked">
          {t("common.quote", { text: caseAsks(by) })}
        </h2>
      </div>
    </div>
  );
}

/** What this device answered before and after, and what is true of the third question. */
export function OpinionChanges({ room }: Readonly<{ room: RoomView }>): ReactNode {
  const changes = opinionChanges(room);
  if (nextQuestion(room) !== null || changes.length === 0) return null;
  return (
    <section className="opinion-changes" aria-labelledby="opinion-changes">
      <h2 id="opinion-changes">{t("room:opinion.changes")}</h2>
      <dl>
        {changes.map(({ question, before, after }) => (
          <div key={question} className="opinion-changes-row">
            <dt>{opinionAbout(question)}</dt>
            <dd>{t("room:opinion.change", { before: answerWords(before), after: answerWords(after) })}</dd>
          </div>
        ))}
      </dl>
      <p className="small soft">{t("room:opinion.right")}</p>
    </section>
  );
}

function answerWords(answer: OpinionAnswer | null): string {
  return answer === null ? t("room:opinion.none") : t(`room:opinion.answers.${answer}`);
}
