/** Enlarged windows at the lower corners of the map, for regions where many states lie close together. */
import type { Frame } from "./frame.ts";
import type { Window } from "./map-window.ts";

export type Box = Readonly<{ x: number; y: number; width: number; height: number }>;
export type Inset = Readonly<{
  name: InsetName;
  /** Position on the screen. */
  box: Box;
  /** The part of the source that is shown, and its scale. */
  window: Window;
}>;
type InsetName = keyof typeof REGIONS;

/** Regions in pixels of `assets/map/world.json`. */
const REGIONS = {
  europe: { x: 622, y: 70, width: 176, height: 104 },
  caribbean: { x: 352, y: 222, width: 94, height: 76 },
  pacific: { x: 1164, y: 284, width: 222, height: 172 },
} as const;

/** Width of the columns on both sides of the ring, as a fraction of the picture. Wider columns would cover Peru. */
const COLUMN = 0.242;

/** Europe and the Caribbean are in the left corner, one above the other; the Pacific is in the right corner. */
export function insetsOf({ width, height, unit }: Frame, foot: number): Inset[] {
  const margin = 8 * unit;
  const across = Math.round(width * COLUMN);
  const below = height - foot - 2 * margin;
  const caribbean = fitted("caribbean", { width: across, height: below });
  const pacific = fitted("pacific", { width: across, height: below });
  const europe = fitted("europe", { width: across, height: height });
  const bottom = height - margin;
  return [
    inset("europe", europe, margin, bottom - caribbean.height - margin - europe.height),
    inset("caribbean", caribbean, margin, bottom - caribbean.height),
    inset("pacific", pacific, width - margin - pacific.width, bottom - pacific.height),
  ];
}

type Size = Readonly<{ width: number; height: number }>;

/** The largest size with a region's proportions that fits. */
function fitted(name: InsetName, room: Size): Size {
  const { width, height } = REGIONS[name];
  const scale = Math.min(room.width / width, room.height / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

function inset(name: InsetName, { width, height }: Size, left: number, top: number): Inset {
  const [x, y] = [Math.round(left), Math.round(top)];
  const region = REGIONS[name];
  const scale = width / region.width;
  return {
    name,
    box: { x, y, width, height },
    window: { x: x - region.x * scale, y: y - region.y * scale, scale },
  };
}

export function holds({ x, y, width, height }: Box, at: Readonly<{ x: number; y: number }>): boolean {
  return at.x >= x && at.y >= y && at.x < x + width && at.y < y + height;
}
