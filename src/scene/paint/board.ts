/** The dark voting board and its lamps. Every lamp differs by shape as well as by colour. */
import type { BoardPlan } from "../board/plan.ts";
import {
  BOARD,
  BOARD_CELL,
  BOARD_INK,
  LAMP_ABSENT,
  LAMP_ABSTAIN,
  LAMP_NO,
  LAMP_YES,
  SANS,
} from "../palette.ts";
import { bar, cross, disc, type Pen, pill, polygon, tick } from "./glyphs.ts";
import type { Cell } from "./sheet.ts";

export const LAMPS = ["yes", "no", "abstain", "absent"] as const;
export type Lamp = (typeof LAMPS)[number];

export function paintBoard(pen: Pen, plan: BoardPlan, codes: readonly string[]): void {
  const { x, y, width, height } = plan.panel;
  const { unit } = plan.frame;
  pen.save();
  pen.shadowColor = "rgba(8, 18, 30, 0.55)";
  pen.shadowBlur = 10 * unit;
  pen.shadowOffsetY = 3 * unit;
  const face = pen.createLinearGradient(0, y, 0, y + height);
  face.addColorStop(0, "#143350");
  face.addColorStop(0.25, BOARD);
  face.addColorStop(1, "#081826");
  pen.fillStyle = face;
  pen.beginPath();
  pen.roundRect(x, y, width, height, 8 * unit);
  pen.fill();
  pen.restore();
  pen.strokeStyle = "rgba(219, 231, 240, 0.25)";
  pen.lineWidth = Math.max(1, unit);
  pen.beginPath();
  pen.roundRect(x + 3 * unit, y + 3 * unit, width - 6 * unit, height - 6 * unit, 6 * unit);
  pen.stroke();
  for (const [place, code] of codes.entries()) paintCell(pen, plan, place, code);
}

function paintCell(pen: Pen, plan: BoardPlan, place: number, code: string): void {
  const spot = plan.cells[place];
  if (spot === undefined) return;
  const { width, height } = plan.cell;
  const gap = Math.max(1, Math.round(0.75 * plan.frame.unit));
  pen.fillStyle = BOARD_CELL;
  pen.beginPath();
  pen.roundRect(spot.x + gap, spot.y + gap, width - 2 * gap, height - 2 * gap, 2 * plan.frame.unit);
  pen.fill();
  pen.fillStyle = BOARD_INK;
  pen.textAlign = "left";
  pen.textBaseline = "middle";
  pen.font = `600 ${Math.min(height * 0.56, width * 0.27)}px ${SANS}`;
  pen.fillText(code, spot.x + width * 0.43, spot.y + height * 0.53);
}

export function lampRadius(plan: BoardPlan): number {
  return Math.min(plan.cell.height * 0.36, plan.cell.width * 0.16);
}

export function lampCells(plan: BoardPlan): Cell[] {
  const r = lampRadius(plan);
  const lamps = LAMPS.map((name) => ({
    name,
    width: r * 4,
    height: r * 4,
    draw: (pen: Pen) => paintLamp(pen, name, r),
  }));
  const own = {
    name: "own",
    width: plan.cell.width,
    height: plan.cell.height,
    draw: (pen: Pen) => {
      pen.strokeStyle = "#f2cf7a";
      pen.lineWidth = Math.max(1.5, 1.6 * plan.frame.unit);
      const { width, height } = plan.cell;
      pen.strokeRect(
        -width / 2 + pen.lineWidth,
        -height / 2 + pen.lineWidth,
        width - 2 * pen.lineWidth,
        height - 2 * pen.lineWidth,
      );
    },
  };
  return [...lamps, own];
}

function paintLamp(pen: Pen, lamp: Lamp, r: number): void {
  const colour = { yes: LAMP_YES, no: LAMP_NO, abstain: LAMP_ABSTAIN, absent: LAMP_ABSENT }[lamp];
  if (lamp === "absent") {
    pen.strokeStyle = colour;
    pen.lineWidth = Math.max(1, r * 0.2);
    pen.beginPath();
    pen.arc(0, 0, r * 0.5, 0, 2 * Math.PI);
    pen.stroke();
    return;
  }
  pen.shadowColor = colour;
  pen.shadowBlur = r * 0.9;
  pen.fillStyle = colour;
  if (lamp === "yes") disc(pen, 0, 0, r);
  else if (lamp === "no") polygon(pen, 0, 0, r * 1.18, 4, 0);
  else pill(pen, 0, 0, r * 2.3, r * 1.3);
  pen.shadowColor = "transparent";
  pen.strokeStyle = "#0b1d2c";
  if (lamp === "yes") tick(pen, 0, 0, r * 0.86);
  else if (lamp === "no") cross(pen, 0, 0, r * 0.66);
  else bar(pen, 0, 0, r * 0.8);
}
