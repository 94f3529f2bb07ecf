/**
 * The look of each sign of a state on the map: a colour, an edge and a shape. Every colour has a different lightness.
 */

import type { MapSign } from "../pictures/map-picture.ts";
import { FACES as DESK_FACES } from "./desk-cells.ts";
import { disc, type Glyph } from "./glyphs.ts";
import { DEPOSITED, INK, LAND, PAPER_LIGHT, SIGNED } from "./palette.ts";

export type Face = Readonly<{
  colour: string;
  edge: string;
  /** Width of the edge, in line widths. */
  width: number;
  glyph: Glyph | null;
  ink: string;
}>;

const THIN = "rgba(27, 39, 51, 0.5)";
const point: Glyph = (pen, x, y, r) => disc(pen, x, y, r * 0.5);

const plain = { edge: THIN, width: 0.5, glyph: null, ink: INK };
/** The same colours and signs as on the desks of the chamber. */
const stance = (name: keyof typeof DESK_FACES): Face => {
  const [colour, ink, glyph] = DESK_FACES[name];
  return { ...plain, colour, ink, glyph };
};

export const FACES: Readonly<Record<MapSign, Face>> = {
  none: { ...plain, colour: LAND },
  signed: { ...plain, colour: SIGNED, glyph: point },
  deposited: { ...plain, colour: DEPOSITED, edge: INK, width: 1.1 },
  silent: { ...plain, colour: PAPER_LIGHT },
  support: stance("support"),
  live: stance("live"),
  object: stance("object"),
  join: stance("join"),
  abstain: stance("abstain"),
  block: stance("block"),
};

/** A party that lights up in the dark once the last instrument has been deposited. */
export const ALIGHT: Face = { ...plain, colour: "#ecc15a", edge: "#fff3cf", width: 0.7 };
