/** What every state seems to want, and its margin for a wording: `shown.ts` for all states at once. */

import { memo } from "../exact/memo.ts";
import type { Climate, Scenario } from "../state/scenario.ts";
import { type OpenWorld, size } from "../state/world.ts";
import { CLIMATE } from "./climate.ts";
import { estimated, type Talks } from "./shown.ts";
import { crosses, margin, worthOf } from "./worth.ts";

/** What all states seem to want, given these declared wishes; lists by article and country. */
type AllShown = Readonly<{
  declared: readonly number[];
  salience: readonly number[];
  redLines: readonly number[];
}>;

/** The last estimate of all states in each climate. */
const latest = memo((_: Scenario) => new Map<Climate, AllShown>());

/** What all states seem to want. Only states whose wishes differ from those of the last estimate are worked out. */
function allShown(talks: Talks): AllShown {
  const { scenario, climate, declared } = talks;
  const before = latest(scenario).get(climate);
  if (before?.declared === declared) return before;
  const n = scenario.countries.length;
  const salience = before?.salience.slice() ?? declared.map(() => 0);
  const redLines = before?.redLines.slice() ?? declared.map(() => 0);
  for (const i of changed(before?.declared ?? [], declared, n)) {
    const stake = estimated(talks, i)?.stake;
    for (let a = 0; a < scenario.articles.length; a++) {
      salience[a * n + i] = stake?.salience[a] ?? 0;
      redLines[a * n + i] = stake?.redLines[a] ?? 0;
    }
  }
  const all = { declared, salience, redLines };
  latest(scenario).set(climate, all);
  return all;
}

/** The countries that declare other wishes than before. */
function changed(before: readonly number[], now: readonly number[], countries: number): Set<number> {
  const found = new Set<number>();
  for (let cell = 0; cell < now.length; cell++) {
    if (before[cell] !== now[cell]) found.add(cell % countries);
  }
  return found;
}

/** The margin M of one wording for every state, and 1 for each state whose red line it seems to cross, else 0. */
export type MarginRow = Readonly<{ margins: readonly number[]; crossed: readonly number[] }>;

const outsides = memo(({ countries }: Scenario): readonly number[] =>
  countries.map(({ outside }) => outside),
);

/** Rows by article and wording. */
const rows = memo((_: OpenWorld) => new Map<number, MarginRow>());

/** `shownMargin` and `seemsBeyond` for all states; each row is computed once in a beat. */
export function marginRow(world: OpenWorld, article: number, alternative: number): MarginRow {
  const known = rows(world);
  const key = article * 16 + alternative;
  const row = known.get(key) ?? workedRow(world, article, alternative);
  known.set(key, row);
  return row;
}

function workedRow(world: OpenWorld, article: number, alternative: number): MarginRow {
  const { scenario, declared, declaredLines } = world;
  const { salience, redLines } = allShown(world);
  const count = scenario.articles[article]?.alternatives.length ?? 0;
  const more = CLIMATE[world.climate].outside;
  const n = size(world);
  const margins = new Array<number>(n);
  const crossed = new Array<number>(n);
  const outside = outsides(scenario);
  for (let i = 0; i < n; i++) {
    const cell = article * n + i;
    const isBeyond = crosses((declaredLines[cell] ?? 0) | (redLines[cell] ?? 0), alternative);
    const worth = worthOf(count, declared[cell] ?? 0, alternative);
    margins[i] = margin(salience[cell] ?? 0, worth, (outside[i] ?? 0) + more, isBeyond);
    crossed[i] = isBeyond ? 1 : 0;
  }
  return { margins, crossed };
}
