/**
 * The golden matches: one match with bots for each scenario, two with people whose commands are stored, and a small
 * one with its whole log. Their results are in JSON beside this file; `regenerate.ts` rewrites them.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GameEvent } from "../../src/engine/events/event.ts";
import { hash as hashOf } from "../../src/engine/state/hash.ts";
import { SCENARIOS } from "../../src/engine/state/scenario.ts";
import type { Holder, Setup } from "../../src/engine/state/setup.ts";
import { openMatch, playOut } from "../../src/match/match.ts";
import { replayEntries } from "../../src/match/record.ts";
import type { Entry, Library, Match } from "../../src/match/types.ts";
import { playAtTable } from "../../src/tools/fuzz/table.ts";
import { fiveCountries, libraryFor, libraryOf, PERSON, setupOf } from "../support/scenario.ts";

/** The stored result of a whole match. */
export type Golden = Readonly<{
  setup: Setup;
  /** The commands of the people; empty in a match with bots only. */
  entries: readonly Entry[];
  /** The whole log, if this match keeps it. */
  events?: readonly GameEvent[];
  hash: string;
  adoption: string;
  /** Keys of the wordings in the text, by article id. */
  text: Readonly<Record<string, string>>;
  signatories: number;
  parties: number;
  /** Months until the N-th instrument, or null if it was never reached. */
  months: number | null;
}>;

export type GoldenCase = Readonly<{
  name: string;
  setup: Setup;
  seats: readonly string[];
  library: Library;
  keepsLog: boolean;
}>;

function held(seats: readonly string[]): Record<string, Holder> {
  return Object.fromEntries(seats.map((seat) => [seat, PERSON]));
}

function caseOf(name: string, setup: Setup, seats: readonly string[] = []): GoldenCase {
  const whole = { ...setup, seats: held(seats) };
  return { name, setup: whole, seats, library: libraryOf(whole), keepsLog: false };
}

const five = setupOf({ seed: "golden/five", seats: held(["CAN", "KEN"]) });

export const CASES: readonly GoldenCase[] = [
  ...SCENARIOS.map((scenario) => caseOf(scenario, setupOf({ scenario, seed: `golden/${scenario}` }))),
  caseOf(
    "tense",
    setupOf({ scenario: "express", seed: "golden/tense", climate: "tense", audience: "young" }),
  ),
  caseOf("kenya", setupOf({ scenario: "express", seed: "golden/kenya", audience: "young" }), ["KEN"]),
  caseOf("three", setupOf({ scenario: "lesson", seed: "golden/three" }), ["BRA", "CHN", "USA"]),
  { name: "five", setup: five, seats: ["CAN", "KEN"], library: libraryFor(fiveCountries()), keepsLog: true },
];

/** Plays a golden match from the start. People act at random, from a seed. */
export function played({ library, setup, seats }: GoldenCase): Match {
  return seats.length === 0 ? playOut(openMatch(library, setup)) : playAtTable(library, setup, seats);
}

/** Replays the stored commands. Returns null if one is refused. */
export function decidedAgain({ library }: GoldenCase, kept: Golden): Match | null {
  const match = replayEntries(library, kept.setup, kept.entries);
  return match !== null && kept.entries.length === 0 ? playOut(match) : match;
}

/** The result to keep from a match. */
export function goldenOf(match: Match, keepsLog: boolean): Golden {
  const { treaty, scenario } = match.world;
  const text = scenario.articles.map((article, a): [string, string] => [
    article.id,
    article.alternatives[treaty.text[a] ?? 0]?.key ?? "",
  ]);
  return {
    setup: match.setup,
    entries: match.entries,
    ...(keepsLog ? { events: match.log } : {}),
    hash: hashOf(match.log),
    adoption: treaty.outcome?.how ?? "none",
    text: Object.fromEntries(text),
    signatories: treaty.signed.filter((month) => month >= 0).length,
    parties: treaty.deposited.filter((month) => month >= 0).length,
    months: treaty.reached < 0 ? null : treaty.reached,
  };
}

const pathOf = (name: string): string => join(import.meta.dirname, `${name}.json`);

export function readGolden(name: string): Golden {
  return JSON.parse(readFileSync(pathOf(name), "utf8")) as Golden;
}

export function writeGolden(name: string, golden: Golden): void {
  writeFileSync(pathOf(name), `${JSON.stringify(golden)}\n`);
}
