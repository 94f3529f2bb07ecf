import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { eventAnswer, eventText, placeOf } from "../../client/i18n/names.ts";
import {
  foreseenChances,
  foreseenMemory,
  strengthOf,
} from "../../client/selectors/ratification/foreseen-memory.ts";
import { memoryWords } from "../../client/sentences/memory-words.ts";
import type { WorldEvent } from "../../engine/state/scenario.ts";
import type { Happening } from "../../engine/state/treaty.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { usePairRefusal } from "../hooks/use-pair-role.ts";
import { Portrait } from "../people/portrait.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { KeptReason } from "../table/held-mark.tsx";
import { sealedOf } from "../table/own-seat.ts";
import { Answers } from "./answers.tsx";

/** An event that struck the player's state: its headline, what is asked, and the capital's possible answers. */
export function EventSheet({ happening }: Readonly<{ happening: Happening }>): ReactNode {
  const play = usePlay();
  const { view, scenario } = useTable();
  const { event: id } = happening;
  const place = placeOf(happening);
  const kept = usePairRefusal();
  const answers = scenario.events.find((item) => item.id === id)?.answers ?? [];
  return (
    <article className="event-sheet">
      <h3 className="event-headline">{eventText(id, "headline", place)}</h3>
      <p className="event-prompt">{eventText(id, "prompt", place)}</p>
      <Answers
        label={t("ratification:event.answers")}
        selected={sealedOf(view, "answerEvent")?.answer ?? null}
        onSelect={(answer) => play.send({ type: "answerEvent", answer })}
        choices={answers.map((answer) => ({
          id: answer.key,
          name: eventAnswer(id, answer.key, "label"),
          text: <YourPart event={id} answer={answer} />,
          isDisabled: kept({ type: "answerEvent", answer: answer.key }) !== null,
        }))}
      />
      <KeptReason command={{ type: "answerEvent", answer: answers[0]?.key ?? "" }} />
      <Disclosure title={t("ratification:event.story")} level={4}>
        <p className="treaty">{eventText(id, "text", place)}</p>
      </Disclosure>
    </article>
  );
}

type YourPartProps = Readonly<{ event: string; answer: WorldEvent["answers"][number] }>;

/** What an answer brings the player: points from the group at home that remembers it, and better or worse chances. */
function YourPart({ event, answer }: YourPartProps): ReactNode {
  const table = useTable();
  const memory = foreseenMemory(table, event, answer.key);
  const chances = foreseenChances(table, answer);
  return (
    <>
      {memory !== null && (
        <span className="person-row answer-face">
          <Portrait kind="card" id={memory.card} />
          <strong className="memory-points" data-good={memory.points > 0}>
            {memoryWords(memory)}
          </strong>
        </span>
      )}
      {chances !== 0 &&
        t(`ratification:event.${chances > 0 ? "likelier" : "unlikelier"}.${strengthOf(chances)}`)}
    </>
  );
}
