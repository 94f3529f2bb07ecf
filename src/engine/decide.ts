/** Takes or refuses a command: the only place that refuses. What is refused changes nothing. */
import { type Command, type Rejection, type Seat, slotOf, type Term } from "./command.ts";
import type { GameEvent } from "./event.ts";
import { actsIn } from "./model/home.ts";
import { type Option, optionOf } from "./option.ts";
import { costOf, options, spent } from "./options.ts";
import { offerOf } from "./rules/dealing.ts";
import { indexOf } from "./seat.ts";
import type { World } from "./world.ts";

export type Decision =
  | Readonly<{ ok: true; events: readonly GameEvent[] }>
  | Readonly<{ ok: false; reason: Rejection }>;

const refused = (reason: Rejection): Decision => ({ ok: false, reason });

const taken = (...events: readonly GameEvent[]): Decision => ({ ok: true, events });

/** Whether a command would be taken now. */
export function isAllowed(world: World, seat: Seat, command: Command): boolean {
  return decide(world, seat, command).ok;
}

/**
 * A command of a seat: offers, answers and withdrawals act at once; everything else is sealed until
 * the beat closes and may be replaced until then.
 */
export function decide(world: World, seat: Seat, command: Command): Decision {
  const country = indexOf(world.scenario, seat);
  if (country < 0) return refused("notYourSeat");
  const own = options(world, country);
  const reason = objectionTo(world, country, own, command);
  if (reason !== null) return refused(reason);
  switch (command.type) {
    case "offerPackage": {
      const offer = offerOf(command, country, world.secrets.offers.length);
      return taken({ type: "offerMade", offer });
    }
    case "answerOffer":
      return answer(world, country, command.offer, command.accept);
    case "withdrawOffer": {
      const offer = world.secrets.offers[command.offer];
      return offer === undefined
        ? refused("notOpen")
        : taken({ type: "offerWithdrawn", offer: offer.id, from: offer.from, to: offer.to });
    }
    default:
      return sealing(world, country, seat, command);
  }
}

function answer(world: World, country: number, id: number, accepted: boolean): Decision {
  const offer = world.secrets.offers[id];
  if (offer === undefined || offer.to !== country) return refused("notOpen");
  return taken({ type: "offerAnswered", offer: id, from: offer.from, to: offer.to, accepted });
}

/** Seals an act if credit and, in a season, acts are left beside what is sealed already. */
function sealing(world: World, country: number, seat: Seat, command: Command): Decision {
  const others = (world.secrets.sealed[seat] ?? []).filter((item) => slotOf(item) !== slotOf(command));
  const replaced = (world.secrets.sealed[seat] ?? []).find((item) => slotOf(item) === slotOf(command));
  const bound = spent(world, country) - (replaced === undefined ? 0 : costOf(replaced.type));
  if ((world.credit[country] ?? 0) - bound < costOf(command.type)) return refused("noCredit");
  if (world.beat === "season") {
    const acts = [...others, command].reduce((sum, item) => sum + actCost(item), 0);
    if (acts > actsIn(world)) return refused("noActs");
  }
  return taken({ type: "actSealed", seat, command });
}

/** Acts of a season a command takes. */
export function actCost(command: Command): number {
  switch (command.type) {
    case "implementLaw":
    case "holdHearing":
    case "consultAtHome":
    case "enterReservation":
    case "campaign":
    case "pledge":
    case "grantPrice":
      return 1;
    case "assist":
      return 2;
    default:
      return 0;
  }
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
  return isInDomain(own, command) ? null : "unknownTarget";
}

function missingReason(world: World, country: number, command: Command): Rejection {
  const free = (world.credit[country] ?? 0) - spent(world, country);
  const cost = costOf(command.type);
  if (cost > 0 && free < cost) return "noCredit";
  if (command.type === "callVote") return "needsLaw";
  if (command.type === "deposit") return "needsVote";
  return command.type === "answerOffer" || command.type === "withdrawOffer" ? "notOpen" : "wrongPhase";
}

const has = (terms: readonly Term[], term: Term): boolean =>
  terms.some((item) => item.article === term.article && item.alternative === term.alternative);

/** Whether every field of a command lies in the domain its option names. */
function isInDomain(own: readonly Option[], command: Command): boolean {
  switch (command.type) {
    case "layPlacards": {
      const item = optionOf(own, "layPlacards")?.articles.find((a) => a.article === command.article);
      return item?.texts.length === command.placards.length && command.wish >= 0 && command.wish < 6;
    }
    case "speak": {
      const target = optionOf(own, "speak")?.targets.find((item) => item.article === command.article);
      if (target === undefined || !target.alternatives.includes(command.alternative)) return false;
      return target.cases.length === 0 ? command.case === "" : target.cases.includes(command.case);
    }
    case "consult": {
      const option = optionOf(own, "consult");
      return (
        option?.articles.includes(command.article) === true && option.countries.includes(command.country)
      );
    }
    case "offerPackage": {
      const option = optionOf(own, "offerPackage");
      if (option === null || command.give.article === command.ask.article) return false;
      const assistance = option.assistance.includes(command.assistance);
      return (
        has(option.terms, command.give) &&
        has(option.terms, command.ask) &&
        assistance &&
        option.countries.includes(command.to)
      );
    }
    case "answerOffer":
      return optionOf(own, "answerOffer")?.offers.includes(command.offer) === true;
    case "withdrawOffer":
      return optionOf(own, "withdrawOffer")?.offers.includes(command.offer) === true;
    case "sponsorBridge":
      return has(optionOf(own, "sponsorBridge")?.terms ?? [], command);
    case "declareRedLine":
      return has(optionOf(own, "declareRedLine")?.terms ?? [], command);
    case "dropRedLine":
      return optionOf(own, "dropRedLine")?.articles.includes(command.article) === true;
    case "takeStand": {
      const item = optionOf(own, "takeStand")?.articles.find((a) => a.article === command.article);
      if (item === undefined || (command.stand === "block" && !item.mayBlock)) return false;
      return item.bound || !command.breaking;
    }
    case "proposeAmendment":
      return has(optionOf(own, "proposeAmendment")?.terms ?? [], command);
    case "voteAmendment":
      return optionOf(own, "voteAmendment")?.amendments.includes(command.amendment) === true;
    case "standOnPackage":
      return command.stand === "join" || optionOf(own, "standOnPackage")?.mayBlock === true;
    default:
      return isInSeasonDomain(own, command);
  }
}

function isInSeasonDomain(own: readonly Option[], command: Command): boolean {
  switch (command.type) {
    case "sign":
      return optionOf(own, "sign")?.declarations.includes(command.declaration) === true;
    case "holdHearing":
      return optionOf(own, "holdHearing")?.cards.includes(command.card) === true;
    case "consultAtHome":
      return optionOf(own, "consultAtHome")?.cards.includes(command.card) === true;
    case "enterReservation":
      return optionOf(own, "enterReservation")?.cards.includes(command.card) === true;
    case "assist":
      return optionOf(own, "assist")?.countries.includes(command.to) === true;
    case "campaign":
      return optionOf(own, "campaign")?.groups.includes(command.unGroup) === true;
    case "pledge": {
      const option = optionOf(own, "pledge");
      const partners = command.with;
      if (option === null || partners.length === 0 || partners.length > option.most) return false;
      const known =
        partners.every((i) => option.countries.includes(i)) && new Set(partners).size === partners.length;
      const count = command.count >= 1 && command.count <= partners.length;
      return known && count && option.seasons.includes(command.season);
    }
    case "namePrice": {
      const option = optionOf(own, "namePrice");
      return option?.prices.includes(command.price) === true && option.countries.includes(command.of);
    }
    case "grantPrice":
      return optionOf(own, "grantPrice")?.countries.includes(command.to) === true;
    case "answerEvent":
      return optionOf(own, "answerEvent")?.answers.includes(command.answer) === true;
    default:
      return true;
  }
}
