/** A sign for each of the four arguments of a speech. */
import type { Argument } from "../../engine/state/scenario.ts";
import { columns, type Glyph, scales, shield, steps } from "./glyphs.ts";

export const ARGUMENT_GLYPHS: Readonly<Record<Argument, Glyph>> = {
  rights: scales,
  security: shield,
  sovereignty: columns,
  capacity: steps,
};
