/**
 * Curves between places, for speeches, deals and gifts. They are redrawn in every frame of an animation and disappear
 * when it ends.
 */
import type Phaser from "phaser";
import type { Spot } from "../geometry/place.ts";

export type Curve = Readonly<{
  from: Spot;
  to: Spot;
  /** Height above the straight line, as a fraction of its length; a negative one bends the curve down. */
  rise: number;
  colour: number;
  width: number;
}>;

const STEPS = 22;

/** The point at `t` (0 to 1) on a curve. The result is written to `into`, so that frames allocate nothing. */
export function pointOnCurve(
  { from, to, rise }: Pick<Curve, "from" | "to" | "rise">,
  t: number,
  into: { x: number; y: number },
): void {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const lift = Math.hypot(dx, dy) * rise * 2;
  const a = (1 - t) * (1 - t);
  const b = 2 * t * (1 - t);
  const c = t * t;
  into.x = a * from.x + b * (from.x + dx / 2) + c * to.x;
  into.y = a * from.y + b * (from.y + dy / 2 - lift) + c * to.y;
}

const point = { x: 0, y: 0 };

/** Draws a curve from `start` to `end`, given as fractions of its length. */
export function drawCurve(
  pen: Phaser.GameObjects.Graphics,
  curve: Curve,
  start: number,
  end: number,
  alpha: number,
): void {
  if (end <= start || alpha <= 0) return;
  pen.lineStyle(curve.width, curve.colour, alpha);
  pen.beginPath();
  pointOnCurve(curve, start, point);
  pen.moveTo(point.x, point.y);
  for (let step = 1; step <= STEPS; step++) {
    pointOnCurve(curve, start + ((end - start) * step) / STEPS, point);
    pen.lineTo(point.x, point.y);
  }
  pen.strokePath();
}
