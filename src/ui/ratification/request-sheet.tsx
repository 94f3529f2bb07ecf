import type { ReactNode } from "react";
import { signed, t } from "../../client/i18n/index.ts";
import { caseStory, caseTitle } from "../../client/i18n/names.ts";
import {
  type AnswerChoice,
  answerChoices,
  openRequest,
} from "../../client/selectors/ratification/in-force.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { usePairRefusal } from "../hooks/use-pair-role.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { sealedOf } from "../table/own-seat.ts";
import { Answers } from "./answers.tsx";

/** A party asks the player's state for help in a case: the story, and the effect of each answer. */
export function RequestSheet(): ReactNode {
  const play = usePlay();
  const { view, scenario, own } = useTable();
  const kept = usePairRefusal();
  const request = openRequest(own.world, own.country);
  if (request === null) return null;
  const id = scenario.cases[request.case]?.id ?? "";
  const choices = answerChoices(own.world, request);
  return (
    <article className="event-sheet" aria-labelledby="request-heading">
      <h3 id="request-heading" className="event-headline">
        {t("ratification:request.heading")}
      </h3>
      <p>
        <strong>{caseTitle(id)}</strong>
      </p>
      <Answers
        label={t("ratification:request.answers")}
        selected={sealedOf(view, "answerRequest")?.answer ?? null}
        onSelect={(answer) => play.send({ type: "answerRequest", answer })}
        choices={choices.map((choice) => ({
          id: choice.answer,
          name: t(`ratification:request.answer.${choice.answer}`),
          text: effectText(choice),
          isDisabled: kept({ type: "answerRequest", answer: choice.answer }) !== null,
        }))}
      />
      <Disclosure title={t("ratification:event.story")} level={4}>
        <p className="treaty">{caseStory(id)}</p>
        <p className="small soft">
          {t(choices.length < 3 ? "ratification:request.bound" : "ratification:request.free")}
        </p>
      </Disclosure>
    </article>
  );
}

function effectText({ effect }: AnswerChoice): string {
  const { trust, cooperation, abuse } = effect;
  return t("ratification:request.effect", {
    trust: signed(trust),
    cooperation: signed(cooperation),
    abuse: signed(abuse),
  });
}
