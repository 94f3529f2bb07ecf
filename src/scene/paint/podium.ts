/** The podium: two steps of blue carpet, the emblem, and the sheet of paper with the text. */

import type { ChamberPlan } from "../geometry/chamber-plan.ts";
import type { Box } from "../geometry/place.ts";
import { paintEmblem } from "./emblem.ts";
import type { Pen } from "./glyphs.ts";
import { BLUE_DEEP, PAPER_LIGHT } from "./palette.ts";
import { arc, radialGradient } from "./round.ts";
import type { Cell } from "./sheet.ts";

export const SHEET = "chamber-sheet";

export function paintPodium(pen: Pen, { hall, sheet, isSmall }: ChamberPlan): void {
  const { centre, inner, tilt } = hall;
  pen.save();
  pen.shadowColor = "rgba(20, 40, 66, 0.22)";
  pen.shadowBlur = inner * 0.05;
  for (const [share, colour] of [
    [0.9, "#d5e2ec"],
    [0.8, "#bfd4e4"],
  ] as const) {
    pen.fillStyle = colour;
    pen.beginPath();
    arc(pen, centre.x, centre.y, inner * share, Math.PI - tilt, 2 * Math.PI + tilt);
    pen.closePath();
    pen.fill();
  }
  pen.restore();
  if (isSmall) return;
  pen.globalAlpha = 0.5;
  const top = sheet.y - sheet.height / 2;
  paintEmblem(pen, centre.x, top - inner * 0.17, inner * 0.12, BLUE_DEEP);
  pen.globalAlpha = 1;
}

export function sheetFrame(isNight: boolean): string {
  return isNight ? "lamplit" : "plain";
}

export function sheetCells({ width, height }: Box, unit: number): Cell[] {
  return [false, true].map((isNight) => ({
    name: sheetFrame(isNight),
    width: width + 24 * unit,
    height: height + 24 * unit,
    draw: (pen) => {
      pen.shadowColor = "rgba(20, 24, 40, 0.35)";
      pen.shadowBlur = 8 * unit;
      pen.shadowOffsetY = 2 * unit;
      pen.fillStyle = isNight ? lamplight(pen, width, height) : PAPER_LIGHT;
      pen.fillRect(-width / 2, -height / 2, width, height);
    },
  }));
}

/**
 * A gradient, bright under the lamp and brown towards the edges. Every letter on it has a contrast of at least 4.5:1.
 */
function lamplight(pen: Pen, width: number, height: number): CanvasGradient {
  const light = radialGradient(pen, [0, -height * 0.3, 0], [0, 0, width * 0.62]);
  light.addColorStop(0, "#fbe9bd");
  light.addColorStop(0.55, "#e6c98d");
  light.addColorStop(1, "#a5854e");
  return light;
}
