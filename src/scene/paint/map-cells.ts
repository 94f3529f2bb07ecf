/** Small drawings that move on the map: a paper, waves, lights, and the seal. */
import type { MapPlan } from "../geometry/map-plan.ts";
import { clasp, cross, disc, type Glyph, type Pen, steps, tick } from "./glyphs.ts";
import { type Face, mapLookOf } from "./map-faces.ts";
import { BLUE_DEEP, GOLD, INK, OBJECT, PAPER_LIGHT, SUPPORT } from "./palette.ts";
import { circle, radialGradient } from "./round.ts";
import type { Cell } from "./sheet.ts";

const WAX = { light: "#e9ca84", middle: "#d5aa58", edge: GOLD, rim: "#7c5a17" };
/** Radius of the light over a party, in pixels of the world's source. */
const GLOW = 34;
/** Radius of a dot of the key, in units. */
const KEY_DOT = 7;

export function mapCells(plan: MapPlan): Cell[] {
  const { unit, density, isDark } = plan.frame;
  const cell = (name: string, side: number, draw: (pen: Pen) => void): Cell => ({
    name,
    width: side,
    height: side,
    draw,
  });
  const glow = GLOW * plan.world.scale;
  const key = KEY_DOT * Math.max(density, unit);
  return [
    cell("paper", 70 * unit, (pen) => paintInstrument(pen, 30 * unit, 40 * unit)),
    cell("wave", 44 * unit, (pen) => ring(pen, 18 * unit, 2.6 * unit, INK)),
    cell("light", glow * 2, (pen) => paintGlow(pen, glow)),
    cell("spark", 18 * unit, (pen) => paintSpark(pen, 9 * unit)),
    cell("mine", 30 * unit, (pen) => marker(pen, unit, GOLD)),
    cell("selected", 30 * unit, (pen) => marker(pen, unit, BLUE_DEEP)),
    cell("lit", 40 * unit, (pen) => beacon(pen, unit)),
    cell("deal", 26 * unit, (pen) => bubble(pen, 9 * unit, INK, clasp)),
    cell("gift", 26 * unit, (pen) => bubble(pen, 9 * unit, SUPPORT, steps)),
    cell("kept", 26 * unit, (pen) => bubble(pen, 9 * unit, SUPPORT, tick)),
    cell("broken", 26 * unit, (pen) => bubble(pen, 9 * unit, OBJECT, cross)),
    cell("seal", plan.seal * 2.6, (pen) => paintSeal(pen, plan.seal)),
    ...Object.entries(mapLookOf(isDark).faces).map(([name, face]) =>
      cell(name, key * 2.8, (pen) => paintKeyDot(pen, face, key)),
    ),
  ];
}

/** Paints the travelling paper: a sheet with lines and the seal of the state. */
function paintInstrument(pen: Pen, width: number, height: number): void {
  pen.shadowColor = "rgba(20, 30, 40, 0.55)";
  pen.shadowBlur = width * 0.35;
  pen.shadowOffsetY = width * 0.12;
  pen.fillStyle = PAPER_LIGHT;
  pen.fillRect(-width / 2, -height / 2, width, height);
  pen.shadowColor = "transparent";
  pen.strokeStyle = "rgba(27, 39, 51, 0.5)";
  pen.lineWidth = Math.max(1, width * 0.03);
  pen.strokeRect(-width / 2, -height / 2, width, height);
  pen.fillStyle = "rgba(27, 39, 51, 0.55)";
  for (const at of [-0.34, -0.22, -0.1, 0.02])
    pen.fillRect(-width * 0.36, height * at, width * 0.72, Math.max(1, height * 0.035));
  pen.fillStyle = GOLD;
  disc(pen, 0, height * 0.27, width * 0.2);
}

function paintKeyDot(pen: Pen, { colour, edge, ink, glyph }: Face, r: number): void {
  pen.fillStyle = colour;
  disc(pen, 0, 0, r);
  ring(pen, r, Math.max(1, r * 0.12), edge);
  pen.fillStyle = ink;
  pen.strokeStyle = ink;
  glyph?.(pen, 0, 0, r * 0.75);
}

/** Paints a light, so that the graphics card needs no lighting effects. */
function paintGlow(pen: Pen, r: number): void {
  const glow = radialGradient(pen, [0, 0, 0], [0, 0, r]);
  glow.addColorStop(0, "rgba(255, 226, 150, 0.95)");
  glow.addColorStop(0.25, "rgba(236, 190, 92, 0.6)");
  glow.addColorStop(1, "rgba(185, 138, 47, 0)");
  pen.fillStyle = glow;
  disc(pen, 0, 0, r);
}

function paintSpark(pen: Pen, r: number): void {
  paintGlow(pen, r);
  pen.fillStyle = "#fff3cf";
  disc(pen, 0, 0, r * 0.26);
}

function ring(pen: Pen, r: number, line: number, colour: string): void {
  pen.strokeStyle = colour;
  pen.lineWidth = line;
  pen.beginPath();
  circle(pen, 0, 0, r);
  pen.stroke();
}

/** Draws two rings, dark on light, so that they are visible on land, sea and parties alike. */
function marker(pen: Pen, unit: number, colour: string): void {
  ring(pen, 8 * unit, 5 * unit, PAPER_LIGHT);
  ring(pen, 8 * unit, 2.6 * unit, colour);
}

/** A wider ring with a point in it, so that a marked state differs from a selected one by its shape too. */
function beacon(pen: Pen, unit: number): void {
  ring(pen, 13 * unit, 6 * unit, PAPER_LIGHT);
  ring(pen, 13 * unit, 3.4 * unit, INK);
  pen.fillStyle = PAPER_LIGHT;
  disc(pen, 0, 0, 5.5 * unit);
  pen.fillStyle = INK;
  disc(pen, 0, 0, 3.6 * unit);
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

/** Paints gold wax with a wavy edge and a rim. The number is written on the wax later. */
function paintSeal(pen: Pen, r: number): void {
  pen.save();
  pen.shadowColor = "rgba(60, 42, 8, 0.55)";
  pen.shadowBlur = r * 0.18;
  pen.shadowOffsetY = r * 0.06;
  const wax = radialGradient(pen, [-r * 0.3, -r * 0.4, r * 0.1], [0, 0, r * 1.1]);
  wax.addColorStop(0, WAX.light);
  wax.addColorStop(0.75, WAX.middle);
  wax.addColorStop(1, WAX.edge);
  pen.fillStyle = wax;
  pen.beginPath();
  for (let step = 0; step <= 240; step++) {
    const angle = (step / 240) * 2 * Math.PI;
    const edge = r * (1 + 0.03 * Math.sin(angle * 20));
    pen.lineTo(Math.cos(angle) * edge, Math.sin(angle) * edge);
  }
  pen.closePath();
  pen.fill();
  pen.restore();
  ring(pen, r * 0.86, r * 0.035, WAX.rim);
  ring(pen, r * 0.8, r * 0.012, WAX.rim);
}
