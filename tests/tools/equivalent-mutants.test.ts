/** A mutant that is said to be equivalent names a line that is still there; after a change it is judged anew. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const LIST = JSON.parse(readFileSync("tests/mutants/equivalent.json", "utf8")) as readonly Readonly<
  Record<"file" | "code" | "was" | "becomes" | "why", string>
>[];

/** White space is folded, as in the list. */
const folded = (text: string): string => text.replace(/\s+/g, " ").trim();

test.each(LIST)("$file: $code", ({ file, code, was, becomes, why }) => {
  const lines = readFileSync(file, "utf8").split("\n").map(folded);
  expect(lines).toContain(code);
  expect(was).not.toBe(becomes);
  expect(why).toMatch(/^[A-Z].*\.$/);
});
