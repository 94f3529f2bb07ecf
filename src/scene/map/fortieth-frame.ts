/** The moment that gives the game its name, as a function of time: 39 parties become 40. */
import type { Ground } from "../../client/screen/ui-store.ts";
import { share } from "../motion/animation.ts";
import { GLIDE } from "./camera.ts";

/** When each part of the animation starts, in ms from its beginning. */
const AT = {
  /** The camera has reached the state, which shines. */
  there: GLIDE,
  paper: GLIDE + 600,
  /** The paper reaches the ring, and the lights go out. */
  silence: GLIDE + 2000,
  /** The last flag falls into its slot. */
  closing: GLIDE + 3120,
  seal: GLIDE + 3700,
  /** Gold leaves the ring for each party. */
  gold: GLIDE + 4500,
} as const;
const FLIGHT_OF_PAPER = AT.silence - AT.paper;
/** A pulse of the open slots takes 2π times this, in ms. */
const CALM = 220;
const DIM = 220;
/** How much of the darkness lifts once the seal has fallen, so that the map can be seen lighting up. */
const DUSK = 0.13;
const CLOSING = 420;
const FALL = 460;
const FLIGHT = 900;
/** All particles have left within this time, in ms. */
const SPREAD = 2400;
const DAWN = 1200;
const ARRIVED = AT.gold + SPREAD + FLIGHT;

export const FORTIETH_LENGTH = ARRIVED + DAWN;
/**
 * What surrounds the picture: its paper until the lights go out, the black of the silence, a dusk in which the land
 * lights up, and its paper once it is light again. A dark page has the night before and after the silence.
 */
export function fortiethGround(at: number, isDark: boolean): Ground {
  if (at >= AT.silence && at < AT.seal + FALL) return "black";
  if (isDark) return "night";
  return at < AT.silence || at > ARRIVED + DAWN / 2 ? "paper" : "dusk";
}

/** The black silence, during which nothing moves. */
export const SILENCE = { from: AT.silence + DIM, until: AT.closing };

export type FortiethFrame = Readonly<{
  /** The number in the ring. */
  count: number;
  /** How close the camera is to the state, 0 to 1. */
  near: number;
  /** The lights are on and the camera looks at the state. */
  isAtState: boolean;
  /** How far the paper has travelled, 0 to 1; null while there is none. */
  paper: number | null;
  /** How dark the picture is, 0 to 1. */
  dark: number;
  isDark: boolean;
  /** Brightness of the open slots, 0 to 1. */
  glow: number;
  /** How far the last flag has settled into its slot; null before it falls. */
  lastFlag: number | null;
  /** How far the seal has fallen; null before it starts. */
  seal: number | null;
  /** How far each party's gold has flown, 0 to 1, in order; empty before the gold leaves the ring. */
  gold: readonly number[];
  /** Number of parties whose land is lit, and the brightness of that land, 0 to 1. */
  lit: number;
  shine: number;
  isWritten: boolean;
}>;

/**
 * @example At the end, all forty are lit and the text is shown. One ms before the ring closes, `count` is still 39.
 */
export function fortiethFrame(at: number, threshold: number): FortiethFrame {
  const gold = at < AT.gold ? [] : flights(at, threshold);
  const dawn = share(at, ARRIVED, DAWN);
  const dusk = DUSK * share(at, AT.seal + FALL, 600);
  const dark = share(at, AT.silence, DIM) * (1 - dusk) * (1 - dawn);
  const isMoving = at < AT.silence;
  return {
    count: at >= AT.closing + CLOSING ? threshold : threshold - 1,
    near: at < SILENCE.from ? share(at, 0, GLIDE) : 0,
    isAtState: at >= AT.there && isMoving,
    paper: at >= AT.paper && at < AT.closing + CLOSING ? share(at, AT.paper, FLIGHT_OF_PAPER) : null,
    dark,
    isDark: dark > 0.4,
    glow: isMoving ? 0.5 - 0.5 * Math.cos(at / CALM) : 1,
    lastFlag: at >= AT.closing ? share(at, AT.closing, CLOSING) : null,
    seal: at >= AT.seal ? share(at, AT.seal, FALL) : null,
    gold,
    lit: gold.filter((flown) => flown >= 1).length,
    shine: 1 - dawn,
    isWritten: at >= FORTIETH_LENGTH,
  };
}

function flights(at: number, threshold: number): number[] {
  const step = SPREAD / Math.max(1, threshold - 1);
  return Array.from({ length: threshold }, (_, index) => share(at, AT.gold + index * step, FLIGHT));
}
