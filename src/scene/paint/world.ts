/**
 * Paints the world in the Equal Earth projection: water, all land in one tone, and the colour of each state's sign.
 */

import type { WorldShapes } from "../geometry/map-plan.ts";
import type { Window } from "../geometry/map-window.ts";
import type { Pen } from "./glyphs.ts";
import { paintGraticule } from "./graticule.ts";
import type { Face, MapLook } from "./map-faces.ts";
import { circle } from "./round.ts";

export type WorldPaths = Readonly<{
  others: readonly Path2D[];
  states: ReadonlyMap<string, Path2D>;
}>;

/** Where to paint: the window of the source on the canvas, and device pixels per line width. */
export type Canvas = Readonly<{ pen: Pen; window: Window; unit: number }>;

/** Outlines as browser paths, made once and used at every size. */
export function pathsOf(shapes: WorldShapes): WorldPaths {
  return {
    others: shapes.others.map((path) => new Path2D(path)),
    states: new Map(Object.entries(shapes.states).map(([iso3, { path }]) => [iso3, new Path2D(path)])),
  };
}

/** Paints water, and land that belongs to no state. */
export function paintWater(
  canvas: Canvas,
  shapes: WorldShapes,
  paths: WorldPaths,
  { sea, coast, faces }: MapLook,
): void {
  const { pen } = canvas;
  pen.fillStyle = sea;
  pen.fillRect(0, 0, pen.canvas.width, pen.canvas.height);
  intoWorld(canvas, (line) => {
    paintGraticule(pen, shapes.width, line * 0.8);
    pen.fillStyle = faces.none.colour;
    pen.strokeStyle = coast;
    pen.lineWidth = line * 0.5;
    for (const path of paths.others) {
      pen.fill(path);
      pen.stroke(path);
    }
  });
}

function intoWorld({ pen, window, unit }: Canvas, draw: (line: number) => void): void {
  pen.save();
  pen.translate(window.x, window.y);
  pen.scale(window.scale, window.scale);
  pen.lineJoin = "round";
  draw(unit / window.scale);
  pen.restore();
}

/** Draws one state with a face, over its previous one. */
export function paintState(canvas: Canvas, path: Path2D, { colour, edge, width }: Face): void {
  const { pen } = canvas;
  intoWorld(canvas, (line) => {
    pen.fillStyle = colour;
    pen.fill(path);
    pen.strokeStyle = edge;
    pen.lineWidth = width * line;
    pen.stroke(path);
  });
}

/** Draws a face's own shape at a state's label point, so that meaning never depends on colour alone. */
export function paintGlyph({ pen }: Canvas, x: number, y: number, r: number, { glyph, ink }: Face): void {
  if (glyph === null) return;
  pen.fillStyle = ink;
  pen.strokeStyle = ink;
  glyph(pen, x, y, r);
}

/** Draws a state too small for an outline as a dot. */
export function paintDot(canvas: Canvas, x: number, y: number, r: number, face: Face): void {
  const { pen } = canvas;
  pen.fillStyle = face.colour;
  pen.beginPath();
  circle(pen, x, y, r);
  pen.fill();
  pen.strokeStyle = face.edge;
  pen.lineWidth = Math.max(1, r * 0.22);
  pen.stroke();
  paintGlyph(canvas, x, y, r * 0.72, face);
}
