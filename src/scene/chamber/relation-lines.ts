/** Who is bound to whom by an event, as curves across the hall. */
import type { GameEvent, Speech } from "../../engine/state/event.ts";
import type { RelationLine } from "../relations-animation.ts";
import type { ChamberPlan, Spot } from "./plan.ts";

const BLUE = 0x0d3f6b;
const GOLD = 0xa87b22;
const RED = 0xa52d26;
const GREY = 0x55606b;

/** The curves of an event across the chamber; none where it has no such thing. `mine` comes first. */
export function relationLinesOf(event: GameEvent, plan: ChamberPlan, mine: number): RelationLine[] {
  switch (event.type) {
    case "speechesHeard":
      return first(event.speeches, ({ country }) => country === mine).map((speech) => spoken(plan, speech));
    case "offersExchanged":
      return event.offers.map(({ from, to }) => between(plan, from, to, "deal", GOLD));
    case "offerMade":
      return [between(plan, event.offer.from, event.offer.to, "deal", GOLD)];
    case "offerAnswered":
      return [
        between(plan, event.to, event.from, event.accepted ? "kept" : "broken", event.accepted ? BLUE : GREY),
      ];
    case "promisesReckoned":
      return first(event.reckonings, ({ kept }) => !kept).map(({ by, to, kept }) => ({
        ...between(plan, by, to, kept ? "kept" : "broken", kept ? BLUE : RED),
        tears: !kept,
      }));
    case "bridgeBuilt":
      return event.sponsors.map((sponsor) => toPodium(plan, sponsor, "deal", BLUE, true));
    case "consulted":
      return event.answers.map(({ about, by }) => between(plan, about, by, "deal", GREY));
    default:
      return [];
  }
}

function first<T>(items: readonly T[], comes: (item: T) => boolean): T[] {
  return [...items.filter(comes), ...items.filter((item) => !comes(item))];
}

function spoken(plan: ChamberPlan, { country, argument }: Speech): RelationLine {
  return toPodium(plan, country, argument, BLUE, false);
}

function toPodium(
  plan: ChamberPlan,
  from: number,
  sign: string,
  colour: number,
  rides: boolean,
): RelationLine {
  const { centre, inner } = plan.hall;
  const to = { x: centre.x, y: centre.y - inner * 0.5 };
  return line(plan, plan.desks[from] ?? to, to, sign, colour, rides);
}

function between(plan: ChamberPlan, from: number, to: number, sign: string, colour: number): RelationLine {
  const { centre } = plan.hall;
  return line(plan, plan.desks[from] ?? centre, plan.desks[to] ?? centre, sign, colour, true);
}

function line(
  plan: ChamberPlan,
  from: Spot,
  to: Spot,
  sign: string,
  colour: number,
  rides: boolean,
): RelationLine {
  const width = Math.max(1.5, 1.8 * plan.frame.unit);
  return { curve: { from, to, rise: 0.12, colour, width }, sign, rides, tears: false };
}
