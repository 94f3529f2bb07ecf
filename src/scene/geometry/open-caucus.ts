/**
 * The desks of an open caucus on a small picture: curved rows that fill the picture, large enough to press, with a
 * name above them.
 */
import type { Frame } from "./frame.ts";
import { hemicycle } from "./hemicycle.ts";
import type { Place, Tile } from "./place.ts";

const EDGE = 6;
/** Height of the name above the desks, in CSS pixels. */
export const OPEN_HEAD = 40;
/** Gap between desks, as a fraction of their place in the row. */
const GAP = 0.12;
/** A desk is never larger than this, in CSS pixels, however few members the caucus has. */
const LARGEST = 64;
const GROUP = "open";

/** The desk of the smallest caucus. The desks of all others are smaller. */
export function largestOpenTile({ density }: Frame): Tile {
  const side = LARGEST * (1 - GAP) * density;
  return { width: side, depth: side, radius: 0 };
}

/**
 * Places of the members of an open caucus, in the order of the hall. All other desks stay where they were and
 * are hidden. `tile` is the straight desk, and `row` its row.
 */
export function openPlaces(
  frame: Frame,
  members: readonly number[],
  closed: readonly Place[],
  tile: Tile,
  row: number,
): readonly Place[] {
  const places = closed.map((place) => ({ ...place, isShown: false }));
  if (members.length === 0) return places;
  const head = OPEN_HEAD * frame.density;
  const edge = EDGE * frame.density;
  const seats = [{ id: GROUP, seats: members.map(String) }];
  const room = { width: frame.width - 2 * edge, height: frame.height - head - edge };
  const hall = hemicycle(seats, room.width, room.height, {
    side: 0,
    top: 0,
    room: 0,
    tilt: 0.5,
    podium: 0.42,
    text: { rise: 0, height: 0 },
    isFromRight: frame.isFromRight,
  });
  const most = LARGEST * frame.density;
  for (const { seat, x, y, angle, half, row: at } of hall.desks) {
    const width = Math.min(most, 2 * half * (hall.rows[at] ?? 0)) * (1 - GAP);
    const depth = Math.min(most, hall.depth) * (1 - GAP);
    places[Number(seat)] = {
      x: Math.round(x + edge),
      y: Math.round(y + head),
      turn: angle + Math.PI / 2,
      row,
      across: width / tile.width,
      along: depth / tile.depth,
      parts: Math.min(width, depth) / Math.min(tile.width, tile.depth),
      isShown: true,
    };
  }
  return places;
}
