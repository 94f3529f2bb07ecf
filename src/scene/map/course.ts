/**
 * When each state signs or deposits in a season, and where the camera is at that time. All functions here are pure.
 */

import type { Standing } from "../../client/selectors/picture/map-picture.ts";
import { share } from "../motion/animation.ts";
import { GLIDE } from "./camera.ts";

export type Step = Readonly<{ country: number; standing: Standing }>;
export type Moment = Step & Readonly<{ at: number }>;
/** From `at` ms on, the camera moves to a state, or to the whole map (−1), and stays there. */
export type Stop = Readonly<{ at: number; country: number }>;
export type Course = Readonly<{ moments: readonly Moment[]; stops: readonly Stop[]; length: number }>;

/** Up to this many deposits are visited one by one; more are shown on the whole map. */
const VISITED = 3;
const SIGNATURES = { each: 70, all: 2600 };
const DEPOSITS = { each: 900, least: 200, all: 7000 };
/** How long a state shines before its flag moves to its slot, and how long the flag takes to get there, in ms. */
const BEFORE_FLAG = 250;
const LANDING = 420;
const AFTER = 450;

export function courseOf(steps: readonly Step[]): Course {
  const deposits = steps.filter(({ standing }) => standing === "deposited").length;
  const signature = Math.min(SIGNATURES.each, SIGNATURES.all / Math.max(1, steps.length - deposits));
  const deposit = Math.max(DEPOSITS.least, Math.min(DEPOSITS.each, DEPOSITS.all / Math.max(1, deposits)));
  const isVisited = deposits > 0 && deposits <= VISITED;
  const moments: Moment[] = [];
  const stops: Stop[] = [{ at: -GLIDE, country: -1 }];
  let now = 0;
  for (const step of steps) {
    const isDeposit = step.standing === "deposited";
    if (isDeposit && isVisited) {
      stops.push({ at: now, country: step.country });
      now += GLIDE;
    }
    moments.push({ ...step, at: now });
    now += isDeposit ? deposit : signature;
  }
  if (isVisited) stops.push({ at: now, country: -1 });
  return { moments, stops, length: now + (isVisited ? GLIDE : AFTER) };
}

type CourseFrame = Readonly<{
  /** Number of steps whose states have changed, and of deposits whose flags are moving or in place. */
  done: number;
  flags: number;
  /** How far the newest flag has settled into its slot, 0 to 1. */
  newest: number;
  /** The camera is at `t` of the way from one state to another; −1 is the whole map. */
  from: number;
  to: number;
  t: number;
}>;

export function courseFrame({ moments, stops }: Course, at: number): CourseFrame {
  const deposits = moments.filter(({ standing }) => standing === "deposited");
  const landed = deposits.filter((moment) => at >= moment.at + BEFORE_FLAG);
  const stop = stops.findLastIndex((one) => at >= one.at);
  return {
    done: moments.filter((moment) => at >= moment.at).length,
    flags: landed.length,
    newest: share(at, (landed.at(-1)?.at ?? -LANDING - BEFORE_FLAG) + BEFORE_FLAG, LANDING),
    from: stops[stop - 1]?.country ?? -1,
    to: stops[stop]?.country ?? -1,
    t: share(at, stops[stop]?.at ?? 0, GLIDE),
  };
}
