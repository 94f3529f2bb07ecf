/** Land that lights up in the dark, party by party. It appears only in the animation of the fortieth instrument. */
import type Phaser from "phaser";
import { ALIGHT } from "../paint/map-faces.ts";
import { blank, penOf, showCanvas } from "../paint/sheet.ts";
import { paintDot, paintState } from "../paint/world.ts";
import type { World } from "./world-sheet.ts";

const KEY = "map-gold";

export type GoldLayer = Readonly<{
  image: Phaser.GameObjects.Image;
  /** Lights the land of these countries only. */
  light(countries: readonly number[]): void;
}>;

export function createGoldLayer(scene: Phaser.Scene, { plan, scenario, paths }: World): GoldLayer {
  const { width, unit } = plan.frame;
  const picture = blank(width, plan.foot);
  const canvas = { pen: penOf(picture), window: plan.world, unit };
  const texture = showCanvas(scene.textures, KEY, picture);
  const image = scene.add.image(0, 0, KEY).setOrigin(0).setVisible(false);
  let shown = 0;
  const paint = (country: number): void => {
    const path = paths.states.get(scenario.countries[country]?.iso3 ?? "");
    if (path !== undefined) paintState(canvas, path, ALIGHT);
    const spot = plan.places[country];
    if (spot !== undefined && plan.isDot[country] === true)
      paintDot(canvas, spot.x, spot.y, plan.dot, ALIGHT);
  };
  return {
    image,
    light: (countries) => {
      if (countries.length === shown) return;
      if (countries.length < shown) canvas.pen.clearRect(0, 0, width, plan.foot);
      for (const country of countries.slice(countries.length < shown ? 0 : shown)) paint(country);
      shown = countries.length;
      texture?.source[0]?.update();
    },
  };
}
