/** Where the names and counts of the groups stand along the rim of the hall: upright, and outside the last row. */
import { type ChamberPlan, hasKeyWords, LABEL } from "./chamber-plan.ts";
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
/** On a wall, the distance of its large letters to the sides of the picture, as a multiple of their size. */
const WALL_EDGE = 0.25;

/**
 * The boxes of the labels of these wedges. They stay inside the picture, and labels that would touch move apart along
 * the rim.
 */
export function rimBoxes(room: Room, wedges: readonly Wedge[], sizes: readonly Size[]): readonly Box[] {
  const angles = wedges.map(({ label }) => label.angle);
  const sizeOf = (index: number): Size => sizes[index] ?? { width: 0, height: 0 };
  const boxes = wedges.map((_, index) => outside(room, angles[index] ?? 0, sizeOf(index)));
  const move = (index: number, by: number): void => {
    const angle = (angles[index] ?? 0) + by;
    if (reaches(room, angle, sizeOf(index)) && isDown(angle, by)) return;
    angles[index] = angle;
    boxes[index] = outside(room, angle, sizeOf(index));
  };
  // A label that is too low for the picture rises first, and its neighbours then make way.
  for (const index of boxes.keys()) {
    const up = STEP * Math.sign(TOP - (angles[index] ?? 0));
    for (let step = 0; step < MOST_STEPS && reaches(room, angles[index] ?? 0, sizeOf(index)); step++) {
      angles[index] = (angles[index] ?? 0) + up;
      boxes[index] = outside(room, angles[index] ?? 0, sizeOf(index));
    }
  }
  const edge = EDGE * room.frame.density;
  for (let step = 0, isMoving = true; isMoving && step < MOST_STEPS; step++) {
    isMoving = false;
    for (let index = 1; index < boxes.length; index++) {
      if (!touch(boxes[index - 1], boxes[index], edge)) continue;
      isMoving = true;
      move(index - 1, -STEP);
      move(index, STEP);
    }
  }
  return boxes;
}

const TOP = 1.5 * Math.PI;

/** True if a step from this angle leads away from the top, down the side of the hall. */
function isDown(angle: number, by: number): boolean {
  return (angle - TOP) * by > 0;
}

/** True if a label at this angle would reach below the lower edge, or onto the text of a small hall. */
function reaches(room: Room, angle: number, size: Size): boolean {
  return spotOf(room, angle, size).y + size.height / 2 > lowest(room);
}

/** True if names at this angle stand one above the other beside the hall, and not side by side above it. */
export function isBeside(angle: number): boolean {
  return Math.abs(Math.cos(angle)) > 0.72;
}

/** The box in this direction that leaves a gap to the last row, moved into the picture. */
function outside(room: Room, angle: number, size: Size): Box {
  const { width, height } = size;
  const { frame } = room;
  const edge = EDGE * frame.density;
  const side = hasKeyWords(frame) ? edge : WALL_EDGE * letters(frame, 14);
  const spot = spotOf(room, angle, size);
  return {
    x: clamp(spot.x, side + width / 2, frame.width - side - width / 2),
    y: clamp(spot.y, edge + height / 2, lowest(room) - height / 2),
    width,
    height,
  };
}

function spotOf({ hall, frame }: Room, angle: number, { width, height }: Size): Spot {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const gap = LABEL.gap * letters(frame, 14);
  const reach = hall.outer + gap + (Math.abs(cos) * width + Math.abs(sin) * height) / 2;
  return { x: hall.centre.x + cos * reach, y: hall.centre.y + sin * reach };
}

/**
 * The width that is free beside the hall at a label whose box lies over the desks, in device pixels; infinite for a
 * label that is clear of them.
 */
export function roomBeside({ hall, frame }: Pick<Room, "hall" | "frame">, box: Box): number {
  const edge = EDGE * frame.density;
  const [across, along] = [Math.abs(box.x - hall.centre.x), Math.abs(box.y - hall.centre.y)];
  const rise = Math.max(0, along - box.height / 2);
  const isClear = Math.hypot(Math.max(0, across - box.width / 2), rise) >= hall.outer - edge;
  if (isClear || rise >= hall.outer) return Number.POSITIVE_INFINITY;
  const side = box.x < hall.centre.x ? hall.centre.x : frame.width - hall.centre.x;
  return Math.max(0, Math.floor(side - Math.sqrt(hall.outer ** 2 - rise ** 2) - 2 * edge));
}

function lowest({ frame, sheet, isSmall }: Room): number {
  return (isSmall ? sheet.y - sheet.height / 2 : frame.height) - EDGE * frame.density;
}

function clamp(value: number, least: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, value)));
}

/** How far two labels may reach into each other before they cannot be read, in CSS pixels: letters leave some space. */
const SLACK = 3;

/** True if any two of these labels lie over one another. */
export function isCrowded(boxes: readonly Box[], density: number): boolean {
  return boxes.some((box, index) =>
    boxes.slice(index + 1).some((other) => touch(box, other, -SLACK * density)),
  );
}

function touch(a: Box | undefined, b: Box | undefined, apart: number): boolean {
  if (a === undefined || b === undefined) return false;
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + apart &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 + apart
  );
}
