/** Counts as small coloured labels: a glyph and digits, combined on the screen. */

import type { Face } from "../../client/selectors/picture/marks.ts";
import { FACES, facesAt } from "./desk-cells.ts";
import type { Pen } from "./glyphs.ts";
import { SANS } from "./palette.ts";
import { roundRect } from "./round.ts";
import type { Cell } from "./sheet.ts";

const DIGITS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;
/** The largest number, 193, has three digits. */
const MOST_DIGITS = 3;
/** Digits on orange are almost black, because white would have too little contrast. */
const DARK = "#1c0d04";

export function labelFrame(face: Face, digits: number, isNight: boolean): string {
  return `label-${isNight ? "lit-" : ""}${face}-${Math.min(MOST_DIGITS, digits)}`;
}

export function digitFrame(face: Face, digit: string, isNight: boolean): string {
  return `digit-${inkOf(face, isNight) === DARK ? "dark" : "light"}-${digit}`;
}

/**
 * The size of a label with this many digits in letters of `size`, the position of its first digit, and the distance
 * between digits.
 */
export function labelSize(
  size: number,
  digits: number,
): { width: number; height: number; first: number; step: number } {
  const step = size * 0.57;
  const width = size * 0.92 + step * digits;
  return { width, height: size * 1.24, first: -width / 2 + size * 0.8 + step / 2, step };
}

export function countCells(size: number): Cell[] {
  const labels = [false, true].flatMap((isNight) =>
    (Object.keys(FACES) as Face[]).flatMap((face) =>
      Array.from({ length: MOST_DIGITS }, (_, index) => labelCell(face, index + 1, size, isNight)),
    ),
  );
  const digits = (["light", "dark"] as const).flatMap((tone) =>
    DIGITS.map((digit) => ({
      name: `digit-${tone}-${digit}`,
      width: size,
      height: size * 1.3,
      draw: (pen: Pen) => paintDigit(pen, digit, tone === "dark" ? DARK : "#ffffff", size),
    })),
  );
  return [...labels, ...digits];
}

function inkOf(face: Face, isNight: boolean): string {
  const isBlue = face === "support" || face === "join";
  if (isNight) return face === "object" || face === "block" ? "#ffffff" : DARK;
  return isBlue ? "#ffffff" : DARK;
}

function labelCell(face: Face, digits: number, size: number, isNight: boolean): Cell {
  const { width, height } = labelSize(size, digits);
  return {
    name: labelFrame(face, digits, isNight),
    width: width + 4,
    height: height + 4,
    draw: (pen) => {
      const [fill, , glyph] = facesAt(isNight)[face];
      pen.fillStyle = fill;
      pen.beginPath();
      roundRect(pen, -width / 2, -height / 2, width, height, height * 0.3);
      pen.fill();
      pen.strokeStyle = inkOf(face, isNight);
      pen.fillStyle = inkOf(face, isNight);
      glyph(pen, -width / 2 + size * 0.45, 0, size * 0.37);
    },
  };
}

function paintDigit(pen: Pen, digit: string, colour: string, size: number): void {
  pen.fillStyle = colour;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.font = `700 ${size}px ${SANS}`;
  pen.fillText(digit, 0, size * 0.06);
}
