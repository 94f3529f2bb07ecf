/**
 * The layout of the chamber on a narrow picture: the text on the floor at the top, and below it either twelve
 * caucuses or the desks of one.
 */
import type { Frame } from "./frame.ts";
import type { Box, Place, Tile } from "./place.ts";

const EDGE = 6;
const GAP = 6;
/** In a low picture, the gap between caucuses is smaller than that: this share of its height. */
const GAP_SHARE = 0.012;
const COLUMNS = 3;
/** Height of the text on the floor, in CSS pixels. */
const SHEET = 96;
/** Height of the name above the desks of an open caucus, in CSS pixels. */
const HEAD = 40;
/** Ideal ratio of a desk's width to its depth. */
const SHAPE = 1.15;
/** Desks are never larger than they would be for this many members. */
const FEWEST = 6;

export function caucusBoxes(
  { width, height, density }: Frame,
  count: number,
): { sheet: Box; boxes: readonly Box[] } {
  const [edge, gap] = [EDGE * density, Math.min(GAP * density, height * GAP_SHARE)];
  const sheetHeight = Math.min(SHEET * density, height * 0.3);
  const inner = width - 2 * edge;
  const rows = Math.max(1, Math.ceil(count / COLUMNS));
  const top = edge + sheetHeight + gap;
  const box = {
    width: Math.max(1, (inner - (COLUMNS - 1) * gap) / COLUMNS),
    height: Math.max(1, (height - edge - top - (rows - 1) * gap) / rows),
  };
  return {
    sheet: { x: width / 2, y: edge + sheetHeight / 2, width: inner, height: sheetHeight },
    boxes: Array.from({ length: count }, (_, index) => ({
      ...box,
      x: edge + (index % COLUMNS) * (box.width + gap) + box.width / 2,
      y: top + Math.floor(index / COLUMNS) * (box.height + gap) + box.height / 2,
    })),
  };
}

/** The area of the card of an open caucus, which fills the picture. */
export function openBox({ width, height, density }: Frame): Box {
  const edge = 2 * EDGE * density;
  return { x: width / 2, y: height / 2, width: width - edge, height: height - edge };
}

/** Cells for the desks on the card of an open caucus, and the tile of the largest possible desk. */
export function deskGrid(
  frame: Frame,
  count: number,
): {
  cells: readonly { x: number; y: number }[];
  side: Readonly<{ width: number; height: number }>;
  tile: Tile;
} {
  const { width, height } = openBox(frame);
  const gap = GAP * frame.density;
  const room = {
    width: Math.max(1, width - 2 * gap),
    height: Math.max(1, height - HEAD * frame.density - gap),
  };
  const side = sideFor(Math.max(FEWEST, count), room);
  const largest = sideFor(FEWEST, room);
  const left = frame.width / 2 - (side.columns * side.width) / 2;
  const top = (EDGE + HEAD) * frame.density;
  return {
    cells: Array.from({ length: count }, (_, index) => ({
      x: Math.round(left + ((index % side.columns) + 0.5) * side.width),
      y: Math.round(top + (Math.floor(index / side.columns) + 0.5) * side.height),
    })),
    side,
    tile: {
      width: Math.max(1, largest.width - gap),
      depth: Math.max(1, largest.height - gap),
      radius: 0,
    },
  };
}

type Side = Readonly<{ columns: number; width: number; height: number }>;

/** The number of columns whose cells are closest to the ideal shape. */
function sideFor(count: number, room: Readonly<{ width: number; height: number }>): Side {
  let best: Side & { miss: number } = { columns: 1, width: 1, height: 1, miss: Number.POSITIVE_INFINITY };
  for (let columns = 1; columns <= count; columns++) {
    const [width, height] = [room.width / columns, room.height / Math.ceil(count / columns)];
    const shape = width / height;
    const miss = Math.max(shape / SHAPE, SHAPE / shape);
    if (miss < best.miss) best = { columns, width, height, miss };
  }
  return best;
}

/** Places of the members of an open caucus. All other desks stay where they were and are hidden. */
export function openPlaces(
  frame: Frame,
  members: readonly number[],
  closed: readonly Place[],
): readonly Place[] {
  const { cells, side, tile } = deskGrid(frame, members.length);
  const gap = GAP * frame.density;
  const places = [...closed];
  for (const [index, member] of members.entries()) {
    const { x, y } = cells[index] ?? { x: 0, y: 0 };
    const across = (side.width - gap) / tile.width;
    const along = (side.height - gap) / tile.depth;
    const parts = Math.min(across * tile.width, along * tile.depth) / Math.min(tile.width, tile.depth);
    places[member] = { x, y, turn: 0, row: 0, across, along, parts, isShown: true };
  }
  return places;
}
