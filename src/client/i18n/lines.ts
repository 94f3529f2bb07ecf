/**
 * Where a line of text may break: after a space, and in Chinese between words. Nothing breaks inside a word, so that
 * Arabic letters stay joined.
 */
import { language } from "./index.ts";

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** Signs that never start a line, and signs that never end one. */
const CLOSING = /^[\p{Pe}\p{Pf}、。，．：；！？…·%％]/u;
const OPENING = /[\p{Ps}\p{Pi}]$/u;

let segmenter: Intl.Segmenter | null = null;

/** The pieces of a text that stay whole on a line; each but the last of a line keeps the space after it. */
export function wholePieces(text: string): readonly string[] {
  return text.split(/(?<= )/u).flatMap((word) => (HAN.test(word) ? wordsOfHan(word) : [word]));
}

/** Words of a text without spaces, with their punctuation. @example "你好，世界" is "你好，" and "世界" */
function wordsOfHan(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter(language(), { granularity: "word" });
  const pieces: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = pieces.at(-1);
    if (last !== undefined && belongsTo(last, segment)) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

function belongsTo(before: string, next: string): boolean {
  const isForeign = !HAN.test(before.at(-1) ?? "") && !HAN.test(next);
  return next.trim() === "" || isForeign || CLOSING.test(next) || OPENING.test(before);
}

/**
 * Breaks a text into lines that fit. A piece wider than a line has one of its own. Line feeds stay.
 * @param fits whether this text fits on a line
 */
export function linesThatFit(text: string, fits: (line: string) => boolean): readonly string[] {
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    for (const piece of wholePieces(paragraph)) {
      const line = `${lines.at(-1) ?? ""}${piece}`;
      if (lines.length === 0 || !fits(line.trimEnd())) lines.push(piece);
      else lines[lines.length - 1] = line;
    }
    return closed(lines.map((line) => line.trimEnd()));
  });
}

/** Isolates and their end (Unicode Bidirectional Algorithm). */
const ISOLATE = /[\u2066-\u2069]/gu;
const END = "\u2069";

/**
 * Closes isolates where their line ends and opens them again on the next. Otherwise the end of one would close that of
 * the whole line, and its full stop would stand on the wrong side.
 */
function closed(lines: readonly string[]): readonly string[] {
  const open: string[] = [];
  return lines.map((line) => {
    const before = open.join("");
    for (const [sign] of line.matchAll(ISOLATE)) {
      if (sign === END) open.pop();
      else open.push(sign);
    }
    return `${before}${line}${END.repeat(open.length)}`;
  });
}
