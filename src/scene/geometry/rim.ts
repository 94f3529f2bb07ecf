/** Where the names and counts of the groups stand along the rim of the hall: upright, and outside the last row. */
import { type ChamberPlan, LABEL } from "./chamber-plan.ts";
import { letters } from "./frame.ts";
import type { Wedge } from "./hemicycle.ts";
import type { Box, Spot } from "./place.ts";

type Size = Readonly<{ width: number; height: number }>;
type Room = Pick<ChamberPlan, "hall" | "frame" | "sheet" | "isSmall">;

/** How far a label moves along the rim away from its neighbour, in radians, and how often. */
const STEP = 0.015;
const MOST_STEPS = 120;
/** Distance to the edge of the picture and to a neighbour, in CSS pixels. */
const EDGE = 2;

/**
 * The boxes of the labels of these wedges. They stay inside the picture, and labels that would touch move apart along
 * the rim.
 */
export function rimBoxes(room: Room, wedges: readonly Wedge[], sizes: readonly Size[]): readonly Box[] {
  const angles = wedges.map(({ label }) => label.angle);
  const boxOf = (index: number): Box =>
    outside(room, angles[index] ?? 0, sizes[index] ?? { width: 0, height: 0 });
  const boxes = wedges.map((_, index) => boxOf(index));
  const edge = EDGE * room.frame.density;
  for (let step = 0, isMoving = true; isMoving && step < MOST_STEPS; step++) {
    isMoving = false;
    for (let index = 1; index < boxes.length; index++) {
      if (!touch(boxes[index - 1], boxes[index], edge)) continue;
      isMoving = true;
      angles[index - 1] = (angles[index - 1] ?? 0) - STEP;
      angles[index] = (angles[index] ?? 0) + STEP;
      boxes[index - 1] = boxOf(index - 1);
      boxes[index] = boxOf(index);
    }
  }
  return boxes;
}

/** True if names at this angle stand one above the other beside the hall, and not side by side above it. */
export function isBeside(angle: number): boolean {
  return Math.abs(Math.cos(angle)) > 0.72;
}

/** The box in this direction that leaves a gap to the last row, moved into the picture. */
function outside({ hall, frame, sheet, isSmall }: Room, angle: number, size: Size): Box {
  const { width, height } = size;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const gap = LABEL.gap * letters(frame, 14);
  const reach = hall.outer + gap + (Math.abs(cos) * width + Math.abs(sin) * height) / 2;
  const low = isSmall ? sheet.y - sheet.height / 2 : frame.height;
  const edge = EDGE * frame.density;
  const spot: Spot = { x: hall.centre.x + cos * reach, y: hall.centre.y + sin * reach };
  return {
    x: clamp(spot.x, edge + width / 2, frame.width - edge - width / 2),
    y: clamp(spot.y, edge + height / 2, low - edge - height / 2),
    width,
    height,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, value)));
}

function touch(a: Box | undefined, b: Box | undefined, apart: number): boolean {
  if (a === undefined || b === undefined) return false;
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + apart &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 + apart
  );
}
