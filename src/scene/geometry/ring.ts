/** A closed ring of slots for flags, as wide and as high as its box. */
import type { Spot } from "./place.ts";

export type RingBox = Readonly<{ x: number; y: number; width: number; height: number }>;
export type RingSlots = Readonly<{
  /** Centre of each slot, clockwise from just beside the top. */
  slots: readonly Spot[];
  /** A flag in a slot, 4 wide and 3 high. */
  flag: Readonly<{ width: number; height: number }>;
}>;

/**
 * Exponent of the superellipse. An ellipse has 2; a higher value is closer to a rectangle, with straight sides for
 * upright flags.
 */
const ROUNDNESS = 3;
const SAMPLES = 1440;
/** Height of a flag, as a fraction of its width. */
const UPRIGHT = 0.75;
/** Width of a flag, as a fraction of the distance between slots. */
const FILLED = 0.84;

/**
 * `count` slots along a superellipse inside `box`, which includes the flags. Flags are wider than high, so vertical
 * distance counts for more than horizontal distance and all gaps look alike.
 */
export function ringSlots(count: number, box: RingBox, widest: number): RingSlots {
  const guess = lengthOf(box) / Math.max(1, count);
  const width = Math.min(widest, guess * FILLED, box.width * 0.2, box.height * 0.3);
  const flag = { width: Math.round(width), height: Math.round(width * UPRIGHT) };
  const path = outline({
    ...box,
    width: box.width - flag.width,
    height: box.height - flag.height,
  });
  const lengths = path.map((_, index) => lengthTo(path, index)).reduce(summed, []);
  const whole = lengths.at(-1) ?? 0;
  const slots = Array.from({ length: count }, (_, index) => {
    const wanted = ((index + 0.5) / count) * whole;
    const at = lengths.findIndex((length) => length >= wanted);
    return path[Math.max(0, at)] ?? { x: box.x, y: box.y };
  });
  return { slots: slots.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) })), flag };
}

/** The room between the flags on the left and on the right of a ring, for the letters in its middle. */
export function roomWithin({ slots, flag }: RingSlots): number {
  const across = slots.map(({ x }) => x);
  return slots.length === 0 ? 0 : Math.max(...across) - Math.min(...across) - 2 * flag.width;
}

/** Length of the ring's path in this box, if flags were a twelfth of its width. */
function lengthOf(box: RingBox): number {
  const path = outline({ ...box, width: box.width * 0.92, height: box.height * 0.88 });
  return path.reduce((sum, _, index) => sum + lengthTo(path, index), 0);
}

/** Points from the top, clockwise, back to the top. */
function outline({ x, y, width, height }: RingBox): Spot[] {
  const part = (value: number): number => Math.sign(value) * Math.abs(value) ** (2 / ROUNDNESS);
  return Array.from({ length: SAMPLES + 1 }, (_, index) => {
    const angle = (index / SAMPLES) * 2 * Math.PI;
    return { x: x + (width / 2) * part(Math.sin(angle)), y: y - (height / 2) * part(Math.cos(angle)) };
  });
}

/**
 * Distance from the previous point: the horizontal part, or 4/3 of the vertical part if that is larger, so that no
 * flags overlap.
 */
function lengthTo(path: readonly Spot[], index: number): number {
  const [from, to] = [path[index - 1], path[index]];
  if (from === undefined || to === undefined) return 0;
  return Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y) / UPRIGHT);
}

function summed(sums: number[], length: number): number[] {
  sums.push((sums.at(-1) ?? 0) + length);
  return sums;
}
