/** Cards of caucuses on a narrow picture, by day and by night. */
import type { Box } from "../geometry/place.ts";
import { GOLD, HAIRLINE, PAPER_LIGHT } from "./palette.ts";
import { roundRect } from "./round.ts";
import type { Cell } from "./sheet.ts";

export const CARDS = "chamber-cards";

type Kind = "card" | "mine" | "open";
const DARK = "#131e2e";
const DARK_EDGE = "#33425a";

export function cardFrame(kind: Kind, isNight: boolean): string {
  return isNight ? `${kind}-night` : kind;
}

/** @param open size of the card of an open caucus */
export function cardCells(closed: Box, open: Box, size: number): Cell[] {
  return [false, true].flatMap((isNight) => [
    cardCell("card", closed, isNight, size),
    cardCell("mine", closed, isNight, size),
    cardCell("open", open, isNight, size),
  ]);
}

function cardCell(kind: Kind, { width, height }: Box, isNight: boolean, size: number): Cell {
  return {
    name: cardFrame(kind, isNight),
    width: width + 2,
    height: height + 2,
    draw: (pen) => {
      const line = kind === "mine" ? size * 0.2 : size * 0.08;
      pen.fillStyle = isNight ? DARK : PAPER_LIGHT;
      pen.strokeStyle = kind === "mine" ? GOLD : isNight ? DARK_EDGE : HAIRLINE;
      pen.lineWidth = line;
      pen.beginPath();
      roundRect(pen, -width / 2 + line / 2, -height / 2 + line / 2, width - line, height - line, size * 0.4);
      pen.fill();
      pen.stroke();
    },
  };
}
