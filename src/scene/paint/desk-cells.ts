/** Placards, auras and bubbles of the chamber. Shape and colour always say the same thing. */

import type { ChamberPlan } from "../chamber/plan.ts";
import { BLUE, BLUE_DEEP, GOLD, INK_SOFT, LIVE, OBJECT, PAPER_LIGHT, SUPPORT } from "../palette.ts";
import { ARGUMENT_GLYPHS } from "./argument-glyphs.ts";
import { bar, clasp, cross, disc, type Glyph, type Pen, pill, polygon, tick, tilde } from "./glyphs.ts";
import type { Cell } from "./sheet.ts";

/** What a placard may show; `back` is its closed side. */
export const MARKS = ["back", "support", "live", "object", "join", "abstain", "block"] as const;
export type Mark = (typeof MARKS)[number];

/** The closed side of a placard says nothing, in slate. */
const CLOSED = "#6f8598";

type Shape = (pen: Pen, r: number) => void;
const ROUND: Shape = (pen, r) => disc(pen, 0, 0, r * 0.94);
const LONG: Shape = (pen, r) => pill(pen, 0, 0, r * 2.2, r * 1.36);
const DIAMOND: Shape = (pen, r) => polygon(pen, 0, 0, r * 1.16, 4, 0);
const STOP: Shape = (pen, r) => polygon(pen, 0, 0, r * 1.06, 8, Math.PI / 8);
const CARD: Shape = (pen, r) => {
  pen.beginPath();
  pen.roundRect(-r * 0.86, -r * 0.86, r * 1.72, r * 1.72, r * 0.2);
  pen.fill();
};

const FACES: Readonly<Record<Exclude<Mark, "back">, readonly [Shape, string, Glyph]>> = {
  support: [ROUND, SUPPORT, tick],
  live: [LONG, LIVE, tilde],
  object: [DIAMOND, OBJECT, cross],
  join: [ROUND, SUPPORT, tick],
  abstain: [LONG, INK_SOFT, bar],
  block: [STOP, OBJECT, bar],
};

export function paintMark(pen: Pen, mark: Mark, r: number): void {
  pen.save();
  pen.shadowColor = "rgba(30, 24, 10, 0.4)";
  pen.shadowBlur = r * 0.3;
  pen.shadowOffsetY = r * 0.14;
  if (mark === "back") {
    pen.fillStyle = PAPER_LIGHT;
    CARD(pen, r);
    pen.restore();
    pen.fillStyle = CLOSED;
    CARD(pen, r * 0.82);
    pen.strokeStyle = "rgba(255, 255, 255, 0.5)";
    pen.lineWidth = Math.max(1, r * 0.1);
    pen.strokeRect(-r * 0.42, -r * 0.42, r * 0.84, r * 0.84);
    return;
  }
  const [shape, colour, glyph] = FACES[mark];
  pen.fillStyle = PAPER_LIGHT;
  shape(pen, r * 1.14);
  pen.restore();
  pen.fillStyle = colour;
  shape(pen, r);
  pen.strokeStyle = "#ffffff";
  glyph(pen, 0, 0, r * (mark === "object" ? 0.72 : 0.92));
}

export function deskCells(plan: ChamberPlan): Cell[] {
  const r = plan.placard;
  const d = plan.hall.spacing;
  const marks = MARKS.map((mark) => square(mark, r * 3.2, (pen) => paintMark(pen, mark, r)));
  return [
    ...marks,
    square("mine", d * 1.5, (pen) => aura(pen, d, GOLD, 0.1)),
    square("selected", d * 1.5, (pen) => aura(pen, d, BLUE, 0.08)),
    square("hovered", d * 1.5, (pen) => aura(pen, d, BLUE_DEEP, 0.04)),
    square("watched", d * 1.5, (pen) => watched(pen, d)),
    square("line", d, (pen) => redLine(pen, plan)),
    square("broken", d * 1.2, (pen) => bubble(pen, d, OBJECT, cross)),
    square("kept", d * 1.2, (pen) => bubble(pen, d, SUPPORT, tick)),
    square("deal", d * 1.2, (pen) => bubble(pen, d, GOLD, clasp)),
    ...Object.entries(ARGUMENT_GLYPHS).map(([name, glyph]) =>
      square(name, d * 1.2, (pen) => bubble(pen, d, BLUE_DEEP, glyph)),
    ),
  ];
}

function square(name: string, side: number, draw: (pen: Pen) => void): Cell {
  return { name, width: side, height: side, draw };
}

/** A lit frame around a desk. */
function aura(pen: Pen, d: number, colour: string, line: number): void {
  pen.shadowColor = colour;
  pen.shadowBlur = d * 0.16;
  pen.strokeStyle = colour;
  pen.fillStyle = "rgba(255, 255, 255, 0.55)";
  pen.lineWidth = d * line;
  pen.beginPath();
  pen.roundRect(-d * 0.5, -d * 0.5, d, d, d * 0.2);
  pen.fill();
  pen.stroke();
}

/** Four corners, as of a view-finder. */
function watched(pen: Pen, d: number): void {
  pen.strokeStyle = BLUE_DEEP;
  pen.lineWidth = Math.max(1.2, d * 0.055);
  const [half, arm] = [d * 0.5, d * 0.16];
  for (const [sx, sy] of [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ] as const) {
    pen.beginPath();
    pen.moveTo(sx * half, sy * (half - arm));
    pen.lineTo(sx * half, sy * half);
    pen.lineTo(sx * (half - arm), sy * half);
    pen.stroke();
  }
}

/** A red bar under the flag: a declared red line. */
function redLine(pen: Pen, plan: ChamberPlan): void {
  const { width, height } = plan.flag;
  pen.fillStyle = OBJECT;
  pen.fillRect(-width / 2, plan.flagDrop + height / 2 - 1, width, Math.max(2, width * 0.13));
}

function bubble(pen: Pen, d: number, colour: string, glyph: Glyph): void {
  pen.shadowColor = "rgba(20, 24, 30, 0.4)";
  pen.shadowBlur = d * 0.1;
  pen.fillStyle = colour;
  disc(pen, 0, 0, d * 0.46);
  pen.shadowColor = "transparent";
  pen.strokeStyle = PAPER_LIGHT;
  pen.fillStyle = PAPER_LIGHT;
  glyph(pen, 0, 0, d * 0.28);
}
