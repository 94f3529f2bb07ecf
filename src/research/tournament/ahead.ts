/**
 * The value of looking ahead: the same seat on the same seeds, played by level 3 and by the search, with all other
 * seats at level 2.
 */
import { indexOf } from "../../engine/state/seat.ts";
import type { Holder } from "../../engine/state/setup.ts";
import { libraryFor } from "../../lab/matches/library.ts";
import { type Score, scoreOf } from "../../lab/matches/outcome.ts";
import { playSearched } from "../../lab/matches/search-seats.ts";
import { openMatch, playOut } from "../../match/match.ts";
import { bootstrap, type Interval } from "../validation/bootstrap.ts";
import { setupOf, type Table } from "./duel.ts";

export type AheadTrial = Readonly<{ table: Table; seat: string; game: number }>;

export type Ahead = Readonly<{ usual: Score; searched: Score }>;

export function playAhead(version: string, { table, seat, game }: AheadTrial): Ahead {
  const score = (holder: Holder): Score => {
    const setup = setupOf(table, game, { [seat]: holder });
    const { world, scenario } = playOut(playSearched(openMatch(libraryFor(version, setup), setup)));
    return scoreOf(world, indexOf(scenario, seat));
  };
  return { usual: score({ type: "bot", level: 3 }), searched: score({ type: "search" }) };
}

export type AheadFigures = Readonly<
  Record<"mandate" | "trust" | "world", Readonly<{ usual: number; searched: number; share: Interval }>>
>;

/** The mean results, and the search's result as a fraction of level 3's, with an interval from resampling seats. */
export function aheadFigures(name: string, bySeat: readonly (readonly Ahead[])[]): AheadFigures {
  const of = (result: keyof Score): AheadFigures["mandate"] => {
    const sum = (seats: readonly (readonly Ahead[])[], who: keyof Ahead): number =>
      seats.flat().reduce((all, one) => all + one[who][result], 0);
    const count = bySeat.flat().length;
    return {
      usual: sum(bySeat, "usual") / count,
      searched: sum(bySeat, "searched") / count,
      share: bootstrap(
        `ahead/${name}/${result}`,
        bySeat,
        (seats) => sum(seats, "searched") / sum(seats, "usual"),
      ),
    };
  };
  return { mandate: of("mandate"), trust: of("trust"), world: of("world") };
}
