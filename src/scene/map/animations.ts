/** How each event looks on the map. */
import { type Animation, animation, settleOut, share } from "../motion/animation.ts";
import { GLIDE } from "./camera.ts";
import { type Course, courseFrame, type Moment } from "./course.ts";
import { type Look, lookAt, WHOLE } from "./look.ts";
import type { MapCast } from "./map-scene.ts";
import { showRace } from "./race-view.ts";
import type { RingState } from "./ring-view.ts";

export type Race = Readonly<{
  course: Course;
  /** The parties, and the number of signatories, before the first step. */
  parties: readonly number[];
  signed: number;
  threshold: number;
  isInForce: boolean;
  /** Shows the text at the start. */
  begin(): void;
  /** Names the depositing country. `count` is the number of parties so far. */
  say(country: number, count: number): void;
  /** Shows the text at the end. */
  conclude(): void;
}>;

const PULSE = 800;
/** Minimum interval between updates of the states' picture, in ms, because uploading it is slow. */
const FLUSH = 110;

/** States sign and deposit one by one: each shines, and the flag of a new party takes its slot. */
export function courseAnimation(cast: MapCast, race: Race, hold: number): Animation {
  const { course } = race;
  const { moments, length } = course;
  const looks = new Map(moments.map(({ country }) => [country, lookAt(cast.plan, [country])]));
  const lookOf = (country: number): Look => looks.get(country) ?? WHOLE;
  const later = depositsOf(moments);
  let done = -1;
  let flushed = -FLUSH;
  let said = 0;
  const show = (at: number): void => {
    const frame = courseFrame(course, at);
    if (done < 0) race.begin();
    for (done = Math.max(0, done); done < frame.done; done++) {
      const moment = moments[done];
      if (moment !== undefined) cast.states.set(moment.country, moment.standing);
    }
    if (at - flushed >= FLUSH || at >= length) {
      cast.states.flush();
      flushed = at;
    }
    cast.camera.show(lookOf(frame.from), lookOf(frame.to), frame.t);
    showPulses(cast, moments, at);
    const parties = [...race.parties, ...later.slice(0, frame.flags)];
    const signed = race.signed + newSignatures(moments, frame.done);
    showRace(cast, ringAt(race, parties, frame.newest, at), signed);
    if (frame.flags > said) race.say(later[frame.flags - 1] ?? -1, parties.length);
    said = frame.flags;
    if (at >= length) race.conclude();
  };
  return animation(length, show, { hold, end: () => hideWaves(cast) });
}

function depositsOf(moments: readonly Moment[]): number[] {
  return moments.flatMap(({ country, standing }) => (standing === "deposited" ? [country] : []));
}

function newSignatures(moments: readonly Moment[], done: number): number {
  return moments.slice(0, done).filter(({ standing }) => standing === "signed").length;
}

function ringAt(
  { threshold, isInForce }: Race,
  parties: readonly number[],
  newest: number,
  at: number,
): RingState {
  const count = parties.length;
  const isNear = count >= threshold - 5 && count < threshold;
  const glow = isNear ? 0.5 + 0.5 * Math.sin(at / 240) : 0;
  return { parties, count, threshold, isInForce, glow, newest, isDark: false };
}

/** Shows a wave for each current step. The waves come from a pool and are reused in turn. */
function showPulses(cast: MapCast, moments: readonly Moment[], at: number): void {
  hideWaves(cast);
  for (const [index, { at: from, country }] of moments.entries()) {
    const spread = share(at, from, PULSE);
    if (at >= from && spread < 1) showWave(cast, index, country, spread);
  }
}

/** One wave over a state, with the same size on screen at any zoom. */
export function showWave(cast: MapCast, index: number, country: number, spread: number): void {
  const spot = cast.plan.places[country];
  const wave = cast.waves[index % cast.waves.length];
  if (spot === undefined || wave === undefined) return;
  const near = Math.sqrt(cast.camera.look().zoom);
  wave
    .setVisible(true)
    .setPosition(spot.x, spot.y)
    .setScale((0.25 + settleOut(spread)) / near)
    .setAlpha(1 - spread);
}

export function hideWaves(cast: MapCast): void {
  for (const image of cast.waves) image.setVisible(false);
}

/** Shows an event that strikes states: the camera moves to them, and slow waves spread over them. */
export function alarmAnimation(cast: MapCast, countries: readonly number[], hold: number): Animation {
  const shown = countries.slice(0, cast.waves.length);
  const there = lookAt(cast.plan, shown);
  const stay = GLIDE + 1800;
  const show = (at: number): void => {
    if (at < stay) cast.camera.show(WHOLE, there, share(at, 0, GLIDE));
    else cast.camera.show(there, WHOLE, share(at, stay, GLIDE));
    for (const [index, country] of shown.entries()) {
      showWave(cast, index, country, ((at + index * 90) % 900) / 900);
    }
  };
  return animation(stay + GLIDE, show, { hold, end: () => hideWaves(cast) });
}
