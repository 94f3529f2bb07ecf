/**
 * What the clerk of a class has entered for a beat: what each delegation showed, and what was said or agreed aloud.
 * The entries join the match only when the beat closes, so until then everything can be corrected. Saves include
 * them, as they include drafts.
 */
import * as z from "zod/mini";
import type { Command } from "../../engine/state/command.ts";
import type { Seat } from "../../engine/state/seat.ts";
import { command, seatName } from "../../match/record-schema.ts";

/** The delegation follows its mandate, as it does when nothing is entered. */
export const BY_MANDATE = "mandate";
/** The delegation was present and showed nothing. */
export const NOTHING = "none";

/** What one delegation showed, by column of the grid (`grid.ts`). */
export type Row = Readonly<Record<string, string>>;

/** Something a delegation said aloud. If it is a package, the partner has agreed to it. */
export type SpokenAct = Readonly<{ seat: Seat; command: Command }>;

export type Sheet = Readonly<{
  marks: Readonly<Record<Seat, Row>>;
  said: readonly SpokenAct[];
  /** The seats that followed their mandates, in whole or in part, when the beat closed. Empty until then. */
  filled: readonly Seat[];
}>;

/**
 * The sheets of the current and the previous beat, by the clock of the beat. When a beat is taken back, its sheet
 * returns.
 */
export type Sheets = Readonly<Record<number, Sheet>>;

export const EMPTY_SHEET: Sheet = { marks: {}, said: [], filled: [] };

/** The mark of one cell; an empty mark clears the cell. */
export type Cell = Readonly<{ seat: Seat; column: string; mark: string }>;

export function markOf({ marks }: Sheet, seat: Seat, column: string): string {
  return marks[seat]?.[column] ?? "";
}

/** True if a cell is left to the mandate, explicitly or not. */
export function isLeftToMandate(mark: string): boolean {
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

/** Replaces one sheet and drops those older than the previous beat. */
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

/** Reads stored sheets. Returns no sheets if they are malformed. */
export function readSheets(stored: unknown): Sheets {
  const read = z.record(z.string().check(z.regex(/^\d{1,6}$/)), sheet).safeParse(stored);
  return read.success ? (read.data as Sheets) : {};
}
