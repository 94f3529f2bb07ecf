/** Windows at the back of the hall at night, and the clock at twenty to twelve. */

import type { Pen } from "./glyphs.ts";
import { SANS } from "./palette.ts";
import { circle, roundRect } from "./round.ts";
import type { Cell } from "./sheet.ts";

export const WINDOW = { dusk: "window-dusk", blue: "window-blue" } as const;

const SKY = { dusk: ["#3a3550", "#6d4a4c"], blue: ["#12366e", "#4f86c8"] } as const;
/** Hours and minutes of the last night. */
const HOUR = 23;
const MINUTE = 40;

export function windowCell(sky: keyof typeof SKY, pane: Readonly<{ width: number; height: number }>): Cell {
  return {
    name: WINDOW[sky],
    width: pane.width + 4,
    height: pane.height + 4,
    draw: (pen) => paintWindow(pen, pane, SKY[sky]),
  };
}

function paintWindow(
  pen: Pen,
  { width, height }: Readonly<{ width: number; height: number }>,
  [above, below]: readonly [string, string],
): void {
  const sky = pen.createLinearGradient(0, -height / 2, 0, height / 2);
  sky.addColorStop(0, above);
  sky.addColorStop(1, below);
  pen.fillStyle = sky;
  pen.beginPath();
  roundRect(pen, -width / 2, -height / 2, width, height, [width / 2, width / 2, 0, 0]);
  pen.fill();
  pen.strokeStyle = "#0b1422";
  pen.lineWidth = width * 0.09;
  pen.beginPath();
  pen.moveTo(0, -height / 2);
  pen.lineTo(0, height / 2);
  for (const at of [-0.12, 0.2]) {
    pen.moveTo(-width / 2, height * at);
    pen.lineTo(width / 2, height * at);
  }
  pen.stroke();
}

/** If there is space for letters of the minimum size, the time also appears in digits below the clock. */
export function clockCell(size: number, hasDigits: boolean): Cell {
  const height = size * (hasDigits ? 5.4 : 4);
  return { name: "clock", width: size * 4, height, draw: (pen) => paintClock(pen, size, hasDigits) };
}

function paintClock(pen: Pen, size: number, hasDigits: boolean): void {
  const [y, r] = [hasDigits ? -size * 0.7 : 0, size * 1.7];
  pen.fillStyle = "#f2e8d0";
  pen.strokeStyle = "#6a5836";
  pen.lineWidth = r * 0.12;
  pen.beginPath();
  circle(pen, 0, y, r);
  pen.fill();
  pen.stroke();
  pen.strokeStyle = "#1b2733";
  pen.lineCap = "round";
  hand(pen, y, r * 0.52, (HOUR % 12) / 12 + MINUTE / 720, r * 0.13);
  hand(pen, y, r * 0.78, MINUTE / 60, r * 0.08);
  if (!hasDigits) return;
  pen.fillStyle = "#f2e8d0";
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.font = `700 ${size}px ${SANS}`;
  pen.fillText(`${HOUR}:${MINUTE}`, 0, size * 1.95);
}

function hand(pen: Pen, y: number, length: number, turn: number, line: number): void {
  const angle = turn * 2 * Math.PI - Math.PI / 2;
  pen.lineWidth = line;
  pen.beginPath();
  pen.moveTo(0, y);
  pen.lineTo(Math.cos(angle) * length, y + Math.sin(angle) * length);
  pen.stroke();
}
