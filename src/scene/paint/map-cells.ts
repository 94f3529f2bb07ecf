/** Small things that move on the map: documents, pens, waves, and the seal. */
import type { MapPlan } from "../map/plan.ts";
import { BLUE, BLUE_DEEP, GOLD, OBJECT, PAPER_LIGHT, SUPPORT } from "../palette.ts";
import { paintEmblem } from "./emblem.ts";
import { clasp, cross, disc, type Glyph, type Pen, steps, tick } from "./glyphs.ts";
import type { Cell } from "./sheet.ts";

export function mapCells(plan: MapPlan): Cell[] {
  const { unit } = plan.frame;
  const seal = plan.ring.radius * 0.66;
  const cell = (name: string, side: number, draw: (pen: Pen) => void): Cell => ({
    name,
    width: side,
    height: side,
    draw,
  });
  return [
    cell("doc", 26 * unit, (pen) => paintDocument(pen, 11 * unit, 14 * unit)),
    cell("wave", 44 * unit, (pen) => ring(pen, 18 * unit, 2.4 * unit, BLUE)),
    cell("alarm", 60 * unit, (pen) => ring(pen, 24 * unit, 2.4 * unit, GOLD)),
    cell("mine", 30 * unit, (pen) => marker(pen, unit, GOLD)),
    cell("selected", 30 * unit, (pen) => marker(pen, unit, BLUE_DEEP)),
    cell("deal", 26 * unit, (pen) => bubble(pen, 9 * unit, GOLD, clasp)),
    cell("gift", 26 * unit, (pen) => bubble(pen, 9 * unit, SUPPORT, steps)),
    cell("kept", 26 * unit, (pen) => bubble(pen, 9 * unit, SUPPORT, tick)),
    cell("broken", 26 * unit, (pen) => bubble(pen, 9 * unit, OBJECT, cross)),
    cell("seal", seal * 2.5, (pen) => paintSeal(pen, seal)),
  ];
}

function paintDocument(pen: Pen, width: number, height: number): void {
  pen.shadowColor = "rgba(20, 30, 40, 0.45)";
  pen.shadowBlur = width * 0.3;
  pen.shadowOffsetY = width * 0.1;
  pen.fillStyle = PAPER_LIGHT;
  pen.fillRect(-width / 2, -height / 2, width, height);
  pen.shadowColor = "transparent";
  pen.fillStyle = "rgba(27, 39, 51, 0.45)";
  for (const at of [-0.3, -0.12, 0.06])
    pen.fillRect(-width * 0.34, height * at, width * 0.68, Math.max(1, height * 0.07));
  pen.fillStyle = BLUE;
  disc(pen, width * 0.2, height * 0.3, width * 0.19);
}

function ring(pen: Pen, r: number, line: number, colour: string): void {
  pen.strokeStyle = colour;
  pen.lineWidth = line;
  pen.beginPath();
  pen.arc(0, 0, r, 0, 2 * Math.PI);
  pen.stroke();
}

/** Two rings, dark on light, so that it shows on land, sea and party alike. */
function marker(pen: Pen, unit: number, colour: string): void {
  ring(pen, 8 * unit, 5 * unit, PAPER_LIGHT);
  ring(pen, 8 * unit, 2.6 * unit, colour);
}

function bubble(pen: Pen, r: number, colour: string, glyph: Glyph): void {
  pen.shadowColor = "rgba(20, 24, 30, 0.4)";
  pen.shadowBlur = r * 0.3;
  pen.fillStyle = colour;
  disc(pen, 0, 0, r);
  pen.shadowColor = "transparent";
  pen.strokeStyle = PAPER_LIGHT;
  pen.fillStyle = PAPER_LIGHT;
  glyph(pen, 0, 0, r * 0.6);
}

/** Blue wax with a wavy edge and the emblem pressed into it. */
function paintSeal(pen: Pen, r: number): void {
  pen.save();
  pen.shadowColor = "rgba(13, 34, 54, 0.5)";
  pen.shadowBlur = r * 0.16;
  pen.shadowOffsetY = r * 0.05;
  const wax = pen.createRadialGradient(-r * 0.3, -r * 0.35, r * 0.1, 0, 0, r * 1.1);
  wax.addColorStop(0, "#2f86c4");
  wax.addColorStop(0.6, BLUE);
  wax.addColorStop(1, BLUE_DEEP);
  pen.fillStyle = wax;
  pen.beginPath();
  for (let step = 0; step <= 240; step++) {
    const angle = (step / 240) * 2 * Math.PI;
    const edge = r * (1 + 0.035 * Math.sin(angle * 20));
    pen.lineTo(Math.cos(angle) * edge, Math.sin(angle) * edge);
  }
  pen.closePath();
  pen.fill();
  pen.restore();
  ring(pen, r * 0.84, r * 0.03, "rgba(255, 255, 255, 0.55)");
  paintEmblem(pen, 0, 0, r * 0.66, PAPER_LIGHT);
}
