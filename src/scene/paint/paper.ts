/** Treaty paper: a warm ground with fine fibres, lighter in the middle. */

import type { Frame } from "../geometry/frame.ts";
import type { Pen } from "./glyphs.ts";
import { PAPER, PAPER_DEEP, PAPER_LIGHT } from "./palette.ts";
import { radialGradient } from "./round.ts";
import { blank, penOf } from "./sheet.ts";

const TILE = 256;
const FIBRES = 420;

export function paintPaper(pen: Pen, { width, height }: Frame): void {
  const middle = radialGradient(
    pen,
    [width / 2, height * 0.55, 0],
    [width / 2, height * 0.55, Math.max(width, height) * 0.75],
  );
  middle.addColorStop(0, PAPER_LIGHT);
  middle.addColorStop(0.55, PAPER);
  middle.addColorStop(1, PAPER_DEEP);
  pen.fillStyle = middle;
  pen.fillRect(0, 0, width, height);
  const fibres = pen.createPattern(fibreTile(), "repeat");
  if (fibres === null) return;
  pen.fillStyle = fibres;
  pen.fillRect(0, 0, width, height);
}

/** Paints the same fibres every time, from a small fixed random generator. */
function fibreTile(): HTMLCanvasElement {
  const tile = blank(TILE, TILE);
  const pen = penOf(tile);
  let state = 40;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  for (let i = 0; i < FIBRES; i++) {
    const [x, y, turn, length] = [next() * TILE, next() * TILE, next() * 6.3, 2 + next() * 7];
    pen.strokeStyle = next() > 0.5 ? "rgba(120, 96, 52, 0.045)" : "rgba(255, 255, 255, 0.16)";
    pen.beginPath();
    pen.moveTo(x, y);
    pen.lineTo(x + Math.cos(turn) * length, y + Math.sin(turn) * length);
    pen.stroke();
  }
  return tile;
}
