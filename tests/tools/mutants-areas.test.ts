/** Each area of `npm run mutants` names files that exist, so that a renamed test is not silently left out. */
import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { AREA, AREAS } from "../../src/tools/mutants/areas.ts";

/** The patterns with their alternatives in braces written out. */
function writtenOut(pattern: string): readonly string[] {
  const [whole, names] = /\{([^}]*)\}/.exec(pattern) ?? [];
  if (whole === undefined || names === undefined) return [pattern];
  return names.split(",").flatMap((name) => writtenOut(pattern.replace(whole, name)));
}

test.each(AREAS)("given the area %s, each of its patterns finds a file", (area) => {
  const { sources, tests } = AREA[area];
  const patterns = [...sources, ...tests].flatMap(writtenOut);
  expect(patterns.filter((pattern) => globSync(pattern).length === 0)).toEqual([]);
});
