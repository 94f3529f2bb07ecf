import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { simProgram } from "../../src/cli/sim-program.ts";
import { ARTICLES } from "../../src/content/articles.ts";
import { hash as hashOf } from "../../src/engine/state/hash.ts";
import { USUAL_PROCEDURE } from "../../src/engine/state/procedure.ts";
import { usualClimate } from "../../src/engine/state/scenario.ts";
import { libraryFor } from "../../src/lab/matches/library.ts";
import { openMatch, playOut } from "../../src/match/match.ts";
import { RULES_VERSION } from "../../src/match/rules-version.ts";
import { type Printed, runHere } from "../../src/tools/fuzz/run-here.ts";
import { temporaryFolder } from "../support/folder.ts";
import { linesOf, runTool } from "../support/run-tool.ts";

const KEYS = [
  "scenario",
  "seed",
  "adopted",
  "adoption",
  "vote",
  "text",
  "signatories",
  "monthsToThreshold",
  "inForceMonth",
  "parties",
  "results",
  "hash",
  "ms",
];

const sim = (...args: readonly string[]): Promise<Printed> => runHere(simProgram(), ...args);

const folder = temporaryFolder();

/** The fields of a line that do not depend on the speed of this machine. */
function timeless(line: string): Record<string, unknown> {
  return { ...(JSON.parse(line) as Record<string, unknown>), ms: 0 };
}

test("one object per game and line, keys in the order of the specification, seeds 7/0, 7/1, 7/2", () => {
  const said = runTool(
    "sim",
    "--scenario",
    "lesson",
    "--seed",
    "7",
    "--games",
    "3",
    "--level",
    "2",
    "--json",
  );
  expect(said).toMatchObject({ code: 0, stderr: "" });
  const lines = linesOf(said.stdout).map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map((line) => line.seed)).toEqual(["7/0", "7/1", "7/2"]);
  for (const line of lines) {
    expect(Object.keys(line)).toEqual(KEYS);
    const text = line.text as Record<string, string>;
    expect(Object.keys(text)).toEqual(["illegal_access", "hr62", "techtransfer"]);
    for (const [article, key] of Object.entries(text)) {
      const known = ARTICLES.find(({ id }) => id === article)?.alternatives.map((one) => one.key);
      expect(known).toContain(key);
    }
    expect(line.adopted).toBe(line.adoption === "consensus" || line.adoption === "vote");
    expect(line.hash).toMatch(/^[0-9a-f]{16}$/);
  }
});

test("the command line and a match opened like the page's watch-only start give the same hash (seed 7/0)", async () => {
  const said = await sim("--scenario", "lesson", "--seed", "7", "--json");
  const setup = {
    scenario: "lesson",
    seed: "7/0",
    climate: usualClimate("lesson"),
    audience: "young",
    procedure: USUAL_PROCEDURE,
    level: 2,
    seats: {},
  } as const;
  const match = playOut(openMatch(libraryFor(RULES_VERSION, setup), setup));
  expect(timeless(said.stdout).hash).toBe(hashOf(match.log));
});

test("a match under another procedure can be played, written and replayed (seed p)", async () => {
  const out = join(folder, "procedure");
  const args = ["--scenario", "lesson", "--seed", "p", "--procedure", "simple-majority", "--json"];
  const played = await sim(...args, "--out", out);
  expect(played).toMatchObject({ code: 0, stderr: "" });
  const path = join(out, "lesson-0.json");
  expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ setup: { procedure: "simple-majority" } });
  const again = await sim("--record", path, "--json");
  expect(timeless(again.stdout)).toEqual(timeless(played.stdout));
  expect((await sim("--procedure", "by-applause")).code).toBe(2);
});

test("a match whose chair leans to precedent can be played, written and replayed (seed precedent)", async () => {
  const out = join(folder, "precedent");
  const args = ["--scenario", "express", "--seed", "precedent", "--precedent", "--json"];
  const played = await sim(...args, "--out", out);
  expect(played).toMatchObject({ code: 0, stderr: "" });
  const path = join(out, "express-0.json");
  expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ setup: { precedent: "lean" } });
  const again = await sim("--record", path, "--json");
  expect(timeless(again.stdout)).toEqual(timeless(played.stdout));
});

test("records written are replayed to the same line, scripted seats included (seed a)", async () => {
  const out = join(folder, "first");
  const seats = ["--seat", "KEN=silent", "--seat", "BRA=level1"];
  const args = ["--scenario", "lesson", "--seed", "a", "--games", "2", ...seats, "--json"];
  const played = linesOf((await sim(...args, "--out", out)).stdout);
  for (const game of [0, 1]) {
    const said = await sim("--record", join(out, `lesson-${game}.json`), "--json");
    expect(said.stderr).toBe("");
    expect(timeless(said.stdout)).toEqual(timeless(played[game] ?? ""));
  }
});

test("a record of another version is played back from its events, and says so; a changed one is refused", async () => {
  const out = join(folder, "second");
  const played = await sim("--scenario", "lesson", "--seed", "b", "--json", "--out", out);
  const made = JSON.parse(readFileSync(join(out, "lesson-0.json"), "utf8")) as Record<string, unknown>;
  const path = join(out, "changed.json");
  const said = (record: Record<string, unknown>) => {
    writeFileSync(path, JSON.stringify(record));
    return sim("--record", path, "--json");
  };
  const old = await said({ ...made, engineVersion: "0123456789abcdef" });
  expect(old.code).toBe(0);
  expect(linesOf(old.stderr)).toEqual([expect.stringContaining("another version")]);
  expect(timeless(old.stdout)).toEqual(timeless(played.stdout));
  const { events, ...bare } = made;
  const wrong: readonly (readonly [Record<string, unknown>, string])[] = [
    [{ ...made, hash: "0123456789abcdef" }, "hash"],
    [{ ...made, setup: { ...(made.setup as object), seed: "c/0" } }, "hash"],
    [{ ...made, engineVersion: "old", events: (events as unknown[]).slice(1) }, "hash"],
    [{ ...bare, engineVersion: "old" }, "another version"],
    [{ ...made, entries: "many" }, "impossible or missing"],
    [{ title: "not ours" }, "not a record"],
  ];
  for (const [record, word] of wrong) {
    const refused = await said(record);
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(linesOf(refused.stderr)).toEqual([expect.stringContaining(word)]);
  }
});

test.each([
  [["--scenario", "hamlet"], "lesson, express, standard, full, validation16"],
  [["--scenrio", "lesson"], "--scenario"],
  [["--games", "0"], "whole number"],
  [["--games", "1.5"], "whole number"],
  [["--games"], "argument missing"],
  [["--out", "--json"], "argument missing"],
  [["--seed", "--scenario", "lesson"], "argument missing"],
  [["--level", "9"], "must be one of"],
  [["--climate", "cold"], "calm, measured, tense"],
  [["--seat", "ATL=silent"], "ATL"],
  [["--seat", "KEN=quiet"], "always-block"],
  [["--seed", " "], "seed"],
  [["lesson"], "too many arguments"],
  [["--record", "/nowhere/at-all.json"], "cannot be read"],
  [["--record", "README.md"], "not JSON"],
  [["--record", "src"], "cannot be read"],
  [["--record", ""], "must not be empty"],
  [["--out", ""], "must not be empty"],
  [["--out", " \t"], "must not be empty"],
  [["--seed", "bytes\uFFFD"], "plain text"],
  [["--seed", "half\uD83D"], "plain text"],
  [["--seed", "bell\u0007"], "plain text"],
  [["--record", "package.json"], "not a record"],
  [["--record", "package.json", "--seed", "7"], "cannot be used with"],
])("exit code 2 and one line on stderr: %j", async (args, word) => {
  const said = await sim(...args);
  expect(said).toMatchObject({ code: 2, stdout: "" });
  expect(linesOf(said.stderr)).toEqual([expect.stringContaining(word)]);
});

test.each([
  ["Latin letters of one byte", Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x7d]), "not UTF-8 text"],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0xfe]), "not UTF-8 text"],
  ["far too much", Buffer.alloc(50_000_001, "x"), "more than 50 MB"],
])("a file that is not a text of a reasonable size is refused in one line: %s", async (_, content, word) => {
  const path = join(folder, "hostile.json");
  writeFileSync(path, content);
  const said = await sim("--record", path);
  expect(said).toMatchObject({ code: 2, stdout: "" });
  expect(linesOf(said.stderr)).toEqual([expect.stringContaining(word)]);
});

describe.skipIf(process.platform === "win32")("pipes", () => {
  test("a named pipe without a writer is refused in one line", () => {
    const path = join(folder, "pipe");
    spawnSync("mkfifo", [path]);
    const said = runTool("sim", "--record", path);
    expect(said).toMatchObject({ code: 2, stdout: "" });
    expect(linesOf(said.stderr)).toEqual([expect.stringContaining("named pipe")]);
  });

  test("an endless file is abandoned after 50 MB", () => {
    const said = runTool("sim", "--record", "/dev/zero");
    expect(said).toMatchObject({ code: 2, stdout: "" });
    expect(linesOf(said.stderr)).toEqual([expect.stringContaining("more than 50 MB")]);
  });

  test("a record that comes through a pipe of the shell is replayed", async () => {
    const out = join(folder, "piped");
    const played = await sim("--scenario", "lesson", "--seed", "p", "--json", "--out", out);
    const command = `cat ${join(out, "lesson-0.json")} | ${process.execPath} src/cli/sim.ts --record /dev/stdin --json`;
    const { status, stdout } = spawnSync("sh", ["-c", command], { encoding: "utf8" });
    expect(status).toBe(0);
    expect(timeless(stdout)).toEqual(timeless(played.stdout));
  });
});

test("a name with control characters is quoted in a refusal, so that it cannot control a terminal", async () => {
  const said = await sim("--record", "no\u001b[31mfile\u009b\u202e");
  expect(linesOf(said.stderr)).toEqual([expect.stringContaining("no\\u001b[31mfile\\u009b\\u202e")]);
});

test("without --json a readable table, and --help explains every option", async () => {
  const table = await sim("--scenario", "lesson", "--seed", "7", "--games", "2");
  expect(linesOf(table.stdout)).toHaveLength(5);
  expect(table.stdout).toContain("2 games");
  expect(table.stderr).toBe("");
  const help = await sim("--help");
  expect(help.code).toBe(0);
  for (const name of [
    "--scenario",
    "--seed",
    "--games",
    "--level",
    "--climate",
    "--audience",
    "--seat",
    "--json",
  ]) {
    expect(help.stdout).toContain(name);
  }
});
