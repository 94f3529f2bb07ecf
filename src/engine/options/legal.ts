/** What a seat may legally do: the single definition used by options, decisions and the page's buttons. */

import { actsIn } from "../model/home.ts";
import { ownHome, ownSealed, type Seen } from "../seats/seen.ts";
import type { Command, CommandType, Rejection } from "../state/command.ts";
import { actCost, slotOf } from "../state/command-slots.ts";
import type { Option } from "../state/option.ts";
import { CHAIR } from "../state/seat.ts";
import { isInDomain } from "./domain.ts";
import { costOf, costOfAct, isTimeFor, options, spent } from "./options.ts";

/** The reason why a seat's command is not allowed now, or null if it is allowed. */
export function objectionTo(own: Seen, command: Command): Rejection | null {
  if (own.country < 0 && !isPresiding(own)) return "notYourSeat";
  const offered = options(own);
  const option = offered.find((item) => item.type === command.type);
  if (option === undefined) return missingReason(own, command);
  return outside(own, offered, command) ?? unpaid(own, command);
}

/** Whether a seat's command is allowed now. */
export function isAllowed(own: Seen, command: Command): boolean {
  return objectionTo(own, command) === null;
}

function outside(own: Seen, offered: readonly Option[], command: Command): Rejection | null {
  if (isInDomain(offered, command)) return null;
  if (command.type === "callVote") return "needsLaw";
  if (command.type === "offerPackage") return unpaid(own, command) ?? "unknownTarget";
  return isBlock(command) && (own.world.blocks[own.country] ?? 0) === 0 ? "noBlocks" : "unknownTarget";
}

/**
 * The reason to refuse a sealed act that the seat cannot pay for, or null if it can pay. All sealed acts share the
 * seat's credit and, in a season, its number of acts; a new act replaces the one in its slot.
 */
function unpaid(own: Seen, command: Command): Rejection | null {
  const others = ownSealed(own).filter((item) => slotOf(item) !== slotOf(command));
  const credit = own.world.credit[own.country] ?? 0;
  const bound = others.reduce((sum, item) => sum + costOf(item.type), 0);
  if (credit - bound < costOfAct(own, command)) return "noCredit";
  const acts = [...others, command].reduce((sum, item) => sum + actCost(item.type), 0);
  return own.world.beat === "season" && acts > actsIn(own.world) ? "noActs" : null;
}

function isBlock(command: Command): boolean {
  const isStand = command.type === "takeStand" || command.type === "standOnPackage";
  return isStand && command.stand === "block";
}

/** Commands that need an open offer. */
const NEEDS_OFFER: readonly CommandType[] = ["answerOffer", "counterOffer", "withdrawOffer"];

function missingReason(own: Seen, command: Command): Rejection {
  const free = (own.world.credit[own.country] ?? 0) - spent(own);
  const cost = costOfAct(own, command);
  if (cost > 0 && free < cost) return "noCredit";
  if (own.world.beat === "season" && !isTimeFor(own, command.type)) return "noActs";
  if (command.type === "callVote") return mustWait(own) ? "mustWait" : "needsLaw";
  if (command.type === "deposit") return "needsVote";
  return NEEDS_OFFER.includes(command.type) ? "notOpen" : "wrongPhase";
}

/** Whether the seat must wait after a lost vote. */
function mustWait(own: Seen): boolean {
  const home = ownHome(own);
  return home !== null && !home.won && own.world.month < home.voteFrom;
}

function isPresiding({ seat, world }: Seen): boolean {
  return seat === CHAIR && world.isChaired;
}
