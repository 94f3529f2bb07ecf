/**
 * The hall at night: dark except for a lamp. On the last night the windows at the back turn blue, and a clock shows the
 * hour.
 */
import type Phaser from "phaser";
import type { ChamberPlan } from "../geometry/chamber-plan.ts";
import { letters } from "../geometry/frame.ts";
import { clockCell, WINDOW, windowCell } from "../paint/night-cells.ts";
import { bakeSheet } from "../paint/sheet.ts";
import { NIGHT } from "./layers.ts";

export type Night = Readonly<{
  /** Sets how dark the hall is, and how far into the last night it is, both 0 to 1. */
  show(dark: number, late: number): void;
}>;

const THINGS = "chamber-night-things";
const PANES = 3;

export function createNight(scene: Phaser.Scene, plan: ChamberPlan): Night {
  const { frame, isSmall } = plan;
  const size = letters(frame, 14);
  const pane = { width: size * 1.5, height: size * 4.2 };
  bakeSheet(scene.textures, THINGS, [
    windowCell("blue", pane),
    windowCell("dusk", pane),
    clockCell(isSmall ? size * 0.62 : size, !isSmall),
  ]);
  const dark = scene.add.image(0, 0, NIGHT).setOrigin(0).setAlpha(0);
  const step = size * 2.1;
  const spots = isSmall
    ? []
    : Array.from({ length: PANES * 2 }, (_, index) => {
        const x = step * (0.7 + (index % PANES));
        return { x: index < PANES ? x : frame.width - x, y: pane.height * 0.5 + size * 0.6 };
      });
  const dusk = spots.map(({ x, y }) => scene.add.image(x, y, THINGS, WINDOW.dusk).setAlpha(0));
  const blue = spots.map(({ x, y }) => scene.add.image(x, y, THINGS, WINDOW.blue).setAlpha(0));
  // The clock takes the place of the windows on its side: below them it would cover the name of a caucus.
  const at = isSmall
    ? { x: size * 1.5, y: size * 1.5 }
    : { x: step * 1.7, y: pane.height * 0.5 + size * 0.6 };
  const clock = scene.add.image(at.x, at.y, THINGS, "clock").setAlpha(0);
  return {
    show: (darkness, late) => {
      dark.setAlpha(darkness);
      clock.setAlpha(late);
      for (const [index, image] of dusk.entries())
        image.setAlpha(index < PANES ? darkness * (1 - late) : darkness);
      for (const image of blue.slice(PANES)) image.setAlpha(late);
    },
  };
}
