/** Which state's outline holds a point, in pixels of `assets/map/world.json`. */
import type { Scenario } from "../../engine/state/scenario.ts";
import { blank, penOf } from "../paint/sheet.ts";
import type { WorldPaths } from "../paint/world.ts";

export type Outlines = Readonly<{ holding(x: number, y: number): number }>;

export function createOutlines({ countries }: Scenario, paths: WorldPaths): Outlines {
  const pen = penOf(blank(1, 1));
  return {
    holding: (x, y) =>
      countries.findIndex(({ iso3 }) => {
        const path = paths.states.get(iso3);
        return path !== undefined && pen.isPointInPath(path, x, y);
      }),
  };
}
