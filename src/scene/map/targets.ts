/** Finds the state meant by a pointer: a small state within reach, otherwise the outline around the point. */
import type { Scenario } from "../../engine/state/scenario.ts";
import { nearest } from "../geometry/chamber-plan.ts";
import { holds } from "../geometry/map-insets.ts";
import type { MapPlan } from "../geometry/map-plan.ts";
import { placed, type Window } from "../geometry/map-window.ts";
import type { Spot } from "../geometry/place.ts";
import { blank, penOf } from "../paint/sheet.ts";
import type { WorldPaths } from "../paint/world.ts";
import { type Look, TARGET, windowOf } from "./look.ts";

/** A state, or −1, and the place of its label point on screen. */
export type Target = Readonly<{ country: number; spot: Spot | undefined }>;
export type Targets = Readonly<{
  /** The target at a point of the picture in this view. @param hasAsides true if the insets are shown */
  at(point: Spot, look: Look, hasAsides: boolean): Target;
}>;

const NOTHING: Target = { country: -1, spot: undefined };
const FAR = { x: -1e6, y: -1e6 };

export function createTargets({ countries }: Scenario, plan: MapPlan, paths: WorldPaths): Targets {
  const pen = penOf(blank(1, 1));
  const outlineAt = (x: number, y: number): number =>
    countries.findIndex(({ iso3 }) => {
      const path = paths.states.get(iso3);
      return path !== undefined && pen.isPointInPath(path, x, y);
    });
  return {
    at: (point, look, hasAsides) => {
      const isCovered = hasAsides && look.zoom <= 1;
      const inset = isCovered ? plan.insets.find(({ box }) => holds(box, point)) : undefined;
      if (inset === undefined && point.y >= plan.foot) return NOTHING;
      const window = inset?.window ?? windowOf(plan, look);
      const x = (point.x - window.x) / window.scale;
      const y = (point.y - window.y) / window.scale;
      const small = smallAt(plan, window, { x, y });
      const country = small >= 0 ? small : outlineAt(x, y);
      const label = plan.labels[country];
      return { country, spot: label === undefined ? undefined : placed(window, label) };
    },
  };
}

/** The nearest state that is smaller than a target and at most half a target away, in pixels of the source. */
export function smallAt({ labels, sides, frame }: MapPlan, { scale }: Window, { x, y }: Spot): number {
  const target = (TARGET * frame.density) / scale;
  const small = labels.map((label, country) => ((sides[country] ?? 0) < target ? label : FAR));
  return nearest(small, x, y, target / 2);
}
