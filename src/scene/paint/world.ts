/** The world in Equal Earth: sea, graticule, land, and what each state's standing looks like. */

import type { Standing } from "../map/picture.ts";
import type { MapPlan, WorldShapes } from "../map/plan.ts";
import { BLUE, BLUE_DEEP, INK_SOFT, LAND, LAND_NEUTRAL, PAPER_LIGHT, SEA } from "../palette.ts";
import { disc, type Pen } from "./glyphs.ts";
import { paintGraticule } from "./graticule.ts";
import { paintPaper } from "./paper.ts";
import { blank, penOf } from "./sheet.ts";

export type WorldPaths = Readonly<{
  sphere: Path2D;
  others: readonly Path2D[];
  states: ReadonlyMap<string, Path2D>;
}>;

/** Outlines as the browser draws them; made once, used at every size. */
export function pathsOf(shapes: WorldShapes): WorldPaths {
  return {
    sphere: new Path2D(shapes.sphere),
    others: shapes.others.map((path) => new Path2D(path)),
    states: new Map(Object.entries(shapes.states).map(([iso3, { path }]) => [iso3, new Path2D(path)])),
  };
}

export function paintWorld(pen: Pen, plan: MapPlan, shapes: WorldShapes, paths: WorldPaths): void {
  const { unit } = plan.frame;
  paintPaper(pen, plan.frame);
  intoWorld(pen, plan, () => {
    const line = unit / plan.world.scale;
    pen.save();
    pen.shadowColor = "rgba(40, 56, 70, 0.22)";
    pen.shadowBlur = 14 * unit;
    pen.shadowOffsetY = 3 * unit;
    pen.fillStyle = SEA;
    pen.fill(paths.sphere);
    pen.restore();
    pen.save();
    pen.clip(paths.sphere);
    paintGraticule(pen, shapes.width, line * 0.7);
    // A lighter shore lets the land stand on the sea as on an engraved map.
    pen.strokeStyle = "rgba(255, 255, 255, 0.75)";
    pen.lineWidth = 5 * line;
    pen.lineJoin = "round";
    for (const path of paths.states.values()) pen.stroke(path);
    pen.restore();
    pen.fillStyle = LAND_NEUTRAL;
    for (const path of paths.others) pen.fill(path);
    pen.strokeStyle = "rgba(85, 96, 107, 0.5)";
    pen.lineWidth = line;
    pen.stroke(paths.sphere);
  });
}

function intoWorld(pen: Pen, plan: MapPlan, draw: () => void): void {
  pen.save();
  pen.translate(plan.world.x, plan.world.y);
  pen.scale(plan.world.scale, plan.world.scale);
  draw();
  pen.restore();
}

/** Draws one state in its standing, over whatever it was before. */
export function paintState(pen: Pen, plan: MapPlan, path: Path2D, standing: Standing): void {
  const line = plan.frame.unit / plan.world.scale;
  intoWorld(pen, plan, () => {
    pen.lineJoin = "round";
    pen.fillStyle = standing === "deposited" ? BLUE : standing === "signed" ? "#cfe0ec" : LAND;
    pen.fill(path);
    if (standing === "signed") hatch(pen, plan, path);
    pen.strokeStyle = standing === "none" ? PAPER_LIGHT : standing === "signed" ? BLUE : "#e8f1f8";
    pen.lineWidth = (standing === "signed" ? 0.75 : 0.55) * line;
    pen.stroke(path);
  });
}

/** Slanting strokes, the same distance apart at every size. */
function hatch(pen: Pen, plan: MapPlan, path: Path2D): void {
  const pattern = pen.createPattern(hatchTile(plan.frame.unit), "repeat");
  if (pattern === null) return;
  pattern.setTransform(new DOMMatrix().scale(1 / plan.world.scale));
  pen.fillStyle = pattern;
  pen.fill(path);
}

function hatchTile(unit: number): HTMLCanvasElement {
  const side = Math.max(4, Math.round(4.5 * unit));
  const tile = blank(side, side);
  const pen = penOf(tile);
  pen.strokeStyle = BLUE;
  pen.lineWidth = Math.max(1, unit);
  pen.beginPath();
  for (const shift of [-side, 0, side]) {
    pen.moveTo(shift - 1, side + 1);
    pen.lineTo(shift + side + 1, -1);
  }
  pen.stroke();
  return tile;
}

/** A state too small for an outline: a ring, a ring with a bar, a full disc. */
export function paintDot(pen: Pen, x: number, y: number, r: number, standing: Standing): void {
  pen.fillStyle = PAPER_LIGHT;
  disc(pen, x, y, r * 1.3);
  pen.fillStyle = standing === "deposited" ? BLUE : standing === "signed" ? "#cfe0ec" : LAND;
  disc(pen, x, y, r);
  pen.strokeStyle = standing === "none" ? INK_SOFT : BLUE_DEEP;
  pen.lineWidth = Math.max(1, r * 0.26);
  pen.beginPath();
  pen.arc(x, y, r, 0, 2 * Math.PI);
  pen.stroke();
  if (standing !== "signed") return;
  pen.beginPath();
  pen.moveTo(x - r * 0.7, y + r * 0.7);
  pen.lineTo(x + r * 0.7, y - r * 0.7);
  pen.stroke();
}
