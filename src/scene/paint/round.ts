/**
 * Draws every arc, gradient and rounded corner of the pictures. A canvas throws an error for a negative radius, which
 * can occur in a very small window; such a radius is drawn as a point.
 */
type Pen = CanvasRenderingContext2D;

/** A radius that a canvas accepts. */
export function radiusOf(length: number): number {
  return Number.isFinite(length) ? Math.max(0, length) : 0;
}

/** Angles in radians, clockwise, 0 to the right. */
export function arc(
  pen: Pen,
  x: number,
  y: number,
  radius: number,
  from: number,
  to: number,
  isBackwards = false,
): void {
  pen.arc(x, y, radiusOf(radius), from, to, isBackwards);
}

export function circle(pen: Pen, x: number, y: number, radius: number): void {
  arc(pen, x, y, radius, 0, 2 * Math.PI);
}

type Circle = readonly [x: number, y: number, radius: number];

/** A gradient from one circle to another. */
export function radialGradient(pen: Pen, from: Circle, to: Circle): CanvasGradient {
  const [x0, y0, r0] = from;
  const [x1, y1, r1] = to;
  return pen.createRadialGradient(x0, y0, radiusOf(r0), x1, y1, radiusOf(r1));
}

/** @param radius of all four corners, or of each, clockwise from the top left */
export function roundRect(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number | readonly number[],
): void {
  const radii = typeof radius === "number" ? [radius] : radius;
  pen.roundRect(x, y, width, height, radii.map(radiusOf));
}
