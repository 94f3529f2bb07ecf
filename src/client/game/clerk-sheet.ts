/**
 * What the clerk of a class has entered in a beat: what each delegation showed, and what was said or agreed aloud. It is no part
 * of the match until the beat closes, so that everything can be corrected, and it is kept with the save as drafts are.
 */
import * as z from "zod/mini";
import type { Command } from "../../engine/state/command.ts";
import type { Seat } from "../../engine/state/seat.ts";
import { command, seatName } from "../../match/record-schema.ts";

/** The delegation is played by its mandate here, as where nothing is entered. */
export const BY_MANDATE = "mandate";
/** It was there and showed nothing. */
export const NOTHING = "none";

/** What one delegation showed, by column of the grid (`grid.ts`). */
export type Row = Readonly<Record<string, string>>;

/** Something one delegation said aloud; a package was agreed with its partner. */
export type Said = Readonly<{ seat: Seat; command: Command }>;

export type Sheet = Readonly<{
  marks: Readonly<Record<Seat, Row>>;
  said: readonly Said[];
  /** Who was played by its mandate, in whole or in part, when the beat closed; nobody before. */
  filled: readonly Seat[];
}>;

/** The sheets of the present beat and of the one before, by the clock of their beat: a beat taken back has its sheet again. */
export type Sheets = Readonly<Record<number, Sheet>>;

export const EMPTY_SHEET: Sheet = { marks: {}, said: [], filled: [] };

/** One cell; an empty mark clears it. */
export type Cell = Readonly<{ seat: Seat; column: string; mark: string }>;

export function markOf({ marks }: Sheet, seat: Seat, column: string): string {
  return marks[seat]?.[column] ?? "";
}

/** Whether a cell is left to the mandate, said so or not. */
export function isLeft(mark: string): boolean {
  return mark === "" || mark === BY_MANDATE;
}

export function withMarks(sheet: Sheet, cells: readonly Cell[]): Sheet {
  const marks: Record<Seat, Row> = { ...sheet.marks };
  for (const { seat, column, mark } of cells) {
    const { [column]: _, ...others } = marks[seat] ?? {};
    marks[seat] = mark === "" ? others : { ...others, [column]: mark };
  }
  return { ...sheet, marks };
}

/** The sheets with one of them changed, and none older than the beat before. */
export function withSheet(sheets: Sheets, clock: number, sheet: Sheet): Sheets {
  const before = sheets[clock - 1];
  return before === undefined ? { [clock]: sheet } : { [clock - 1]: before, [clock]: sheet };
}

const word = z.string().check(z.maxLength(60));
const sheet = z.object({
  marks: z.record(seatName, z.record(word, word)),
  said: z.array(z.object({ seat: seatName, command })),
  filled: z.array(seatName),
});

/** Sheets as they were stored; none where they make no sense. */
export function readSheets(stored: unknown): Sheets {
  const read = z.record(z.string().check(z.regex(/^\d{1,6}$/)), sheet).safeParse(stored);
  return read.success ? (read.data as Sheets) : {};
}
