/**
 * Measures what is at stake in a decision. Every option of a seat in a beat is played to the end in worlds that fit
 * what the seat sees, so no hidden information is used.
 */
import { playOutTry } from "../../bots/search/playout.ts";
import { triesIn, worldsFor } from "../../bots/search/search.ts";
import { MANDATES } from "../../content/mandates.ts";
import { seen } from "../../engine/seats/seen.ts";
import { indexOf } from "../../engine/state/seat.ts";
import type { Beat } from "../../engine/state/world.ts";
import { libraryFor } from "../../lab/matches/library.ts";
import type { Score } from "../../lab/matches/outcome.ts";
import { close, openMatch } from "../../match/match.ts";
import { setupOf, type Table } from "./duel.ts";

/** The number of worlds in which every option is played. */
const WORLDS = 6;

/** The smallest difference, in points, that a player would care about [design]. */
const MATTERS: Readonly<Score> = { mandate: 5, trust: 10, world: 2 };

/**
 * `nothing`: no two options differ by more than chance. `best`: one option is ahead of every other in some result,
 * and behind none in any. `trade`: one option is ahead of another in one result and behind it in another. `mixed`:
 * several options are equally good.
 */
export const STAKES = ["nothing", "best", "trade", "mixed"] as const;

export type Stake = (typeof STAKES)[number];

export type Decision = Readonly<{ beat: Beat; stake: Stake }>;

export type StakesTrial = Readonly<{ table: Table; seat: string; game: number }>;

/** The decisions with more than one option that one seat has in one match of level 2. */
export function playStakes(version: string, { table, seat, game }: StakesTrial): Decision[] {
  const setup = setupOf(table, game, { [seat]: { type: "bot", level: 2 } });
  const decisions: Decision[] = [];
  let match = openMatch(libraryFor(version, setup), setup);
  const country = indexOf(match.scenario, seat);
  while (match.world.beat !== "over") {
    const r = seen(match.world, country);
    const tries = triesIn(r);
    if (tries.length > 1) {
      const worlds = worldsFor(r, MANDATES, WORLDS);
      const ends = tries.map((commands) => worlds.map((world) => playOutTry(world, country, commands)));
      decisions.push({ beat: match.world.beat, stake: stakeOf(ends) });
    }
    match = close(match);
  }
  return decisions;
}

/** Classifies a decision by the results of each option in the same worlds. */
export function stakeOf(ends: readonly (readonly Score[])[]): Stake {
  const pairs = ends.flatMap((one, x) => ends.slice(x + 1).map((other) => leads(one, other)));
  if (pairs.every(({ ahead, behind }) => !ahead && !behind)) return "nothing";
  if (pairs.some(({ ahead, behind }) => ahead && behind)) return "trade";
  const isBest = (x: number): boolean =>
    ends.every((other, y) => {
      if (x === y) return true;
      const { ahead, behind } = leads(ends[x] ?? [], other);
      return ahead && !behind;
    });
  return ends.some((_, x) => isBest(x)) ? "best" : "mixed";
}

/** Whether one option is clearly ahead of the other in some result, and whether it is clearly behind in some. */
function leads(
  one: readonly Score[],
  other: readonly Score[],
): Readonly<{ ahead: boolean; behind: boolean }> {
  const sides = (["mandate", "trust", "world"] as const).map((result) => {
    const gains = one.map((end, k) => end[result] - (other[k]?.[result] ?? 0));
    const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
    const spread = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / (gains.length - 1);
    const sure = Math.abs(mean) >= MATTERS[result] && Math.abs(mean) > 2 * Math.sqrt(spread / gains.length);
    return sure ? Math.sign(mean) : 0;
  });
  return { ahead: sides.includes(1), behind: sides.includes(-1) };
}
