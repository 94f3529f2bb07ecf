/** Places in the chamber, in device pixels. */

export type Spot = Readonly<{ x: number; y: number }>;

/** Middle and size of a rectangle. */
export type Box = Readonly<{ x: number; y: number; width: number; height: number }>;

/** What a desk of one row looks like before it is turned and stretched; `radius` 0 for a straight one. */
export type Tile = Readonly<{ width: number; depth: number; radius: number }>;

/** Where a desk stands: turned by `turn` radians, its row's tile stretched across and along, flag and glyph by `parts`. */
export type Place = Spot &
  Readonly<{ turn: number; row: number; across: number; along: number; parts: number; isShown: boolean }>;

export function isWithin({ x, y, width, height }: Box, atX: number, atY: number): boolean {
  return Math.abs(atX - x) <= width / 2 && Math.abs(atY - y) <= height / 2;
}
