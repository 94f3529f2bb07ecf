/**
 * How good the text of a match is for the room, by the delegations' opening positions, compared with the best that any
 * text could have done.
 */

import { currentText } from "../../engine/model/whole-text.ts";
import { crosses, wishOf, worthOf } from "../../engine/model/worth.ts";
import { USUAL_PROCEDURE } from "../../engine/state/procedure.ts";
import type { Level } from "../../engine/state/setup.ts";
import type { World } from "../../engine/state/world.ts";
import { libraryFor } from "../../lab/matches/library.ts";
import { close, openMatch } from "../../match/match.ts";
import type { Table } from "./duel.ts";

const MILLION = 1_000_000;
const FIFTH_PERCENTILE = 0.05;
/**
 * A state that is no better off than without a treaty counts as this much better off, in u, because a product must not
 * be zero.
 */
const LEAST_GAIN = 1000;
const SWEEPS = 20;

export type Welfare = Readonly<{
  /** The sum of worth, divided by the best sum that any text gives. */
  utilitarian: number;
  /** Worth of the text to the state at the fifth percentile, 0..1. */
  fifthPercentile: number;
  /** Geometric mean of the gains over no treaty, divided by the best found. */
  nash: number;
  /** The number of ways to change one or two articles that harm nobody and help somebody. */
  improvements: number;
}>;

/** The welfare of the text of every game in a room with all seats at one level. */
export function welfareOf(version: string, table: Table, level: Level, games: number): Welfare[] {
  const library = libraryFor(version, table);
  return Array.from({ length: games }, (_, game) => {
    const { scenario, climate, audience } = table;
    const seed = `${table.seed}/${game}`;
    let match = openMatch(library, {
      scenario,
      climate,
      audience,
      seed,
      procedure: USUAL_PROCEDURE,
      level,
      seats: {},
    });
    const opening = match.world;
    while (match.world.phase === "negotiation" || match.world.phase === "adoption") match = close(match);
    return judge(opening, currentText(match.world));
  });
}

/** Worth in u by article, alternative and state: s·v, and 0 beyond a red line. */
function worths({ scenario, secrets }: World): number[][][] {
  const n = scenario.countries.length;
  return scenario.articles.map(({ alternatives }, a) =>
    alternatives.map((_, o) =>
      scenario.countries.map((__, i) => {
        const cell = a * n + i;
        if (crosses(secrets.redLines[cell] ?? 0, o)) return 0;
        return (
          (secrets.salience[cell] ?? 0) * worthOf(alternatives.length, wishOf(secrets.opening[cell] ?? 0), o)
        );
      }),
    ),
  );
}

export function judge(opening: World, text: readonly number[]): Welfare {
  const table = worths(opening);
  const own = sumOf(table, text);
  const best = table.reduce((sum, article) => sum + Math.max(...article.map(total)), 0);
  const sorted = [...own].sort((a, b) => a - b);
  const { outside } = opening.secrets;
  return {
    utilitarian: total(own) / best,
    fifthPercentile: (sorted[Math.floor(FIFTH_PERCENTILE * sorted.length)] ?? 0) / MILLION,
    nash: Math.exp(logGain(own, outside) - bestLogGain(table, text, outside)),
    improvements: improvements(table, text),
  };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function sumOf(table: readonly (readonly (readonly number[])[])[], text: readonly number[]): number[] {
  const states = table[0]?.[0]?.length ?? 0;
  return Array.from({ length: states }, (_, i) =>
    text.reduce((sum, alternative, a) => sum + (table[a]?.[alternative]?.[i] ?? 0), 0),
  );
}

/** Mean logarithm of the gains over no treaty. */
function logGain(worth: readonly number[], outside: readonly number[]): number {
  return total(worth.map((own, i) => Math.log(Math.max(LEAST_GAIN, own - (outside[i] ?? 0))))) / worth.length;
}

/** Improves the text article by article. The result may not be the best of all texts. */
function bestLogGain(
  table: readonly (readonly (readonly number[])[])[],
  from: readonly number[],
  outside: readonly number[],
): number {
  const text = [...from];
  let best = logGain(sumOf(table, text), outside);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const before = best;
    for (const [a, article] of table.entries()) {
      for (let o = 0; o < article.length; o++) {
        const kept = text[a] ?? 0;
        text[a] = o;
        const gain = logGain(sumOf(table, text), outside);
        if (gain > best) best = gain;
        else text[a] = kept;
      }
    }
    if (best === before) break;
  }
  return best;
}

type Change = Readonly<{ article: number; difference: readonly number[] }>;

function improvements(table: readonly (readonly (readonly number[])[])[], text: readonly number[]): number {
  const changes = table.flatMap((article, a): Change[] => {
    const now = article[text[a] ?? 0] ?? [];
    return article.flatMap((worth, o) =>
      o === text[a] ? [] : [{ article: a, difference: worth.map((own, i) => own - (now[i] ?? 0)) }],
    );
  });
  let found = changes.filter(({ difference }) => isBetter(difference, null)).length;
  for (const [n, one] of changes.entries()) {
    for (const other of changes.slice(n + 1)) {
      if (one.article !== other.article && isBetter(one.difference, other.difference)) found++;
    }
  }
  return found;
}

/**
 * Whether one change, or two together, make somebody better off and nobody worse off. The arguments are changes in
 * worth by state.
 */
function isBetter(one: readonly number[], other: readonly number[] | null): boolean {
  let gains = false;
  for (let i = 0; i < one.length; i++) {
    const sum = (one[i] ?? 0) + (other?.[i] ?? 0);
    if (sum < 0) return false;
    if (sum > 0) gains = true;
  }
  return gains;
}
