/** What each event looks like on the map. */
import { type Animation, animation, settleOut, share } from "../animation.ts";
import type { Curve } from "../curves.ts";
import { fly, RISE } from "./flight.ts";
import type { MapCast } from "./map-scene.ts";
import type { Standing } from "./picture.ts";

export type Step = Readonly<{ country: number; standing: Standing }>;
type Tally = { signed: number; count: number };
export type Course = Readonly<{
  steps: readonly Step[];
  /** Counts before the first step. */
  before: Readonly<Tally>;
  threshold: number;
  /** The ring waits at one below the threshold: that instrument has an animation of its own. */
  isCapped: boolean;
}>;

const FLIGHT = 900;
const PULSE = 700;
const LEAST_STEP = 30;
const USUAL_STEP = 260;
const LONGEST = 5200;
/** The picture of the states goes to the screen at most this often, in ms: sending it is dear. */
const FLUSH = 110;

/** States sign and deposit one after another; each instrument travels to its segment of the ring. */
export function courseAnimation(cast: MapCast, course: Course, hold: number): Animation {
  const { steps } = course;
  const each = Math.max(LEAST_STEP, Math.min(USUAL_STEP, LONGEST / Math.max(1, steps.length)));
  const tallies = talliesOf(course);
  const curves = curvesOf(cast, course, tallies);
  let done = 0;
  let flushed = -FLUSH;
  const show = (at: number): void => {
    while (done < steps.length && at >= done * each) {
      const step = steps[done];
      if (step !== undefined) cast.states.set(step.country, step.standing);
      done += 1;
    }
    if (at - flushed >= FLUSH || at >= lengthOf(steps.length, each)) {
      cast.states.flush();
      flushed = at;
    }
    showMoving(cast, course, curves, at, each);
    const arrived = Math.max(0, Math.min(steps.length, Math.floor((at - FLIGHT) / each) + 1));
    const tally = tallies[at >= lengthOf(steps.length, each) ? steps.length : arrived] ?? course.before;
    showTally(cast, course, tally, at);
  };
  const end = (): void => hideMoving(cast);
  return animation(lengthOf(steps.length, each), show, { hold, end });
}

function lengthOf(count: number, each: number): number {
  return Math.max(0, count - 1) * each + FLIGHT + 60;
}

function talliesOf({ steps, before }: Course): Tally[] {
  const tallies: Tally[] = [{ ...before }];
  let now = { ...before };
  for (const { standing } of steps) {
    now = standing === "deposited" ? { ...now, count: now.count + 1 } : { ...now, signed: now.signed + 1 };
    tallies.push(now);
  }
  return tallies;
}

function curvesOf(cast: MapCast, { steps, threshold }: Course, tallies: readonly Tally[]): (Curve | null)[] {
  return steps.map(({ country, standing }, index) => {
    const from = cast.plan.places[country];
    if (standing !== "deposited" || from === undefined) return null;
    const to = cast.ring.slot(tallies[index]?.count ?? 0, threshold);
    return { from, to, rise: RISE, colour: 0, width: 1 };
  });
}

/** Only the steps under way have a wave and, where they deposit, a paper; the pool is used in turn. */
function showMoving(
  cast: MapCast,
  { steps }: Course,
  curves: readonly (Curve | null)[],
  at: number,
  each: number,
): void {
  hideMoving(cast);
  const first = Math.max(0, Math.floor((at - FLIGHT) / each));
  for (let index = first; index < steps.length && index * each <= at; index++) {
    const since = at - index * each;
    const wave = cast.waves[index % cast.waves.length];
    const spot = cast.plan.places[steps[index]?.country ?? -1];
    const spread = share(since, 0, PULSE);
    if (wave !== undefined && spot !== undefined && spread < 1) {
      wave
        .setVisible(true)
        .setPosition(spot.x, spot.y)
        .setScale(0.25 + 0.85 * settleOut(spread))
        .setAlpha(1 - spread);
    }
    const curve = curves[index];
    const paper = cast.documents[index % cast.documents.length];
    if (curve !== null && curve !== undefined && paper !== undefined)
      fly(paper, curve, share(since, 0, FLIGHT));
  }
}

export function hideMoving(cast: MapCast): void {
  for (const image of cast.waves) image.setVisible(false);
  for (const image of cast.documents) image.setVisible(false);
}

function showTally(
  cast: MapCast,
  { threshold, isCapped }: Course,
  { signed, count }: Tally,
  at: number,
): void {
  const shown = isCapped ? Math.min(count, threshold - 1) : count;
  const isNear = shown >= threshold - 5 && shown < threshold;
  const glow = isNear ? 0.5 + 0.5 * Math.sin(at / 140) : 0;
  cast.ring.show({ count: shown, threshold, isInForce: false, glow });
  cast.captions.counts(signed, shown);
}

/** Something strikes: slow waves over the places concerned. */
export function alarmAnimation(cast: MapCast, countries: readonly number[], hold: number): Animation {
  const shown = countries.slice(0, cast.waves.length);
  for (const [index] of shown.entries()) cast.waves[index]?.setFrame("alarm", false, false);
  const show = (at: number): void => {
    for (let index = 0; index < shown.length; index++) {
      const spot = cast.plan.places[shown[index] ?? -1];
      const spread = ((at + index * 90) % 900) / 900;
      if (spot === undefined) continue;
      cast.waves[index]
        ?.setVisible(true)
        .setPosition(spot.x, spot.y)
        .setScale(0.2 + spread)
        .setAlpha(1 - spread);
    }
  };
  const end = (): void => {
    for (const wave of cast.waves) wave.setVisible(false).setFrame("wave", false, false);
  };
  return animation(1800, show, { hold, end });
}
