/** A vote in the hall, in device pixels: how far the hall steps back, and the bar with its counts below it. */
import type { ChamberPlan } from "./chamber-plan.ts";
import type { Frame } from "./frame.ts";
import { letters } from "./frame.ts";
import type { Spot } from "./place.ts";

/** `x` and `y` are the top left corner. */
type Corner = Readonly<{ x: number; y: number; width: number; height: number }>;

export type VotePlan = Readonly<{
  frame: Frame;
  isSmall: boolean;
  /** How large the hall is while the bar is below it, 0 to 1. */
  zoom: number;
  bar: Corner;
  /** Vertical centre of the line over the bar, with the majority needed, and of the row of counts below it. */
  line: number;
  counts: number;
  /** Centre of the result and its maximum width, and the area of the hall that is darkened under it. */
  result: Spot & Readonly<{ width: number }>;
  shade: Corner;
  /** Letter heights. */
  letters: Readonly<{ title: number; count: number; word: number; result: number }>;
}>;

/** Letter size of the result as a fraction of the picture's width: 72 CSS pixels of 847. */
const RESULT = 72 / 847;
const LEAST_RESULT = 40;
/** The largest share of the height that the result takes. */
const RESULT_SHARE = 0.35;

/** Parts of a count side by side: its sign, its figure, a gap and its word. `start` is the place of the sign. */
type CountPlace = Readonly<{ start: number; icon: number; figure: number; gap: number; width: number }>;

/**
 * The places of the counts below the bar, at its start, in its middle and at its end, so that they stay in place while
 * the numbers grow.
 * @param words the widths of their words
 * @param sign the diameter of a sign, as a multiple of the letters of its count
 */
export function countPlaces(
  { bar, letters, frame }: VotePlan,
  words: readonly number[],
  sign: number,
): readonly CountPlace[] {
  const parts = { icon: letters.count * sign, figure: letters.count * 1.95, gap: 6 * frame.unit };
  return words.map((word, at) => {
    const width = parts.icon + parts.figure + parts.gap + word;
    return { ...parts, width, start: bar.x + (at * (bar.width - width)) / (words.length - 1) };
  });
}

export function votePlan({ frame, hall, sheet, isSmall }: ChamberPlan): VotePlan {
  const { width, height, unit, density } = frame;
  const count = isSmall ? 20 : 32;
  const size = {
    title: letters(frame, 16),
    count: letters(frame, frame.hasWords ? count : 14),
    word: letters(frame, 16),
  };
  // A picture without words has only the bar, the counts and their signs.
  const line = frame.hasWords ? size.word * 1.35 : 0;
  const [thick, row] = [Math.max(6 * density, 12 * unit), size.count * 1.3];
  const edge = (isSmall ? 3 : 10) * density;
  const foot = Math.min(height * 0.45, line + thick + row + edge);
  // Below a small hall, the bar takes the place of the text.
  const tall = isSmall ? sheet.y - sheet.height / 2 : height;
  const zoom = Math.max(0.1, Math.min(1, (height - foot) / Math.max(1, tall)));
  const side = Math.max(edge, width * 0.04);
  const top = height - foot;
  const largest = Math.max(LEAST_RESULT * density, width * RESULT);
  return {
    frame,
    isSmall,
    zoom,
    bar: { x: side, y: top + line, width: Math.max(1, width - 2 * side), height: thick },
    line: top + line / 2,
    counts: top + line + thick + row / 2,
    result: { x: width / 2, y: (hall.centre.y - hall.outer * 0.32) * zoom, width: width * 0.94 },
    shade: { x: 0, y: 0, width, height: Math.max(1, top) },
    letters: { ...size, result: Math.round(Math.min(height * RESULT_SHARE, largest)) },
  };
}
