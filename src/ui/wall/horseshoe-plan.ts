/** The places of a horseshoe of any number of seats, as shares of its box, with the chair at the bottom. */

/** A place in the box, and its size: all of them shares of the width of the box. */
export type Spot = Readonly<{ x: number; y: number }>;
export type HorseshoePlan = Readonly<{ spots: readonly Spot[]; size: number }>;

/** Height of the box as a share of its width. */
export const ASPECT = 0.8;
/** How far both ends reach below the middle of the circle. */
const DIP = (32 / 180) * Math.PI;
const SPAN = Math.PI + 2 * DIP;
/** The free middle, where the speaker stands, and the outer edge, as shares of the width. */
const INNER = 0.26;
const OUTER = 0.5;
/** The largest seat. A few seats would otherwise look like a wall of flags. */
const LARGEST = 0.09;
/** A seat is wider than its row is deep, because a flag is. */
const WIDE = 1.16;

/** Seats in as few rows as they fit, filled from the left end to the right like names in an alphabet. */
export function horseshoePlan(count: number): HorseshoePlan {
  const { radii, depth } = rowsFor(count);
  const all = radii.reduce((sum, radius) => sum + radius, 0);
  const seats = radii.flatMap((radius, row) => {
    const before = Math.round((count * sumTo(radii, row)) / all);
    const many = Math.round((count * sumTo(radii, row + 1)) / all) - before;
    return Array.from({ length: many }, (_, at) => ({ share: (at + 0.5) / many, radius }));
  });
  const spots = seats
    .sort((one, other) => one.share - other.share || other.radius - one.radius)
    .map(({ share, radius }) => spotAt(Math.PI + DIP - share * SPAN, radius));
  return { spots, size: depth };
}

function sumTo(radii: readonly number[], end: number): number {
  return radii.slice(0, end).reduce((sum, radius) => sum + radius, 0);
}

/** The fewest rows that hold all seats, with the radius of each row from the outside. */
function rowsFor(count: number): Readonly<{ radii: readonly number[]; depth: number }> {
  for (let rows = 1; ; rows++) {
    const depth = Math.min(LARGEST, (OUTER - INNER) / rows);
    const radii = Array.from({ length: rows }, (_, row) => OUTER - depth * (row + 0.5));
    const room = radii.reduce((sum, radius) => sum + Math.floor((SPAN * radius) / (depth * WIDE)), 0);
    if (room >= count) return { radii, depth };
  }
}

/** @param angle from the right, against the clock */
function spotAt(angle: number, radius: number): Spot {
  return { x: 0.5 + radius * Math.cos(angle), y: OUTER - radius * Math.sin(angle) };
}
