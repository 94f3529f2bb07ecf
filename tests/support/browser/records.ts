/**
 * Records made by the same engine in this process: real matches that the page opens like any other. They take a test
 * straight to a beat, and to situations that are rare in a first match.
 */
import { deflateRawSync } from "node:zlib";
import type { Day } from "../../../src/client/saves/days.ts";
import { finishedOf } from "../../../src/client/saves/finished.ts";
import { writeBundle } from "../../../src/client/saves/matches-file.ts";
import { todaysSeed } from "../../../src/client/setup/seeds.ts";
import { COUNTRIES } from "../../../src/content/countries.ts";
import type { Command } from "../../../src/engine/state/command.ts";
import type { Seat } from "../../../src/engine/state/seat.ts";
import type { Holder, Setup } from "../../../src/engine/state/setup.ts";
import type { Beat } from "../../../src/engine/state/world.ts";
import { libraryFor } from "../../../src/lab/matches/library.ts";
import { giveCommand, openMatch, setReady } from "../../../src/match/match.ts";
import { record, save } from "../../../src/match/record.ts";
import { RULES_VERSION } from "../../../src/match/rules-version.ts";
import type { Match, MatchRecord, SavedMatch } from "../../../src/match/types.ts";
import { playByHand, SOLO } from "../by-hand.ts";
import { START } from "./match.ts";

export const SEAT = "KEN";

/** The maximum number of seeds to try. */
const MOST_SEEDS = 60;

const DAY_MS = 86_400_000;

const NEGOTIATOR: Holder = { type: "bot", level: 2 };

export function setupOf(scenario: Setup["scenario"], seed: string, seat: Seat = SEAT): Setup {
  return { ...SOLO, scenario, seed, seats: { [seat]: { type: "person" } } };
}

/** Tries seeds in order, and returns the first match that reaches the wanted situation, stopped there. */
export function findMatch(
  scenario: Setup["scenario"],
  isThere: (match: Match) => boolean,
  holder: Holder = NEGOTIATOR,
  seat: Seat = SEAT,
): Match {
  for (let k = 0; k < MOST_SEEDS; k++) {
    const match = playByHand(setupOf(scenario, `browser/${k}`, seat), seat, holder, isThere);
    if (isThere(match)) return match;
  }
  throw new Error(`none of ${MOST_SEEDS} ${scenario} matches came to what the test looks for`);
}

export function matchAt(scenario: Setup["scenario"], beat: Beat, holder: Holder = NEGOTIATOR): Match {
  return findMatch(scenario, (match) => match.world.beat === beat, holder);
}

/** A match where a single person blocks the package and votes it down. */
export function matchWithoutConvention(): Match {
  const one = COUNTRIES[0]?.iso3 ?? SEAT;
  const holderOf = (iso3: string): Holder =>
    iso3 === one ? { type: "person" } : { type: "script", script: "silent" };
  const seats: Setup["seats"] = Object.fromEntries(COUNTRIES.map(({ iso3 }) => [iso3, holderOf(iso3)]));
  const setup: Setup = { ...SOLO, scenario: "lesson", seed: "browser", seats };
  let match = openMatch(libraryFor(RULES_VERSION, setup), setup);
  while (match.world.beat !== "over") {
    for (const command of [BLOCK, NO]) {
      const acted = giveCommand(match, one, command);
      match = acted.ok ? acted.match : match;
    }
    match = setReady(match, one);
  }
  return match;
}

const BLOCK: Command = { type: "standOnPackage", stand: "block" };
const NO: Command = { type: "castVote", vote: "no" };

/** The record has this version of the rules, because the page was built from the same engine. */
export function recordOf(match: Match): MatchRecord {
  return { ...record(match), engineVersion: RULES_VERSION };
}

export function savedOf(match: Match): SavedMatch {
  return { ...save(match), engineVersion: RULES_VERSION };
}

/** A file with this match and a number of daily matches up to today. */
export function bundleOf(match: Match, days: number): string {
  const { phase, round, season } = match.world;
  const result = finishedOf(match, SEAT);
  const at = { scenario: match.setup.scenario, seat: SEAT, phase, round, season, over: phase === "over" };
  const kept = result === null ? null : { ...result, version: RULES_VERSION };
  const row = { id: "kept", savedAt: Date.now(), ...at, result: kept, isForeign: false };
  const saves = [{ ...row, text: JSON.stringify(savedOf(match)) }];
  return writeBundle({ saves, days: Array.from({ length: days }, (_, ago) => dayAgo(ago)), best: {} });
}

function dayAgo(ago: number): Day {
  const then = new Date(Date.parse(`${todaysSeed()}T12:00Z`) - ago * DAY_MS);
  const result = { mandate: 700, trust: 600, world: 500, inForce: 31 };
  return { day: then.toISOString().slice(0, 10), saveId: `${ago} days ago`, begunAt: ago, result };
}

/** Any text packed as the page packs a match. */
export function packed(text: string): string {
  return `#m=${deflateRawSync(Buffer.from(text)).toString("base64url")}`;
}

/** The address that opens a match. */
export function addressOf(made: MatchRecord): string {
  return `${START}${packed(JSON.stringify(made))}`;
}
