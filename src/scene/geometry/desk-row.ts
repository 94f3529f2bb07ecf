/** A row of desks in the hall: how many desks it has, and where they are. */

export type Row = Readonly<{ radius: number; halfDesk: number; aisle: number }>;

const AISLE_SHARE = 0.32;
/** A desk is at most this many times its minimum width, so that a desk alone in its row does not become a bench. */
const WIDEST = 2.4;
/**
 * A single desk between two aisles can be narrower by this factor, so that a small group fills its wedge to the
 * front.
 */
const SQUEEZED = 0.82;

export function rowsOf(spacing: number, radii: readonly number[]): Row[] {
  return radii.map((radius) => ({
    radius,
    halfDesk: Math.asin(Math.min(1, spacing / 2 / radius)),
    aisle: (AISLE_SHARE * spacing) / radius,
  }));
}

/** How many desks fit side by side in a row of a wedge of `angle` radians. */
export function capacity(angle: number, { halfDesk, aisle }: Row): number {
  const fit = (angle - aisle) / (2 * halfDesk) + 1e-9;
  return fit < 1 ? Number(fit >= SQUEEZED) : Math.floor(fit);
}

/**
 * Splits `total` over rows in proportion to their capacity, by the largest-remainder method. Ties go to the row
 * further back.
 */
export function shareOut(total: number, capacities: readonly number[]): number[] {
  const held = capacities.reduce((sum, count) => sum + count, 0);
  const exact = capacities.map((count) => (count * total) / held);
  const counts = exact.map(Math.floor);
  const byRemainder = exact
    .map((share, row) => ({ row, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || b.row - a.row);
  const left = total - counts.reduce((sum, count) => sum + count, 0);
  for (const { row } of byRemainder.slice(0, left)) counts[row] = (counts[row] ?? 0) + 1;
  return counts;
}

/**
 * Half the angle of a desk when `count` desks fill a row from aisle to aisle. Desks never become wider than `WIDEST`
 * allows.
 */
export function halfOf(angle: number, count: number, { halfDesk, aisle }: Row): number {
  return Math.min(WIDEST * halfDesk, (angle - aisle) / 2 / Math.max(1, count));
}

/** Centres of evenly spaced desks from aisle to aisle. */
export function anglesIn(from: number, to: number, count: number, { aisle }: Row): number[] {
  const step = (to - from - aisle) / count;
  return Array.from({ length: count }, (_, index) => from + aisle / 2 + (index + 0.5) * step);
}
