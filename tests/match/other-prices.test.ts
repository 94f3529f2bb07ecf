/** A saved match survives a change of the rules, because its world comes from its events alone. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import type { ScenarioId } from "../../src/engine/state/scenario.ts";
import { save } from "../../src/match/record.ts";
import { playAtTable } from "../../src/tools/fuzz/table.ts";
import { temporaryFolder } from "../support/folder.ts";
import { libraryOf, PERSON, setupOf } from "../support/scenario.ts";

const SUPPORT = resolve(import.meta.dirname, "../support");
const folder = temporaryFolder();

function folded(path: string, ...preload: readonly string[]): { speech: number; world: unknown } {
  const said = spawnSync(process.execPath, [...preload, join(SUPPORT, "fold-file.ts"), path], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (said.status !== 0) throw new Error(said.stderr);
  return JSON.parse(said.stdout) as { speech: number; world: unknown };
}

test.each<[ScenarioId]>([["lesson"], ["express"], ["standard"]])(
  "%s: with every price, weight and table of the rules changed, the same world",
  (scenario) => {
    const seats = { KEN: PERSON, USA: PERSON, FRA: { type: "script", script: "always-block" } } as const;
    const setup = setupOf({ scenario, seed: "prices", climate: "tense", seats });
    const match = playAtTable(libraryOf(setup), setup, ["KEN", "USA"]);
    const path = join(folder, "match.json");
    writeFileSync(path, JSON.stringify(save(match)));
    const { scenario: _, ...world } = match.world;
    const now = folded(path);
    const later = folded(path, "--import", join(SUPPORT, "other-prices.mjs"));
    expect([now.speech, later.speech]).toEqual([1, 4]);
    expect(now.world).toEqual(JSON.parse(JSON.stringify(world)));
    expect(later.world).toEqual(now.world);
  },
);
