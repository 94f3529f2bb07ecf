/**
 * Rows of a chart. Each row has a name and, below it, a dot within its 95% interval, so that the scale keeps the full
 * width on narrow screens.
 */
import type { Markish } from "@observablehq/plot";
import { COLOURS } from "./chart-colours.ts";
import type { Plot } from "./plot-view.tsx";

export type IntervalRow = Readonly<{
  name: string;
  value: number;
  low: number;
  high: number;
  /** From the least to the greatest value with other strengths of the text's pull. */
  from?: number;
  to?: number;
}>;

const ROW = 42;
const BELOW_NAME = 9;
const AXIS = 60;
const SIDE = 16;
const FONT = 13;

export function rowsHeight(rows: readonly unknown[]): number {
  return rows.length * ROW + AXIS;
}

/** The frame shared by all row charts. The caller adds the x scale. */
export function rowsFrame(rows: readonly IntervalRow[], width: number) {
  return {
    width,
    height: rowsHeight(rows),
    marginLeft: SIDE,
    marginRight: SIDE,
    marginBottom: 44,
    style: { fontFamily: "inherit", fontSize: `${FONT}px`, background: "none" },
    y: { domain: rows.map(({ name }) => name), axis: null },
  } as const;
}

export function rowsMarks(plot: Plot, rows: readonly IntervalRow[], width: number): Markish[] {
  return [
    plot.ruleY(rows, {
      y: "name",
      x1: "low",
      x2: "high",
      stroke: COLOURS.blue,
      strokeWidth: 7,
      strokeOpacity: 0.35,
      dy: BELOW_NAME,
    }),
    plot.ruleY(
      rows.filter(({ from }) => from !== undefined),
      { y: "name", x1: "from", x2: "to", stroke: COLOURS.goldInk, strokeWidth: 2.5, dy: BELOW_NAME + 7 },
    ),
    plot.dot(rows, { y: "name", x: "value", r: 5, fill: COLOURS.blue, dy: BELOW_NAME }),
    plot.text(rows, {
      y: "name",
      text: "name",
      frameAnchor: "left",
      lineWidth: Math.floor((width - 2 * SIDE) / FONT),
      textOverflow: "ellipsis",
      dy: -BELOW_NAME,
      fill: COLOURS.ink,
      stroke: COLOURS.paper,
      strokeWidth: 4,
    }),
  ];
}

/** Marks a second value in each row with a hollow diamond. */
export function rowsDiamonds(
  plot: Plot,
  rows: readonly (IntervalRow & Readonly<{ real: number }>)[],
): Markish {
  return plot.dot(rows, {
    y: "name",
    x: "real",
    symbol: "diamond",
    r: 8,
    stroke: COLOURS.goldInk,
    strokeWidth: 2,
    dy: BELOW_NAME,
  });
}
