/** Fetches the flags, the world's outlines and the fonts for the pictures. */
import flags1 from "../../../assets/flags/flags.json";
import flags1Url from "../../../assets/flags/flags.png?url";
import flags2 from "../../../assets/flags/flags-2x.json";
import flags2Url from "../../../assets/flags/flags-2x.png?url";
import world from "../../../assets/map/world.json";
import { loadFonts } from "../../client/screen/fonts.ts";
import type { WorldShapes } from "../geometry/map-plan.ts";
import type { FlagAtlas } from "./flag-cells.ts";
import { pathsOf, type WorldPaths } from "./world.ts";

export type SceneAssets = Readonly<{ atlas: FlagAtlas; shapes: WorldShapes; paths: WorldPaths }>;

/** Fonts that do not arrive within this time, in ms, are replaced by the system's. */
const PATIENCE = 2000;

export async function fetchAssets(): Promise<SceneAssets> {
  const isSharp = window.devicePixelRatio > 1 || window.innerWidth > 1100;
  const [picture] = await Promise.all([pictureAt(isSharp ? flags2Url : flags1Url), letters()]);
  const { frames } = isSharp ? flags2 : flags1;
  return { atlas: { picture, frames }, shapes: world, paths: pathsOf(world) };
}

async function pictureAt(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}

async function letters(): Promise<void> {
  const wait = new Promise((done) => setTimeout(done, PATIENCE));
  await Promise.race([wait, loadFonts()]);
}
