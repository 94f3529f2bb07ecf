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
/** Width of the picture as a multiple of its height, about. */
const ASPECT = 3.3;
const SAMPLES = 200;

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
    const angles = evenly({ across, rise }, row.length);
    return row.map((country, at) => {
      const angle = angles[at] ?? 0;
      return { country, x: 50 - (across / 2) * Math.cos(angle), y: EDGE - rise * Math.sin(angle) };
    });
  });
}

/** Angles of seats at even distances along a row, because even angles would crowd its ends. */
function evenly({ across, rise }: Row, seats: number): readonly number[] {
  const step = Math.PI / SAMPLES;
  let length = 0;
  const lengths = Array.from({ length: SAMPLES }, (_, at) => {
    const angle = (at + 0.5) * step;
    length += Math.hypot((across / 2) * ASPECT * Math.sin(angle), rise * Math.cos(angle));
    return length;
  });
  return Array.from({ length: seats }, (_, seat) => {
    const wanted = (length * (seat + 0.5)) / seats;
    return (lengths.findIndex((reached) => reached >= wanted) + 0.5) * step;
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
