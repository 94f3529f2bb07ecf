/** The podium: two steps of blue carpet on which the text lies, and the emblem above it. */
import type { ChamberPlan } from "../chamber/plan.ts";
import { BLUE_DEEP } from "../palette.ts";
import { paintEmblem } from "./emblem.ts";
import type { Pen } from "./glyphs.ts";

export function paintPodium(pen: Pen, { hall, sheet }: ChamberPlan): void {
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
    pen.arc(centre.x, centre.y, inner * share, Math.PI - tilt, 2 * Math.PI + tilt);
    pen.closePath();
    pen.fill();
  }
  pen.restore();
  pen.globalAlpha = 0.5;
  const top = sheet.y - sheet.height / 2;
  paintEmblem(pen, centre.x, top - inner * 0.17, inner * 0.12, BLUE_DEEP);
  pen.globalAlpha = 1;
}
