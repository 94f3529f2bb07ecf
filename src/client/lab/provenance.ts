/** What a saved file says about where its figures come from, so that they can be played again and cited. */
import { labCommand, type Origin, originOf } from "../../lab/study/origin.ts";
import { gamesOf } from "../../lab/study/part.ts";
import { type PairOrigin, pairOriginOf, printedStudy } from "../../lab/study/printed.ts";
import type { Run } from "./lab.ts";

export { VERSION } from "../../lab/study/origin.ts";

type Cell = string | number | null;
export type Table = Readonly<{ head: readonly string[]; rows: readonly (readonly Cell[])[] }>;

export type Provenance = Origin | PairOrigin;

export function provenanceOf({ study, part, kind }: Run, now = new Date()): Origin {
  const games = gamesOf(part);
  return originOf(study, games, now, labCommand({ ...study, games }, kind === "prices"));
}

export function pairProvenanceOf(one: Run, other: Run, games: number, now = new Date()): PairOrigin {
  return pairOriginOf(one.study, other.study, games, now);
}

/** What the command prints with `--json` for the matches that were played, without its `timing`. */
export function studyJson({ study, part }: Run, now = new Date()): string {
  return JSON.stringify(printedStudy({ ...study, games: gamesOf(part) }, part, now));
}

/** The table with its origin in columns of every row, since a CSV file has no other place for it. */
export function withProvenance({ head, rows }: Table, origin: Provenance): Table {
  const values = Object.values(origin);
  return { head: [...head, ...Object.keys(origin)], rows: rows.map((row) => [...row, ...values]) };
}

/** The same as lines for a picture: the facts, then the command. */
export function provenanceLines({ command, ...facts }: Provenance): readonly string[] {
  const line = Object.entries(facts)
    .map(([key, value]) => `${key} ${value}`)
    .join(" · ");
  return [line, command];
}
