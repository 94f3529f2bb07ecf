/** Sentences about delegations that contradicted themselves, for the journal. */
import type { GameEvent } from "../../engine/events/event.ts";
import { t } from "../i18n/index.ts";
import { type Line, type LineContext, line } from "../i18n/journal-line.ts";
import type { Names } from "../i18n/names.ts";
import { type Contradiction, contradictionsIn } from "../selectors/negotiation/contradictions.ts";

/** One line for all delegations that contradicted themselves in the same way. */
export function contradictionLines(event: GameEvent, { names }: LineContext): readonly Line[] {
  const all = contradictionsIn(event);
  const keyOf = (one: Contradiction): string => [one.kind, one.article, one.alternative].join();
  const firsts = new Map(all.map((one) => [keyOf(one), one]));
  return [...firsts].map(([key, first]) => {
    const group = all.filter((one) => keyOf(one) === key);
    const countries = group.map(({ country }) => country);
    const values = {
      ...namedIn(first, names),
      count: countries.length,
      countries: names.countries(countries),
    };
    const text = t(`journal.contradicted.${first.kind}`, values);
    return line(text, { tone: "bad", countries, articles: [first.article] });
  });
}

/** The article and text of a contradiction by name, for its sentences. */
export function namedIn(
  { article, alternative }: Contradiction,
  names: Names,
): Readonly<{ article: string; text: string }> {
  return {
    article: names.article(article),
    text: alternative < 0 ? "" : names.alternative(article, alternative),
  };
}
