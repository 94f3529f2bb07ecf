/** The hand-written mandate lines of a delegation, as a match uses them (docs/MODEL.md §3.4). */

import { memo } from "../exact/memo.ts";
import type { Article, Line, Mandate, Scenario } from "../state/scenario.ts";
import type { SeatLine } from "./stakes.ts";

/** Every country's lines in play, computed once per scenario and file of mandates. */
export const allLinesInPlay = memo((scenario: Scenario) =>
  memo((mandates: readonly Mandate[]) =>
    scenario.countries.map(({ iso3 }) => linesInPlay(scenario, mandates, iso3)),
  ),
);

/** The lines of a delegation's mandate whose articles are in play; empty without a mandate. */
export function linesInPlay(scenario: Scenario, mandates: readonly Mandate[], country: string): SeatLine[] {
  const mandate = mandates.find((item) => item.country === country);
  return (mandate?.lines ?? []).flatMap((line) => lineIn(scenario, line));
}

/** A mandate line with the scenario's indices in place of ids and keys; empty if its article is not in play. */
function lineIn({ articles }: Scenario, { article: id, accept, refuse, weight }: Line): SeatLine[] {
  const article = articles.findIndex((item) => item.id === id);
  const found = articles[article];
  if (found === undefined) return [];
  const refused = placesOf(found, refuse).reduce((bits, o) => bits | (1 << o), 0);
  return [{ article, accept: placesOf(found, accept), refuse: refused, weight }];
}

function placesOf({ alternatives }: Article, keys: readonly string[]): number[] {
  return keys.map((key) => alternatives.findIndex((item) => item.key === key));
}
