/** Wordings as people paste them: from a word processor, with direction marks, much too long, or empty. */
import fc from "fast-check";
import { TEXTS } from "./committee-corpus.ts";

const PIECES = [
  "\r\n",
  "\r",
  "\n\n\n",
  "\t",
  "\u00a0",
  "\u200b",
  "\u200f",
  "\u202e",
  "\u2066",
  "\u2028",
  "\ufeff",
  "\0",
  "\u001b[2J",
  "\ud800",
  "\udc00",
  "e\u0301\u0301\u0301",
  "“ ”",
  "1. ",
  "(a) ",
  "(b) ",
  "((((((((",
  "<script>",
  "__proto__",
  "=1+1",
  "🏳️‍🌈",
  "القرار",
] as const;
const LENGTHS = [300, 5_000, 20_001, 300_000] as const;
const TITLES = ["Evidence", "", " ", "\u200b", "\u202eecnedivE", "x".repeat(201), "A\nB", "\ud800"] as const;

const place = fc.nat(1000);
const spotIn = (text: string, share: number): number => Math.floor((text.length * share) / 1000);

const change: fc.Arbitrary<(text: string) => string> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.constantFrom(...PIECES), place).map(inserted) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 200 }).map((text) => () => text) },
  { weight: 2, arbitrary: fc.tuple(place, place).map(cut) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...PIECES, "x", " "), fc.constantFrom(...LENGTHS)).map(long),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...LENGTHS).map((count) => (text: string) => text.concat("\nx".repeat(count))),
  },
);

function inserted([piece, share]: readonly [string, number]): (text: string) => string {
  return (text) => text.slice(0, spotIn(text, share)) + piece + text.slice(spotIn(text, share));
}

function cut([from, to]: readonly [number, number]): (text: string) => string {
  return (text) => text.slice(spotIn(text, from), spotIn(text, to));
}

function long([piece, length]: readonly [string, number]): (text: string) => string {
  return (text) => text + piece.repeat(Math.ceil(length / piece.length));
}

/** The files are JSON, because a lone surrogate cannot be written as bytes. */
export function wordingFiles(): fc.Arbitrary<Buffer> {
  const changed = (texts: readonly string[]): fc.Arbitrary<string> =>
    fc
      .tuple(fc.constantFrom(...texts), fc.array(change, { maxLength: 3 }))
      .map(([text, changes]) => changes.reduce((all, one) => one(all), text));
  const plan = fc.record({
    title: fc.oneof({ weight: 6, arbitrary: fc.constant("Evidence") }, fc.constantFrom(...TITLES)),
    preamble: changed(["", "Recalling the Charter of the United Nations,\nHaving met this evening,"]),
    text: changed(TEXTS),
  });
  return plan.map((wording) => Buffer.from(JSON.stringify(wording)));
}

export function validWordings(): readonly Buffer[] {
  return TEXTS.map((text) => Buffer.from(JSON.stringify({ title: "Evidence", preamble: "", text })));
}
