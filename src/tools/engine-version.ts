/** The engine's version: a hash of the sources that decide how a match runs. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";

/** The layers whose sources decide a match; content has a hash of its own. */
const LAYERS = ["src/engine", "src/bots", "src/match"];
const DIGITS = 16;

/** The source as every checkout has it: LF line ends, no blanks at the ends of lines or of the file. */
function normalise(source: string): string {
  return source
    .replaceAll("\r\n", "\n")
    .replace(/[ \t]+$/gm, "")
    .trimEnd();
}

function sourcesOf(root: string): string[] {
  return LAYERS.flatMap((layer) =>
    readdirSync(join(root, layer), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"))
      .map((path) => `${layer}/${path.split(sep).join("/")}`),
  ).sort();
}

/**
 * Sixteen hex digits over the normalised sources of engine, bots and match, in the order of their paths.
 * Records carry them: under another version a match is played back from its events, never recomputed.
 */
export function engineVersion(root: string = resolve(dirname(import.meta.filename), "../..")): string {
  const hash = createHash("sha256");
  for (const path of sourcesOf(root)) {
    hash.update(`${path}\n${normalise(readFileSync(join(root, path), "utf8"))}\n`);
  }
  return hash.digest("hex").slice(0, DIGITS);
}

if (import.meta.main) console.log(engineVersion());
