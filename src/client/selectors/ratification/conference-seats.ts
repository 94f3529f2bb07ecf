/** Where the parties sit at the conference: in rows around the far side of an oval table. */

export type ConferenceSeat = Readonly<{
  country: number;
  /** Position of the middle of the flag, in percent of the picture's width and height. */
  x: number;
  y: number;
}>;

/** Flags that fit in a row on a phone. */
const ROW = 30;
/** Width of the nearest and of the furthest row, in percent of the picture. */
const NEAREST = 62;
const FURTHEST = 96;
/** Height of the nearest row above the table's front edge, and the room for all rows behind it, in percent. */
const RISE = 40;
const BEHIND = 52;
const EDGE = 97;

type Row = Readonly<{ across: number; rise: number }>;

/**
 * The parties from the nearest row to the furthest, each row from left to right. A longer row seats more of them.
 * @param parties their countries
 */
export function conferenceSeats(parties: readonly number[]): readonly ConferenceSeat[] {
  const rows = rowsFor(parties.length);
  const whole = rows.reduce((sum, { across }) => sum + across, 0);
  let seated = 0;
  let length = 0;
  return rows.flatMap(({ across, rise }) => {
    length += across;
    const end = Math.round((parties.length * length) / whole);
    const row = parties.slice(seated, end);
    seated = end;
    return row.map((country, at) => {
      const angle = Math.PI * ((at + 0.5) / row.length);
      return { country, x: 50 - (across / 2) * Math.cos(angle), y: EDGE - rise * Math.sin(angle) };
    });
  });
}

/** A few parties sit in one row at the table's edge; many sit in as many rows as they need. */
function rowsFor(count: number): readonly Row[] {
  const rows = Math.max(1, Math.ceil(count / ROW));
  const gaps = Math.max(1, rows - 1);
  return Array.from({ length: rows }, (_, row) => ({
    across: NEAREST + ((FURTHEST - NEAREST) * row) / gaps,
    rise: RISE + (BEHIND * row) / gaps,
  }));
}
