/** The podium: steps of blue carpet, the chair's desk with the emblem. */
import type { ChamberPlan } from "../chamber/plan.ts";
import { BLUE, BLUE_DEEP, PAPER_LIGHT } from "../palette.ts";
import { paintEmblem } from "./emblem.ts";
import type { Pen } from "./glyphs.ts";

export function paintPodium(pen: Pen, plan: ChamberPlan): void {
  const { centre, inner } = plan.hall;
  const base = centre.y + inner * 0.06;
  pen.save();
  pen.shadowColor = "rgba(20, 40, 66, 0.3)";
  pen.shadowBlur = inner * 0.08;
  pen.shadowOffsetY = inner * 0.02;
  for (const [share, colour] of [
    [0.62, "#bcd6e9"],
    [0.53, "#8fbbdb"],
    [0.44, BLUE],
  ] as const) {
    pen.fillStyle = colour;
    pen.beginPath();
    pen.arc(centre.x, base, inner * share, Math.PI, 2 * Math.PI);
    pen.closePath();
    pen.fill();
  }
  pen.restore();
  paintEmblem(pen, centre.x, base - inner * 0.215, inner * 0.185, PAPER_LIGHT);
  chairDesk(pen, centre.x, base, inner);
}

function chairDesk(pen: Pen, x: number, y: number, inner: number): void {
  const [width, height] = [inner * 1.34, inner * 0.1];
  const wood = pen.createLinearGradient(0, y - height, 0, y + height * 0.4);
  wood.addColorStop(0, "#8a6a3c");
  wood.addColorStop(0.25, "#6d5029");
  wood.addColorStop(1, "#4b371b");
  pen.save();
  pen.shadowColor = "rgba(20, 20, 20, 0.35)";
  pen.shadowBlur = inner * 0.05;
  pen.shadowOffsetY = inner * 0.02;
  pen.fillStyle = wood;
  pen.beginPath();
  pen.roundRect(x - width / 2, y - height * 0.5, width, height, height * 0.25);
  pen.fill();
  pen.restore();
  pen.fillStyle = BLUE_DEEP;
  pen.beginPath();
  pen.roundRect(x - inner * 0.2, y - height * 0.5, inner * 0.4, height, height * 0.2);
  pen.fill();
}
