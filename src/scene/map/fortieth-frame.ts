/** The moment that gives the game its name, as a function of its time: what is seen when 39 become 40. */
import { share } from "../motion/animation.ts";
import { GLIDE } from "./camera.ts";

/** Milliseconds from the start, in order. */
const AT = {
  /** The camera is with the state; it shines. */
  there: GLIDE,
  paper: GLIDE + 600,
  /** The paper is at the ring, and the lights go out. */
  silence: GLIDE + 2000,
  /** The last flag falls into its slot. */
  closing: GLIDE + 3120,
  seal: GLIDE + 3700,
  /** Gold leaves the ring for each party. */
  gold: GLIDE + 4500,
} as const;
const FLIGHT_OF_PAPER = AT.silence - AT.paper;
/** One pulse of the open slots is 2π of these. */
const CALM = 220;
const DIM = 220;
/** How much of the dark gives way when the seal has fallen, so that the map is seen to light up. */
const DUSK = 0.13;
const CLOSING = 420;
const FALL = 460;
const FLIGHT = 900;
/** All particles have left by then. */
const SPREAD = 2400;
const DAWN = 1200;
const ARRIVED = AT.gold + SPREAD + FLIGHT;

export const FORTIETH_LENGTH = ARRIVED + DAWN;
/** The black silence: nothing moves between these. */
export const SILENCE = { from: AT.silence + DIM, until: AT.closing };

export type FortiethFrame = Readonly<{
  /** What the ring says. */
  count: number;
  /** How far the camera is with the state, 0..1. */
  near: number;
  /** The lights are on and the state is looked at. */
  isAtState: boolean;
  /** How far the paper has travelled, 0..1; null while there is none. */
  paper: number | null;
  /** How dark it is, 0..1. */
  dark: number;
  isDark: boolean;
  /** How bright the open slots are, 0..1. */
  glow: number;
  /** How far the last flag has come to rest; null before. */
  lastFlag: number | null;
  /** How far the seal has fallen; null before. */
  seal: number | null;
  /** For each party in order how far its gold has flown, 0..1; empty before. */
  gold: readonly number[];
  /** Parties whose land is alight, and how bright it is, 0..1. */
  lit: number;
  shine: number;
  isWritten: boolean;
}>;

/** @example At the end all forty are lit and the words are written; one ms before the ring closes it says 39. */
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
