/** The text as a whole: what it says now, how many instruments it needs, who is there to vote on it. */

import type { Country } from "../scenario.ts";
import { quotient } from "../whole.ts";
import type { OpenWorld } from "../world.ts";

/** Article 65 of the adopted convention. */
export const REAL_THRESHOLD = 40;

export const THRESHOLDS: Readonly<Record<string, number>> = { sixty: 60, fifty: 50, forty: 40, thirty: 30 };

/** The whole text as it stands: agreed articles, and the chair's text of the open ones. */
export function currentText(world: OpenWorld): number[] {
  if (world.treaty.text.every((alternative) => alternative >= 0)) return [...world.treaty.text];
  return world.scenario.articles.map((article, a) => {
    const agreed = world.draft.agreed[a] ?? -1;
    const chair = world.draft.chair[a] ?? -1;
    return agreed >= 0 ? agreed : chair >= 0 ? chair : article.adopted;
  });
}

/** Instruments needed: article 65 where it is in play, else the 40 of the adopted text. */
export function thresholdOf(world: OpenWorld): number {
  const a = world.scenario.articles.findIndex((article) => article.id === "threshold");
  const key = world.scenario.articles[a]?.alternatives[world.treaty.text[a] ?? 0]?.key;
  return key === undefined ? REAL_THRESHOLD : (THRESHOLDS[key] ?? REAL_THRESHOLD);
}

/**
 * Chance in thousandths that a delegation misses a vote: ⌊300 − 250·capacity/1000⌋; a person is there.
 * @example a state of capacity 1,000 is absent in 5 votes of 100.
 */
export function absence(country: Country): number {
  return 300 - quotient(250 * country.capacity, 1000);
}
