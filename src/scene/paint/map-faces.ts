/**
 * The look of each sign of a state on the map: a colour, an edge and a shape. Every colour has a different lightness.
 */

import type { MapSign } from "../../client/selectors/picture/map-picture.ts";
import { FACES as DESK_FACES, NIGHT_FACES as NIGHT_DESK_FACES } from "./desk-cells.ts";
import { disc, type Glyph } from "./glyphs.ts";
import {
  DEPOSITED,
  INK,
  LAND,
  LIT_INK,
  NIGHT_DEPOSITED,
  NIGHT_INK,
  NIGHT_LAND,
  NIGHT_SEA,
  NIGHT_SIGNED,
  PAPER_LIGHT,
  SEA,
  SIGNED,
} from "./palette.ts";

export type Face = Readonly<{
  colour: string;
  edge: string;
  /** Width of the edge, in line widths. */
  width: number;
  glyph: Glyph | null;
  ink: string;
}>;
export type MapFaces = Readonly<Record<MapSign, Face>>;

const THIN = "rgba(27, 39, 51, 0.5)";
const NIGHT_THIN = "rgba(8, 15, 24, 0.75)";
const point: Glyph = (pen, x, y, r) => disc(pen, x, y, r * 0.5);

const plain = { edge: THIN, width: 0.5, glyph: null, ink: INK };
const nightPlain = { edge: NIGHT_THIN, width: 0.5, glyph: null, ink: LIT_INK };

/** The same colours and signs as on the desks of the chamber. */
function stances(faces: typeof DESK_FACES, base: typeof plain) {
  const of = (name: keyof typeof DESK_FACES): Face => {
    const [colour, ink, glyph] = faces[name];
    return { ...base, colour, ink, glyph };
  };
  return {
    support: of("support"),
    live: of("live"),
    object: of("object"),
    join: of("join"),
    abstain: of("abstain"),
    block: of("block"),
  };
}

export const FACES: MapFaces = {
  none: { ...plain, colour: LAND },
  signed: { ...plain, colour: SIGNED, glyph: point },
  deposited: { ...plain, colour: DEPOSITED, edge: INK, width: 1.1 },
  silent: { ...plain, colour: PAPER_LIGHT },
  ...stances(DESK_FACES, plain),
};

/** At night, the further a state has come, the lighter it is. */
export const NIGHT_FACES: MapFaces = {
  none: { ...nightPlain, colour: NIGHT_LAND },
  signed: { ...nightPlain, colour: NIGHT_SIGNED, glyph: point },
  deposited: { ...nightPlain, colour: NIGHT_DEPOSITED, edge: PAPER_LIGHT, width: 0.8 },
  silent: { ...nightPlain, colour: NIGHT_LAND, edge: NIGHT_INK },
  ...stances(NIGHT_DESK_FACES, nightPlain),
};

/** The map by day or at night: water, coast, and the faces of the states. */
export type MapLook = Readonly<{ sea: string; coast: string; faces: MapFaces }>;

export function mapLookOf(isDark: boolean): MapLook {
  return isDark
    ? { sea: NIGHT_SEA, coast: NIGHT_THIN, faces: NIGHT_FACES }
    : { sea: SEA, coast: THIN, faces: FACES };
}

/** A party that lights up in the dark once the last instrument has been deposited. */
export const ALIGHT: Face = { ...plain, colour: "#ecc15a", edge: "#fff3cf", width: 0.7 };
