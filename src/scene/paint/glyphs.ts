/** Marks drawn around (x, y) within a radius r, in the pen's own colour. Each meaning has its own shape. */
import { arc, circle, roundRect } from "./round.ts";
export type Pen = CanvasRenderingContext2D;
export type Glyph = (pen: Pen, x: number, y: number, r: number) => void;

function line(pen: Pen, x: number, y: number, r: number, points: readonly number[]): void {
  pen.beginPath();
  for (let i = 0; i < points.length; i += 2) {
    const [px, py] = [x + (points[i] ?? 0) * r, y + (points[i + 1] ?? 0) * r];
    if (i === 0) pen.moveTo(px, py);
    else pen.lineTo(px, py);
  }
  pen.stroke();
}

function bold(pen: Pen, width: number): void {
  pen.lineWidth = width;
  pen.lineCap = "round";
  pen.lineJoin = "round";
}

export const tick: Glyph = (pen, x, y, r) => {
  bold(pen, r * 0.34);
  line(pen, x, y, r, [-0.52, 0.04, -0.14, 0.42, 0.54, -0.38]);
};

export const cross: Glyph = (pen, x, y, r) => {
  bold(pen, r * 0.34);
  line(pen, x, y, r, [-0.42, -0.42, 0.42, 0.42]);
  line(pen, x, y, r, [-0.42, 0.42, 0.42, -0.42]);
};

export const tilde: Glyph = (pen, x, y, r) => {
  bold(pen, r * 0.3);
  pen.beginPath();
  pen.moveTo(x - 0.58 * r, y + 0.16 * r);
  pen.bezierCurveTo(x - 0.24 * r, y - 0.52 * r, x + 0.2 * r, y + 0.52 * r, x + 0.58 * r, y - 0.16 * r);
  pen.stroke();
};

export const bar: Glyph = (pen, x, y, r) => {
  bold(pen, r * 0.34);
  line(pen, x, y, r, [-0.48, 0, 0.48, 0]);
};

/** A shield: security. */
export const shield: Glyph = (pen, x, y, r) => {
  pen.beginPath();
  pen.moveTo(x, y - 0.86 * r);
  pen.quadraticCurveTo(x + 0.4 * r, y - 0.58 * r, x + 0.72 * r, y - 0.6 * r);
  pen.quadraticCurveTo(x + 0.8 * r, y + 0.42 * r, x, y + 0.9 * r);
  pen.quadraticCurveTo(x - 0.8 * r, y + 0.42 * r, x - 0.72 * r, y - 0.6 * r);
  pen.quadraticCurveTo(x - 0.4 * r, y - 0.58 * r, x, y - 0.86 * r);
  pen.fill();
};

/** A pair of scales: rights. */
export const scales: Glyph = (pen, x, y, r) => {
  bold(pen, r * 0.17);
  line(pen, x, y, r, [0, -0.82, 0, 0.74]);
  line(pen, x, y, r, [-0.36, 0.78, 0.36, 0.78]);
  line(pen, x, y, r, [-0.72, -0.56, 0.72, -0.56]);
  for (const side of [-1, 1]) {
    line(pen, x, y, r, [side * 0.64, -0.56, side * 0.94, 0.14, side * 0.34, 0.14, side * 0.64, -0.56]);
    pen.beginPath();
    arc(pen, x + side * 0.64 * r, y + 0.14 * r, 0.32 * r, 0, Math.PI);
    pen.fill();
  }
};

/** A house of columns: sovereignty. */
export const columns: Glyph = (pen, x, y, r) => {
  pen.beginPath();
  pen.moveTo(x - 0.86 * r, y - 0.3 * r);
  pen.lineTo(x, y - 0.86 * r);
  pen.lineTo(x + 0.86 * r, y - 0.3 * r);
  pen.closePath();
  pen.fill();
  for (const at of [-0.56, 0, 0.56]) pen.fillRect(x + (at - 0.12) * r, y - 0.16 * r, 0.24 * r, 0.66 * r);
  pen.fillRect(x - 0.8 * r, y + 0.58 * r, 1.6 * r, 0.22 * r);
};

/** Rising steps: capacity. */
export const steps: Glyph = (pen, x, y, r) => {
  for (const [at, height] of [
    [-0.74, 0.5],
    [-0.22, 0.98],
    [0.3, 1.5],
  ] as const) {
    pen.fillRect(x + at * r, y + (0.74 - height) * r, 0.42 * r, height * r);
  }
};

/** A clasp of two rings: a deal. */
export const clasp: Glyph = (pen, x, y, r) => {
  bold(pen, r * 0.2);
  for (const side of [-1, 1]) {
    pen.beginPath();
    circle(pen, x + side * 0.3 * r, y, 0.44 * r);
    pen.stroke();
  }
};

export function disc(pen: Pen, x: number, y: number, r: number): void {
  pen.beginPath();
  circle(pen, x, y, r);
  pen.fill();
}

export function pill(pen: Pen, x: number, y: number, w: number, h: number): void {
  pen.beginPath();
  roundRect(pen, x - w / 2, y - h / 2, w, h, h / 2);
  pen.fill();
}

/** A regular polygon, which rests on an edge if `turn` is half a side's angle. */
export function polygon(pen: Pen, x: number, y: number, r: number, sides: number, turn: number): void {
  pen.beginPath();
  for (let i = 0; i < sides; i++) {
    const angle = turn + (i * 2 * Math.PI) / sides;
    pen.lineTo(x + r * Math.cos(angle), y + r * Math.sin(angle));
  }
  pen.closePath();
  pen.fill();
}
