/** Takes or refuses a command: the only place that refuses. What is refused changes nothing. */
import { actCost, type Command, type Rejection, type Seat, slotOf } from "./command.ts";
import { happen } from "./consequences.ts";
import { isInDomain } from "./domain.ts";
import type { Fact, GameEvent } from "./event.ts";
import { actsIn } from "./model/home.ts";
import type { Option } from "./option.ts";
import { costOf, isTimeFor, options, spent } from "./options.ts";
import { consult, offerOf } from "./rules/dealing.ts";
import { indexOf } from "./seat.ts";
import type { Offer, World } from "./world.ts";

export type Decision =
  | Readonly<{ ok: true; events: readonly GameEvent[] }>
  | Readonly<{ ok: false; reason: Rejection }>;

const refused = (reason: Rejection): Decision => ({ ok: false, reason });

const taken = (world: World, ...facts: readonly Fact[]): Decision => ({
  ok: true,
  events: happen(world, facts).events,
});

/** Whether a command would be taken now. */
export function isAllowed(world: World, seat: Seat, command: Command): boolean {
  return decide(world, seat, command).ok;
}

/**
 * A command of a seat: consultations, offers, answers and withdrawals act at once; everything else is sealed until the
 * beat closes and may be replaced until then.
 */
export function decide(world: World, seat: Seat, command: Command): Decision {
  const country = indexOf(world.scenario, seat);
  if (country < 0) return refused("notYourSeat");
  const own = options(world, country);
  const reason = objectionTo(world, country, own, command);
  if (reason !== null) return refused(reason);
  if (command.type === "offerPackage") {
    return taken(world, { type: "offerMade", offer: offerOf(command, country, world.secrets.offers.length) });
  }
  if (command.type === "consult") return taken(world, consult(world, country, command));
  if (command.type === "answerOffer") return answer(world, country, command.offer, command.accept);
  if (command.type === "withdrawOffer") return withdraw(world, command.offer);
  return sealing(world, country, seat, command);
}

function withdraw(world: World, id: number): Decision {
  const offer = world.secrets.offers[id];
  if (offer === undefined) return refused("notOpen");
  return taken(world, { type: "offerWithdrawn", offer: id, from: offer.from, to: offer.to });
}

function answer(world: World, country: number, id: number, accepted: boolean): Decision {
  const offer = world.secrets.offers[id];
  if (offer === undefined || offer.to !== country) return refused("notOpen");
  return taken(world, ...answered(offer, accepted));
}

/** The answer to an offer, and what both sides are bound to where it is yes. */
export function answered(offer: Offer, accepted: boolean): readonly Fact[] {
  const { id, from, to } = offer;
  const answer: Fact = { type: "offerAnswered", offer: id, from, to, accepted };
  return accepted ? [answer, { type: "packagesAgreed", packages: [offer] }] : [answer];
}

/** Seals an act if credit and, in a season, acts are left beside what is sealed already. */
function sealing(world: World, country: number, seat: Seat, command: Command): Decision {
  const others = (world.secrets.sealed[seat] ?? []).filter((item) => slotOf(item) !== slotOf(command));
  const replaced = (world.secrets.sealed[seat] ?? []).find((item) => slotOf(item) === slotOf(command));
  const bound = spent(world, country) - (replaced === undefined ? 0 : costOf(replaced.type));
  if ((world.credit[country] ?? 0) - bound < costOf(command.type)) return refused("noCredit");
  if (world.beat === "season") {
    const acts = [...others, command].reduce((sum, item) => sum + actCost(item.type), 0);
    if (acts > actsIn(world)) return refused("noActs");
  }
  return taken(world, { type: "actSealed", seat, command });
}

/** Why a command is not on offer, or null. */
function objectionTo(
  world: World,
  country: number,
  own: readonly Option[],
  command: Command,
): Rejection | null {
  const option = own.find((item) => item.type === command.type);
  if (option === undefined) return missingReason(world, country, command);
  if (isInDomain(own, command)) return null;
  return isBlock(command) && (world.blocks[country] ?? 0) === 0 ? "noBlocks" : "unknownTarget";
}

function isBlock(command: Command): boolean {
  const isStand = command.type === "takeStand" || command.type === "standOnPackage";
  return isStand && command.stand === "block";
}

function missingReason(world: World, country: number, command: Command): Rejection {
  const free = (world.credit[country] ?? 0) - spent(world, country);
  const cost = costOf(command.type);
  if (cost > 0 && free < cost) return "noCredit";
  if (world.beat === "season" && !isTimeFor(world, country, command.type)) return "noActs";
  if (command.type === "callVote") return mustWait(world, country) ? "mustWait" : "needsLaw";
  if (command.type === "deposit") return "needsVote";
  return command.type === "answerOffer" || command.type === "withdrawOffer" ? "notOpen" : "wrongPhase";
}

/** Whether a vote that was lost bars the next for a while. */
function mustWait(world: World, country: number): boolean {
  const home = world.secrets.homes.find((item) => item.country === country);
  return home?.law === true && !home.won && world.month < home.voteFrom;
}
