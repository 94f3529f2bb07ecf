/** One segment of a ring; angles in radians, clockwise on screen, 0 to the right. */
export type RingSegment = Readonly<{ index: number; from: number; to: number; middle: number }>;

const TOP = -Math.PI / 2;
const TURN = 2 * Math.PI;

/**
 * Cuts a ring into `count` equal segments with a gap of `gap` radians between neighbours; the first
 * begins half a gap after `start` (the top unless said otherwise). A gap too wide for the count is
 * narrowed to half of each share. Worked example: ring(40, 0.04) spans 0.117 radians a segment.
 */
export function ring(count: number, gap: number, start = TOP): RingSegment[] {
  const share = TURN / count;
  const half = Math.min(gap, share / 2) / 2;
  return Array.from({ length: count }, (_, index) => {
    const from = start + index * share + half;
    const to = start + (index + 1) * share - half;
    return { index, from, to, middle: (from + to) / 2 };
  });
}
