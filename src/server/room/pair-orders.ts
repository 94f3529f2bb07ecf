/** Orders between the two of a pair: limits, requests for a yes, and their answers. */
import { objectionTo } from "../../engine/options/legal.ts";
import { seenBy } from "../../engine/seats/seen.ts";
import type { Command } from "../../engine/state/command.ts";
import { commandOf, isAbroad, isSameCommand, slotOf } from "../../engine/state/command-slots.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { indexOf } from "../../engine/state/seat.ts";
import type { Offer } from "../../engine/state/treaty.ts";
import type { World } from "../../engine/state/world.ts";
import type { Device } from "../../room/device.ts";
import type { Place } from "../../room/fact.ts";
import { isRefused, openAsks } from "../../room/instructions.ts";
import type { PairOrder } from "../../room/order.ts";
import {
  activeRole,
  isAskable,
  isPackage,
  mayGive,
  mayInstruct,
  pairTime,
  withPartner,
} from "../../room/pair-parts.ts";
import { type AskAnswer, MOST_ASKS } from "../../room/pair-words.ts";
import { asMeant } from "../../room/same-deal.ts";
import { devicesAt } from "../../room/seats.ts";
import { instructionsOf, isBeyond } from "./capital-limits.ts";
import { type Draft, give, write } from "./draft.ts";
import type { RefusalReason } from "./runtime.ts";
import { tableOf } from "./snapshot.ts";

type Refused = RefusalReason | null;

export function pairOrder(draft: Draft, device: Device, order: PairOrder): Refused {
  const { place, isRemoved } = device;
  if (isRemoved) return "removed";
  if (draft.snapshot.state.isDebriefed) return "debriefed";
  if (place === null) return "noSeat";
  if (!draft.snapshot.state.settings.pairs) return "notYourPart";
  if (order.type === "setLimit" || order.type === "giveVerdict") return instructed(draft, place, order);
  return inBeat(draft, place, order);
}

/** Orders that name a beat. */
function inBeat(
  draft: Draft,
  place: Place,
  order: Exclude<PairOrder, { type: "setLimit" | "giveVerdict" }>,
): Refused {
  const world = tableOf(draft.snapshot, place.table)?.match.world;
  if (world === undefined) return "notStarted";
  if (order.beat !== world.clock) return "beatOver";
  if (world.isPaused) return "paused";
  switch (order.type) {
    case "draftDeclaration":
      return drafted(draft, place, order.declaration);
    case "ask":
      return asked(draft, place, order.command);
    case "withdrawAsk":
      return withdrawn(draft, place, order.ask);
    case "answerAsk":
      return answered(draft, place, order.ask, order.answer);
  }
}

function instructed(
  draft: Draft,
  place: Place,
  order: Extract<PairOrder, { type: "setLimit" | "giveVerdict" }>,
): Refused {
  const { table, seat } = place;
  if (!mayInstruct(draft.snapshot.state, place)) return "notYourPart";
  const match = tableOf(draft.snapshot, table)?.match;
  if (match?.world.isPaused === true) return "paused";
  if (order.type === "setLimit" && !isThere(match?.scenario, order)) return "unknownTarget";
  if (order.type === "giveVerdict")
    write(draft, { type: "verdictGiven", table, seat, verdict: order.verdict });
  else write(draft, { type: "limitSet", table, seat, article: order.article, limit: order.limit });
  unsealBeyond(draft, place);
  return null;
}

/** Whether the match has this article and this text. Before it begins, nobody has limits to set. */
function isThere(scenario: Scenario | undefined, { article, limit }: SetLimit): boolean {
  const texts = scenario?.articles[article]?.alternatives;
  return texts !== undefined && (typeof limit !== "number" || limit < texts.length);
}

type SetLimit = Extract<PairOrder, { type: "setLimit" }>;

/** What the Delegate has sealed beyond a new limit is open again, unless the Capital has said yes to it. */
function unsealBeyond(draft: Draft, { table, seat }: Place): void {
  const sealed = tableOf(draft.snapshot, table)?.match.world.secrets.sealed[seat] ?? [];
  const { asks } = instructionsOf(draft, table, seat);
  const isAllowed = (act: Command): boolean =>
    asks.some(({ answer, command }) => answer === "yes" && isSameCommand(command, act));
  for (const act of sealed)
    if (isBeyond(draft, table, seat, act) && !isAllowed(act))
      give(draft, table, seat, { type: "unseal", slot: slotOf(act) });
}

/** The Delegate's draft goes with the signature, also with one that the Capital has already given. */
function drafted(draft: Draft, place: Place, declaration: Declaration): Refused {
  const { table, seat } = place;
  const world = tableOf(draft.snapshot, table)?.match.world;
  if (world?.beat !== "sign") return "wrongPhase";
  if (activeRole(draft.snapshot.state, place, draft.here) === "capital") return "notYourPart";
  write(draft, { type: "declarationDrafted", table, seat, declaration });
  if (commandOf(world.secrets.sealed[seat] ?? [], "sign") === null) return null;
  return give(draft, table, seat, { type: "sign", declaration });
}

type Declaration = Extract<PairOrder, { type: "draftDeclaration" }>["declaration"];

/** Puts an act to the Capital. What is put to it twice is put to it once. */
export function asked(draft: Draft, place: Place, command: Command): Refused {
  const { table, seat } = place;
  const world = tableOf(draft.snapshot, table)?.match.world;
  if (world === undefined) return "notStarted";
  const role = activeRole(draft.snapshot.state, place, draft.here);
  const isOther = place.role === "delegate" && devicesAt(draft.snapshot.state, table, seat).length > 1;
  if (!isOther || !isAskable(command) || !mayGive(role, timeOf(world, seat), command)) return "notYourPart";
  const objection = objectionTo(seenBy(world, seat), command);
  if (objection !== null) return objection;
  const own = instructionsOf(draft, table, seat);
  if (openAsks(own).some((ask) => isSameCommand(ask.command, command))) return null;
  if (own.asks.length >= MOST_ASKS) return "tooMany";
  for (const ask of openAsks(own))
    if (isInPlaceOf(command, ask.command))
      write(draft, { type: "askWithdrawn", table, seat, ask: ask.number });
  write(draft, { type: "capitalAsked", table, seat, command });
  // A seat is not ready while its Capital is asked.
  if (world.ready.includes(seat)) give(draft, table, seat, { type: "notReady" });
  return null;
}

/** Whether an act is given instead of another. A state can have offers to several others at once, and one to each. */
function isInPlaceOf(command: Command, other: Command): boolean {
  if (command.type === "offerPackage" && other.type === "offerPackage") return command.to === other.to;
  return slotOf(command) === slotOf(other);
}

function withdrawn(draft: Draft, place: Place, number: number): Refused {
  const { table, seat } = place;
  if (place.role === "capital") return "notYourPart";
  const ask = openAsks(instructionsOf(draft, table, seat)).find((one) => one.number === number);
  if (ask === undefined) return "notAsked";
  write(draft, { type: "askWithdrawn", table, seat, ask: number });
  return null;
}

/** The Capital's yes gives the act. It can take the yes back until the act has had its effect. */
function answered(draft: Draft, place: Place, number: number, answer: AskAnswer): Refused {
  const { table, seat } = place;
  if (place.role !== "capital") return "notYourPart";
  const ask = instructionsOf(draft, table, seat).asks[number];
  if (ask === undefined || ask.answer === "withdrawn") return "notAsked";
  if (answer === "takenBack") {
    const refused = ask.answer === "yes" ? takenBack(draft, place, ask.command) : "notAsked";
    if (refused !== null) return refused;
  } else {
    if (ask.answer === "yes") return "notAsked";
    const refused = answer === "yes" ? agreed(draft, place, ask.command) : null;
    if (refused !== null) return refused;
  }
  write(draft, { type: "capitalAnswered", table, seat, ask: number, answer });
  return null;
}

/** The other side may have offered the same in the meantime. */
function agreed(draft: Draft, { table, seat }: Place, command: Command): Refused {
  const world = tableOf(draft.snapshot, table)?.match.world;
  if (world === undefined) return "notStarted";
  return give(draft, table, seat, asMeant(command, indexOf(world.scenario, seat), world.secrets.offers));
}

/**
 * Takes back an offer that nobody has answered, or an act that is still sealed. A deal stands, and so does another act
 * that the Delegate has put in its place.
 */
function takenBack(draft: Draft, { table, seat }: Place, command: Command): Refused {
  const world = tableOf(draft.snapshot, table)?.match.world;
  if (world === undefined) return "notStarted";
  if (!isPackage(command)) {
    const isSealed = world.secrets.sealed[seat]?.some((act) => isSameCommand(act, command)) === true;
    return isSealed ? give(draft, table, seat, { type: "unseal", slot: slotOf(command) }) : null;
  }
  const offer = openOffer(world, indexOf(world.scenario, seat), command);
  if (offer === null) return "notAsked";
  return give(draft, table, seat, { type: "withdrawOffer", offer: offer.id });
}

/** The open offer that a command made, or null. The same terms may have been offered to another state too. */
function openOffer({ secrets }: World, from: number, command: Command): Offer | null {
  if (command.type !== "offerPackage" && command.type !== "counterOffer") return null;
  const { offers } = secrets;
  const to =
    command.type === "offerPackage" ? command.to : offers.find(({ id }) => id === command.offer)?.from;
  const same = ({ give: given, ask }: Offer): boolean =>
    JSON.stringify([given, ask]) === JSON.stringify([sorted(command.give), sorted(command.ask)]);
  const isIt = (one: Offer): boolean => one.from === from && one.to === to && one.status === "open";
  return offers.find((one) => isIt(one) && same(one)) ?? null;
}

const sorted = ({ alternative, article }: Offer["give"]): Offer["give"] => ({ alternative, article });

/**
 * What becomes of an act: given at once, put to the Capital, or refused. In a pair on two present devices, a package
 * waits for the Capital's yes, and no other seat learns of it before.
 */
export function actInPair(draft: Draft, place: Place, command: Command, beat: number): Refused {
  const { table, seat } = place;
  const world = tableOf(draft.snapshot, table)?.match.world;
  if (world === undefined) return "notStarted";
  const role = activeRole(draft.snapshot.state, place, draft.here);
  if (!mayGive(role, timeOf(world, seat), command)) return "notYourPart";
  if (role === "delegate" && isPackage(command)) return asked(draft, place, command);
  const own = instructionsOf(draft, table, seat);
  const isHeld = place.role === "delegate" && isPackage(command) && isRefused(own, command);
  if (isHeld || isBeyond(draft, table, seat, command)) return "capitalHolds";
  const sealed = world.secrets.sealed[seat] ?? [];
  if (isAbroad(command) && sealed.some((one) => isAbroad(one) && !mayGive(role, timeOf(world, seat), one)))
    return "partnerActs";
  const { declaration } = own;
  const whole = withPartner(role, world.beat, command, { sealed, declaration });
  const refused = give(draft, table, seat, whole, beat);
  if (refused === null) notAskedAgain(draft, place, command);
  return refused;
}

/** An act that is given needs no yes any more. */
function notAskedAgain(draft: Draft, { table, seat }: Place, command: Command): void {
  for (const ask of openAsks(instructionsOf(draft, table, seat)))
    if (isInPlaceOf(command, ask.command))
      write(draft, { type: "askWithdrawn", table, seat, ask: ask.number });
}

export function timeOf(world: World, seat: string): ReturnType<typeof pairTime> {
  return pairTime(world, indexOf(world.scenario, seat));
}
