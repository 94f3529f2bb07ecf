/**
 * Finds places in the source that share six or more lines. jscpd does the search and treats each line as one token.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { Detector, type IClone, type IToken, type ITokenizer, MemoryStore } from "@jscpd/core";
import { TokensMap } from "@jscpd/tokenizer";
import { type Line, sourceLines } from "./source-lines.ts";

/** Shorter repetitions are often just the same idiom. */
const SHARED_LINES = 6;
/** The check fails if there are more places than this. */
const MOST_CLONES = 15;
const SOURCE = /\.(?:[cm]?[jt]sx?|css)$/;

/** A place that repeats earlier lines, and the place where they first appear. */
export type Clone = Readonly<{ place: string; first: string }>;

function tokenOf({ number, text }: Line, position: number): IToken {
  const loc = { start: { line: number, position }, end: { line: number, position } };
  return { type: "line", value: text, length: text.length, format: "line", range: [position, position], loc };
}

/** The library leaves out the last lines of a file, so an empty line is added. */
const lines: ITokenizer = {
  generateMaps(id, source, format, options) {
    const code = sourceLines(source);
    const closing: Line = { number: source.split("\n").length, text: "" };
    return [new TokensMap(id, source, [...code, closing].map(tokenOf), format, options)];
  },
};

function cloneOf({ duplicationA, duplicationB }: IClone): Clone {
  const at = ({ sourceId, start }: IClone["duplicationA"]): string => `${sourceId}:${start.line}`;
  return { place: at(duplicationA), first: at(duplicationB) };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Every place under `root`/src whose lines appeared before. */
export async function clonesIn(root: string): Promise<Clone[]> {
  const options = { minLines: SHARED_LINES, minTokens: SHARED_LINES };
  const detector = new Detector(lines, new MemoryStore(), [], options);
  const clones: Clone[] = [];
  for (const path of filesIn(join(root, "src"))) {
    const file = relative(root, path).split(sep).join("/");
    clones.push(...(await detector.detect(file, readFileSync(path, "utf8"), "line")).map(cloneOf));
  }
  return clones;
}

if (import.meta.main) {
  const clones = await clonesIn(resolve(dirname(import.meta.filename), "../../.."));
  for (const { place, first } of clones) console.log(`${place} repeats ${first}`);
  console.log(
    `clones: ${clones.length} places share at least ${SHARED_LINES} lines; the limit is ${MOST_CLONES}`,
  );
  if (clones.length > MOST_CLONES) process.exit(1);
}
