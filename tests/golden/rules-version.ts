/**
 * The version of the rules, computed from what is played: whole matches, the content of every scenario, the grid of
 * balance formulas, and the values of MODEL §3.13. Names and comments in the code do not count, so matches saved
 * before such a change can still be played.
 */
import { createHash } from "node:crypto";
import { AUDIENCES, SCENARIOS } from "../../src/engine/state/scenario.ts";
import { libraryFor } from "../../src/lab/matches/library.ts";
import { CHECKOUT, ROWS, type Source, valuesOf } from "../support/model-parameters.ts";
import { formulaGrid } from "./formula-grid.ts";
import { CASES, goldenOf, played } from "./matches.ts";

/** Everything that decides how a match runs, as plain JSON. */
export type Played = Readonly<{
  matches: readonly string[];
  content: readonly string[];
  formulas: string;
  parameters: readonly (readonly unknown[])[];
}>;

/** The values in the code for every row of MODEL §3.13 that says where they are. */
export function parameters(source: Source = CHECKOUT): Promise<readonly (readonly unknown[])[]> {
  return Promise.all(ROWS.filter(({ code }) => code !== "formula").map(({ code }) => valuesOf(code, source)));
}

/** Plays the golden matches, which takes about two seconds. */
export async function playedNow(): Promise<Played> {
  return {
    matches: CASES.map((item) => goldenOf(played(item), false).hash),
    content: SCENARIOS.flatMap((scenario) =>
      AUDIENCES.map((audience) => libraryFor("", { scenario, audience }).contentHash),
    ),
    formulas: formulaGrid(),
    parameters: await parameters(),
  };
}

/** Returns sixteen hexadecimal digits. */
export function versionOf(all: Played): string {
  return createHash("sha256").update(JSON.stringify(all)).digest("hex").slice(0, 16);
}

if (import.meta.main) process.stdout.write(`${versionOf(await playedNow())}\n`);
