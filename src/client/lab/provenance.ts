/** What a saved file says about where its figures come from, so that they can be played again and cited. */

import { gamesOf } from "../../lab/study/part.ts";
import { libraryOfStudy } from "../../lab/study/study.ts";
import { RULES_VERSION } from "../../match/rules-version.ts";
import type { Run } from "./lab.ts";

/** The version of Fortieth; a test compares it with package.json and CITATION.cff. */
export const VERSION = "0.7.0";

type Cell = string | number | null;
type Table = Readonly<{ head: readonly string[]; rows: readonly (readonly Cell[])[] }>;

export type Provenance = Readonly<{
  fortieth: string;
  rules: string;
  content: string;
  scenario: string;
  text: string;
  seed: string;
  games: number;
  /** The day on which the file was saved, as in 2026-12-01. */
  saved: string;
}>;

export function provenanceOf({ study, part }: Run, now = new Date()): Provenance {
  const { scenario, text, seed } = study;
  return {
    fortieth: VERSION,
    rules: RULES_VERSION,
    content: libraryOfStudy(RULES_VERSION, study).contentHash,
    scenario,
    text: typeof text === "string" ? text : text.join(" "),
    seed,
    games: gamesOf(part),
    saved: now.toISOString().slice(0, 10),
  };
}

/** The table with its origin in columns of every row, since a CSV file has no other place for it. */
export function withProvenance({ head, rows }: Table, origin: Provenance): Table {
  const values = Object.values(origin);
  return { head: [...head, ...Object.keys(origin)], rows: rows.map((row) => [...row, ...values]) };
}

/** The same as one line, for a picture. */
export function provenanceLine(origin: Provenance): string {
  return Object.entries(origin)
    .map(([key, value]) => `${key} ${value}`)
    .join(" · ");
}
