/**
 * The determinism suite: results that must be the same in Node, Chromium, Firefox and WebKit. It depends on neither
 * Node nor a page. The hashes are in `suite.json` beside this file; `regenerate.ts` rewrites them.
 */

import { hash as hashOf } from "../../src/engine/state/hash.ts";
import { AUDIENCES, CLIMATES, SCENARIOS, type ScenarioId } from "../../src/engine/state/scenario.ts";
import { type Holder, LEVELS, SCRIPTS, type Setup } from "../../src/engine/state/setup.ts";
import { libraryFor, scenarioOf } from "../../src/lab/matches/library.ts";
import type { Kind } from "../../src/lab/study/part.ts";
import { reportOf } from "../../src/lab/study/report.ts";
import { type LabWorker, shareOut } from "../../src/lab/study/share-out.ts";
import { calendarOf, type Study } from "../../src/lab/study/study.ts";
import { openMatch, playOut } from "../../src/match/match.ts";
import { record, replay } from "../../src/match/record.ts";
import { playAtTable } from "../../src/tools/fuzz/table.ts";
import { setupOf } from "../support/scenario.ts";

/** Hashes by name, in the order of the suite. */
export type Hashes = Readonly<Record<string, string>>;

type Item = Readonly<{ name: string; setup: Setup; persons?: readonly string[] }>;
type Batch = Readonly<{ name: string; kind: Kind; study: Study }>;

/** Seats for the first nine scripts. */
const SEATS = ["BRA", "CHN", "DEU", "EGY", "IND", "JAM", "KEN", "RUS", "USA"];
const SCRIPTED: Readonly<Record<string, Holder>> = Object.fromEntries(
  SCRIPTS.map((script, k) => [SEATS[k] ?? "", { type: "script", script }]),
);
const PERSONS = ["BRA", "CHN", "USA"];

/** Each match has its own seed. */
function itemOf(name: string, change: Partial<Setup>): Item {
  return { name, setup: setupOf({ scenario: "express", seed: `everywhere/${name}`, ...change }) };
}

/** Gives `count` seats, evenly spread over the list of states, to people who act at random. */
function personsOf(scenario: ScenarioId, count: number): Item {
  const { countries } = scenarioOf(scenario, "young");
  const persons = Array.from(
    { length: count },
    (_, k) => countries[Math.floor((k * countries.length) / count)]?.iso3 ?? "",
  );
  const seats = Object.fromEntries(persons.map((seat): [string, Holder] => [seat, { type: "person" }]));
  return { ...itemOf(`${scenario}, hands: ${count}`, { scenario, audience: "young", seats }), persons };
}

/** Every scenario at every level, every climate for both audiences, every script, and people who act at random. */
const MATCHES: readonly Item[] = [
  ...SCENARIOS.flatMap((scenario) =>
    LEVELS.map((level) => itemOf(`${scenario}, level ${level}`, { scenario, level })),
  ),
  ...CLIMATES.flatMap((climate) =>
    AUDIENCES.map((audience) => itemOf(`express, ${climate}, ${audience} audience`, { climate, audience })),
  ),
  itemOf("express, a seat for every script", { seats: SCRIPTED }),
  {
    ...itemOf("express, three persons", {
      seats: Object.fromEntries(PERSONS.map((seat) => [seat, { type: "person" }])),
    }),
    persons: PERSONS,
  },
  ...(["lesson", "express", "standard"] as const).flatMap((scenario) =>
    [1, 12, 40].map((count) => personsOf(scenario, count)),
  ),
];

function batchOf(name: string, kind: Kind, change: Pick<Study, "scenario" | "text" | "games">): Batch {
  const horizon = calendarOf(scenarioOf(change.scenario, "young"));
  const seed = `everywhere/${name}`;
  return {
    name,
    kind,
    study: { audience: "young", climate: "measured", level: 2, seed, horizon, ...change },
  };
}

/** Studies for the lab's workers. Each has several parts, so that counts must be merged. */
const BATCHES: readonly Batch[] = [
  batchOf("study of the real text", "outcomes", { scenario: "standard", text: "real", games: 40 }),
  batchOf("study of texts played anew", "outcomes", { scenario: "express", text: "played", games: 12 }),
  batchOf("price tags of the real text", "prices", { scenario: "lesson", text: "real", games: 3 }),
];

/** Builds and plays everything. The lab's workers are threads in Node and web workers in a page. */
export async function playSuite(workers: readonly LabWorker[]): Promise<Hashes> {
  const hashes: Record<string, string> = {};
  for (const scenario of SCENARIOS) {
    for (const audience of AUDIENCES) {
      hashes[`content of ${scenario}, ${audience} audience`] = libraryFor("", {
        scenario,
        audience,
      }).contentHash;
    }
  }
  for (const item of MATCHES) hashes[item.name] = matchHash(item);
  for (const { name, kind, study } of BATCHES) {
    const part = await shareOut({ study, kind, range: [0, study.games], workers });
    const { counts, priceCounts, summary, priceTags } = reportOf("", study, part);
    hashes[`${name}: exact counts`] = await digest(counts ?? priceCounts);
    hashes[`${name}: figures`] = await digest(summary ?? priceTags);
  }
  return hashes;
}

function matchHash({ setup, persons }: Item): string {
  const library = libraryFor("", setup);
  if (persons === undefined) return hashOf(playOut(openMatch(library, setup)).log);
  const made = record(playAtTable(library, setup, persons));
  const again = replay(library, made);
  return again.ok ? made.hash : `not replayed: ${again.problem}`;
}

/** The first 16 hex digits of the SHA-256 of the JSON. */
async function digest(value: unknown): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(value)));
  return [...new Uint8Array(bytes, 0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
