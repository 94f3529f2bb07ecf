/** The tables of the teaching kit: sizes of class, levels, rubric, exit ticket and sources. */
import { t } from "../i18n/index.ts";

/** The first cell of a row names the row. */
export type KitTable = Readonly<{ columns: readonly string[]; rows: readonly (readonly string[])[] }>;

export function sizesTable(): KitTable {
  const columns = ["class", "tables", "seats", "people", "tip"] as const;
  return {
    columns: columns.map((column) => t(`kit:sizes.columns.${column}`)),
    rows: (["n12", "n24", "n32", "one"] as const).map((row) =>
      columns.map((column) => t(`kit:sizes.rows.${row}.${column}`)),
    ),
  };
}

export function levelsTable(): KitTable {
  const columns = ["level", "for", "help", "seat"] as const;
  return {
    columns: columns.map((column) => t(`kit:levels.columns.${column}`)),
    rows: (["starter", "standard", "stretch"] as const).map((row) =>
      columns.map((column) => t(`kit:levels.rows.${row}.${column}`)),
    ),
  };
}

export function rubricTable(): KitTable {
  const columns = ["what", "one", "two", "three", "four"] as const;
  return {
    columns: columns.map((column) => t(`kit:rubric.columns.${column}`)),
    rows: (["speaks", "trades", "proves", "judges"] as const).map((row) =>
      columns.map((column) => t(`kit:rubric.rows.${row}.${column}`)),
    ),
  };
}

const FACTS = ["treaty", "signed", "adopted", "hanoi", "forty", "slow", "article6", "role"] as const;

export function sourcesTable(): KitTable {
  const columns = ["fact", "source", "year"] as const;
  return {
    columns: columns.map((column) => t(`kit:sources.columns.${column}`)),
    rows: FACTS.map((row) => columns.map((column) => t(`kit:sources.rows.${row}.${column}`))),
  };
}

const FOUR = ["a", "b", "c", "d"] as const;

export function sizesNotes(): readonly string[] {
  return FOUR.map((note) => t(`kit:sizes.notes.${note}`));
}

export function levelsNotes(): readonly string[] {
  return (["a", "b", "c"] as const).map((note) => t(`kit:levels.notes.${note}`));
}

/** The questions of the exit ticket; the last one is for quick pupils. */
export function ticketQuestions(): readonly string[] {
  return FOUR.map((question) => t(`kit:rubric.ticket.${question}`));
}

/** What both sides say about the convention. */
export function bothSides(): readonly string[] {
  return (["a", "b", "c"] as const).map((side) => t(`kit:sources.fair.${side}`));
}
