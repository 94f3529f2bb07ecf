import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BUILD_VARIABLE } from "../../src/server/start/serve-dist.ts";
import { PARTS } from "../../src/tools/suites/parts.ts";
import { temporaryFolder } from "../support/folder.ts";
import { browserTestsOf } from "../support/parts.ts";

const folder = temporaryFolder();

test("every browser test is in exactly one part", () => {
  // Listing the tests needs the path of a build, but never opens it.
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Fortieth</title>");
  const all = browserTestsOf(null, { [BUILD_VARIABLE]: folder });
  const parts = PARTS.flatMap((part) => browserTestsOf(part, { [BUILD_VARIABLE]: folder }));
  expect(new Set(all).size).toBe(all.length);
  expect(parts.toSorted()).toEqual(all.toSorted());
});
