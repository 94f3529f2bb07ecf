import type { Cue } from "../../client/screen/cues.ts";
import type { Ground } from "../../client/screen/ui-store.ts";

/** A sound cue and its time in an animation, in ms. */
export type TimedCue = Readonly<{ at: number; cue: Cue }>;

/**
 * A piece of animation as a function of its own time. Skipping draws its last picture, so nothing has to be stopped
 * or cleaned up halfway.
 */
export type Animation = Readonly<{
  /** Duration of the movement, in ms. */
  length: number;
  /** How long the last picture stays before the next animation, in ms. It stays this long even when motion is off. */
  hold: number;
  /** True if the animation fills the window while it plays. */
  isPeak?: boolean;
  /** What surrounds the picture at `at` ms while it fills the window. Night, if nothing else is said. */
  ground?: (at: number) => Ground;
  /** True if the picture comes to rest after it: the events that wait are not played. */
  isLast?: boolean;
  /** Sorted by time. */
  cues?: readonly TimedCue[];
  /** Draws the picture at `at` ms, from 0 to `length`. The last call of every animation is at `length`. */
  show(at: number): void;
  /** Removes objects that exist for this animation only. */
  end(): void;
}>;

const NOTHING = (): void => undefined;

export function animation(
  length: number,
  show: (at: number) => void,
  more: Partial<Pick<Animation, "hold" | "end" | "isPeak" | "ground" | "isLast" | "cues">> = {},
): Animation {
  return { length, show, hold: 0, end: NOTHING, ...more };
}

/** What surrounds an animation at `at` ms. */
export function groundOf({ ground }: Animation, at: number): Ground {
  return ground?.(at) ?? "night";
}

/** The completed fraction of a step that starts at `from` and lasts `length` ms, 0 to 1. */
export function share(at: number, from: number, length: number): number {
  if (length <= 0) return at >= from ? 1 : 0;
  return Math.min(1, Math.max(0, (at - from) / length));
}

/** Easing that starts and ends gently. */
export function smooth(t: number): number {
  return t * t * (3 - 2 * t);
}

/** Easing that starts fast and slows to a stop. */
export function settleOut(t: number): number {
  return 1 - (1 - t) * (1 - t) * (1 - t);
}

/** Rises to 1 in the middle and falls back to 0. */
export function swell(t: number): number {
  return 4 * t * (1 - t);
}

/** Calls `also` with the same time whenever `main` is drawn. */
export function alongside(main: Animation, also: (at: number) => void): Animation {
  return {
    ...main,
    show: (at) => {
      main.show(at);
      also(at);
    },
  };
}

/** Tells the result with the last picture of an animation, and never before it. */
export function toldLast(main: Animation, tell: () => void): Animation {
  return alongside(main, (at) => {
    if (at >= main.length) tell();
  });
}

/**
 * Plays one animation after the other, with the hold of the first in between. The whole is a big moment if either
 * part is one.
 */
export function inTurn(first: Animation, second: Animation): Animation {
  const until = first.length + first.hold;
  let isSecond = false;
  return {
    length: until + second.length,
    hold: second.hold,
    isPeak: first.isPeak === true || second.isPeak === true,
    ground: (at) => (at < until ? groundOf(first, at) : groundOf(second, at - until)),
    cues: [...(first.cues ?? []), ...(second.cues ?? []).map(({ at, cue }) => ({ at: until + at, cue }))],
    show: (at) => {
      if (at < until) {
        first.show(Math.min(at, first.length));
        return;
      }
      if (!isSecond) first.end();
      isSecond = true;
      second.show(at - until);
    },
    end: () => second.end(),
  };
}
