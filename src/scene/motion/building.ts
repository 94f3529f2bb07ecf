/** Pictures are built in steps, so that a slow device answers between them. */

import { notDrawn } from "./drawing.ts";

/** What makes a thing in steps; a number asks for so many ms without one. */
export type Building<T = void> = Generator<number | undefined, T>;

/** Builds on for so many ms, then leaves the page its turn: a quick device needs few, and each may have to wait. */
const SLICE = 24;

export type Builder = Readonly<{
  /** Builds this from now on, instead of what was not finished. */
  begin(building: Building): void;
  /** Builds what is left at once. */
  finish(): void;
  /** Nothing is left to build. */
  isDone(): boolean;
  stop(): void;
}>;

/** One step; what fails is not built any further. */
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
