/** The printed sheet around the map: paper below for the ring, and calm water under the text above. */
import type { MapPlan } from "../geometry/map-plan.ts";
import type { Pen } from "./glyphs.ts";
import { INK, PAPER_LIGHT, SEA } from "./palette.ts";
import { paintPaper } from "./paper.ts";

export function paintCover(pen: Pen, { frame, foot }: MapPlan): void {
  const { width, height, unit } = frame;
  const top = 62 * unit;
  const calm = pen.createLinearGradient(0, 0, 0, top);
  calm.addColorStop(0, SEA);
  calm.addColorStop(0.7, `${SEA}d9`);
  calm.addColorStop(1, `${SEA}00`);
  pen.fillStyle = calm;
  pen.fillRect(0, 0, width, top);
  pen.save();
  pen.beginPath();
  pen.rect(0, foot, width, height - foot);
  pen.clip();
  paintPaper(pen, frame);
  pen.restore();
  pen.fillStyle = PAPER_LIGHT;
  pen.fillRect(0, foot, width, 4 * unit);
  pen.fillStyle = INK;
  pen.globalAlpha = 0.75;
  pen.fillRect(0, foot, width, Math.max(1, 1.4 * unit));
  pen.globalAlpha = 0.4;
  pen.fillRect(0, foot + 3.4 * unit, width, Math.max(1, 0.6 * unit));
  pen.globalAlpha = 1;
}
