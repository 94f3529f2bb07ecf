import type { ReactNode } from "react";
import { t } from "../../client/wording/index.ts";
import { eventAnswer, eventText, monthName, placeOf } from "../../client/wording/names.ts";
import type { Mood } from "../../engine/scenario.ts";
import type { Happening } from "../../engine/world.ts";
import { useConnection, useTable } from "../hooks.ts";
import { Choices } from "../primitives/choices.tsx";
import { effectsText } from "./effects.ts";
import { sealedOf } from "./sealed.ts";

/** What struck this season: a question where it struck the own state, a headline elsewhere. */
export function News(): ReactNode {
  const { view } = useTable();
  const own = view.mine?.country ?? -1;
  const asked = view.world.happenings.find((item) => item.country === own && !item.answered && own >= 0);
  const others = view.world.happenings.filter((item) => item !== asked && item.until > view.world.month);
  if (asked === undefined && others.length === 0) return null;
  return (
    <section className="news" aria-labelledby="news-heading">
      <h3 id="news-heading" className="eyebrow">
        {t("ratification:season.newsHeading")}
      </h3>
      {asked !== undefined && <AskedEvent happening={asked} />}
      {others.length > 0 && (
        <ul className="news-list small">
          {others.map((item) => (
            <NewsLine key={item.event} happening={item} />
          ))}
        </ul>
      )}
    </section>
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

/** Headline, text, and the answers of the capital. */
function AskedEvent({ happening }: Readonly<{ happening: Happening }>): ReactNode {
  const connection = useConnection();
  const { view, scenario } = useTable();
  const { event: id, effect } = happening;
  const place = placeOf(happening);
  const answers = scenario.events.find((item) => item.id === id)?.answers ?? [];
  return (
    <article className="event-sheet">
      <h4 className="event-headline">{eventText(id, "headline", place)}</h4>
      <p className="treaty">{eventText(id, "text", place)}</p>
      <p className="event-prompt">{eventText(id, "prompt", place)}</p>
      <Choices
        label={t("ratification:event.answers")}
        isLabelHidden
        selected={sealedOf(view, "answerEvent")?.answer ?? null}
        onSelect={(answer) => connection.send({ type: "answerEvent", answer })}
        choices={answers.map((answer) => ({
          id: answer.key,
          name: eventAnswer(id, answer.key, "label"),
          text: answerEffects(effect, answer.effect),
        }))}
      />
      <p className="small soft">{t("ratification:event.silence")}</p>
    </article>
  );
}

/** An answer adds to what the event does by itself. */
function answerEffects(event: Mood, answer: Mood): string {
  const effect: Mood = {
    urgency: event.urgency + answer.urgency,
    trust: event.trust + answer.trust,
    rights: event.rights + answer.rights,
    capacity: event.capacity + answer.capacity,
  };
  return t("ratification:event.effects", { effects: effectsText(effect) });
}
