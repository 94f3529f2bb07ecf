/** Identifies a mutant independently of its line number. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { Mutant } from "@stryker-mutator/api/core";

/** `code`: the line where the mutant begins. `was`, `becomes`: the changed part. Whitespace is collapsed. */
export type Change = Readonly<{ file: string; code: string; was: string; becomes: string }>;

const LIST = "tests/mutants/equivalent.json";
const EQUIVALENTS = JSON.parse(readFileSync(LIST, "utf8")) as readonly (Change & Readonly<{ why: string }>)[];

export function changeOf({ fileName, location, replacement }: Mutant): Change {
  const { start, end } = location;
  const lines = readFileSync(fileName, "utf8")
    .split("\n")
    .slice(start.line, end.line + 1);
  const first = lines[0] ?? "";
  const last = lines.length - 1;
  const parts = lines.map((line, at) =>
    line.slice(at === 0 ? start.column : 0, at === last ? end.column : line.length),
  );
  return {
    file: relative(process.cwd(), fileName),
    code: drawn(first),
    was: drawn(parts.join("\n")),
    becomes: drawn(replacement),
  };
}

function drawn(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Why no test can notice the mutant, or null if one should. */
export function whyEquivalent(change: Change): string | null {
  const known = EQUIVALENTS.find(
    ({ file, code, was, becomes }) =>
      file === change.file && code === change.code && was === change.was && becomes === change.becomes,
  );
  return known?.why ?? null;
}

/**
 * A hash by which mutants are sorted in random order. It is the same for the same seed, whatever else the file
 * contains.
 */
export function sampleOrder(seed: string, { file, code, was, becomes }: Change, mutator: string): string {
  return createHash("sha256")
    .update(JSON.stringify([seed, file, code, was, becomes, mutator]))
    .digest("hex");
}
