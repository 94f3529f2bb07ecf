/** Places in the chamber, in device pixels. */

export type Spot = Readonly<{ x: number; y: number }>;

/** Centre and size of a rectangle. */
export type Box = Readonly<{ x: number; y: number; width: number; height: number }>;

/** A desk of one row before it is turned and stretched. `radius` is 0 for a straight one. */
export type Tile = Readonly<{ width: number; depth: number; radius: number }>;

/**
 * Position of a desk: turned by `turn` radians, with its row's tile stretched across and along, and flag and glyph
 * scaled by `parts`. At 0, the desk has no room for a flag, and only a small glyph in its middle.
 */
export type Place = Spot &
  Readonly<{ turn: number; row: number; across: number; along: number; parts: number; isShown: boolean }>;

export function isWithin({ x, y, width, height }: Box, atX: number, atY: number): boolean {
  return Math.abs(atX - x) <= width / 2 && Math.abs(atY - y) <= height / 2;
}
