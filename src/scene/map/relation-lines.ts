/** Aid and other relations on the map, as curves between states. */
import type { GameEvent } from "../../engine/events/event.ts";
import type { MapPlan } from "../geometry/map-plan.ts";
import type { RelationLine } from "../motion/relations-animation.ts";

const BLUE = 0x0b4f86;
const INK = 0x1b2733;
const RED = 0xe2571c;

export function mapRelationLinesOf(event: GameEvent, plan: MapPlan): RelationLine[] {
  switch (event.type) {
    case "assistanceGiven":
      return event.gifts.map(({ from, to }) => line(plan, from, to, "gift", BLUE));
    case "pledgesMade":
      return event.pledges.flatMap((pledge) =>
        pledge.with.map((other) => line(plan, pledge.by, other, "deal", INK)),
      );
    case "pricesNamed":
      return event.prices.filter(({ of }) => of >= 0).map(({ by, of }) => line(plan, by, of, "deal", INK));
    case "pricesGranted":
      return event.by.map((by, index) => line(plan, event.givers[index] ?? by, by, "kept", BLUE));
    case "promisesReckoned":
      return event.reckonings.map(({ by, to, kept }) => ({
        ...line(plan, by, to, kept ? "kept" : "broken", kept ? BLUE : RED),
        tears: !kept,
      }));
    default:
      return [];
  }
}

function line(plan: MapPlan, from: number, to: number, sign: string, colour: number): RelationLine {
  const nowhere = plan.ring;
  const curve = {
    from: plan.places[from] ?? nowhere,
    to: plan.places[to] ?? nowhere,
    rise: 0.2,
    colour,
    width: Math.max(1.5, 1.8 * plan.frame.unit),
  };
  return { curve, sign, rides: true, tears: false };
}
