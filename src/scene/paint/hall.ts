/** The empty chamber: floor, rows of benches with their aisles, caucus names along the rim, the podium. */
import type { ChamberPlan } from "../chamber/plan.ts";
import { BLUE_DEEP, HAIRLINE, INK_SOFT, SANS } from "../palette.ts";
import { writeOnArc } from "./arc-text.ts";
import type { Pen } from "./glyphs.ts";
import { paintPaper } from "./paper.ts";
import { paintPodium } from "./podium.ts";

export function paintHall(pen: Pen, plan: ChamberPlan, names: (caucus: string) => CaucusNames): void {
  paintPaper(pen, plan.frame);
  paintFloor(pen, plan);
  for (const wedge of plan.hall.wedges) {
    paintTerraces(pen, plan, wedge.from, wedge.to);
    nameWedge(pen, plan, wedge, names(wedge.group));
  }
  paintDesks(pen, plan);
  paintPodium(pen, plan);
}

/** Late in the evening: lamplight at the podium, dusk towards the walls. Laid over the empty hall. */
export function paintNight(pen: Pen, { frame, hall }: ChamberPlan): void {
  const { x, y } = hall.centre;
  const dusk = pen.createRadialGradient(x, y - hall.inner * 0.4, hall.inner * 0.3, x, y, hall.outer * 1.12);
  dusk.addColorStop(0, "rgba(255, 222, 150, 0.06)");
  dusk.addColorStop(0.22, "rgba(255, 206, 120, 0.24)");
  dusk.addColorStop(0.6, "rgba(96, 104, 140, 0.26)");
  dusk.addColorStop(1, "rgba(24, 52, 108, 0.38)");
  pen.fillStyle = dusk;
  pen.fillRect(0, 0, frame.width, frame.height);
}

export type CaucusNames = Readonly<{ long: string; short: string }>;
type Wedge = ChamberPlan["hall"]["wedges"][number];

function sweep(plan: ChamberPlan): { from: number; to: number } {
  const { wedges } = plan.hall;
  return { from: wedges[0]?.from ?? Math.PI, to: wedges.at(-1)?.to ?? 2 * Math.PI };
}

/** A pale carpet that rises to the back, with a soft edge on the paper. */
function paintFloor(pen: Pen, plan: ChamberPlan): void {
  const { centre, inner, outer, spacing } = plan.hall;
  const { from, to } = sweep(plan);
  const glow = pen.createRadialGradient(
    centre.x,
    centre.y,
    inner * 0.6,
    centre.x,
    centre.y,
    outer + spacing * 0.2,
  );
  glow.addColorStop(0, "#fffdf8");
  glow.addColorStop(0.5, "#eee5d0");
  glow.addColorStop(1, "#ddd0b2");
  pen.save();
  pen.shadowColor = "rgba(74, 58, 24, 0.28)";
  pen.shadowBlur = 14 * plan.frame.unit;
  pen.shadowOffsetY = 3 * plan.frame.unit;
  pen.fillStyle = glow;
  pen.beginPath();
  pen.arc(centre.x, centre.y, outer + spacing * 0.12, from, to);
  pen.arc(centre.x, centre.y, inner * 0.9, to, from, true);
  pen.closePath();
  pen.fill();
  pen.restore();
}

/** Terraces of one caucus: a step a row, each a shade darker towards the back, lit from the podium. */
function paintTerraces(pen: Pen, plan: ChamberPlan, from: number, to: number): void {
  const { centre, inner, outer, spacing } = plan.hall;
  const rows = Math.floor((outer - inner) / spacing + 1e-9);
  for (let row = rows - 1; row >= 0; row--) {
    const radius = outer - (rows - row - 0.5) * spacing;
    const gap = (0.12 * spacing) / radius;
    const [near, far] = [radius - spacing * 0.49, radius + spacing * 0.49];
    const step = pen.createRadialGradient(centre.x, centre.y, near, centre.x, centre.y, far);
    const depth = row / Math.max(1, rows - 1);
    step.addColorStop(0, mix(depth, 252, 247, 236));
    step.addColorStop(0.75, mix(depth, 243, 234, 214));
    step.addColorStop(1, mix(depth, 229, 217, 190));
    pen.fillStyle = step;
    pen.beginPath();
    pen.arc(centre.x, centre.y, far, from + gap, to - gap);
    pen.arc(centre.x, centre.y, near, to - gap, from + gap, true);
    pen.closePath();
    pen.fill();
  }
}

/** A little darker with depth 0..1. */
function mix(depth: number, r: number, g: number, b: number): string {
  const dim = 1 - 0.055 * depth;
  return `rgb(${Math.round(r * dim)}, ${Math.round(g * dim)}, ${Math.round(b * dim)})`;
}

/** Before every seat a curved desk of light oak, with a bright edge and its shadow on the step. */
function paintDesks(pen: Pen, plan: ChamberPlan): void {
  const { centre, spacing, desks } = plan.hall;
  pen.save();
  pen.shadowColor = "rgba(74, 54, 18, 0.45)";
  pen.shadowBlur = 0.1 * spacing;
  pen.shadowOffsetY = 0.04 * spacing;
  for (const desk of desks) {
    const radius = Math.hypot(desk.x - centre.x, desk.y - centre.y) - spacing * 0.42;
    const half = (0.43 * spacing) / radius;
    strip(pen, centre, radius, desk.angle - half, desk.angle + half, 0.15 * spacing, "#bd9a62");
  }
  pen.restore();
  for (const desk of desks) {
    const radius = Math.hypot(desk.x - centre.x, desk.y - centre.y) - spacing * 0.42;
    const half = (0.41 * spacing) / radius;
    strip(
      pen,
      centre,
      radius + spacing * 0.03,
      desk.angle - half,
      desk.angle + half,
      0.04 * spacing,
      "#d9bd8b",
    );
  }
}

type Centre = ChamberPlan["hall"]["centre"];

function strip(
  pen: Pen,
  { x, y }: Centre,
  radius: number,
  from: number,
  to: number,
  width: number,
  colour: string,
): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.lineCap = "butt";
  pen.beginPath();
  pen.arc(x, y, radius, from, to);
  pen.stroke();
}

function nameWedge(pen: Pen, plan: ChamberPlan, wedge: Wedge, names: CaucusNames): void {
  const { centre, outer, spacing } = plan.hall;
  const { unit } = plan.frame;
  const { label } = wedge;
  const radius = Math.hypot(label.x - centre.x, label.y - centre.y);
  pen.strokeStyle = HAIRLINE;
  pen.lineWidth = Math.max(1, unit);
  pen.beginPath();
  const gap = (0.25 * spacing) / outer;
  pen.arc(centre.x, centre.y, outer + spacing * 0.24, wedge.from + gap, wedge.to - gap);
  pen.stroke();
  pen.fillStyle = wedge.group === "eu" ? BLUE_DEEP : INK_SOFT;
  writeOnArc(
    pen,
    names,
    { x: centre.x, y: centre.y, radius: radius + spacing * 0.1, angle: label.angle, room: label.room * 0.94 },
    { weight: "600", size: 11.5 * unit, family: SANS, spacing: 0.4 * unit },
  );
}
