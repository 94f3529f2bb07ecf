/** One seat played by a policy, with all others at one level: the seat's scores, seed by seed. */

import { indexOf } from "../../engine/state/seat.ts";
import type { Holder, Level } from "../../engine/state/setup.ts";
import { libraryFor } from "../../lab/matches/library.ts";
import { type Score, scoreOf } from "../../lab/matches/outcome.ts";
import { setupOf, type Table } from "../../lab/matches/table.ts";
import { openMatch, playOut } from "../../match/match.ts";

export type { Score } from "../../lab/matches/outcome.ts";
export { setupOf, type Table } from "../../lab/matches/table.ts";

export const RESULTS = ["mandate", "trust", "world"] as const;
export type Result = (typeof RESULTS)[number];

export type Duel = Readonly<{ table: Table; level: Level; seat: string; policy: Holder; games: number }>;

/** Scores of the seat by game; game i has the seed `<seed>/<i>`, no matter who plays. */
export function playDuel(version: string, { table, level, seat, policy, games }: Duel): Score[] {
  const library = libraryFor(version, table);
  return Array.from({ length: games }, (_, game) => {
    const match = playOut(openMatch(library, setupOf(table, game, { [seat]: policy }, level)));
    return scoreOf(match.world, indexOf(match.scenario, seat));
  });
}
