/**
 * The voting board for one picture size, in device pixels: one cell per country, column by column, above a bar and its
 * counts.
 */

import type { Frame } from "./frame.ts";
import type { Spot } from "./place.ts";

type Box = Readonly<{ x: number; y: number; width: number; height: number }>;

export type BoardPlan = Readonly<{
  frame: Frame;
  panel: Box;
  /**
   * Whether cells show the state's three-letter code beside the lamp. Without letters, cells are ordered by caucus.
   */
  hasCodes: boolean;
  cell: Readonly<{ width: number; height: number }>;
  /** Top left corner of each cell. */
  cells: readonly Spot[];
  title: Spot;
  line: Spot;
  bar: Box;
  /** Vertical centre of the row of counts. */
  counts: number;
  /** Centre of the result, and the area it covers. */
  result: Spot;
  shade: Box;
  /** Letter heights, in device pixels. */
  letters: Readonly<{
    title: number;
    line: number;
    code: number;
    count: number;
    word: number;
    result: number;
  }>;
}>;

/** Below this width, in CSS pixels, cells have no space for letters. */
const NARROW = 560;
/** Minimum letter size, in CSS pixels. */
const LEAST = 14;
/** Width of a lamp and three of the smallest letters, in CSS pixels. */
const LEAST_CELL = 56;
/** Ideal ratio of cell width to height, with letters and without. */
const SHAPES = { codes: 1.9, lamps: 1 } as const;
/** Letter size of the result as a fraction of the picture's width: 72 CSS pixels of 847. */
const RESULT = 72 / 847;
const LEAST_RESULT = 40;

export function boardPlan(frame: Frame, count: number): BoardPlan {
  const { unit, density } = frame;
  const isNarrow = frame.width < NARROW * density;
  const margin = (isNarrow ? 6 : 10) * unit;
  const width = Math.max(1, Math.round(Math.min(frame.width - 2 * margin, frame.height * 2.1)));
  const height = Math.max(1, Math.round(frame.height - 2 * margin));
  const panel = { x: Math.round((frame.width - width) / 2), y: Math.round(margin), width, height };
  const [head, foot] = isNarrow ? [52 * unit, 88 * unit] : [66 * unit, 108 * unit];
  const side = (isNarrow ? 12 : 18) * unit;
  const [bottom, left] = [panel.y + height, panel.x + side];
  const room = {
    x: left,
    y: panel.y + head,
    width: Math.max(1, width - 2 * side),
    height: Math.max(1, height - head - foot),
  };
  const middle = { x: panel.x + width / 2, y: room.y + room.height / 2 };
  const lettersOf = (size: number): number => Math.round(Math.max(LEAST * density, size * unit));
  const bar = { x: left, y: bottom - foot + 30 * unit, width: room.width, height: 12 * unit };
  return {
    frame,
    panel,
    ...cellsIn(room, count, isNarrow, density),
    title: { x: left, y: panel.y + head * 0.36 },
    line: { x: left, y: panel.y + head * 0.75 },
    bar,
    counts: (bar.y + bar.height + bottom) / 2,
    result: middle,
    shade: { x: panel.x, y: room.y - 2 * unit, width, height: room.height + 4 * unit },
    letters: {
      title: lettersOf(isNarrow ? 18 : 24),
      line: lettersOf(15),
      code: LEAST * density,
      count: lettersOf(isNarrow ? 24 : 34),
      word: lettersOf(16),
      result: Math.round(Math.max(LEAST_RESULT * density, frame.width * RESULT)),
    },
  };
}

type Cells = Pick<BoardPlan, "cells" | "cell" | "hasCodes">;

function cellsIn(room: Box, count: number, isNarrow: boolean, density: number): Cells {
  const wide = isNarrow ? 0 : columnsFor(count, room, SHAPES.codes, LEAST_CELL * density);
  const columns = wide > 0 ? wide : columnsFor(count, room, SHAPES.lamps, 0);
  const rows = Math.ceil(count / columns);
  const cell = { width: Math.floor(room.width / columns), height: Math.floor(room.height / rows) };
  const left = room.x + Math.round((room.width - cell.width * columns) / 2);
  const top = Math.round(room.y + (room.height - cell.height * rows) / 2);
  const cells = Array.from({ length: count }, (_, place) => ({
    x: Math.round(left) + Math.floor(place / rows) * cell.width,
    y: top + (place % rows) * cell.height,
  }));
  const hasCodes = wide > 0 && cell.height >= (LEAST + 4) * density;
  return { cells, cell, hasCodes };
}

/** The number of columns whose cells are closest to the ideal shape and wide enough; 0 if there is none. */
function columnsFor(count: number, { width, height }: Box, wished: number, leastWidth: number): number {
  let best = { columns: 0, miss: Number.POSITIVE_INFINITY };
  for (let columns = 1; columns <= count; columns++) {
    if (width / columns < leastWidth) break;
    const shape = width / columns / (height / Math.ceil(count / columns));
    const miss = Math.max(shape / wished, wished / shape);
    if (miss < best.miss) best = { columns, miss };
  }
  return best.columns;
}
