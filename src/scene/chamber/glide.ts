/** Moves desks from one arrangement to another. */

import type { Place } from "../geometry/place.ts";
import { smooth } from "../motion/animation.ts";
import type { Desks } from "./desks.ts";
import { between } from "./seating.ts";

export type Glide = Readonly<{
  /** Starts moving every desk to its place, or puts it there at once if motion is off. */
  to(places: readonly Place[], moves: boolean): void;
  /** Advances by this time, in ms. Returns true if anything has moved. */
  tick(ms: number): boolean;
  isMoving(): boolean;
}>;

const LENGTH = 700;

/** If all places are the same, no desk has to move and nothing is redrawn. */
function isSame(place: Place, other: Place | undefined): boolean {
  return (
    other !== undefined &&
    place.x === other.x &&
    place.y === other.y &&
    place.row === other.row &&
    place.isShown === other.isShown
  );
}

export function createGlide(desks: Desks): Glide {
  let from: readonly Place[] = [];
  let target: readonly Place[] = [];
  let at = LENGTH;
  const show = (share: number): void => {
    for (const [country, end] of target.entries()) {
      const start = from[country];
      desks.put(country, start === undefined || share >= 1 ? end : between(start, end, share));
    }
  };
  return {
    to: (places, moves) => {
      const isThere = places.every((place, country) =>
        isSame(place, target[country] ?? desks.places[country]),
      );
      if (isThere && (moves || at >= LENGTH)) return;
      from = [...desks.places];
      target = places;
      at = moves ? 0 : LENGTH;
      if (!moves) show(1);
    },
    tick: (ms) => {
      if (at >= LENGTH) return false;
      at = Math.min(LENGTH, at + ms);
      show(smooth(at / LENGTH));
      return true;
    },
    isMoving: () => at < LENGTH,
  };
}
