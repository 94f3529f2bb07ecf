/** The voting board for one size of picture: a cell a country, column by column, in device pixels. */
import type { Spot } from "../chamber/plan.ts";
import type { Frame } from "../frame.ts";

export type BoardPlan = Readonly<{
  frame: Frame;
  panel: Readonly<{ x: number; y: number; width: number; height: number }>;
  head: number;
  foot: number;
  cell: Readonly<{ width: number; height: number }>;
  /** Top left corner of the cell of each place, in the order of names. */
  cells: readonly Spot[];
}>;

/** Cells are best about this much wider than high: a lamp and three letters. */
const SHAPE = 2.5;

export function boardPlan(frame: Frame, count: number): BoardPlan {
  const { unit } = frame;
  const width = Math.round(Math.min(frame.width - 20 * unit, frame.height * 2.1));
  const height = Math.round(frame.height - 20 * unit);
  const panel = { x: Math.round((frame.width - width) / 2), y: Math.round(10 * unit), width, height };
  const [head, foot, side] = [44 * unit, 56 * unit, 14 * unit];
  const [roomX, roomY] = [width - 2 * side, height - head - foot];
  const columns = columnsFor(count, roomX, roomY);
  const rows = Math.ceil(count / columns);
  const cell = { width: Math.floor(roomX / columns), height: Math.floor(roomY / rows) };
  const left = panel.x + Math.round((width - cell.width * columns) / 2);
  const cells = Array.from({ length: count }, (_, place) => ({
    x: left + Math.floor(place / rows) * cell.width,
    y: Math.round(panel.y + head) + (place % rows) * cell.height,
  }));
  return { frame, panel, head, foot, cell, cells };
}

/** The number of columns whose cells come nearest to the wished shape. */
function columnsFor(count: number, width: number, height: number): number {
  let best = { columns: 1, miss: Number.POSITIVE_INFINITY };
  for (let columns = 1; columns <= count; columns++) {
    const shape = width / columns / (height / Math.ceil(count / columns));
    const miss = Math.max(shape / SHAPE, SHAPE / shape);
    if (miss < best.miss) best = { columns, miss };
  }
  return best.columns;
}
