import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FACTORS, PARAMETERS, patched } from "../../src/research/validation/cli/parameters.ts";
import { validateProgram } from "../../src/research/validation/cli/validate-program.ts";
import { runHere } from "../../src/tools/fuzz/run-here.ts";
import { linesOf, runTool } from "../support/run-tool.ts";

test.each(PARAMETERS.map((parameter) => [parameter.line, parameter.name, parameter] as const))(
  "parameter of line %i, %s: its number is found exactly once and can be moved both ways",
  (_, __, parameter) => {
    const source = readFileSync(`src/${parameter.file}`, "utf8");
    const [less, more] = FACTORS.map((factor) => patched(source, parameter, factor));
    expect(less).not.toBe(source);
    expect(more).not.toBe(source);
    expect(more).not.toBe(less);
  },
);

test("a patch changes one number by a fifth, and a small whole number by at least one", () => {
  const parameter = { line: 1, name: "x", file: "x.ts", around: "LIMIT = 2_500", number: "2_500" };
  expect(patched("const LIMIT = 2_500;", parameter, 1.2)).toBe("const LIMIT = 3000;");
  const small = { ...parameter, around: "LIMIT = 2", number: "2" };
  expect(patched("const LIMIT = 2;", small, 1.2)).toBe("const LIMIT = 3;");
  expect(() => patched("nothing", parameter, 1.2)).toThrow("exactly once");
});

test("the output is the same to the byte for any number of workers; every row has a target, a figure and an interval", () => {
  const said = [1, 2].map((workers) => {
    const args = ["--seeds", "3", "--only", "V2", "V3", "V4", "--no-sensitivity", "--json"];
    const { code, stdout, stderr } = runTool("validate", ...args, "--workers", String(workers));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { timing, ...rest } = JSON.parse(stdout) as Record<string, unknown>;
    expect(timing).toMatchObject({ workers });
    return rest;
  });
  expect(said[0]).toEqual(said[1]);
  const rows = said[0]?.rows as readonly Record<string, unknown>[];
  expect(rows).toHaveLength(15);
  expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(["V2", "V3", "V4"]));
  for (const row of rows) {
    expect(Object.keys(row)).toEqual(["id", "outcome", "target", "ours", "baselines", "met"]);
  }
});

test("a wrong option gives one line and exit code 2", async () => {
  for (const args of [
    ["--seeds", "0"],
    ["--only", "V9"],
    ["--workers", "none"],
    ["--workers", "--json"],
    ["--write", "--only", "V1", "--seeds", "1", "--no-sensitivity"],
  ]) {
    const said = await runHere(validateProgram(), ...args);
    expect(said.code).toBe(2);
    expect(linesOf(said.stderr)).toHaveLength(1);
  }
});
