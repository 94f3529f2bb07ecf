/** The empty chamber by day and late at night: the floor, steps that rise to the back, and the podium. */
import type { ChamberPlan } from "../geometry/chamber-plan.ts";
import type { Pen } from "./glyphs.ts";
import { NIGHT_GROUND } from "./palette.ts";
import { paintPaper } from "./paper.ts";
import { paintPodium } from "./podium.ts";
import { arc, radialGradient } from "./round.ts";

export function paintHall(pen: Pen, plan: ChamberPlan): void {
  paintPaper(pen, plan.frame);
  paintFloor(pen, plan);
  paintSteps(pen, plan);
  paintPodium(pen, plan);
}

/** Paints lamplight at the podium and darkness everywhere else, over the empty hall and under the desks. */
export function paintNight(pen: Pen, { frame, hall }: ChamberPlan): void {
  pen.fillStyle = NIGHT_GROUND;
  pen.fillRect(0, 0, frame.width, frame.height);
  const [x, y] = [hall.centre.x, hall.centre.y - hall.inner * 0.1];
  const lamp = radialGradient(pen, [x, y, 0], [x, y, hall.outer * 0.66]);
  lamp.addColorStop(0, "rgba(255, 214, 138, 0.85)");
  lamp.addColorStop(0.25, "rgba(240, 176, 92, 0.42)");
  lamp.addColorStop(0.55, "rgba(150, 104, 62, 0.14)");
  lamp.addColorStop(1, "rgba(40, 40, 50, 0)");
  pen.fillStyle = lamp;
  pen.fillRect(0, 0, frame.width, frame.height);
  pen.strokeStyle = "rgba(170, 190, 220, 0.14)";
  pen.lineWidth = Math.max(1, frame.unit);
  for (const radius of hall.rows.slice(1)) {
    ring(pen, hall, radius - hall.depth / 2);
    pen.stroke();
  }
}

function ring(pen: Pen, { centre, tilt }: ChamberPlan["hall"], radius: number): void {
  pen.beginPath();
  arc(pen, centre.x, centre.y, radius, Math.PI - tilt, 2 * Math.PI + tilt);
}

/** Paints a warm carpet with a soft edge on the paper. */
function paintFloor(pen: Pen, plan: ChamberPlan): void {
  const { centre, inner, outer, tilt, spacing } = plan.hall;
  pen.save();
  pen.shadowColor = "rgba(74, 58, 24, 0.3)";
  pen.shadowBlur = 14 * plan.frame.unit;
  pen.shadowOffsetY = 3 * plan.frame.unit;
  pen.fillStyle = "#cdbd98";
  const lean = (0.14 * spacing) / outer;
  pen.beginPath();
  arc(pen, centre.x, centre.y, outer + spacing * 0.1, Math.PI - tilt - lean, 2 * Math.PI + tilt + lean);
  arc(pen, centre.x, centre.y, inner - spacing * 0.1, 2 * Math.PI + tilt + lean, Math.PI - tilt - lean, true);
  pen.closePath();
  pen.fill();
  pen.restore();
}

/** Paints one step per row, each a shade darker towards the back and lit from the podium. */
function paintSteps(pen: Pen, { hall }: ChamberPlan): void {
  const { rows, depth } = hall;
  for (const [row, radius] of rows.entries()) {
    const dim = 1 - (0.12 * row) / Math.max(1, rows.length - 1);
    pen.strokeStyle = `rgb(${Math.round(222 * dim)}, ${Math.round(207 * dim)}, ${Math.round(173 * dim)})`;
    pen.lineWidth = depth * 0.94;
    ring(pen, hall, radius);
    pen.stroke();
  }
}
