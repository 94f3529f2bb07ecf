/**
 * Acts that are sealed by default: calling the vote together with a new law (it is held if there is enough support),
 * and depositing the instrument after a won vote.
 */
import { isReady } from "../../../engine/model/home.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import type { Command } from "../../../engine/state/command.ts";
import type { View } from "../../../engine/views/view.ts";
import { mandateLinesCrossed } from "../../selectors/match/conduct.ts";

const DEPOSIT: readonly Command[] = [{ type: "deposit" }];

const VOTE: readonly Command[] = [{ type: "callVote", gamble: false }];

/**
 * When a season opens: calls a vote that is sure to pass, and deposits the instrument after a won vote. If the player
 * has held either back, that choice is respected.
 */
export function actsAtOpening(before: View | null, view: View, own: Seen): readonly Command[] {
  if (isSure(view) && (before === null || !isSure(before)) && mayDeposit(view, own))
    return [...VOTE, ...DEPOSIT];
  const isHeld = before !== null && isWon(before) && !isSealed(before, "deposit");
  return isWon(view) && !isHeld && mayDeposit(view, own) ? DEPOSIT : [];
}

/**
 * Passing a law also calls the vote, and so does winning a card once the law has passed: the vote is held if there is
 * then enough support. Calling the vote also deposits the instrument. All of it can happen in one season.
 */
export function actsWith(command: Command, view: View, own: Seen): readonly Command[] {
  const isCalling = command.type === "callVote";
  if ((!isCalling && !leadsToVote(command, view)) || isSealed(view, "callVote")) return [];
  const vote: readonly Command[] = isCalling ? [] : VOTE;
  return [...vote, ...(mayDeposit(view, own) ? DEPOSIT : [])];
}

function leadsToVote({ type }: Command, { mine, options }: View): boolean {
  if (type === "implementLaw") return true;
  const isOnCard = type === "enterReservation" || type === "holdHearing";
  return isOnCard && mine?.home?.law === true && options.some((option) => option.type === "callVote");
}

/** Slots that are withdrawn with an act: without the law there is no vote, and without a vote nothing to deposit. */
export function goesWith(slot: string, view: View): readonly string[] {
  const isVote = slot === "callVote" || slot === "implementLaw";
  if (!isVote || isWon(view)) return [];
  return (["callVote", "deposit"] as const).filter((type) => type !== slot && isSealed(view, type));
}

/** Default acts never join a text beyond a red line of the seat's mandate. */
function mayDeposit({ options }: View, own: Seen): boolean {
  return options.some(({ type }) => type === "deposit") && mandateLinesCrossed(own).length === 0;
}

/** True if a vote is certain to pass. */
function isSure({ mine, options }: View): boolean {
  const mayCall = options.some(({ type }) => type === "callVote");
  return mayCall && mine?.home?.law === true && isReady(mine.home);
}

function isWon({ mine }: View): boolean {
  return mine?.home?.won === true;
}

function isSealed({ mine }: View, type: Command["type"]): boolean {
  return mine?.sealed.some((command) => command.type === type) === true;
}
