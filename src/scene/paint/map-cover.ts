/** The sheet around the map: paper or the dark below for the ring, and calm water under the text above. */
import type { Frame } from "../geometry/frame.ts";
import type { MapPlan } from "../geometry/map-plan.ts";
import type { Pen } from "./glyphs.ts";
import { mapLookOf } from "./map-faces.ts";
import { INK, NIGHT_GROUND, NIGHT_LAND, PAPER_LIGHT } from "./palette.ts";
import { paintPaper } from "./paper.ts";

/** Calm water under the text. */
function paintCalm(pen: Pen, { width, unit, isDark }: Frame): void {
  const { sea } = mapLookOf(isDark);
  const top = 62 * unit;
  const calm = pen.createLinearGradient(0, 0, 0, top);
  calm.addColorStop(0, sea);
  calm.addColorStop(0.7, `${sea}d9`);
  calm.addColorStop(1, `${sea}00`);
  pen.fillStyle = calm;
  pen.fillRect(0, 0, width, top);
}

export function paintCover(pen: Pen, { frame, foot }: MapPlan): void {
  const { width, height, unit, isDark, hasWords } = frame;
  if (hasWords) paintCalm(pen, frame);
  if (isDark) {
    pen.fillStyle = NIGHT_GROUND;
    pen.fillRect(0, foot, width, height - foot);
    pen.fillStyle = NIGHT_LAND;
    pen.fillRect(0, foot, width, Math.max(1, 1.4 * unit));
    return;
  }
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
