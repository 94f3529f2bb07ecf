/** The chamber's big moments, which fill the window: the reveal, the last night, consensus and the broken promise. */

import { sayAtPeak } from "../../client/screen/peak-words.ts";
import type { Ground } from "../../client/screen/ui-store.ts";
import { marksOf } from "../../client/selectors/picture/chamber-picture.ts";
import type { Place } from "../geometry/place.ts";
import { type Animation, animation, settleOut, share, smooth, swell } from "../motion/animation.ts";
import { drawCurve } from "../motion/curves.ts";
import { isSpokenAround } from "../motion/peak-words.ts";
import { waveAnimation } from "./animations.ts";
import { type ChamberCast, countGroups, cover, VEIL } from "./cast.ts";
import type { Drain } from "./headline.ts";
import type { Bond } from "./relation-lines.ts";
import { findTear } from "./tear.ts";

/** Start of each part of the reveal, in ms: dark, closed cards, silence, the wave, the counts. */
const REVEAL = {
  close: 150,
  closed: 350,
  wave: 1100,
  spread: 850,
  turn: 380,
  count: 2400,
  end: 3200,
} as const;

/**
 * The hall goes dark, closed cards lie on the desks, and there is silence. Then the cards turn in a wave from the
 * player's seat, and the counts rise last.
 */
export function revealAnimation(cast: ChamberCast, row: string, mine: number): Animation {
  const faces = marksOf("placards", row, cast.spots.length);
  const delays = waveFrom(cast, mine);
  const show = (at: number): void => {
    const light = smooth(share(at, REVEAL.count - 200, 600));
    const dark = smooth(share(at, 0, 300)) * (1 - light);
    cast.night.show(cast.isNight ? 1 : dark, cast.isLate ? 1 : 0);
    cast.caption.night(dark > 0.5 || cast.isNight);
    cast.desks.night(dark > 0.5 || cast.isNight);
    cast.labels.alpha(1 - 0.85 * dark);
    const up = smooth(share(at, REVEAL.close, REVEAL.closed));
    for (const [country, face] of faces.entries()) {
      const turned = smooth(share(at, REVEAL.wave + (delays[country] ?? 0), REVEAL.turn));
      if (face === null || up <= 0) cast.desks.show(country, null);
      else if (turned < 0.5) cast.desks.show(country, "back", up * Math.cos(turned * Math.PI));
      else cast.desks.show(country, face, -Math.cos(turned * Math.PI));
    }
    countGroups(cast, faces, share(at, REVEAL.count, REVEAL.end - REVEAL.count));
  };
  const isLit = (at: number): boolean => at < REVEAL.close || at > REVEAL.count - 200;
  const ground = (at: number): Ground => (isLit(at) ? hallGround(cast) : "night");
  return animation(REVEAL.end, show, { hold: 800, end: () => undim(cast), isPeak: true, ground });
}

/**
 * The delay of each desk in ms. It grows with the distance from the player's seat, or from the podium if the player
 * has no seat.
 */
function waveFrom({ spots, plan }: ChamberCast, mine: number): number[] {
  const from = spots[mine] ?? plan.hall.centre;
  const far = spots.map(({ x, y }) => Math.hypot(x - from.x, y - from.y));
  const most = Math.max(1, ...far);
  return far.map((distance) => (distance / most) * REVEAL.spread);
}

function undim({ night, labels, isNight, isLate }: ChamberCast): void {
  night.show(isNight ? 1 : 0, isLate ? 1 : 0);
  labels.alpha(1);
}

/** What surrounds the hall as it is now. */
export function hallGround({ isNight }: ChamberCast): Ground {
  return isNight ? "night" : "paper";
}

/** The hall goes dark except for a lamp, and the windows turn blue: the last night has begun. */
export function nightAnimation(cast: ChamberCast, hold: number): Animation {
  const groups = cast.seating.groups;
  const { isDark: wasDark } = cast.plan.frame;
  const show = (at: number): void => {
    const dark = wasDark ? 1 : smooth(share(at, 0, 1300));
    const isDark = dark > 0.5;
    cast.night.show(dark, smooth(share(at, 1100, 1200)));
    cast.caption.night(isDark);
    cast.desks.night(isDark);
    cast.labels.name(groups, isDark);
    cast.labels.alpha(Math.abs(1 - 2 * dark));
    for (const country of cast.spots.keys()) cast.desks.show(country, null);
    countGroups(cast, []);
    [cast.isNight, cast.isLate] = [isDark, true];
  };
  const ground = (at: number): Ground => (at < 300 ? hallGround(cast) : "night");
  return animation(2400, show, { hold, end: () => cast.labels.alpha(1), isPeak: true, ground });
}

const ADOPTED = { word: 1300, grow: 500 } as const;
/** How dark the hall is under the word. Its seats can still be seen, as after a vote. */
const SHADE = 0.6;

/** The convention is adopted without a vote: a wave runs through the hall, and the word stands over it. */
export function adoptedAnimation(cast: ChamberCast, word: string, hold: number): Animation {
  const wave = waveAnimation(cast, 0);
  let isSaid = false;
  const show = (at: number): void => {
    if (!isSaid) cast.headline.sayOverDesks(word);
    isSaid = true;
    wave.show(Math.min(at, wave.length));
    const said = smooth(share(at, ADOPTED.word, ADOPTED.grow));
    cast.veil.setFillStyle(VEIL.night);
    cover(cast.veil, SHADE * said);
    // The papers lie where the word stands.
    cast.cards.alpha(1 - said);
    cast.headline.show(said, 0);
  };
  const end = (): void => {
    cover(cast.veil, 0);
    cast.cards.alpha(1);
    cast.headline.show(0, 0);
  };
  const ground = (): Ground => hallGround(cast);
  return animation(ADOPTED.word + ADOPTED.grow, show, { hold, end, isPeak: true, ground });
}

const BROKEN = { grow: 600, snap: 1250, fall: 500, words: 1350, drain: 1700, end: 2700 } as const;
const VEILED = 0.88;
const GLOW = 0x2f7fc0;
const THREAD = { day: 0x0b4f86, night: 0x74b5e8 } as const;
const TORN = 0xe2571c;

/**
 * Everything except two desks turns grey. The thread between them glows and snaps, and the trust below the text
 * falls.
 */
export function brokenAnimation(
  cast: ChamberCast,
  bond: Bond,
  words: string,
  drain: Drain | null,
): Animation {
  const two = new Set([bond.by, bond.to]);
  const isAround = isSpokenAround();
  let back: Map<number, Place> | null = null;
  const show = (at: number): void => {
    if (back === null) cast.headline.say(isAround ? "" : words, drain, cast.isNight);
    cast.veil.setFillStyle(cast.isNight ? VEIL.night : VEIL.day);
    back ??= stepForward(cast, bond);
    const grey = smooth(share(at, 0, 400));
    cover(cast.veil, VEILED * grey);
    cast.caption.alpha(1 - grey);
    cast.desks.raise(two);
    cast.desks.speak(two);
    drawThread(cast, bond, at);
    cast.headline.show(smooth(share(at, BROKEN.words, 300)), smooth(share(at, BROKEN.drain, 900)));
    if (isAround) sayAtPeak("", at < BROKEN.words ? "" : words);
  };
  const end = (): void => {
    for (const [country, place] of back ?? []) cast.desks.put(country, place);
    cover(cast.veil, 0);
    cast.caption.alpha(1);
    cast.desks.raise(new Set());
    cast.desks.speak(cast.markers.countries());
    cast.curves.clear();
    cast.bubbles[0]?.setVisible(false);
    cast.headline.show(0, 0);
  };
  const ground = (): Ground => (cast.isNight ? "night" : "grey");
  return animation(BROKEN.end, show, { hold: 800, end, isPeak: true, ground });
}

/**
 * In a small hall, moves the two desks forward at the size of an open caucus, so that their flags can be seen. Returns
 * their original places, to which they go back later.
 */
function stepForward({ desks, plan }: ChamberCast, { by, to }: Bond): Map<number, Place> {
  const back = new Map<number, Place>();
  if (!plan.isSmall) return back;
  const row = plan.tiles.length - 1;
  for (const [country, x] of [
    [by, 0.22],
    [to, 0.78],
  ] as const) {
    const place = desks.places[country];
    if (place === undefined) continue;
    back.set(country, place);
    const { width, height } = plan.frame;
    const size = { across: STEPPED, along: STEPPED, parts: STEPPED, row, turn: 0 };
    desks.put(country, { ...place, ...size, x: width * x, y: height * 0.8, isShown: true });
  }
  return back;
}

/** Size of the two desks relative to the largest desk. */
const STEPPED = 0.9;

const middle = { x: 0, y: 0 };

/** The thread grows, glows until it snaps, and springs back to both ends. */
function drawThread(
  { curves, bubbles, plan, spots, isNight }: ChamberCast,
  { by, to }: Bond,
  at: number,
): void {
  const [from, end] = [spots[by], spots[to]];
  curves.clear();
  if (from === undefined || end === undefined) return;
  const width = 2.4 * plan.frame.unit;
  const curve = { from, to: end, rise: 0.14, colour: isNight ? THREAD.night : THREAD.day, width };
  const grown = settleOut(share(at, 200, BROKEN.grow));
  const torn = settleOut(share(at, BROKEN.snap, BROKEN.fall));
  const glow = 0.22 + 0.3 * swell(share(at, BROKEN.snap - 420, 420));
  if (torn <= 0) {
    for (const wide of [7, 4])
      drawCurve(curves, { ...curve, colour: GLOW, width: width * wide }, 0, grown, glow / 2);
    drawCurve(curves, curve, 0, grown, 1);
  } else {
    const gap = 0.06 + 0.26 * torn;
    drawCurve(curves, { ...curve, colour: TORN }, 0, 0.5 - gap, 1);
    drawCurve(curves, { ...curve, colour: TORN }, 0.5 + gap, 1, 1);
  }
  findTear(curve, plan, middle);
  bubbles[0]
    ?.setFrame("broken", false, false)
    .setVisible(torn > 0)
    .setPosition(middle.x, middle.y)
    .setScale(1 + 0.4 * swell(torn));
}
