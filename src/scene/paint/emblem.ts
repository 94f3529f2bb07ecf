/** The game's own emblem: an open treaty inside forty strokes, one for each instrument. */
import type { Pen } from "./glyphs.ts";

const STROKES = 40;

export function paintEmblem(pen: Pen, x: number, y: number, r: number, colour: string): void {
  pen.strokeStyle = colour;
  pen.fillStyle = colour;
  pen.lineCap = "round";
  pen.lineWidth = r * 0.055;
  for (let i = 0; i < STROKES; i++) {
    const angle = (i / STROKES) * 2 * Math.PI - Math.PI / 2;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    pen.beginPath();
    pen.moveTo(x + cos * r * 0.86, y + sin * r * 0.86);
    pen.lineTo(x + cos * r, y + sin * r);
    pen.stroke();
  }
  page(pen, x, y, r * 0.62, -1);
  page(pen, x, y, r * 0.62, 1);
}

/** One leaf of the open treaty, with its lines. */
function page(pen: Pen, x: number, y: number, r: number, side: number): void {
  pen.lineWidth = r * 0.1;
  pen.lineJoin = "round";
  pen.beginPath();
  pen.moveTo(x, y - r * 0.5);
  pen.quadraticCurveTo(x + side * r * 0.5, y - r * 0.78, x + side * r * 0.96, y - r * 0.52);
  pen.lineTo(x + side * r * 0.96, y + r * 0.52);
  pen.quadraticCurveTo(x + side * r * 0.5, y + r * 0.26, x, y + r * 0.54);
  pen.closePath();
  pen.stroke();
  pen.lineWidth = r * 0.065;
  for (const at of [-0.24, 0.02, 0.28]) {
    pen.beginPath();
    pen.moveTo(x + side * r * 0.22, y + r * (at - 0.06));
    pen.quadraticCurveTo(x + side * r * 0.5, y + r * (at - 0.16), x + side * r * 0.76, y + r * (at - 0.02));
    pen.stroke();
  }
}
