/** What a screen asks about the match at this table without changing it. */
import {
  currentText,
  explainDeposit,
  explainStand,
  explainVote,
  forecast,
  isAllowed,
  results,
} from "../engine/index.ts";
import { indexOf } from "../engine/seat.ts";
import type { Match } from "../match/types.ts";
import type { Connection } from "./connection.ts";

type Readings = Pick<
  Connection,
  "forecast" | "isAllowed" | "explainVote" | "explainStand" | "explainDeposit" | "currentText" | "results"
>;

export function soloReadings(at: () => Readonly<{ match: Match; seat: string }> | null): Readings {
  const ask = <T>(none: T, read: (match: Match, seat: string) => T): T => {
    const table = at();
    return table === null ? none : read(table.match, table.seat);
  };
  return {
    forecast: (command) => ask(null, (match, seat) => forecast(match.world, seat, command)),
    isAllowed: (command) => ask(false, (match, seat) => isAllowed(match.world, seat, command)),
    explainVote: (country) => ask([], (match) => explainVote(match.world, country)),
    explainStand: (article, country) => ask([], (match) => explainStand(match.world, article, country)),
    explainDeposit: (country) => ask([], (match) => explainDeposit(match.world, country)),
    currentText: () => ask([], (match) => currentText(match.world)),
    results: () => ask(null, (match, seat) => resultsOf(match, seat)),
  };
}

/** The three results, once the match is over: before, they would show what is still hidden. */
function resultsOf(match: Match, seat: string): ReturnType<Readings["results"]> {
  const country = indexOf(match.scenario, seat);
  return country < 0 || match.world.phase !== "over" ? null : results(match.world, country);
}
