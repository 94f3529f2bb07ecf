/** Where the lines of deals and their signs are in the hall: neither covers the text and the counts on the podium. */
import type { Area, Place } from "../../client/screen/ui-store.ts";

export type Arc = Readonly<{
  from: Place;
  to: Place;
  /** The point towards which the line bends. */
  bend: Place;
  /** The middle of the sign. */
  knot: Place;
}>;

/** How far a line bends to the middle of the hall, so that it does not leave it. */
const BEND = 0.45;

/** Where on its line a sign may be, the middle first. */
const STOPS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];

/** How far a line is lifted at a time until it passes above the sheet, in CSS pixels, and how often at most. */
const LIFT = { step: 16, most: 60 };

const SAMPLES = 24;

/**
 * A line for each pair of places, from desk to desk.
 * @param radius that of a sign, in CSS pixels
 */
export function dealArcs(
  pairs: readonly (readonly [Place, Place])[],
  { middle, podium, radius }: Readonly<{ middle: Place; podium: Area | null; radius: number }>,
): readonly Arc[] {
  const arcs: Arc[] = [];
  for (const [from, to] of pairs) {
    const line = lifted({ from, to, bend: towards(between(from, to), middle, BEND) }, podium, radius);
    const stops = STOPS.map((share) => pointOn(line, share));
    const isFree = (stop: Place): boolean =>
      !isOn(stop, podium, radius) && arcs.every(({ knot }) => distance(knot, stop) >= 2 * radius);
    arcs.push({ ...line, knot: stops.find(isFree) ?? stops[0] ?? from });
  }
  return arcs;
}

type Line = Omit<Arc, "knot">;

/** The line, bent upwards until it passes above the sheet. */
function lifted(line: Line, podium: Area | null, radius: number): Line {
  let now = line;
  for (let times = 0; times < LIFT.most && crosses(now, podium, radius); times++)
    now = { ...now, bend: { x: now.bend.x, y: now.bend.y - LIFT.step } };
  return crosses(now, podium, radius) ? line : now;
}

function crosses(line: Line, podium: Area | null, radius: number): boolean {
  return Array.from({ length: SAMPLES + 1 }, (_, at) => pointOn(line, at / SAMPLES)).some((point) =>
    isOn(point, podium, radius),
  );
}

function isOn({ x, y }: Place, area: Area | null, margin: number): boolean {
  if (area === null) return false;
  return Math.abs(x - area.x) < area.width / 2 + margin && Math.abs(y - area.y) < area.height / 2 + margin;
}

/** @param share 0 at the first desk, 1 at the second */
function pointOn({ from, to, bend }: Line, share: number): Place {
  return towards(towards(from, bend, share), towards(bend, to, share), share);
}

function between(one: Place, other: Place): Place {
  return towards(one, other, 0.5);
}

function towards(from: Place, to: Place, share: number): Place {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function distance(one: Place, other: Place): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
