/** No test is lost: each is either in `npm test` or in `npm run test:long`. */
import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { LONG_TAG, PARTS, type Part, PLAYWRIGHT_ARGUMENTS } from "../../src/tools/suites/parts.ts";
import { buildAndBrowserTests } from "../../src/tools/suites/suites.ts";
import { unitFilesOf } from "../support/parts.ts";

const ROOT = resolve(import.meta.dirname, "../..");

const onDisk = (pattern: string): readonly string[] => globSync(pattern, { cwd: ROOT }).toSorted();

test("every unit test file is in exactly one part", () => {
  const [quick, long] = PARTS.map(unitFilesOf);
  expect(quick).not.toEqual([]);
  expect(long).not.toEqual([]);
  const files = onDisk("tests/**/*.test.*").filter((file) => !file.startsWith("tests/browser/"));
  expect([...(quick ?? []), ...(long ?? [])].toSorted()).toEqual(files);
});

test("a browser test is long if it has the tag, and otherwise quick", () => {
  const expected: Readonly<Record<Part, readonly string[]>> = {
    quick: ["--grep-invert", LONG_TAG],
    long: ["--grep", LONG_TAG],
  };
  expect(PLAYWRIGHT_ARGUMENTS).toEqual(expected);
});

test("the quick browser tests run in French with the long tests alone", () => {
  const names = (part: Part) => buildAndBrowserTests(part).map(({ name }) => name);
  expect(names("long")).toEqual(["build", "long browser tests", "browser tests in French"]);
  expect(names("quick")).toEqual(["build", "browser tests"]);
});

test("every file with tests has a name and a place where the tools find it", () => {
  const isFound = (file: string): boolean =>
    file.startsWith("tests/browser/")
      ? /^tests\/browser\/[\w-]+\.spec\.ts$/.test(file)
      : /\.test\.tsx?$/.test(file);
  const lost = onDisk("tests/**/*.{ts,tsx}")
    .filter((file) => !/^tests\/(support|shots)\//.test(file) && !isFound(file))
    .filter((file) => /^\s*(test|it|describe)(\.\w+)*[(`]/m.test(readFileSync(resolve(ROOT, file), "utf8")));
  expect(lost).toEqual([]);
});
