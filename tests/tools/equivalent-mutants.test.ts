/**
 * A mutant listed as equivalent must name a line that still exists. After a change to that line, the mutant has to be
 * judged again.
 */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const LIST = JSON.parse(readFileSync("tests/mutants/equivalent.json", "utf8")) as readonly Readonly<
  Record<"file" | "code" | "was" | "becomes" | "why", string>
>[];

/** Collapses whitespace, as the list does. */
const folded = (text: string): string => text.replace(/\s+/g, " ").trim();

test.each(LIST)("$file: $code", ({ file, code, was, becomes, why }) => {
  const lines = readFileSync(file, "utf8").split("\n").map(folded);
  expect(lines).toContain(code);
  expect(was).not.toBe(becomes);
  expect(why).toMatch(/^[A-Z].*\.$/);
});
