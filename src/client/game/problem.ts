import type { OlderResults } from "../../match/older-record.ts";

/** What can go wrong at the doors and in a match, as codes; sentences are in the catalogue under `problem`. */
export const PROBLEMS = [
  /** Not JSON, or not even text. */
  "notJson",
  /** A file longer than any record can be. */
  "tooBig",
  /** The browser could not read the file at all. */
  "unreadable",
  /** Readable, but not a record of this game. */
  "notOurs",
  /** A file of all matches, which is read on another page. */
  "manyMatches",
  /** Ours, but incomplete or with impossible values. */
  "damaged",
  /** The commands lead to another hash than the one written in the record. */
  "tampered",
  /** Made by another version of the rules and without its events, so it cannot be shown. */
  "otherVersion",
  /** Made with other content (articles, countries), and without its events. */
  "otherContent",
  /** Of a format that cannot be played back any more: its results are told. */
  "older",
  /** A link whose text was cut or changed on the way. */
  "badLink",
  /** The save is open in another tab: here goes on a copy of it. */
  "openElsewhere",
  "saveMissing",
  /** The storage of the browser does not answer, so that no save can be read. */
  "noStorage",
  "tooLong",
  /** A script that a press needs did not come over the network. */
  "scriptMissing",
  "unexpected",
] as const;
export type ProblemCode = (typeof PROBLEMS)[number];

export type Problem = Readonly<{
  code: ProblemCode;
  /** The damaged text, kept for download. */
  raw: string | null;
  /** What a match of an older format came to. */
  results?: OlderResults;
}>;

export function problem(code: ProblemCode, raw: string | null = null, results?: OlderResults): Problem {
  return results === undefined ? { code, raw } : { code, raw, results };
}
