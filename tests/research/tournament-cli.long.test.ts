import { expect, test } from "vitest";
import { LEVELS, SCRIPTS } from "../../src/engine/state/setup.ts";
import { tournamentProgram } from "../../src/research/tournament/cli/tournament-program.ts";
import { MANNERS } from "../../src/research/tournament/plans.ts";
import { MECHANISMS } from "../../src/research/tournament/without.ts";
import { runHere } from "../../src/tools/fuzz/run-here.ts";
import { linesOf, runTool } from "../support/run-tool.ts";

const PLAYED = ["ladder", "habits", "welfare", "ablations"];

test("the output is the same to the byte for any number of workers, with every level, habit and mechanism (seed fortieth)", () => {
  const said = [1, 2].map((workers) => {
    const args = ["--scenario", "lesson", "--games", "1", "--seats", "KEN", "BRA", "--json"];
    const only = ["--only", ...PLAYED, "--workers", String(workers)];
    const { code, stdout, stderr } = runTool("tournament", ...args, ...only);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { timing, ...rest } = JSON.parse(stdout) as Record<string, unknown>;
    expect(timing).toMatchObject({ workers });
    return rest;
  });
  expect(said[0]).toEqual(said[1]);
  expect(said[0]?.seats).toEqual(["KEN", "BRA"]);
  const { ladder, exploits, levels, ablations } = said[0] as Record<
    string,
    readonly Record<string, unknown>[]
  >;
  expect(ladder?.map(({ upper, lower }) => [upper, lower])).toEqual(
    LEVELS.slice(1).map((level) => [level, level - 1]),
  );
  expect(exploits?.map(({ habit }) => habit)).toEqual([...SCRIPTS]);
  expect(levels).toHaveLength(LEVELS.length);
  expect(ablations?.map(({ mechanism }) => mechanism)).toEqual([...MECHANISMS]);
  expect(said[0]).not.toHaveProperty("small");
});

test("a single section prints its own table and nothing else", () => {
  const args = ["--games", "1", "--seats", "KEN", "--only", "small", "--workers", "1"];
  const { code, stdout } = runTool("tournament", ...args);
  expect(code).toBe(0);
  const lines = linesOf(stdout);
  expect(lines.slice(3, 7).map((line) => line.trim()[0])).toEqual(LEVELS.map(String));
  expect(lines.slice(9).map((line) => line.split(" ")[0])).toEqual([...MANNERS]);
});

test("a wrong option gives one line and exit code 2", async () => {
  for (const args of [
    ["--games", "0"],
    ["--seats", "KEN", "ATL"],
    ["--scenario", "none"],
    ["--only", "luck"],
  ]) {
    const said = await runHere(tournamentProgram(), ...args);
    expect(said.code).toBe(2);
    expect(linesOf(said.stderr)).toHaveLength(1);
  }
});
