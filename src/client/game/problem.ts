import type { OlderResults } from "../../match/older-record.ts";

/**
 * Codes of the problems that can occur in a match or when one is opened. The sentences are in the catalogue under
 * `problem`.
 */
export const PROBLEMS = [
  /** Not JSON, or not text at all. */
  "notJson",
  /** The file is longer than any record can be. */
  "tooBig",
  /** The browser could not read the file. */
  "unreadable",
  /** It can be read, but it is not a record of this game. */
  "notOurs",
  /** A file with many matches. It is imported on another page. */
  "manyMatches",
  /** A record of this game that is incomplete or has impossible values. */
  "damaged",
  /** Replaying the commands does not give the hash in the record. */
  "tampered",
  /** Made by another version of the rules and without events, so it cannot be shown. */
  "otherVersion",
  /** Made with other content (articles, countries) and without events. */
  "otherContent",
  /** In a format that can no longer be replayed. Only its results are shown. */
  "older",
  /** The text of the link was cut or changed on the way. */
  "badLink",
  /** The save is open in another tab, so this tab plays a copy. */
  "openElsewhere",
  "saveMissing",
  /** Browser storage does not answer, so no save can be read. */
  "noStorage",
  "tooLong",
  /** A script needed by a button did not load. */
  "scriptMissing",
  "unexpected",
] as const;
export type ProblemCode = (typeof PROBLEMS)[number];

export type Problem = Readonly<{
  code: ProblemCode;
  /** The damaged text, kept for download. */
  raw: string | null;
  /** The results of a match in an older format. */
  results?: OlderResults;
}>;

export function problem(code: ProblemCode, raw: string | null = null, results?: OlderResults): Problem {
  return results === undefined ? { code, raw } : { code, raw, results };
}
