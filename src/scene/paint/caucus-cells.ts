/** Cards of caucuses on a narrow picture, and the pieces of their bars. */
import type { Box } from "../chamber/place.ts";
import { GOLD, HAIRLINE, PAPER_LIGHT } from "../palette.ts";
import { FACES, type Face } from "./desk-cells.ts";
import type { Pen } from "./glyphs.ts";
import type { Cell } from "./sheet.ts";

export const CARDS = "chamber-cards";

/** Width of a piece before it is stretched. */
export const BAR_PIECE = 8;

export function barFrame(face: Face): string {
  return `bar-${face}`;
}

/** @param open size of the card of a caucus whose desks are seen */
export function cardCells(closed: Box, open: Box, size: number): Cell[] {
  const bars = (Object.keys(FACES) as Face[]).map((face) => ({
    name: barFrame(face),
    width: BAR_PIECE,
    height: Math.round(size * 0.9),
    draw: (pen: Pen) => {
      pen.fillStyle = FACES[face][0];
      pen.fillRect(-BAR_PIECE, -size, 2 * BAR_PIECE, 2 * size);
    },
  }));
  return [
    cardCell("card", closed, HAIRLINE, size),
    cardCell("mine", closed, GOLD, size),
    cardCell("open", open, HAIRLINE, size),
    ...bars,
  ];
}

function cardCell(name: string, { width, height }: Box, edge: string, size: number): Cell {
  return {
    name,
    width: width + 2,
    height: height + 2,
    draw: (pen) => {
      const line = edge === GOLD ? size * 0.2 : size * 0.08;
      pen.fillStyle = PAPER_LIGHT;
      pen.strokeStyle = edge;
      pen.lineWidth = line;
      pen.beginPath();
      pen.roundRect(-width / 2 + line / 2, -height / 2 + line / 2, width - line, height - line, size * 0.4);
      pen.fill();
      pen.stroke();
    },
  };
}
