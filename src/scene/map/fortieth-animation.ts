/** The climax of a match: 39 parties become 40. Draws the data of `fortiethFrame`. */

import type { Ground } from "../../client/screen/ui-store.ts";
import type { MapPlan } from "../geometry/map-plan.ts";
import type { Spot } from "../geometry/place.ts";
import { type Animation, animation, settleOut, smooth, swell } from "../motion/animation.ts";
import { type Curve, pointOnCurve } from "../motion/curves.ts";
import { hideWaves, showWave } from "./animations.ts";
import { FORTIETH_LENGTH, type FortiethFrame, fortiethFrame, fortiethGround } from "./fortieth-frame.ts";
import { lookAt, seen, WHOLE } from "./look.ts";
import type { MapCast } from "./map-scene.ts";
import { showRace } from "./race-view.ts";

type Last = Readonly<{
  /** The first parties in order of deposit, as many as the treaty needed. The last one completes the number. */
  parties: readonly number[];
  /** Number of signatories, for the key. */
  signed: number;
  /** Shows the text when everything has been seen. */
  conclude(): void;
}>;
type Ways = Readonly<{ paper: Curve; gold: readonly Curve[] }>;

const PULSE = 900;
/** The seal's size as it starts to fall, where the picture has room for it. */
const HIGHEST = 3.6;
/** Height of the flying papers and gold, as a fraction of their path's length. */
const RISE = 0.2;
/** Opacity of black when the lights are out. */
const DARKEST = 0.97;

const head = { x: 0, y: 0 };

export function fortiethAnimation(cast: MapCast, last: Last, hold: number): Animation {
  const ways = waysOf(cast, last);
  const country = last.parties.at(-1) ?? -1;
  const there = lookAt(cast.plan, [country]);
  const show = (at: number): void => {
    const frame = fortiethFrame(at, last.parties.length);
    if (frame.lastFlag !== null) cast.states.set(country, "deposited");
    cast.states.flush();
    cast.camera.show(WHOLE, there, frame.near);
    cast.dark.setVisible(frame.dark > 0).setAlpha(DARKEST * frame.dark);
    showRing(cast, last, frame);
    showPaper(cast, ways.paper, frame);
    showSeal(cast, frame);
    showGold(cast, last, ways.gold, frame);
    hideWaves(cast);
    if (frame.isAtState) showWave(cast, 0, country, (at % PULSE) / PULSE);
    if (frame.isWritten) last.conclude();
  };
  const ground = (at: number): Ground => fortiethGround(at, cast.plan.frame.isDark);
  return animation(FORTIETH_LENGTH, show, { hold, isPeak: true, ground, end: () => clear(cast) });
}

/**
 * The paths of the paper and the gold. The paper starts from the state as it appears in the close-up; the gold flies
 * to places on the whole map.
 */
function waysOf({ plan, ring }: MapCast, { parties }: Last): Ways {
  const threshold = parties.length;
  const country = parties.at(-1) ?? -1;
  const way = (from: Spot, to: Spot): Curve => ({ from, to, rise: RISE, colour: 0, width: 1 });
  const place = (party: number): Spot => plan.places[party] ?? plan.ring;
  return {
    paper: way(seen(lookAt(plan, [country]), place(country)), ring.slot(threshold - 1, threshold)),
    gold: parties.map((party, index) => way(ring.slot(index, threshold), place(party))),
  };
}

function showRing(cast: MapCast, { parties, signed }: Last, frame: FortiethFrame): void {
  const isIn = frame.lastFlag !== null;
  const ring = {
    parties: isIn ? parties : parties.slice(0, -1),
    count: frame.count,
    threshold: parties.length,
    isInForce: false,
    glow: frame.glow,
    newest: frame.lastFlag ?? 1,
    isDark: frame.isDark && frame.seal === null,
  };
  showRace(cast, ring, signed);
}

function showPaper({ paper }: MapCast, way: Curve, frame: FortiethFrame): void {
  paper.setVisible(frame.paper !== null);
  if (frame.paper === null) return;
  const t = smooth(frame.paper);
  pointOnCurve(way, t, head);
  paper.setPosition(head.x, head.y).setAngle(-8 * swell(t));
  paper.setScale(1.5 - 0.7 * t).setAlpha(1 - (frame.lastFlag ?? 0));
}

/** The seal falls faster and faster, and stops dead. */
function showSeal({ ring: { seal }, plan }: MapCast, { seal: fallen }: FortiethFrame): void {
  seal.setVisible(fallen !== null);
  if (fallen === null) return;
  const above = sealAbove(plan) - 1;
  seal.setScale(1 + above * (1 - fallen * fallen)).setAlpha(Math.min(1, fallen * 2));
}

/** How much larger the seal is when it starts to fall: never cut off by the edge of the picture. */
export function sealAbove({ frame, ring, seal }: Pick<MapPlan, "frame" | "ring" | "seal">): number {
  const room = Math.min(ring.y, frame.height - ring.y, ring.x);
  return Math.max(1, Math.min(HIGHEST, room / Math.max(1, seal)));
}

/** One particle per party, from its flag to its land, which lights up. */
function showGold(cast: MapCast, { parties }: Last, ways: readonly Curve[], frame: FortiethFrame): void {
  cast.gold.image.setVisible(frame.lit > 0).setAlpha(frame.dark > 0 ? frame.shine : 0);
  // The land of two parties lights up at a time, because uploading its picture is slow. The lights above it appear
  // one by one.
  cast.gold.light(parties.slice(0, frame.lit < parties.length ? frame.lit - (frame.lit % 2) : frame.lit));
  for (const [index, spark] of cast.sparks.entries()) {
    const [way, flown] = [ways[index], frame.gold[index] ?? 0];
    const light = cast.lights[index];
    spark.setVisible(way !== undefined && flown > 0 && flown < 1);
    light?.setVisible(way !== undefined && flown >= 1 && frame.shine > 0).setAlpha(0.8 * frame.shine);
    if (way === undefined || flown <= 0) continue;
    pointOnCurve(way, smooth(flown), head);
    spark.setPosition(head.x, head.y).setScale(0.8 + 0.9 * settleOut(swell(flown)));
    light?.setPosition(way.to.x, way.to.y);
  }
}

function clear(cast: MapCast): void {
  hideWaves(cast);
  cast.dark.setVisible(false);
  cast.paper.setVisible(false);
  cast.gold.image.setVisible(false);
  cast.gold.light([]);
  for (const image of [...cast.sparks, ...cast.lights]) image.setVisible(false);
}
