import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { labProgram } from "../../src/cli/lab-program.ts";
import { scenarioOf } from "../../src/lab/matches/library.ts";
import { type Printed, runHere } from "../../src/tools/fuzz/run-here.ts";
import { temporaryFolder } from "../support/folder.ts";
import { linesOf, runTool } from "../support/run-tool.ts";

const ROOT = resolve(dirname(import.meta.filename), "../..");
const SCENARIO = scenarioOf("lesson", "young");
const lab = (...args: readonly string[]): Promise<Printed> => runHere(labProgram(), ...args);
const lesson = (...args: readonly string[]): Promise<Printed> =>
  lab("--scenario", "lesson", "--games", "12", "--json", ...args);
const folder = temporaryFolder();

function fileOf(name: string, content: unknown): string {
  const path = join(folder, name);
  const isBare = typeof content === "string" || content instanceof Uint8Array;
  writeFileSync(path, isBare ? content : JSON.stringify(content));
  return path;
}

/** The output without the parts that depend on time and machine. */
function timeless(said: Printed): string {
  const { timing, ...rest } = JSON.parse(linesOf(said.stdout).at(-1) ?? "") as Record<string, unknown>;
  expect(Object.keys(timing as object)).toEqual(["ms", "workers", "gamesPerSecond"]);
  return JSON.stringify(rest);
}

const REAL = Object.fromEntries(
  SCENARIO.articles.map(({ id, adopted, alternatives }) => [id, alternatives[adopted]?.key ?? ""]),
);

test("the output is the same to the byte for one and for three workers", async () => {
  const one = await lesson("--workers", "1");
  expect(one).toMatchObject({ code: 0, stderr: "" });
  expect(timeless(await lesson("--workers", "3"))).toBe(timeless(one));
});

test.each([[[]], [["--price-tags", "--games", "3"]], [["--text", "played"]]])(
  "three shards, merged in any order, are the unsharded study to the byte: %j",
  async (extra) => {
    const whole = timeless(await lesson(...extra, "--workers", "1"));
    const paths: string[] = [];
    for (const index of [1, 2, 3]) {
      const said = await lesson(...extra, "--workers", "1", "--shard", `${index}/3`);
      const path = `shard-${extra.length}-${index}.json`;
      paths.push(fileOf(path, `\n> fortieth@0.1.0 lab\n> node src/cli/lab.ts\n\n${said.stdout}`));
    }
    expect(timeless(await lab("--json", "--merge", ...paths))).toBe(whole);
    expect(timeless(await lab("--json", "--merge", ...paths.toReversed()))).toBe(whole);
  },
);

test("shards from another study, duplicate shards and gaps each have their own message", async () => {
  const write = async (name: string, ...extra: string[]): Promise<string> =>
    fileOf(name, (await lesson("--workers", "1", ...extra)).stdout);
  const first = await write("first.json", "--shard", "1/2");
  const tense = await write("tense.json", "--shard", "2/2", "--climate", "tense");
  const gap = await lab("--json", "--merge", first);
  expect(gap).toMatchObject({ code: 0, stderr: "The study is incomplete: games 6–11 are missing.\n" });
  expect(await lab("--merge", first, first)).toMatchObject({ code: 2 });
  const other = await lab("--merge", first, tense);
  expect(other.code).toBe(2);
  expect(other.stderr).toContain("belongs to a different study than");
  expect(linesOf(other.stderr)).toHaveLength(1);
});

test("a damaged, foreign or older output is refused in one line", async () => {
  const good = JSON.parse(linesOf((await lesson("--workers", "1")).stdout)[0] ?? "") as Record<
    string,
    unknown
  >;
  const counts = good.counts as Record<string, unknown>;
  const bad = [
    ["empty.json", "", "does not end with the JSON object"],
    ["list.json", "[]", "does not end with the JSON object"],
    ["version.json", { ...good, engineVersion: "0" }, "another version"],
    ["games.json", { ...good, counts: { ...counts, games: 3 } }, "done has a value"],
    ["party.json", { ...good, counts: { ...counts, party: [1] } }, "counts.party has a value"],
    ["text.json", { ...good, study: { ...(good.study as object), text: { hr62: "x" } } }, "study.text"],
  ] as const;
  for (const [name, content, sentence] of bad) {
    const said = await lab("--merge", fileOf(name, content));
    expect(said).toMatchObject({ code: 2, stdout: "" });
    expect(said.stderr).toContain(sentence);
    expect(linesOf(said.stderr)).toHaveLength(1);
  }
});

test("a file with the adopted text gives the figures of the real text", async () => {
  const real = JSON.parse(timeless(await lesson("--workers", "1"))) as { summary: unknown };
  const file = JSON.parse(timeless(await lesson("--workers", "1", "--text", fileOf("real.json", REAL)))) as {
    summary: unknown;
    study: { text: unknown };
  };
  expect(file.summary).toEqual(real.summary);
  expect(file.study.text).toEqual(REAL);
});

test.each([
  ["broken.json", "{", "is not JSON"],
  ["array.json", [], "one JSON object"],
  ["number.json", { ...REAL, hr62: 1 }, "one JSON object"],
  ["unknown.json", { ...REAL, magic: "x" }, '"magic", which is not an article'],
  ["elsewhere.json", { ...REAL, mla: "fair-grounds" }, '"mla", which is not in play in lesson'],
  ["key.json", { ...REAL, hr62: "nonsense" }, '"nonsense" for hr62; it must be one of'],
  ["many.json", Object.fromEntries(Array.from({ length: 200_000 }, (_, n) => [n, "x"])), "more than 1 MB"],
  ["latin.json", Buffer.from([0x7b, 0xe9, 0x7d]), "not UTF-8 text"],
  ["part.json", { hr62: REAL.hr62 }, "illegal_access, techtransfer are missing"],
])("a wrong text file (%s) is one sentence and exit code 2", async (name, content, sentence) => {
  const said = await lesson("--text", fileOf(name, content));
  expect(said).toMatchObject({ code: 2, stdout: "" });
  expect(said.stderr).toContain(sentence);
  expect(linesOf(said.stderr)).toHaveLength(1);
});

test.each([
  [["--text", "/nowhere/at-all.json"], "cannot be read"],
  [["--text", ""], "must not be empty"],
  [["--merge", " "], "must not be empty"],
  [["--seed", "half\uD800"], "plain text"],
  [["--shard", "0/3"], "It must be i/n"],
  [["--shard", "4/3"], "It must be i/n"],
  [["--workers", "none"], "auto or a whole number"],
  [["--horizon", "49"], "at most 48 months"],
  [["--games", "0"], "whole number"],
  [["--merge", "a.json"], "cannot be used with"],
])("%j is refused with exit code 2", async (args, sentence) => {
  const said = await lesson(...args);
  expect(said).toMatchObject({ code: 2, stdout: "" });
  expect(said.stderr).toContain(sentence);
  expect(linesOf(said.stderr)).toHaveLength(1);
});

test("people get tables, and no progress line without a terminal", () => {
  const said = runTool("lab", "--scenario", "lesson", "--games", "20", "--workers", "2");
  expect(said).toMatchObject({ code: 0, stderr: "" });
  expect(said.stdout).toContain("lesson, real text, measured climate");
  expect(said.stdout).toContain("N-th instrument");
});

/**
 * A module loaded before the command line, so that the test knows when it can send the signal. If it sent the signal
 * earlier, the process would just end.
 */
const TELLS_WHEN_IT_LISTENS =
  'data:text/javascript,process.on("newListener", (name) => name === "SIGINT" && process.send("listening"));';

test("Ctrl-C prints the results so far, says so, and exits with 130", async () => {
  const args = ["src/cli/lab.ts", "--scenario", "lesson", "--games", "1000000", "--workers", "1", "--json"];
  const child = spawn(process.execPath, ["--import", TELLS_WHEN_IT_LISTENS, ...args], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (text) => (stdout += String(text)));
  child.stderr?.on("data", (text) => (stderr += String(text)));
  child.once("message", () => child.kill("SIGINT"));
  const code = await new Promise((end) => child.on("close", end));
  const { done, counts } = JSON.parse(linesOf(stdout).at(-1) ?? "") as {
    done: [number, number][];
    counts: { games: number };
  };
  expect(code).toBe(130);
  expect(done).toEqual([[0, counts.games]]);
  expect(stderr).toContain(`Stopped: ${counts.games} of 1000000`);
});

test("the manual's examples exist", () => {
  const manual = readFileSync(join(ROOT, "docs/LAB.md"), "utf8");
  expect(manual).toContain("parallel");
  expect(manual).toContain("SLURM_ARRAY_TASK_ID");
});
