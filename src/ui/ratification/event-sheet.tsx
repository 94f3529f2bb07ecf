import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { cardName, eventAnswer, eventText, placeOf } from "../../client/i18n/names.ts";
import { answered } from "../../client/selectors/ratification/capital.ts";
import { foreseenMemory } from "../../client/selectors/ratification/foreseen-memory.ts";
import type { Happening } from "../../engine/state/treaty.ts";
import { useIsBrief } from "../guide/use-is-brief.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { usePairRefusal } from "../hooks/use-pair-role.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { KeptReason } from "../table/held-mark.tsx";
import { sealedOf } from "../table/own-seat.ts";
import { Answers } from "./answers.tsx";
import { effectsInShort, effectsText } from "./effects.ts";

/** An event that struck the player's state: its headline, what is asked, and the capital's possible answers. */
export function EventSheet({ happening }: Readonly<{ happening: Happening }>): ReactNode {
  const play = usePlay();
  const { view, scenario } = useTable();
  const { event: id, effect } = happening;
  const place = placeOf(happening);
  const kept = usePairRefusal();
  const isShort = useIsBrief();
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
          text: (
            <>
              <Remembered event={id} answer={answer.key} />
              {isShort
                ? effectsInShort(answered(effect, answer.effect))
                : t("ratification:event.effects", { effects: effectsText(answered(effect, answer.effect)) })}
            </>
          ),
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

/** Which group at home will remember the answer, and by how many points of support. */
function Remembered({ event, answer }: Readonly<{ event: string; answer: string }>): ReactNode {
  const memory = foreseenMemory(useTable(), event, answer);
  if (memory === null) return null;
  const { card, points } = memory;
  const values = { group: cardName(card), count: Math.abs(points) };
  return (
    <strong className="block memory-points" data-good={points > 0}>
      {points < 0 ? t("ratification:memory.willTake", values) : t("ratification:memory.willGive", values)}
    </strong>
  );
}
