/** The climax: 39 become 40. */
import { type Animation, animation, settleOut, share, swell } from "../animation.ts";
import { hideMoving } from "./animations.ts";
import { fly, RISE } from "./flight.ts";
import type { MapCast } from "./map-scene.ts";

export type Last = Readonly<{
  country: number;
  threshold: number;
  /** How many have signed, for the key. */
  signed: number;
  /** Everybody who is in by now. */
  parties: readonly number[];
}>;

const SUSPENSE = 1500;
const TRAVEL = 1500;
const SEAL = 1300;
/** One pulse of the open segments is 2π of these, in ms. */
const CALM = 240;
const PULSE = 750;

/** The open segments pulse, the paper travels, the ring closes, the seal is set, all parties answer. */
export function fortiethAnimation(cast: MapCast, last: Last, hold: number): Animation {
  const { country, threshold, signed } = last;
  const from = cast.plan.places[country] ?? cast.plan.ring;
  const curve = { from, to: cast.ring.slot(threshold - 1, threshold), rise: RISE, colour: 0, width: 1 };
  const show = (at: number): void => {
    const isClosed = at >= SUSPENSE + TRAVEL;
    const count = isClosed ? threshold : threshold - 1;
    cast.ring.show({
      count,
      threshold,
      isInForce: isClosed,
      glow: isClosed ? 0 : 0.5 - 0.5 * Math.cos(at / CALM),
    });
    cast.captions.counts(signed, count);
    pulse(cast, from, at);
    const paper = cast.documents[0];
    if (paper !== undefined) {
      fly(paper, curve, share(at, SUSPENSE, TRAVEL));
      paper.setVisible(at >= SUSPENSE && !isClosed).setScale(1.5);
    }
    seal(cast, last.parties, share(at, SUSPENSE + TRAVEL, SEAL));
  };
  return animation(SUSPENSE + TRAVEL + SEAL, show, { hold, end: () => hideMoving(cast) });
}

function pulse(cast: MapCast, spot: Readonly<{ x: number; y: number }>, at: number): void {
  const spread = (at % PULSE) / PULSE;
  const wave = cast.waves[0]?.setVisible(at < SUSPENSE).setPosition(spot.x, spot.y);
  wave?.setScale(0.3 + 1.3 * spread).setAlpha(1 - spread);
}

/** A calm light from the ring over the whole map, and the seal coming to rest in its middle. */
function seal(cast: MapCast, parties: readonly number[], t: number): void {
  cast.flash.setVisible(t > 0 && t < 1).setAlpha(0.42 * swell(t));
  const wax = cast.seal.setVisible(t > 0).setAlpha(Math.min(1, t * 3));
  wax.setScale(1 + 0.7 * (1 - settleOut(t)));
  if (t <= 0) return;
  const { ring, frame, places } = cast.plan;
  const size = (ring.radius * (1 + 2.4 * settleOut(t))) / (18 * frame.unit);
  const halo = cast.waves[0]?.setVisible(t < 1).setPosition(ring.x, ring.y);
  halo?.setScale(size).setAlpha(0.7 * (1 - t));
  for (let index = 1; index < cast.waves.length; index++) {
    const spot = places[parties[index - 1] ?? -1];
    if (spot === undefined) continue;
    const wave = cast.waves[index]?.setVisible(t < 1).setPosition(spot.x, spot.y);
    wave?.setScale(0.2 + 0.8 * settleOut(t)).setAlpha(0.8 * (1 - t));
  }
}
