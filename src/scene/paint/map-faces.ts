/** How each sign of a state looks on the map: a colour of its own lightness, an edge, and a shape. */
import type { MapSign } from "../map/picture.ts";
import { ABSTAIN, DEPOSITED, INK, LAND, LIVE, OBJECT, PAPER_LIGHT, SIGNED, SUPPORT } from "../palette.ts";
import { bar, cross, disc, type Glyph, tick, tilde } from "./glyphs.ts";

export type Face = Readonly<{
  colour: string;
  edge: string;
  /** Of the edge, as a share of a line. */
  width: number;
  glyph: Glyph | null;
  ink: string;
}>;

const THIN = "rgba(27, 39, 51, 0.5)";
const point: Glyph = (pen, x, y, r) => disc(pen, x, y, r * 0.5);

const plain = { edge: THIN, width: 0.5, glyph: null, ink: INK };
const stance = (colour: string, glyph: Glyph, ink: string): Face => ({ ...plain, colour, glyph, ink });

export const FACES: Readonly<Record<MapSign, Face>> = {
  none: { ...plain, colour: LAND },
  signed: { ...plain, colour: SIGNED, glyph: point },
  deposited: { ...plain, colour: DEPOSITED, edge: INK, width: 1.1 },
  silent: { ...plain, colour: PAPER_LIGHT },
  support: stance(SUPPORT, tick, PAPER_LIGHT),
  live: stance(LIVE, tilde, INK),
  object: stance(OBJECT, cross, INK),
  join: stance(SUPPORT, tick, PAPER_LIGHT),
  abstain: stance(ABSTAIN, bar, INK),
  block: stance(OBJECT, bar, INK),
};

/** A party as it lights up in the dark, when the last instrument is in. */
export const ALIGHT: Face = { ...plain, colour: "#ecc15a", edge: "#fff3cf", width: 0.7 };
