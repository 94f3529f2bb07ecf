/** The states on the map as one picture that is redrawn where a standing changes, and only there. */
import type Phaser from "phaser";
import type { Scenario } from "../../engine/state/scenario.ts";
import { blank, penOf, showCanvas } from "../paint/sheet.ts";
import { paintDot, paintState, paintWorld, type WorldPaths } from "../paint/world.ts";
import { STANDINGS, type Standing } from "./picture.ts";
import type { MapPlan, WorldShapes } from "./plan.ts";

const KEY = "map-world";

export type StatesLayer = Readonly<{
  image: Phaser.GameObjects.Image;
  set(country: number, standing: Standing): void;
  setAll(standings: readonly Standing[]): void;
  /** Sends what has changed to the screen: once a frame at most. */
  flush(): void;
}>;

export function createStatesLayer(
  scene: Phaser.Scene,
  plan: MapPlan,
  scenario: Scenario,
  shapes: WorldShapes,
  paths: WorldPaths,
): StatesLayer {
  const { width, height } = plan.frame;
  const canvas = blank(width, height);
  const pen = penOf(canvas);
  const shown: Standing[] = scenario.countries.map(() => "none");
  const paint = (country: number): void => {
    const path = paths.states.get(scenario.countries[country]?.iso3 ?? "");
    const standing = shown[country] ?? "none";
    if (path !== undefined) paintState(pen, plan, path, standing);
  };
  // Dots last: a neighbour's outline must not cover them.
  const paintDots = (): void => {
    for (const [country, { x, y }] of plan.places.entries()) {
      if (plan.isDot[country] === true) paintDot(pen, x, y, plan.dot, shown[country] ?? "none");
    }
  };
  const paintAll = (): void => {
    paintWorld(pen, plan, shapes, paths);
    for (const country of scenario.countries.keys()) paint(country);
    paintDots();
  };
  paintAll();
  const texture = showCanvas(scene.textures, KEY, canvas);
  let isDirty = false;
  const set = (country: number, standing: Standing): void => {
    if (shown[country] === standing) return;
    shown[country] = standing;
    paint(country);
    isDirty = true;
  };
  return {
    image: scene.add.image(0, 0, KEY).setOrigin(0),
    set,
    setAll: (standings) => {
      const isBack = standings.some((standing, country) => rankOf(standing) < rankOf(shown[country]));
      for (const [country, standing] of standings.entries()) set(country, standing);
      // A fainter outline does not cover a stronger one: after a step back all is drawn again.
      if (isBack) paintAll();
    },
    flush: () => {
      if (!isDirty) return;
      isDirty = false;
      paintDots();
      texture?.source[0]?.update();
    },
  };
}

function rankOf(standing: Standing | undefined): number {
  return standing === undefined ? 0 : STANDINGS.indexOf(standing);
}
