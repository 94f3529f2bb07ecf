/** The layout of the chamber for one picture size, in device pixels. */
import type { Scenario } from "../../engine/state/scenario.ts";
import { caucusBoxes, deskGrid } from "./caucus-grid.ts";
import { type Frame, letters } from "./frame.ts";
import { type Hemicycle, hemicycle } from "./hemicycle.ts";
import type { Box, Place, Spot, Tile } from "./place.ts";

export type ChamberPlan = Readonly<{
  frame: Frame;
  /** Whether the picture is too narrow for 193 desks and shows twelve caucuses instead, which can be opened. */
  isNarrow: boolean;
  hall: Hemicycle;
  /** The caucuses in the order of the hall. */
  groups: readonly Group[];
  /** The place of each country when the hall is seated by caucus, by the country's index in the scenario. */
  places: readonly Place[];
  /** Shape of the desks in each row. A narrow picture has only one. */
  tiles: readonly Tile[];
  flag: Readonly<{ width: number; height: number }>;
  /** Radius of a glyph, and the distances from a desk's centre up to its flag and down to its glyph. */
  glyph: number;
  flagRise: number;
  glyphDrop: number;
  /** Position of the text on the floor. */
  sheet: Box;
  /** The caucuses of a narrow picture. */
  boxes: readonly Box[];
}>;

/** A caucus with the indices of its members. */
export type Group = Readonly<{ id: string; members: readonly number[] }>;

/**
 * Neighbours in the hall, from left to right: caucuses that often vote alike sit near each other. The order has no
 * other meaning; a caucus not listed here sits at the right end.
 */
const ORDER = [
  "cis",
  "asia",
  "asean",
  "arab",
  "ecowas",
  "africa",
  "pif",
  "caricom",
  "grulac",
  "eeur",
  "eu",
  "west",
];

const MARGIN = 6;
/** Below this width, in CSS pixels, caucuses replace their desks. */
const NARROW = 560;
/**
 * Height of the two lines along the rim, and the minimum length of a line (a short name, or three counts), both as
 * multiples of the letter size.
 */
const BAND = 2.9;
export const NAME_ROOM = 6.4;
/** Gap around a desk, as a fraction of its place in the row. */
const GAP = 0.06;

export function chamberPlan(scenario: Scenario, frame: Frame): ChamberPlan {
  const groups = groupsOf(scenario);
  const isNarrow = frame.width < NARROW * frame.density;
  const hall = hallOf(groups, frame);
  const common = { frame, hall, groups, isNarrow };
  return isNarrow
    ? { ...common, ...narrowPart(groups, frame) }
    : { ...common, ...widePart(hall, groups, frame) };
}

function hallOf(groups: readonly Group[], frame: Frame): Hemicycle {
  const margin = MARGIN * frame.density;
  const size = letters(frame, 14);
  const seats = groups.map(({ id, members }) => ({ id, seats: members.map(String) }));
  const rim = { band: BAND * size, room: NAME_ROOM * size };
  return shift(hemicycle(seats, frame.width - 2 * margin, frame.height - 2 * margin, rim), margin);
}

type Part = Omit<ChamberPlan, "frame" | "hall" | "groups" | "isNarrow">;

function widePart(hall: Hemicycle, groups: readonly Group[], frame: Frame): Part {
  const d = hall.depth * (1 - GAP);
  const tiles = hall.rows.map((radius, row) => {
    const half = Math.max(...hall.desks.filter((desk) => desk.row === row).map((desk) => desk.half), 0);
    return { width: 2 * half * radius - GAP * hall.spacing, depth: d, radius };
  });
  const { centre, inner } = hall;
  const top = centre.y - inner * 0.2;
  const height = Math.max(1, Math.min(inner * 1.12, frame.height - 6 * frame.density - top));
  return {
    ...deskParts(Math.min(d, hall.spacing * (1 - GAP))),
    tiles,
    places: placesIn(hall, tiles, count(groups)),
    sheet: { x: centre.x, y: top + height / 2, width: inner * 1.66, height },
    boxes: [],
  };
}

/** Converts the seats of a hall into a place for each country. */
export function placesIn(hall: Hemicycle, tiles: readonly Tile[], countries: number): Place[] {
  const nowhere = {
    x: hall.centre.x,
    y: hall.centre.y,
    turn: 0,
    row: 0,
    across: 1,
    along: 1,
    parts: 1,
    isShown: true,
  };
  const places: Place[] = Array.from({ length: countries }, () => nowhere);
  for (const { seat, x, y, angle, half, row } of hall.desks) {
    const tile = tiles[row];
    const width = 2 * half * (hall.rows[row] ?? 0) - GAP * hall.spacing;
    places[Number(seat)] = {
      x: Math.round(x),
      y: Math.round(y),
      turn: angle + Math.PI / 2,
      row,
      across: tile === undefined ? 1 : width / tile.width,
      along: 1,
      parts: 1,
      isShown: true,
    };
  }
  return places;
}

function narrowPart(groups: readonly Group[], frame: Frame): Part {
  const { sheet, boxes } = caucusBoxes(frame, groups.length);
  const { tile } = deskGrid(frame, 1);
  const at = new Map(groups.flatMap(({ members }, index) => members.map((member) => [member, index])));
  return {
    ...deskParts(Math.min(tile.width, tile.depth)),
    tiles: [tile],
    places: Array.from({ length: count(groups) }, (_, country) => {
      const { x, y } = boxes[at.get(country) ?? 0] ?? sheet;
      return { x, y, turn: 0, row: 0, across: 1, along: 1, parts: 1, isShown: false };
    }),
    sheet,
    boxes,
  };
}

function count(groups: readonly Group[]): number {
  return groups.reduce((sum, { members }) => sum + members.length, 0);
}

/**
 * The flag lies above the desk's centre and the glyph below it, so they never overlap, however the desk is turned.
 */
function deskParts(side: number): Pick<ChamberPlan, "flag" | "glyph" | "flagRise" | "glyphDrop"> {
  const width = Math.round(side * 0.46);
  return {
    flag: { width, height: Math.round(width * 0.75) },
    glyph: side * 0.225,
    flagRise: Math.round(side * 0.27),
    glyphDrop: Math.round(side * 0.2),
  };
}

function groupsOf({ caucuses, countries }: Scenario): Group[] {
  const rank = (id: string): number => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);
  return [...caucuses]
    .sort((a, b) => rank(a.id) - rank(b.id))
    .map(({ id }) => ({
      id,
      members: countries.flatMap(({ caucus }, index) => (caucus === id ? [index] : [])),
    }));
}

function shift(hall: Hemicycle, by: number): Hemicycle {
  const moved = <T extends Spot>(spot: T): T => ({ ...spot, x: spot.x + by, y: spot.y + by });
  return {
    ...hall,
    centre: moved(hall.centre),
    desks: hall.desks.map(moved),
    wedges: hall.wedges.map((wedge) => ({ ...wedge, label: moved(wedge.label) })),
  };
}

/** The spot nearest to a point, or −1 if none is within `reach`. */
export function nearest(spots: readonly Spot[], x: number, y: number, reach: number): number {
  let found = -1;
  let best = reach * reach;
  for (const [index, spot] of spots.entries()) {
    const distance = (spot.x - x) * (spot.x - x) + (spot.y - y) * (spot.y - y);
    if (distance < best) [found, best] = [index, distance];
  }
  return found;
}
