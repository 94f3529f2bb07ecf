/** What a saved file says about where its figures come from, so that they can be played again and cited. */
import {
  compareCommand,
  labCommand,
  type Origin,
  originOf,
  textHash,
  textOption,
} from "../../lab/study/origin.ts";
import { gamesOf } from "../../lab/study/part.ts";
import type { Run } from "./lab.ts";

export { VERSION } from "../../lab/study/origin.ts";

type Cell = string | number | null;
export type Table = Readonly<{ head: readonly string[]; rows: readonly (readonly Cell[])[] }>;

export type Provenance = Origin | PairProvenance;

/** Where a comparison of two texts comes from. */
export type PairProvenance = Origin & Readonly<{ against: string; against_hash: string }>;

export function provenanceOf({ study, part, kind }: Run, now = new Date()): Origin {
  const games = gamesOf(part);
  return originOf(study, games, now, labCommand({ ...study, games }, kind === "prices"));
}

export function pairProvenanceOf(one: Run, other: Run, games: number, now = new Date()): PairProvenance {
  const command = compareCommand({ ...one.study, games }, other.study);
  return {
    ...originOf(one.study, games, now, command),
    against: textOption(other.study),
    against_hash: textHash(other.study),
  };
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
