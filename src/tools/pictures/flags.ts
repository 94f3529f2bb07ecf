/** One picture with all flags, at one and two pixels per CSS pixel, and the position of each flag in it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import sharp from "sharp";
import type { StatePlace } from "./states.ts";

/** Size of a flag in CSS pixels. The sources are 4:3. */
const FLAG = { width: 40, height: 30 };
/** The edge of each flag is repeated this far outward, so that scaling never mixes in a neighbour. */
const BLEED = 1;
const COLUMNS = 14;
/** The European Union signs and deposits too. It is not a state, so the project gives it its own code. */
const UNION = { iso3: "EUU", iso2: "eu" };

export type Frame = Readonly<{ x: number; y: number; w: number; h: number }>;
export type Atlas = Readonly<{ picture: Buffer; frames: Readonly<Record<string, Frame>>; size: Size }>;
type Size = Readonly<{ w: number; h: number }>;

/** Draws all flags at `density` pixels per CSS pixel; frames are in pixels of that picture. */
export async function flagAtlas(states: readonly StatePlace[], density: number): Promise<Atlas> {
  const flags = [...states, UNION];
  const cell = { w: (FLAG.width + 2 * BLEED) * density, h: (FLAG.height + 2 * BLEED) * density };
  const places = flags.map(({ iso3, iso2 }, index) => ({
    iso3,
    iso2: iso2.toLowerCase(),
    left: (index % COLUMNS) * cell.w,
    top: Math.floor(index / COLUMNS) * cell.h,
  }));
  const size = { w: COLUMNS * cell.w, h: Math.ceil(flags.length / COLUMNS) * cell.h };
  const layers = await Promise.all(
    places.map(async ({ iso2, left, top }) => ({ input: await flag(iso2, density), left, top })),
  );
  const canvas = { width: size.w, height: size.h, channels: 4 as const, background: "#0000" };
  const bleed = BLEED * density;
  const frames = places.map(({ iso3, left, top }): [string, Frame] => [
    iso3,
    { x: left + bleed, y: top + bleed, w: FLAG.width * density, h: FLAG.height * density },
  ]);
  const picture = await sharp({ create: canvas }).composite(layers).png().toBuffer();
  return { picture: await withPalette(picture), frames: Object.fromEntries(frames), size };
}

/** Every flag as SVG, because bitmaps would look coarse on paper. */
export function flagDrawings(states: readonly StatePlace[]): Readonly<Record<string, string>> {
  const flags = [...states, UNION];
  return Object.fromEntries(
    flags.map(({ iso3, iso2 }) => [iso3, drawing(iso2.toLowerCase()).toString().trim()]),
  );
}

function drawing(iso2: string): Buffer {
  const folder = dirname(createRequire(import.meta.url).resolve("flag-icons/package.json"));
  return readFileSync(join(folder, "flags/4x3", `${iso2}.svg`));
}

async function flag(iso2: string, density: number): Promise<Buffer> {
  const source = drawing(iso2);
  const bleed = BLEED * density;
  // The sources are 640x480 at 72 dpi. Drawing at four times the size and then averaging keeps fine emblems visible.
  const large = await sharp(source, { density: 72 * 4 * (FLAG.width / 640) * density })
    .png()
    .toBuffer();
  return sharp(large)
    .resize(FLAG.width * density, FLAG.height * density, { fit: "fill", kernel: "lanczos3" })
    .extend({ top: bleed, bottom: bleed, left: bleed, right: bleed, extendWith: "copy" })
    .png()
    .toBuffer();
}

/** 256 colours are enough for all flags together, at 40% of the size of lossless WebP (measured). */
function withPalette(picture: Buffer): Promise<Buffer> {
  return sharp(picture)
    .png({ palette: true, colours: 256, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer();
}
