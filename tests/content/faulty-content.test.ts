/** `npm run content` checks before it writes: if the content cannot be played, no file changes. */
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/folder.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const COPIED = ["src/content", "src/engine", "src/research", "src/cli", "src/client/i18n", "assets/data"];
const CHALLENGES = "assets/data/content/challenges.json";
const GENERATED = "src/content/generated/challenges.json";

const copy = temporaryFolder();
for (const folder of COPIED) cpSync(join(ROOT, folder), join(copy, folder), { recursive: true });
cpSync(join(ROOT, "package.json"), join(copy, "package.json"));
symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));

const read = (path: string): string => readFileSync(join(copy, path), "utf8");

function buildContent() {
  return spawnSync(process.execPath, ["src/research/build-content.ts"], { cwd: copy, encoding: "utf8" });
}

test("a challenge with an unknown wording is named, and nothing is written", () => {
  const [challenges, generated] = [read(CHALLENGES), read(GENERATED)];
  expect(challenges).toContain('"firm-duty"');
  writeFileSync(join(copy, CHALLENGES), challenges.replace('"firm-duty"', '"no-such-wording"'));
  const { status, stdout, stderr } = buildContent();
  expect(status).toBe(1);
  expect(stderr).toContain("no-such-wording");
  expect(stdout).toBe("");
  expect(read(GENERATED)).toBe(generated);
});

test("a playable change is written", () => {
  const challenges = read(CHALLENGES).replace('"no-such-wording"', '"firm-duty"');
  writeFileSync(join(copy, CHALLENGES), challenges.replace('"least": 700', '"least": 701'));
  const { status, stdout } = buildContent();
  expect(status).toBe(0);
  expect(stdout).toContain(GENERATED);
  expect(read(GENERATED)).toContain('"least":701');
});
