/** Builds pictures in steps, so that a slow device stays responsive. */

import { notDrawn } from "./drawing.ts";

/** Builds something in steps. A yielded number requests a pause of that many ms. */
export type Building<T = void> = Generator<number | undefined, T>;

/**
 * Builds for this many ms, then lets the page work. Longer slices would block the page; shorter ones would mean more
 * waiting between slices.
 */
const SLICE = 24;

export type Builder = Readonly<{
  /** Starts building this and drops unfinished work. */
  begin(building: Building): void;
  /** Builds the rest at once. */
  finish(): void;
  /** True if nothing is left to build. */
  isDone(): boolean;
  stop(): void;
}>;

/** Takes one step. If it fails, building stops. */
function step(building: Building): IteratorResult<number | undefined, void> {
  try {
    return building.next();
  } catch (error) {
    notDrawn("a part of the picture", error);
    return { done: true, value: undefined };
  }
}

export function createBuilder(): Builder {
  let building: Building | null = null;
  let timer = 0;
  const go = (isWhole: boolean): void => {
    window.clearTimeout(timer);
    const until = performance.now() + SLICE;
    while (building !== null) {
      const { done, value } = step(building);
      if (done === true) building = null;
      else if (!isWhole && (value !== undefined || performance.now() > until)) {
        timer = window.setTimeout(() => go(false), value ?? 0);
        return;
      }
    }
  };
  return {
    begin: (next) => {
      building = next;
      go(false);
    },
    finish: () => go(true),
    isDone: () => building === null,
    stop: () => {
      window.clearTimeout(timer);
      building = null;
    },
  };
}
