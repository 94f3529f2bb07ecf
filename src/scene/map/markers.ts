/**
 * Rings around single states: the player's own, the selected, the one under the pointer, and those that a sentence is
 * about, on the map and in insets.
 */
import type Phaser from "phaser";
import { holds } from "../geometry/map-insets.ts";
import type { MapPlan } from "../geometry/map-plan.ts";
import { placed } from "../geometry/map-window.ts";

type Image = Phaser.GameObjects.Image;

const KINDS = { mine: "mine", selected: "selected", hovered: "selected" } as const;
type Kind = keyof typeof KINDS;
/** The maximum number of states marked because a sentence is about them. */
const MOST_LIT = 64;

export type Markers = Readonly<{
  /** Markers on the map itself, and markers in insets. */
  near: readonly Image[];
  aside: readonly Image[];
  show(kind: Kind, country: number): void;
  light(countries: readonly number[]): void;
}>;

export function createMarkers(scene: Phaser.Scene, plan: MapPlan, kit: string): Markers {
  const one = (frame: string): Image => scene.add.image(0, 0, kit, frame).setVisible(false);
  const pair = (frame: string): Pair => ({ near: one(frame), aside: one(frame) });
  const lit = Array.from({ length: MOST_LIT }, () => pair("lit"));
  const pairs = { selected: pair(KINDS.selected), hovered: pair(KINDS.hovered), mine: pair(KINDS.mine) };
  const all = [...lit, ...Object.values(pairs)];
  return {
    near: all.map(({ near }) => near),
    aside: all.map(({ aside }) => aside),
    show: (kind, country) => place(pairs[kind], plan, country),
    light: (countries) => {
      for (const [at, one] of lit.entries()) place(one, plan, countries[at] ?? -1);
    },
  };
}

type Pair = Readonly<{ near: Image; aside: Image }>;

/** Puts a ring around a state on the map and, if an inset shows the state, there too. */
function place({ near, aside }: Pair, plan: MapPlan, country: number): void {
  const [at, label] = [plan.places[country], plan.labels[country]];
  near.setVisible(at !== undefined);
  if (at !== undefined) near.setPosition(at.x, at.y);
  const found = plan.insets.find(
    ({ box, window }) => label !== undefined && holds(box, placed(window, label)),
  );
  aside.setVisible(found !== undefined);
  if (found === undefined || label === undefined) return;
  const spot = placed(found.window, label);
  aside.setPosition(spot.x, spot.y);
}
