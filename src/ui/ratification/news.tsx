import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { eventAnswer, eventText, monthName, placeOf } from "../../client/i18n/names.ts";
import { lastSteps } from "../../client/selectors/match/last-beat.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { askedEvent } from "../../client/selectors/ratification/asked-event.ts";
import { answered } from "../../client/selectors/ratification/capital.ts";
import { lastArrivals } from "../../client/selectors/ratification/race.ts";
import type { Happening } from "../../engine/state/treaty.ts";
import { useGame, usePlay, useTable } from "../hooks/stores.ts";
import { useIsLesson } from "../hooks/use-is-lesson.ts";
import { usePairRefusal } from "../hooks/use-pair-role.ts";
import { Choices } from "../primitives/choices.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { KeptReason } from "../table/held-mark.tsx";
import { sealedOf } from "../table/own-seat.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { effectsInShort, effectsText } from "./effects.ts";
import { LastAbroad } from "./last-abroad.tsx";
import { LastActs } from "./last-acts.tsx";
import { RequestAftermath } from "./request-aftermath.tsx";
import { RequestSheet } from "./request-sheet.tsx";

/**
 * Results of the last step, its deposits, and the events. An event that affects the player's state asks a question.
 */
export function News(): ReactNode {
  const { view } = useTable();
  const asked = askedEvent(view);
  const others = view.world.happenings.filter((item) => item !== asked && item.until > view.world.month);
  const isShort = useIsLesson();
  return (
    <div className="stack news">
      <RequestSheet />
      {asked !== null && <AskedEvent happening={asked} />}
      <LastActs isFolded={isShort && asked !== null} />
      <RequestAftermath />
      <LastAbroad />
      <LastArrivals />
      {others.length > 0 && (
        <Disclosure title={t("ratification:event.struck", { count: others.length })} level={3}>
          <ul className="news-list">
            {others.map((item) => (
              <NewsLine key={`${item.event}-${item.until}`} happening={item} />
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

/** True if the news should be read first: a question, or results of the seat's own acts. */
export function useHasNews(): boolean {
  const { view } = useTable();
  const journal = useGame((game) => game.journal);
  const asked = askedEvent(view);
  const isAskedForHelp = optionOf(view, "answerRequest") !== null;
  return isAskedForHelp || asked !== null || lastSteps(journal, view.mine?.country ?? -1).length > 0;
}

/** The states whose instruments arrived in the last step. */
function LastArrivals(): ReactNode {
  const { scenario, names } = useTable();
  const journal = useGame((game) => game.journal);
  const arrivals = lastArrivals(journal);
  if (arrivals.length === 0) return null;
  return (
    <Disclosure title={t("ratification:counter.arrived", { count: arrivals.length })} level={3}>
      <ul className="arrivals">
        {arrivals.map(({ country, month }) => (
          <li key={country}>
            <FlagIcon iso3={scenario.countries[country]?.iso3 ?? ""} scale={0.5} />
            <span>{names.country(country)}</span> <span className="small soft">{monthName(month)}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function NewsLine({ happening }: Readonly<{ happening: Happening }>): ReactNode {
  const place = placeOf(happening);
  const headline = eventText(happening.event, "headline", place);
  return (
    <li>
      <strong>{place === "" ? headline : t("ratification:event.elsewhere", { headline, place })}</strong>{" "}
      <span className="soft">
        {t("ratification:event.effects", { effects: effectsText(happening.effect) })}{" "}
        {t("ratification:event.until", { month: monthName(happening.until) })}
      </span>
    </li>
  );
}

/** Headline, text, and the capital's possible answers. */
function AskedEvent({ happening }: Readonly<{ happening: Happening }>): ReactNode {
  const play = usePlay();
  const { view, scenario } = useTable();
  const { event: id, effect } = happening;
  const place = placeOf(happening);
  const kept = usePairRefusal();
  const isShort = useIsLesson();
  const answers = scenario.events.find((item) => item.id === id)?.answers ?? [];
  return (
    <article className="event-sheet">
      <h3 className="event-headline">{eventText(id, "headline", place)}</h3>
      <p className="event-prompt">{eventText(id, "prompt", place)}</p>
      <Choices
        label={t("ratification:event.answers")}
        isLabelHidden
        selected={sealedOf(view, "answerEvent")?.answer ?? null}
        onSelect={(answer) => play.send({ type: "answerEvent", answer })}
        choices={answers.map((answer) => ({
          id: answer.key,
          name: eventAnswer(id, answer.key, "label"),
          text: isShort
            ? effectsInShort(answered(effect, answer.effect))
            : t("ratification:event.effects", { effects: effectsText(answered(effect, answer.effect)) }),
          isDisabled: kept({ type: "answerEvent", answer: answer.key }) !== null,
        }))}
      />
      <KeptReason command={{ type: "answerEvent", answer: answers[0]?.key ?? "" }} />
      <Disclosure title={t("ratification:event.story")} level={4}>
        <p className="treaty">{eventText(id, "text", place)}</p>
        <p className="small soft">{t("ratification:event.silence")}</p>
      </Disclosure>
    </article>
  );
}
