/** The commands of the research say where their figures come from, judge their claims, and refuse what they cannot do. */
import { expect, test } from "vitest";
import { compareProgram } from "../../src/cli/compare-program.ts";
import { VERSION } from "../../src/lab/study/origin.ts";
import summary from "../../src/lab/unseen-summary.json" with { type: "json" };
import { RULES_VERSION } from "../../src/match/rules-version.ts";
import { difficultyProgram } from "../../src/research/difficulty/cli/difficulty-program.ts";
import { nowcastProgram } from "../../src/research/hazard/cli/nowcast-program.ts";
import { pullProgram } from "../../src/research/pull/pull-program.ts";
import { tournamentProgram } from "../../src/research/tournament/cli/tournament-program.ts";
import { claimsOf } from "../../src/research/validation/claims.ts";
import { backtestProgram } from "../../src/research/validation/cli/backtest-program.ts";
import { validateProgram } from "../../src/research/validation/cli/validate-program.ts";
import { runHere } from "../../src/tools/fuzz/run-here.ts";

const FULL_ORIGIN = {
  fortieth: VERSION,
  rules: RULES_VERSION,
  text: "real",
  content: expect.stringMatching(/^[0-9a-f]{16}$/),
  text_hash: expect.stringMatching(/^[0-9a-f]{16}$/),
  data_hash: expect.stringMatching(/^[0-9a-f]{16}$/),
  saved: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
};

test("a command that compares or prices texts ends with one sentence and code 2 if asked for what it cannot do", async () => {
  for (const [program, ...asked] of [
    [compareProgram(), "--text", "hr62=no-such-wording", "--scenario", "lesson"],
    [compareProgram(), "--text", "real", "--scenario", "nowhere"],
    [compareProgram(), "--text", "real", "--games", "0"],
    [compareProgram(), "--text", "real", "--rules", "0123456789abcdef"],
    [pullProgram(), "--games", "0"],
    [pullProgram(), "--games", "many"],
  ] as const) {
    const said = await runHere(program, ...asked);
    expect([asked, said.code, said.stdout]).toEqual([asked, 2, ""]);
    expect(said.stderr.trimEnd().split("\n")).toHaveLength(1);
  }
});

test("a run with other seeds or games than the documented ones does not replace published figures", async () => {
  for (const [program, needed, ...asked] of [
    [validateProgram(), "--seeds 500", "--only", "V5", "--seeds", "2", "--write"],
    [pullProgram(), "--games 60", "--games", "2", "--write"],
    [difficultyProgram(), "--games 200", "--games", "2"],
    [tournamentProgram(), "--games 20", "--only", "ablations", "--games", "1", "--write"],
    [tournamentProgram(), "--seed fortieth", "--only", "small", "--seed", "x", "--write"],
    [nowcastProgram(), "leave out --month", "--month", "6", "--write"],
    [nowcastProgram(), "leave out --month", "--parties", "QAT", "--deposit", "KEN", "2026-12-03", "x"],
    [backtestProgram(), "leave out --ratifications", "--treaty", "UNTOC", "--write"],
  ] as const) {
    const said = await runHere(program, ...asked);
    expect([asked, said.code, said.stdout]).toEqual([asked, 2, ""]);
    expect(said.stderr).toContain(needed);
    expect(said.stderr.trimEnd().split("\n")).toHaveLength(1);
  }
});

test("given 2 games, the prices with 0, ½, 1 and 2 times the pull are one object with its origin", async () => {
  const said = await runHere(pullProgram(), "--games", "2", "--json");
  expect(said).toMatchObject({ code: 0, stderr: "" });
  const printed = JSON.parse(said.stdout) as Readonly<{
    factors: readonly number[];
    tags: readonly Readonly<{ parties: readonly unknown[]; months: readonly unknown[] }>[];
    origin: unknown;
  }>;
  expect(printed.factors).toEqual([0, 0.5, 1, 2]);
  expect(printed.tags).toHaveLength(21);
  for (const { parties, months } of printed.tags) expect([parties.length, months.length]).toEqual([4, 4]);
  expect(printed.origin).toMatchObject({ rules: RULES_VERSION, text: "real", seed: "fortieth", games: 2 });
});

test("a forecast of the real convention says where it comes from, and that its claim is open", async () => {
  const said = await runHere(nowcastProgram(), "--month", "6", "--parties", "QAT", "--json");
  expect(JSON.parse(said.stdout)).toMatchObject({
    origin: {
      ...FULL_ORIGIN,
      seed: "nowcast/6/QAT",
      command: "npm run nowcast -- --month 6 --parties QAT --json",
    },
  });
  expect((await runHere(nowcastProgram(), "--month", "6")).stdout).toContain("Verdict: open");
});

test("a backtest of one treaty says where it comes from", async () => {
  const said = await runHere(backtestProgram(), "--treaty", "UNTOC", "--json");
  expect(JSON.parse(said.stdout)).toMatchObject({
    treaty: "UNTOC",
    origin: { ...FULL_ORIGIN, command: "npm run backtest -- --treaty UNTOC --json" },
  });
});

test("a validation says where it comes from", async () => {
  const said = await runHere(
    validateProgram(),
    "--only",
    "V2",
    "--seeds",
    "2",
    "--no-sensitivity",
    "--workers",
    "1",
    "--json",
  );
  expect(JSON.parse(said.stdout)).toMatchObject({
    origin: {
      ...FULL_ORIGIN,
      games: 2,
      command: "npm run validate -- --seeds 2 --only V2 --no-sensitivity --json",
    },
  });
});

test("the claims on the published test set: both ranges and one order hold, the score does not", () => {
  const verdicts = claimsOf(summary).map(({ id, model, holds }) => `${id} ${model} ${holds}`);
  expect(verdicts).toEqual([
    "ranges history true",
    "order history true",
    "score history false",
    "ranges hazard true",
    "order hazard false",
    "score hazard false",
  ]);
});
