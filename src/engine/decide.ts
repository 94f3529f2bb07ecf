/** Accepts or refuses a command. The engine refuses commands only here, and a refused command changes nothing. */

import { applyFacts } from "./events/apply-facts.ts";
import type { Fact, GameEvent } from "./events/event.ts";
import { objectionTo } from "./options/legal.ts";
import { offerOf } from "./rules/dealing.ts";
import { seenBy } from "./seats/seen.ts";
import type { Command, CommandType, Rejection } from "./state/command.ts";
import type { Seat } from "./state/seat.ts";
import type { Offer } from "./state/treaty.ts";
import type { World } from "./state/world.ts";

export type Decision =
  | Readonly<{ ok: true; events: readonly GameEvent[] }>
  | Readonly<{ ok: false; reason: Rejection }>;

/**
 * Decides on a seat's command. Offers, answers and withdrawals take effect at once. Any other command is sealed until
 * the beat closes, and the seat can replace it until then.
 */
export function decide(world: World, seat: Seat, command: Command): Decision {
  const own = seenBy(world, seat);
  const reason = objectionTo(own, command);
  if (reason !== null) return { ok: false, reason };
  return { ok: true, events: applyFacts(world, factsOf(world, own.country, seat, command)).events };
}

type AtOnce<T extends CommandType> = (
  world: World,
  country: number,
  command: Extract<Command, { type: T }>,
) => readonly Fact[];

/** Commands that take effect at once; all others are sealed. */
const AT_ONCE: Readonly<{ [T in CommandType]?: AtOnce<T> }> = {
  offerPackage: (world, country, command) => [{ type: "offerMade", offer: offerOf(world, command, country) }],
  answerOffer: (world, _, { offer, accept }) =>
    offersWith(world, offer).flatMap((one) => answered(one, accept)),
  counterOffer: (world, country, { offer, give, ask }) =>
    offersWith(world, offer).map(({ id, from, to }) => ({
      type: "offerCountered",
      offer: id,
      from,
      to,
      counter: offerOf(world, { type: "offerPackage", to: from, give, ask, assistance: 0 }, country),
    })),
  withdrawOffer: (world, _, { offer }) =>
    offersWith(world, offer).map(({ id, from, to }) => ({ type: "offerWithdrawn", offer: id, from, to })),
};

function factsOf(world: World, country: number, seat: Seat, command: Command): readonly Fact[] {
  const act = AT_ONCE[command.type] as AtOnce<CommandType> | undefined;
  return act?.(world, country, command) ?? [{ type: "actSealed", seat, command }];
}

function offersWith({ secrets }: World, id: number): readonly Offer[] {
  return secrets.offers.filter((offer) => offer.id === id);
}

/** The facts that follow from the answer to an offer. If the offer is accepted, its package also binds both sides. */
export function answered(offer: Offer, accepted: boolean): readonly Fact[] {
  const { id, from, to } = offer;
  const answer: Fact = { type: "offerAnswered", offer: id, from, to, accepted };
  return accepted ? [answer, { type: "packagesAgreed", packages: [offer] }] : [answer];
}
