/** What a screen asks about the match at this table without changing it. */
import {
  currentText,
  explainAnswer,
  explainDeposit,
  explainStand,
  explainVote,
  forecast,
  homeChance,
  homeOn,
  isAllowed,
  results,
  watchList,
} from "../engine/index.ts";
import { indexOf } from "../engine/seat.ts";
import type { HomeTable } from "../engine/world.ts";
import type { Match } from "../match/types.ts";
import type { Connection, Readings, WorldResult } from "./connection.ts";

export function soloReadings(at: () => Readonly<{ match: Match; seat: string }> | null): Readings {
  const ask = <T>(none: T, read: (match: Match, seat: string) => T): T => {
    const table = at();
    return table === null ? none : read(table.match, table.seat);
  };
  return {
    forecast: (command) => ask(null, (match, seat) => forecast(match.world, seat, command)),
    isAllowed: (command) => ask(false, (match, seat) => isAllowed(match.world, seat, command)),
    explainAnswer: (offer) => ask([], (match) => explainAnswer(match.world, offer)),
    explainVote: (country) => ask([], (match) => explainVote(match.world, country)),
    explainStand: (article, country) => ask([], (match) => explainStand(match.world, article, country)),
    explainDeposit: (country) => ask([], (match) => explainDeposit(match.world, country)),
    currentText: () => ask([], (match) => currentText(match.world)),
    watchList: () => ask([], (match, seat) => watchList(match.world, indexOf(match.scenario, seat))),
    home: () => ask(null, homeOfSeat),
    homeChance: (card) => ask(0, (match, seat) => chanceAtHome(match, seat, card)),
    results: () => ask(null, resultsOf),
    worldResult: () => ask(null, worldOf),
  };
}

/** The home table as it is, or as it would stand on today's text: it is on screen from round one. */
function homeOfSeat(match: Match, seat: string): HomeTable | null {
  const country = indexOf(match.scenario, seat);
  if (country < 0) return null;
  const open = match.world.secrets.homes.find((home) => home.country === country);
  return open ?? homeOn(match.scenario, country, currentText(match.world));
}

function chanceAtHome(match: Match, seat: string, card: Parameters<Connection["homeChance"]>[0]): number {
  const home = homeOfSeat(match, seat);
  return home === null ? 0 : homeChance(match.world, home, card);
}

/** The three results, once the match is over: before, they would show what is still hidden. */
function resultsOf(match: Match, seat: string): ReturnType<Connection["results"]> {
  const country = indexOf(match.scenario, seat);
  return country < 0 || match.world.phase !== "over" ? null : results(match.world, country);
}

/** World is the same from every seat, so any seat's will do. */
function worldOf({ world }: Match): WorldResult | null {
  if (world.phase !== "over") return null;
  const { world: result, cooperation, abuse } = results(world, 0);
  return { world: result, cooperation, abuse };
}
