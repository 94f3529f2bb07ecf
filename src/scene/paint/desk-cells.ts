/** Desks, their contents and the signs of the chamber. Shape and colour always carry the same meaning. */

import type { Face, Mark } from "../../client/selectors/picture/marks.ts";
import type { ChamberPlan } from "../geometry/chamber-plan.ts";
import type { Tile } from "../geometry/place.ts";
import { ARGUMENT_GLYPHS } from "./argument-glyphs.ts";
import { bar, clasp, cross, disc, type Glyph, type Pen, polygon, tick, tilde } from "./glyphs.ts";
import {
  ABSTAIN,
  BLUE_DEEP,
  GOLD,
  INK,
  LIT_ABSTAIN,
  LIT_INK,
  LIT_LIVE,
  LIT_OBJECT,
  LIT_SUPPORT,
  LIVE,
  OBJECT,
  PAPER_LIGHT,
  SUPPORT,
} from "./palette.ts";
import { arc } from "./round.ts";
import type { Cell } from "./sheet.ts";

/** Fill, glyph colour and glyph of each face. */
export const FACES: Readonly<Record<Face, readonly [string, string, Glyph]>> = {
  support: [SUPPORT, PAPER_LIGHT, tick],
  live: [LIVE, INK, tilde],
  object: [OBJECT, PAPER_LIGHT, cross],
  join: [SUPPORT, PAPER_LIGHT, tick],
  abstain: [ABSTAIN, INK, bar],
  block: [OBJECT, PAPER_LIGHT, blockSign],
};

/** The same in the dark, where a desk with a mark is lit. */
export const NIGHT_FACES: Readonly<Record<Face, readonly [string, string, Glyph]>> = {
  support: [LIT_SUPPORT, LIT_INK, tick],
  live: [LIT_LIVE, LIT_INK, tilde],
  object: [LIT_OBJECT, PAPER_LIGHT, cross],
  join: [LIT_SUPPORT, LIT_INK, tick],
  abstain: [LIT_ABSTAIN, LIT_INK, bar],
  block: [LIT_OBJECT, PAPER_LIGHT, litBlockSign],
};

/** An empty desk by day and by night, and a closed card, which reveals nothing. */
const WOOD = { oak: "#e9dcc0", dusk: "#2b3646", back: "#71869a" } as const;
const FRAMES = { mine: GOLD, selected: INK, hovered: BLUE_DEEP } as const;

/** The name of the texture frame of a desk in this row, with its mark or empty. */
export function tileFrame(mark: Mark | null, row: number, isNight: boolean): string {
  if (mark === null) return `${isNight ? "dusk" : "oak"}-${row}`;
  return mark === "back" ? `back-${row}` : `${faceName(mark, isNight)}-${row}`;
}

function faceName(mark: string, isNight: boolean): string {
  return isNight ? `lit-${mark}` : mark;
}

/** The name of the texture frame for a mark's glyph, beside a flag or alone on a desk of a small hall. */
export function glyphFrame(mark: Face, isNight: boolean): string {
  return `glyph-${faceName(mark, isNight)}`;
}
export function signFrame(mark: Face, isNight: boolean): string {
  return `sign-${faceName(mark, isNight)}`;
}

/** Radius of the glyph on a desk of a small hall, as a share of its side. */
const SIGN = 0.4;

/** Draws one cell per row, to be turned and stretched for each desk. */
export function deskCells(plan: ChamberPlan): Cell[] {
  const { unit } = plan.frame;
  const sign = (name: string, colour: string, glyph: Glyph): Cell =>
    square(name, 30 * unit, (pen) => bubble(pen, 11 * unit, colour, glyph));
  return [
    ...plan.tiles.flatMap((tile, row) => tileCells(tile, row)),
    ...glyphCells(plan.glyph, glyphFrame),
    ...(plan.isSmall ? glyphCells(Math.min(plan.hall.depth, plan.hall.spacing) * SIGN, signFrame) : []),
    sign("broken", OBJECT, cross),
    sign("kept", SUPPORT, tick),
    sign("deal", INK, clasp),
    ...Object.entries(ARGUMENT_GLYPHS).map(([name, glyph]) => sign(name, BLUE_DEEP, glyph)),
  ];
}

function glyphCells(r: number, frameOf: (mark: Face, isNight: boolean) => string): Cell[] {
  return [false, true].flatMap((isNight) =>
    (Object.keys(FACES) as Face[]).map((mark) => {
      const [, colour, glyph] = facesAt(isNight)[mark];
      return square(frameOf(mark, isNight), r * 2.6, (pen) => paintGlyph(pen, colour, glyph, r));
    }),
  );
}

/** The faces by day or at night. */
export function facesAt(isNight: boolean): typeof FACES {
  return isNight ? NIGHT_FACES : FACES;
}

function square(name: string, side: number, draw: (pen: Pen) => void): Cell {
  return { name, width: side, height: side, draw };
}

function tileCells(tile: Tile, row: number): Cell[] {
  const size = { width: tile.width * 1.16 + 8, height: tile.depth * 1.3 + 8 };
  const cell = (name: string, draw: (pen: Pen) => void): Cell => ({ name: `${name}-${row}`, ...size, draw });
  const woods = Object.entries(WOOD).map(([name, colour]) => cell(name, (pen) => desk(pen, tile, colour)));
  const faces = [false, true].flatMap((isNight) =>
    Object.entries(facesAt(isNight)).map(([name, [colour]]) =>
      cell(faceName(name, isNight), (pen) => desk(pen, tile, colour)),
    ),
  );
  const frames = Object.entries(FRAMES).map(([name, colour]) =>
    cell(name, (pen) => frame(pen, tile, colour, name === "mine" ? 0.15 : 0.1)),
  );
  return [
    ...woods,
    ...faces,
    ...frames,
    cell("watched", (pen) => corners(pen, tile, CORNERS.day)),
    cell("watched-lit", (pen) => corners(pen, tile, CORNERS.night)),
    cell("line", (pen) => redLine(pen, tile)),
  ];
}

/** Draws a piece of a ring with round corners, its back edge upwards. `grow` enlarges it on every side. */
function outline(pen: Pen, { width, depth, radius }: Tile, grow: number): void {
  pen.beginPath();
  if (radius === 0) {
    pen.rect(-width / 2 - grow, -depth / 2 - grow, width + 2 * grow, depth + 2 * grow);
    return;
  }
  const far = radius + depth / 2 + grow;
  const near = radius - depth / 2 - grow;
  const half = (width / 2 + grow) / radius;
  arc(pen, 0, radius, far, -Math.PI / 2 - half, -Math.PI / 2 + half);
  arc(pen, 0, radius, near, -Math.PI / 2 + half, -Math.PI / 2 - half, true);
  pen.closePath();
}

/** Draws a desk seen from above and lit from the podium, with a shadow around it and a pale edge at the back. */
function desk(pen: Pen, tile: Tile, colour: string): void {
  const round = Math.min(tile.depth, tile.width) * 0.14;
  pen.lineJoin = "round";
  pen.lineWidth = 2 * round;
  pen.fillStyle = colour;
  pen.strokeStyle = colour;
  outline(pen, tile, -round);
  pen.save();
  pen.shadowColor = "rgba(54, 40, 14, 0.38)";
  pen.shadowBlur = tile.depth * 0.1;
  pen.shadowOffsetY = tile.depth * 0.045;
  pen.stroke();
  pen.restore();
  // Draws the line again without the shadow, which would fall on the desk itself.
  pen.stroke();
  pen.fill();
  if (tile.radius === 0) return;
  const half = (tile.width / 2 - 1.4 * round) / tile.radius;
  pen.strokeStyle = "rgba(255, 255, 255, 0.28)";
  pen.lineWidth = tile.depth * 0.035;
  pen.beginPath();
  arc(pen, 0, tile.radius, tile.radius + tile.depth * 0.455, -Math.PI / 2 - half, -Math.PI / 2 + half);
  pen.stroke();
}

/** Draws a frame close around a desk, light inside and outside, so that it is visible on every fill. */
function frame(pen: Pen, tile: Tile, colour: string, share: number): void {
  // The straight desk of an open caucus is drawn at the maximum size and usually shown smaller.
  const line = Math.max(2, Math.min(tile.depth, tile.width) * (tile.radius === 0 ? share / 2 : share));
  pen.lineJoin = "round";
  pen.strokeStyle = PAPER_LIGHT;
  pen.lineWidth = line * 1.9;
  outline(pen, tile, line * 0.1);
  pen.stroke();
  pen.strokeStyle = colour;
  pen.lineWidth = line;
  pen.stroke();
}

/** The edge of the corners of a watched desk, and the corners themselves: dark by day, light at night. */
export const CORNERS = { day: [PAPER_LIGHT, INK], night: [LIT_INK, PAPER_LIGHT] } as const;

/** Draws four corners, like a viewfinder. */
function corners(pen: Pen, { width, depth }: Tile, [edge, line]: readonly [string, string]): void {
  const [halfX, halfY, arm] = [width * 0.5, depth * 0.5, depth * 0.2];
  for (const [colour, wide] of [
    [edge, depth * 0.16],
    [line, depth * 0.08],
  ] as const) {
    pen.strokeStyle = colour;
    pen.lineWidth = wide;
    for (const [sx, sy] of [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const) {
      pen.beginPath();
      pen.moveTo(sx * halfX, sy * (halfY - arm));
      pen.lineTo(sx * halfX, sy * halfY);
      pen.lineTo(sx * (halfX - arm), sy * halfY);
      pen.stroke();
    }
  }
}

/** Draws a bar with light edges along the front edge, the sign of a declared red line. */
function redLine(pen: Pen, { width, depth }: Tile): void {
  const thick = Math.max(2, depth * 0.09);
  pen.fillStyle = PAPER_LIGHT;
  pen.fillRect(-width * 0.46, depth * 0.34, width * 0.92, thick * 2);
  pen.fillStyle = "#8d1408";
  pen.fillRect(-width * 0.46, depth * 0.34 + thick * 0.5, width * 0.92, thick);
}

function paintGlyph(pen: Pen, colour: string, glyph: Glyph, r: number): void {
  pen.strokeStyle = colour;
  pen.fillStyle = colour;
  glyph(pen, 0, 0, r);
}

/** Draws an octagon with a bar, the sign of a block. */
function blockSign(pen: Pen, x: number, y: number, r: number, hole: string = OBJECT): void {
  polygon(pen, x, y, r * 1.05, 8, Math.PI / 8);
  pen.strokeStyle = hole;
  bar(pen, x, y, r);
}

function litBlockSign(pen: Pen, x: number, y: number, r: number): void {
  blockSign(pen, x, y, r, LIT_OBJECT);
}

function bubble(pen: Pen, r: number, colour: string, glyph: Glyph): void {
  pen.shadowColor = "rgba(20, 24, 30, 0.4)";
  pen.shadowBlur = r * 0.2;
  pen.fillStyle = colour;
  disc(pen, 0, 0, r);
  pen.shadowColor = "transparent";
  paintGlyph(pen, PAPER_LIGHT, glyph, r * 0.62);
}
