/** The dark voting board and its lamps. The lamps of yes, no and abstain differ in shape as well as in colour. */
import type { BoardPlan } from "../geometry/board-plan.ts";
import { bar, cross, disc, type Pen, pill, polygon, tick } from "./glyphs.ts";
import {
  BOARD,
  BOARD_CELL,
  BOARD_INK,
  BOARD_OWN,
  LAMP_ABSENT,
  LAMP_ABSTAIN,
  LAMP_EDGE,
  LAMP_NO,
  LAMP_YES,
  SANS,
} from "./palette.ts";
import { circle, radialGradient, roundRect } from "./round.ts";
import type { Cell } from "./sheet.ts";

export const LAMPS = ["yes", "no", "abstain", "absent"] as const;
export type Lamp = (typeof LAMPS)[number];

/** A cell before any vote: its letters if there is space, and which of two tones it has. */
export type Place = Readonly<{ code: string; isOther: boolean }>;

export function paintBoard(pen: Pen, plan: BoardPlan, places: readonly Place[]): void {
  const { x, y, width, height } = plan.panel;
  const { unit } = plan.frame;
  pen.save();
  pen.shadowColor = "rgba(0, 0, 0, 0.6)";
  pen.shadowBlur = 14 * unit;
  const face = pen.createLinearGradient(0, y, 0, y + height);
  face.addColorStop(0, "#143350");
  face.addColorStop(0.3, BOARD);
  face.addColorStop(1, "#081826");
  pen.fillStyle = face;
  pen.beginPath();
  roundRect(pen, x, y, width, height, 8 * unit);
  pen.fill();
  pen.restore();
  pen.strokeStyle = "rgba(219, 231, 240, 0.22)";
  pen.lineWidth = Math.max(1, unit);
  pen.beginPath();
  roundRect(pen, x + 3 * unit, y + 3 * unit, width - 6 * unit, height - 6 * unit, 6 * unit);
  pen.stroke();
  for (const [place, what] of places.entries()) paintCell(pen, plan, place, what);
  pen.fillStyle = BOARD_CELL;
  pen.fillRect(plan.bar.x, plan.bar.y, plan.bar.width, plan.bar.height);
}

function paintCell(pen: Pen, plan: BoardPlan, place: number, { code, isOther }: Place): void {
  const spot = plan.cells[place];
  if (spot === undefined) return;
  const { width, height } = plan.cell;
  const gap = Math.max(1, Math.round(0.75 * plan.frame.unit));
  pen.fillStyle = isOther ? "#22507a" : BOARD_CELL;
  pen.beginPath();
  roundRect(pen, spot.x + gap, spot.y + gap, width - 2 * gap, height - 2 * gap, 2 * plan.frame.unit);
  pen.fill();
  if (!plan.hasCodes) return;
  pen.fillStyle = BOARD_INK;
  pen.textAlign = "left";
  pen.textBaseline = "middle";
  pen.font = `600 ${codeSize(plan)}px ${SANS}`;
  pen.fillText(code, spot.x + lampRadius(plan) * CODE_AT, spot.y + height * 0.53);
}

/** Positions of the lamp and of its letters, in radii of the lamp. */
const LAMP_AT = 1.35;
const CODE_AT = 2.65;
/** Width of three wide letters, relative to their height. */
const THREE_LETTERS = 2.35;

/** Letters grow with their cells and are never smaller than the plan says. */
function codeSize(plan: BoardPlan): number {
  const { cell, letters, frame } = plan;
  const room = cell.width - lampRadius(plan) * CODE_AT - 4 * frame.unit;
  return Math.max(letters.code, Math.min(cell.height * 0.46, room / THREE_LETTERS));
}

export function lampRadius({ cell, hasCodes }: BoardPlan): number {
  return hasCodes ? Math.min(cell.height * 0.3, cell.width * 0.13) : Math.min(cell.height, cell.width) * 0.38;
}

/** Position of the lamp in its cell. */
export function lampAt(plan: BoardPlan): Readonly<{ x: number; y: number }> {
  const { cell, hasCodes } = plan;
  return { x: hasCodes ? lampRadius(plan) * LAMP_AT : cell.width / 2, y: cell.height / 2 };
}

export function lampCells(plan: BoardPlan): Cell[] {
  const r = lampRadius(plan);
  const lamps = LAMPS.map((name) => ({
    name,
    width: r * 4,
    height: r * 4,
    draw: (pen: Pen) => paintLamp(pen, name, r),
  }));
  return [...lamps, ownCell(plan), glowCell(plan)];
}

/** The frame around the player's own cell. */
function ownCell({ cell: { width, height }, frame }: BoardPlan): Cell {
  const line = Math.max(2, 2 * frame.unit);
  const draw = (pen: Pen): void => {
    pen.strokeStyle = BOARD_OWN;
    pen.lineWidth = line;
    pen.beginPath();
    roundRect(pen, (line - width) / 2, (line - height) / 2, width - line, height - line, 3 * frame.unit);
    pen.stroke();
  };
  return { name: "own", width, height, draw };
}

/** The glow behind the line on the bar once it is crossed. */
function glowCell({ frame, bar: { height } }: BoardPlan): Cell {
  const r = height * 3.2;
  const draw = (pen: Pen): void => {
    const light = radialGradient(pen, [0, 0, 0], [0, 0, r]);
    light.addColorStop(0, "rgba(255, 255, 255, 0.95)");
    light.addColorStop(0.25, "rgba(190, 228, 255, 0.6)");
    light.addColorStop(1, "rgba(116, 197, 247, 0)");
    pen.fillStyle = light;
    pen.fillRect(-r, -r, 2 * r, 2 * r);
  };
  return { name: "glow", width: 2 * r + 2 * frame.unit, height: 2 * r + 2 * frame.unit, draw };
}

const FILLS: Readonly<Record<Lamp, string>> = {
  yes: LAMP_YES,
  no: LAMP_NO,
  abstain: LAMP_ABSTAIN,
  absent: LAMP_ABSENT,
};

function paintLamp(pen: Pen, lamp: Lamp, r: number): void {
  pen.fillStyle = FILLS[lamp];
  pen.strokeStyle = FILLS[lamp];
  if (lamp === "absent") {
    pen.lineWidth = Math.max(1, r * 0.2);
    pen.beginPath();
    circle(pen, 0, 0, r * 0.5);
    pen.stroke();
    return;
  }
  if (lamp === "abstain") {
    pill(pen, 0, 0, r * 2.2, r * 1.3);
    pen.strokeStyle = LAMP_EDGE;
    pen.lineWidth = Math.max(1, r * 0.16);
    pen.stroke();
    bar(pen, 0, 0, r * 0.8);
    return;
  }
  pen.shadowColor = FILLS[lamp];
  pen.shadowBlur = r * 0.9;
  if (lamp === "yes") disc(pen, 0, 0, r);
  else polygon(pen, 0, 0, r * 1.1, 8, Math.PI / 8);
  pen.shadowColor = "transparent";
  pen.strokeStyle = lamp === "yes" ? "#0b1d2c" : "#ffffff";
  if (lamp === "yes") tick(pen, 0, 0, r * 0.9);
  else cross(pen, 0, 0, r * 0.76);
}
