/** Relations created by an event, as curves across the hall. */
import type { GameEvent } from "../../engine/events/event.ts";
import type { Speech } from "../../engine/state/event-parts.ts";
import type { ChamberPlan } from "../geometry/chamber-plan.ts";
import type { Spot } from "../geometry/place.ts";
import { type Curve, pointOnCurve } from "../motion/curves.ts";
import type { RelationLine } from "../motion/relations-animation.ts";

/** The colours of curves by day and at night. */
const COLOURS = {
  blue: { day: 0x0b4f86, night: 0x74b5e8 },
  ink: { day: 0x1b2733, night: 0xe6dcc4 },
  red: { day: 0xe2571c, night: 0xff8a5c },
  grey: { day: 0x55606b, night: 0x9aa7b4 },
} as const;
type Colour = keyof typeof COLOURS;

/** Current positions of the desks, and the light in the hall. */
type Room = Readonly<{ plan: ChamberPlan; spots: readonly Spot[]; isNight: boolean }>;

/** The state that promised, and the one it promised to. */
export type Bond = Readonly<{ by: number; to: number }>;

/** The broken promise to show: one that involves the player, otherwise the first. */
export function brokenBond(event: GameEvent, mine: number): Bond | null {
  if (event.type !== "promisesReckoned") return null;
  const broken = event.reckonings.filter(({ kept }) => !kept);
  return broken.find(({ by, to }) => by === mine || to === mine) ?? broken[0] ?? null;
}

/** The states that take part in an event, such as speakers, or both sides of an offer. */
export function involvedIn(event: GameEvent): ReadonlySet<number> {
  switch (event.type) {
    case "speechesHeard":
      return new Set(event.speeches.map(({ country }) => country));
    case "offersExchanged":
      return new Set(event.offers.flatMap(({ from, to }) => [from, to]));
    case "offerMade":
      return new Set([event.offer.from, event.offer.to]);
    case "offerAnswered":
      return new Set([event.from, event.to]);
    case "promisesReckoned":
      return new Set(event.reckonings.flatMap(({ by, to }) => [by, to]));
    case "bridgeBuilt":
      return new Set(event.sponsors);
    case "consulted":
      return new Set(event.answers.flatMap(({ about, by }) => [about, by]));
    default:
      return new Set();
  }
}

/**
 * The curves of an event across the chamber; empty for other events. The curves of the player's state (`mine`) come
 * first. A broken promise with its own animation has no line.
 */
export function relationLinesOf(
  event: GameEvent,
  room: Room,
  mine: number,
  alone: Bond | null,
): RelationLine[] {
  switch (event.type) {
    case "speechesHeard":
      return first(event.speeches, ({ country }) => country === mine).map((speech) => spoken(room, speech));
    case "offersExchanged":
      return event.offers.map(({ from, to }) => between(room, from, to, "deal", "ink"));
    case "offerMade":
      return [between(room, event.offer.from, event.offer.to, "deal", "ink")];
    case "offerAnswered":
      return [
        between(
          room,
          event.to,
          event.from,
          event.accepted ? "kept" : "broken",
          event.accepted ? "blue" : "grey",
        ),
      ];
    case "promisesReckoned":
      return first(
        event.reckonings.filter((one) => one !== alone),
        ({ kept }) => !kept,
      ).map(({ by, to, kept }) => ({
        ...between(room, by, to, kept ? "kept" : "broken", kept ? "blue" : "red"),
        tears: !kept,
      }));
    case "bridgeBuilt":
      return event.sponsors.map((sponsor) => toPodium(room, sponsor, "deal", "blue", true));
    case "consulted":
      return event.answers.map(({ about, by }) => between(room, about, by, "deal", "grey"));
    default:
      return [];
  }
}

function first<T>(items: readonly T[], comes: (item: T) => boolean): T[] {
  return [...items.filter(comes), ...items.filter((item) => !comes(item))];
}

function spoken(room: Room, { country, argument }: Speech): RelationLine {
  return toPodium(room, country, argument, "blue", false);
}

function toPodium(room: Room, from: number, sign: string, colour: Colour, rides: boolean): RelationLine {
  const { centre, inner } = room.plan.hall;
  const to = { x: centre.x, y: centre.y - inner * 0.42 };
  return line(room, room.spots[from] ?? to, to, sign, colour, rides);
}

function between(room: Room, from: number, to: number, sign: string, colour: Colour): RelationLine {
  const { centre } = room.plan.hall;
  return line(room, room.spots[from] ?? centre, room.spots[to] ?? centre, sign, colour, true);
}

function line(room: Room, from: Spot, to: Spot, sign: string, colour: Colour, rides: boolean): RelationLine {
  const width = Math.max(1.5, 1.8 * room.plan.frame.unit);
  const rise = RISES.find((one) => staysInside(room, { from, to, rise: one })) ?? 0;
  return {
    curve: { from, to, rise, colour: COLOURS[colour][room.isNight ? "night" : "day"], width },
    sign,
    rides,
    tears: false,
  };
}

/** How far a curve rises, as a share of its length: the first at which it does not leave the hall. */
const RISES = [0.12, 0.06, 0, -0.06, -0.12] as const;
const SAMPLES = [0.25, 0.5, 0.75] as const;
const at = { x: 0, y: 0 };

/** The names and counts are outside the last row, so a curve inside the hall never crosses them. */
function staysInside({ plan }: Room, curve: Pick<Curve, "from" | "to" | "rise">): boolean {
  const { centre, outer } = plan.hall;
  return SAMPLES.every((share) => {
    pointOnCurve(curve, share, at);
    return Math.hypot(at.x - centre.x, at.y - centre.y) <= outer;
  });
}
