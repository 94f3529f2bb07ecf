/** The page carries the source code it was built from, so that a reviewer can play a figure again. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { VERSION } from "../../src/lab/study/origin.ts";
import { RULES_VERSION } from "../../src/match/rules-version.ts";
import {
  SOURCE_ARCHIVE,
  SOURCE_PAGE,
  sourceArchive,
  sourceFiles,
  writeSource,
} from "../../src/tools/documents/source.ts";
import { temporaryFolder } from "../support/folder.ts";

const ROOT = process.cwd();
const folder = temporaryFolder();

test.skipIf(!existsSync(join(ROOT, ".git")))("the archive leaves out no file of the repository", () => {
  const kept = execFileSync("git", ["ls-files"], { cwd: ROOT, encoding: "utf8" }).trimEnd().split("\n");
  const found = new Set(sourceFiles(ROOT));
  // A file that was deleted and not yet committed cannot be packed.
  expect(kept.filter((path) => !found.has(path) && existsSync(join(ROOT, path)))).toEqual([]);
});

test("it holds nothing that a build or a host leaves behind", () => {
  const left = /(?:^|\/)(?:node_modules|dist|dist-package|data\/rooms|\.git)\//;
  expect(sourceFiles(ROOT).filter((path) => left.test(path))).toEqual([]);
});

test("its page names version, rules and the hash of the archive, whose files are those of the project", () => {
  const source = sourceArchive(ROOT);
  writeSource(source, folder);
  const archive = readFileSync(join(folder, SOURCE_ARCHIVE));
  const page = readFileSync(join(folder, SOURCE_PAGE), "utf8");
  expect(createHash("sha256").update(archive).digest("hex")).toBe(source.sha256);
  for (const part of [VERSION, RULES_VERSION, source.sha256]) expect(page).toContain(part);
  const only = `fortieth-${VERSION}/package.json`;
  const files = unzipSync(archive, { filter: ({ name }) => name === only });
  expect(Buffer.from(files[only] ?? []).toString()).toBe(readFileSync("package.json", "utf8"));
});
