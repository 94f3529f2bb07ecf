/** Builds the map, flags and fonts in assets/ from their packages. The results are committed. */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Atlas, flagAtlas, flagDrawings } from "./pictures/flags.ts";
import { copyFonts } from "./pictures/fonts.ts";
import { readStates, type StatePlace } from "./pictures/states.ts";
import { worldMap } from "./pictures/world-map.ts";

const ASSETS = join(import.meta.dirname, "../../assets");

function folder(name: string): string {
  const path = join(ASSETS, name);
  mkdirSync(path, { recursive: true });
  return path;
}

function write(path: string, content: string | Buffer): void {
  writeFileSync(path, content);
  console.log(`${path.slice(ASSETS.length + 1)}  ${(content.length / 1000).toFixed(1)} kB`);
}

/** Keeps the licence of the source package beside the picture. */
function copyLicence(name: string, target: string): void {
  const root = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  copyFileSync(join(root, "LICENSE"), join(target, `${name}-license.txt`));
}

/** The hash form of an atlas for Phaser's `load.atlas`. Only `frame` is needed, and nothing is trimmed. */
function phaserFrames({ frames, size }: Atlas, image: string, scale: number): string {
  const entries = Object.entries(frames).map(([iso3, frame]) => [iso3, { frame }]);
  return `${JSON.stringify({ frames: Object.fromEntries(entries), meta: { image, size, scale } })}\n`;
}

/** Positions in CSS pixels, for flags drawn as a shifted and scaled background. */
function stylePositions({ frames, size }: Atlas): string {
  const [first] = Object.values(frames);
  const at = Object.fromEntries(Object.entries(frames).map(([iso3, { x, y }]) => [iso3, [x, y]]));
  const flag = { width: first?.w, height: first?.h };
  return `${JSON.stringify({ width: size.w, height: size.h, flag, at })}\n`;
}

async function buildFlags(states: readonly StatePlace[]): Promise<void> {
  const flags = folder("flags");
  copyLicence("flag-icons", flags);
  write(join(flags, "drawings.json"), `${JSON.stringify(flagDrawings(states))}\n`);
  for (const density of [1, 2]) {
    const name = density === 1 ? "flags" : "flags-2x";
    const atlas = await flagAtlas(states, density);
    write(join(flags, `${name}.png`), atlas.picture);
    write(join(flags, `${name}.json`), phaserFrames(atlas, `${name}.png`, density));
    if (density === 1) write(join(flags, "positions.json"), stylePositions(atlas));
  }
}

const states = readStates(join(ASSETS, "data/states.csv"));
const map = folder("map");
copyLicence("world-atlas", map);
write(join(map, "world.json"), `${JSON.stringify(worldMap(states))}\n`);
await buildFlags(states);
copyFonts(folder("fonts"));
