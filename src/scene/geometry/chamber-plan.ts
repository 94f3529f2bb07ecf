/** The layout of the chamber for one picture size, in device pixels. */
import { caucusesInHall, type Group } from "../../client/selectors/picture/groups.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { type Frame, letters, NARROW_PICTURE } from "./frame.ts";
import { type Hemicycle, hemicycle } from "./hemicycle.ts";
import { largestOpenTile } from "./open-caucus.ts";
import type { Box, Place, Spot, Tile } from "./place.ts";

export type ChamberPlan = Readonly<{
  frame: Frame;
  /**
   * Whether the desks are too small to be pressed one by one. A press then opens their caucus, and the text on the
   * floor is a strip below the hall.
   */
  isSmall: boolean;
  hall: Hemicycle;
  /** The caucuses in the order of the hall. */
  groups: readonly Group[];
  /** The place of each country when the hall is seated by caucus, by the country's index in the scenario. */
  places: readonly Place[];
  /** Shape of the desks in each row. A small hall has one more, the straight desk of an open caucus. */
  tiles: readonly Tile[];
  /** Size of the flags. In a small hall, only the desks of an open caucus have room for them. */
  flag: Readonly<{ width: number; height: number }>;
  /** Radius of a glyph, and the distances from a desk's centre up to its flag and down to its glyph. */
  glyph: number;
  flagRise: number;
  glyphDrop: number;
  /** Position of the text on the floor. */
  sheet: Box;
}>;

const MARGIN = 5;
/** Gap around a desk, as a fraction of its place in the row. */
const GAP = 0.05;
/**
 * The names and counts along the rim, as multiples of the letter size: the width of a name, its width with three counts in
 * a row, the height of a name above its counts, and the distance from the last row.
 */
export const LABEL = { width: 3.5, low: 4.6, height: 2.6, gap: 0.35 } as const;
/** The names never take more than this share of a low or narrow picture. */
const LABEL_SHARE = { side: 0.18, top: 0.16 } as const;
/** A small hall lower than this, in CSS pixels, has all counts of a name in one row. */
const LOW = 380;
/**
 * Minimum length of a name along the rim, as a multiple of the letter size. In a small hall, where most names stand one
 * above the other beside the hall, the desks come first.
 */
const NAME_ROOM = 6.4;
const SIDE_BY_SIDE = 1.6;
/** How far above the podium's centre its sheet begins, as a share of the podium's radius; and its padding, in CSS pixels. */
const SHEET_RISE = 0.2;
export const SHEET_PAD = 12;
/** Height of the sheet as a share of the podium's radius. The large letters of a wall need more to say a text whole. */
const SHEET_HEIGHT = { usual: 1.12, wall: 1.4 } as const;
/** Height of a line of the sheet's title, as a multiple of the letter size. */
const TITLE_LINE = 1.5;
/** Height of the key of a wall in letters: two rows of `.hall-key`, whose letters are 40 of 1920 pixels, not 28. */
const WALL_KEY = 3.4;
/** The largest letters with words under the counts, as a multiple of the picture's own. */
const KEY_WORDS = 1.3;
/**
 * How far below level the ends can reach, and the podium's share of the radius. The text of a small hall is below it, so
 * its ends can close further, and only the counts are on its podium.
 */
const SHAPE = { wide: { tilt: 0.75, podium: 0.42 }, small: { tilt: 1.15, podium: 0.34 } } as const;
/** Distance of the papers from the lower edge of a picture without words, in CSS pixels. */
const PAPERS = 20;
/** Height of the strip with the text below a small hall: a share of the picture, in CSS pixels at least and at most. */
const STRIP = { share: 0.17, least: 40, most: 104 } as const;

export function chamberPlan(scenario: Scenario, frame: Frame): ChamberPlan {
  const groups = caucusesInHall(scenario);
  const isSmall = frame.width < NARROW_PICTURE * frame.density || !frame.hasWords;
  const hall = hallOf(groups, frame, isSmall ? stripOf(frame).height : 0);
  const tiles = tilesOf(hall);
  const common = { frame, hall, groups, isSmall, places: placesIn(hall, tiles, count(groups), isSmall) };
  const side = hall.depth * (1 - GAP);
  if (!isSmall) {
    return {
      ...common,
      ...deskParts(Math.min(side, hall.spacing * (1 - GAP))),
      tiles,
      sheet: sheetIn(hall, frame),
    };
  }
  const open = largestOpenTile(frame);
  const parts = deskParts(Math.min(open.width, open.depth));
  return { ...common, ...parts, tiles: [...tiles, open], sheet: stripOf(frame) };
}

function hallOf(groups: readonly Group[], frame: Frame, strip: number): Hemicycle {
  const { width, height, density } = frame;
  const margin = MARGIN * density;
  const size = letters(frame, 14);
  const seats = groups.map(({ id, members }) => ({ id, seats: members.map(String) }));
  const names = strip > 0 && isLowFrame(frame) ? LABEL.low : LABEL.width;
  const rim = {
    side: frame.hasWords ? Math.min(width * LABEL_SHARE.side, (names + LABEL.gap) * size) : 0,
    top: frame.hasWords ? Math.min(height * LABEL_SHARE.top, (LABEL.height + LABEL.gap) * size) : 0,
    room: strip > 0 ? SIDE_BY_SIDE * size : nameRoom(frame),
    ...(strip > 0 ? SHAPE.small : SHAPE.wide),
    text: { rise: SHEET_RISE, height: strip > 0 ? 0 : leastSheet(frame) },
    isFromRight: frame.isFromRight,
  };
  return shift(hemicycle(seats, width - 2 * margin, height - 2 * margin - strip, rim), margin);
}

/** Height of the sheet on the podium with one line of its title and the room's counts. */
function leastSheet(frame: Frame): number {
  return 2 * SHEET_PAD * frame.density + keyHeight(frame) + TITLE_LINE * letters(frame, 14);
}

/** Height of the counts on the sheet, with their words. */
export function keyHeight(frame: Frame): number {
  return letters(frame, 14) * (hasKeyWords(frame) ? 2.9 : 1.7);
}

/** Letters much larger than their picture, as on a wall, leave no room for words under the counts. */
export function hasKeyWords({ letter, unit }: Frame): boolean {
  return letter <= KEY_WORDS * unit;
}

/** Height of the two rows with which the page says below the sheet what the signs mean, as long words need them. */
export function wallKeyHeight(frame: Frame): number {
  return hasKeyWords(frame) || frame.hasSwitch ? 0 : WALL_KEY * letters(frame, 14);
}

/** Minimum length of a name along the rim of a hall that is not small. */
export function nameRoom(frame: Frame): number {
  return NAME_ROOM * letters(frame, 14);
}

/** Whether a picture is so low that the counts of a caucus stand in one row, beside a wider name. */
export function isLowFrame({ height, density }: Frame): boolean {
  return height < LOW * density;
}

/** The strip along the lower edge of a small picture. Without words it is only the place of the papers. */
function stripOf({ width, height, density, hasWords }: Frame): Box {
  const margin = MARGIN * density;
  if (!hasWords)
    return { x: width / 2, y: height - PAPERS * density, width: Math.max(1, width - margin), height: 1 };
  const wished = Math.min(STRIP.most * density, Math.max(STRIP.least * density, height * STRIP.share));
  const own = Math.min(wished, height * 0.3);
  return { x: width / 2, y: height - margin / 2 - own / 2, width: Math.max(1, width - margin), height: own };
}

function tilesOf({ rows, depth, desks, spacing }: Hemicycle): Tile[] {
  return rows.map((radius, row) => {
    const half = Math.max(...desks.filter((desk) => desk.row === row).map((desk) => desk.half), 0);
    return { width: 2 * half * radius - GAP * spacing, depth: depth * (1 - GAP), radius };
  });
}

/** The sheet on the podium. */
function sheetIn({ centre, inner, tilt }: Hemicycle, frame: Frame): Box {
  // Between the ends of the hall, so that no desk's corner is behind it.
  const room = 2 * inner * (Math.cos(Math.max(0, tilt)) - 0.05);
  const top = centre.y - inner * SHEET_RISE;
  const wished = inner * (hasKeyWords(frame) ? SHEET_HEIGHT.usual : SHEET_HEIGHT.wall);
  const end = frame.height - 6 * frame.density;
  const low = Math.min(end, Math.max(top + leastSheet(frame), frame.height - wallKeyHeight(frame)));
  const height = Math.max(1, Math.min(wished, low - top));
  return { x: centre.x, y: top + height / 2, width: Math.min(inner * 1.66, room), height };
}

/** Converts the seats of a hall into a place for each country. */
export function placesIn(
  hall: Hemicycle,
  tiles: readonly Tile[],
  countries: number,
  isSmall: boolean,
): Place[] {
  const parts = isSmall ? 0 : 1;
  const nowhere = {
    x: hall.centre.x,
    y: hall.centre.y,
    turn: 0,
    row: 0,
    across: 1,
    along: 1,
    parts,
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
      parts,
      isShown: true,
    };
  }
  return places;
}

function count(groups: readonly Group[]): number {
  return groups.reduce((sum, { members }) => sum + members.length, 0);
}

/**
 * The flag lies above the desk's centre and the glyph below it, so they never overlap, however the desk is turned. The
 * sides of a flag are even, so that its pixels lie on those of the screen.
 */
function deskParts(side: number): Pick<ChamberPlan, "flag" | "glyph" | "flagRise" | "glyphDrop"> {
  const width = 2 * Math.round(side * 0.27);
  return {
    flag: { width, height: 2 * Math.round(width * 0.35) },
    glyph: side * 0.2,
    flagRise: Math.round(side * 0.25),
    glyphDrop: Math.round(side * 0.24),
  };
}

function shift(hall: Hemicycle, by: number): Hemicycle {
  const moved = <T extends Spot>(spot: T): T => ({ ...spot, x: spot.x + by, y: spot.y + by });
  return {
    ...hall,
    centre: moved(hall.centre),
    desks: hall.desks.map(moved),
  };
}

/** The shown place nearest to a point, or −1 if none is within `reach`. */
export function nearest(
  spots: readonly (Spot & { isShown?: boolean })[],
  x: number,
  y: number,
  reach: number,
): number {
  let found = -1;
  let best = reach * reach;
  for (const [index, spot] of spots.entries()) {
    const distance = (spot.x - x) * (spot.x - x) + (spot.y - y) * (spot.y - y);
    if (spot.isShown !== false && distance < best) [found, best] = [index, distance];
  }
  return found;
}
