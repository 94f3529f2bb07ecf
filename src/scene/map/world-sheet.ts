/** One canvas of the world: the whole map, or an inset. States are painted on the canvas one by one. */

import type { MapSign } from "../../client/selectors/picture/map-picture.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { MapPlan, WorldShapes } from "../geometry/map-plan.ts";
import { placed, type Window } from "../geometry/map-window.ts";
import type { Building } from "../motion/building.ts";
import { type MapFaces, mapLookOf } from "../paint/map-faces.ts";
import { blank, penOf } from "../paint/sheet.ts";
import {
  type Canvas,
  paintDot,
  paintGlyph,
  paintState,
  paintWater,
  type WorldPaths,
} from "../paint/world.ts";

/** The data that every sheet draws. */
export type World = Readonly<{ plan: MapPlan; scenario: Scenario; shapes: WorldShapes; paths: WorldPaths }>;

export type WorldSheet = Readonly<{
  picture: HTMLCanvasElement;
  /** Sets the position of the source, and the thickness of lines and dots. Paints nothing yet. */
  turn(window: Window, weight: number): void;
  paintAll(signs: readonly MapSign[]): void;
  /** Paints all states, a few at a time. */
  painting(signs: readonly MapSign[]): Building;
  paintOne(country: number, sign: MapSign): void;
  /** Paints dots and shapes. This comes after all outlines, so that no neighbour covers them. */
  paintMarks(signs: readonly MapSign[]): void;
}>;

/** Minimum side of a state, in CSS pixels, for a shape and for the small dot of a signature. */
const ROOM = 13;
const DOT_ROOM = 6;
const AT_A_TIME = 40;

export function createWorldSheet(world: World, width: number, height: number, window: Window): WorldSheet {
  const { plan, scenario, shapes, paths } = world;
  const { density, unit, isDark } = plan.frame;
  const look = mapLookOf(isDark);
  const line = Math.max(density, unit);
  const picture = blank(width, height);
  const outlines = scenario.countries.map(({ iso3 }) => paths.states.get(iso3));
  let canvas: Canvas = { pen: penOf(picture), window, unit: line };
  let dot = plan.dot;
  const paintOne = (country: number, sign: MapSign): void => {
    const outline = outlines[country];
    if (outline !== undefined) paintState(canvas, outline, look.faces[sign]);
  };
  const paintMarks = (signs: readonly MapSign[]): void => {
    for (const [country, sign] of signs.entries()) paintMark(canvas, plan, country, look.faces, sign, dot);
  };
  const painting = function* (signs: readonly MapSign[]): Building {
    paintWater(canvas, shapes, paths, look);
    for (const [country, sign] of signs.entries()) {
      if (country % AT_A_TIME === 0) yield;
      paintOne(country, sign);
    }
    yield;
    paintMarks(signs);
  };
  return {
    picture,
    turn: (next, weight) => {
      canvas = { pen: canvas.pen, window: next, unit: line * weight };
      dot = plan.dot * weight;
    },
    paintAll: (signs) => {
      for (const _ of painting(signs));
    },
    painting,
    paintOne,
    paintMarks,
  };
}

function paintMark(
  canvas: Canvas,
  plan: MapPlan,
  country: number,
  faces: MapFaces,
  sign: MapSign,
  dot: number,
): void {
  const label = plan.labels[country];
  if (label === undefined) return;
  const { x, y } = placed(canvas.window, label);
  if (plan.isDot[country] === true) {
    paintDot(canvas, x, y, dot, faces[sign]);
    return;
  }
  const { density } = plan.frame;
  const side = ((plan.sides[country] ?? 0) * canvas.window.scale) / density;
  if (side < (sign === "signed" ? DOT_ROOM : ROOM)) return;
  paintGlyph(canvas, x, y, density * Math.min(7, Math.max(3.6, side * 0.2)), faces[sign]);
}
