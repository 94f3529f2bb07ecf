/** Plays matches by hand and looks at the report after every beat, as the page does. */
import { chanceOfSeat, policy } from "../../src/bots/index.ts";
import { seenOf } from "../../src/client/game/at-table.ts";
import { type MoveReport, moveReport } from "../../src/client/selectors/move/move-report.ts";
import { type MoveWords, moveWords } from "../../src/client/sentences/move-words.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import { indexOf } from "../../src/engine/state/seat.ts";
import type { Holder, Setup } from "../../src/engine/state/setup.ts";
import { libraryFor } from "../../src/lab/matches/library.ts";
import { close, eventsFor, giveCommand, openMatch, viewOf } from "../../src/match/match.ts";
import type { Match } from "../../src/match/types.ts";
import { SOLO, TEST_VERSION } from "./by-hand.ts";

export type ReportedBeat = Readonly<{
  /** The match as the beat opened, with the seat's acts given, and after it closed. */
  opened: Match;
  given: Match;
  closed: Match;
  country: number;
  report: MoveReport | null;
  words: MoveWords | null;
}>;

/** Every beat of a match, with the report that the seat gets after it; that of the last beat stands in the debrief. */
export function* reportedBeats(setup: Setup, seat: string, plays: Holder): Generator<ReportedBeat> {
  let match = openMatch(libraryFor(TEST_VERSION, setup), setup);
  const country = indexOf(match.scenario, seat);
  while (match.world.beat !== "over") {
    const opened = match;
    const { world } = opened;
    const chance = chanceOfSeat(world.secrets.words, world.clock, country);
    let given = opened;
    for (const command of policy(plays, seen(world, country), chance)) {
      const acted = giveCommand(given, seat, command);
      given = acted.ok ? acted.match : given;
    }
    match = close(given);
    yield { opened, given, closed: match, country, ...reportOf(opened, match, seat) };
  }
}

/** The report that a seat gets after a beat, in data and in words. */
export function reportOf(opened: Match, closed: Match, seat: string): Pick<ReportedBeat, "report" | "words"> {
  const view = viewOf(closed, seat);
  const journal = eventsFor(closed, seat, 0).map((event, index) => ({ event, index }));
  const now = seenOf(closed.scenario, view);
  const report = moveReport(journal, { now, before: seenOf(closed.scenario, viewOf(opened, seat)) });
  if (report === null || view.mine === null) return { report: null, words: null };
  const { country: own, offers } = view.mine;
  const words = moveWords(report, { scenario: closed.scenario, own, offers, texts: view.world.draft.texts });
  return { report, words };
}

const SEATS = ["BRA", "KEN", "DEU", "IRN"] as const;

/** Players of every kind: levels, and habits that are punished. */
const PLAYERS: readonly Holder[] = [
  { type: "bot", level: 2 },
  { type: "bot", level: 1 },
  { type: "bot", level: 3 },
  { type: "script", script: "liar" },
  { type: "script", script: "always-block" },
  { type: "script", script: "spam-packages" },
  { type: "script", script: "break-promises" },
];

/** The beats of one of many different matches; every third is an express match, the others are lessons. */
export function movedBeats(match: number): Generator<ReportedBeat> {
  const seat = SEATS[match % SEATS.length] ?? "BRA";
  const plays = PLAYERS[match % PLAYERS.length] ?? { type: "bot", level: 2 };
  const scenario = match % 3 === 2 ? "express" : "lesson";
  const seats = { [seat]: { type: "person" } } as const;
  return reportedBeats(
    { ...SOLO, climate: "contested", scenario, seed: `move-${match}`, seats },
    seat,
    plays,
  );
}
