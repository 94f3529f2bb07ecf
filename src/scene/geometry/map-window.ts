/** Where a picture of the world lies on the screen, and at what scale. */
import type { Spot } from "./place.ts";

/** Top left corner of the source, and device pixels per source pixel. */
export type Window = Readonly<{ x: number; y: number; scale: number }>;

/** Converts a place in the source to its position on the screen. */
export function placed({ x, y, scale }: Window, spot: Spot): Spot {
  return { x: Math.round(x + spot.x * scale), y: Math.round(y + spot.y * scale) };
}
