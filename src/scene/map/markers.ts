/**
 * Rings around single states: the player's own, the selected and the one under the pointer, on the map and in insets.
 */
import type Phaser from "phaser";
import { holds } from "../geometry/map-insets.ts";
import type { MapPlan } from "../geometry/map-plan.ts";
import { placed } from "../geometry/map-window.ts";

type Image = Phaser.GameObjects.Image;

const KINDS = { mine: "mine", selected: "selected", hovered: "selected" } as const;
type Kind = keyof typeof KINDS;

export type Markers = Readonly<{
  /** Markers on the map itself, and markers in insets. */
  near: readonly Image[];
  aside: readonly Image[];
  show(kind: Kind, country: number): void;
}>;

export function createMarkers(scene: Phaser.Scene, plan: MapPlan, kit: string): Markers {
  const one = (kind: Kind): Image => scene.add.image(0, 0, kit, KINDS[kind]).setVisible(false);
  const pair = (kind: Kind): Readonly<{ near: Image; aside: Image }> => ({
    near: one(kind),
    aside: one(kind),
  });
  const pairs = { selected: pair("selected"), hovered: pair("hovered"), mine: pair("mine") };
  const all = Object.values(pairs);
  return {
    near: all.map(({ near }) => near),
    aside: all.map(({ aside }) => aside),
    show: (kind, country) => {
      const { near, aside } = pairs[kind];
      const [place, label] = [plan.places[country], plan.labels[country]];
      near.setVisible(place !== undefined);
      if (place !== undefined) near.setPosition(place.x, place.y);
      const found = plan.insets.find(
        ({ box, window }) => label !== undefined && holds(box, placed(window, label)),
      );
      aside.setVisible(found !== undefined);
      if (found === undefined || label === undefined) return;
      const spot = placed(found.window, label);
      aside.setPosition(spot.x, spot.y);
    },
  };
}
