/** Takes or refuses a command: the only place that refuses. What is refused changes nothing. */
import type { Command, Rejection, Seat } from "./command.ts";
import { happen } from "./consequences.ts";
import type { Fact, GameEvent } from "./event.ts";
import { objectionTo } from "./legal.ts";
import { consult, offerOf } from "./rules/dealing.ts";
import { indexOf } from "./seat.ts";
import { seen } from "./seen.ts";
import type { Offer, World } from "./world.ts";

export type Decision =
  | Readonly<{ ok: true; events: readonly GameEvent[] }>
  | Readonly<{ ok: false; reason: Rejection }>;

/**
 * A command of a seat: consultations, offers, answers and withdrawals act at once; everything else is sealed until the
 * beat closes and may be replaced until then.
 */
export function decide(world: World, seat: Seat, command: Command): Decision {
  const country = indexOf(world.scenario, seat);
  const reason = objectionTo(seen(world, country), command);
  if (reason !== null) return { ok: false, reason };
  return { ok: true, events: happen(world, factsOf(world, country, seat, command)).events };
}

function factsOf(world: World, country: number, seat: Seat, command: Command): readonly Fact[] {
  switch (command.type) {
    case "offerPackage":
      return [{ type: "offerMade", offer: offerOf(world, command, country) }];
    case "consult":
      return [consult(world, country, command)];
    case "answerOffer":
      return offersWith(world, command.offer).flatMap((offer) => answered(offer, command.accept));
    case "withdrawOffer":
      return offersWith(world, command.offer).map(({ id, from, to }) => {
        return { type: "offerWithdrawn", offer: id, from, to };
      });
    default:
      return [{ type: "actSealed", seat, command }];
  }
}

function offersWith({ secrets }: World, id: number): readonly Offer[] {
  return secrets.offers.filter((offer) => offer.id === id);
}

/** The answer to an offer, and what both sides are bound to where it is yes. */
export function answered(offer: Offer, accepted: boolean): readonly Fact[] {
  const { id, from, to } = offer;
  const answer: Fact = { type: "offerAnswered", offer: id, from, to, accepted };
  return accepted ? [answer, { type: "packagesAgreed", packages: [offer] }] : [answer];
}
