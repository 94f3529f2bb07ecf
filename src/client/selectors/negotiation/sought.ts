/** What the states that people play look for, for the pages. */
import type { Term } from "../../../engine/state/command.ts";
import type { Sought } from "../../../room/sought.ts";

export { type Sought, soughtBy, soughtByPeople } from "../../../room/sought.ts";

/** A text, and the countries that look for it. */
export type SoughtText = Readonly<{ term: Term; countries: readonly number[] }>;

/** The same by text, in the order in which the texts first appear: who looks for the same text is an ally. */
export function soughtTexts(sought: readonly Sought[]): readonly SoughtText[] {
  const found = new Map<string, SoughtText>();
  for (const { country, term } of sought) {
    const key = `${term.article}/${term.alternative}`;
    const { countries = [] } = found.get(key) ?? {};
    found.set(key, { term, countries: [...countries, country] });
  }
  return [...found.values()];
}
