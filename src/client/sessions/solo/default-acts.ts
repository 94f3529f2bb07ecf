/**
 * The act that is sealed by default: calling the vote together with a new law. It is held if there is enough support. A
 * deposit binds for good, so a person always chooses it.
 */
import { isReady } from "../../../engine/model/home.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import type { Command } from "../../../engine/state/command.ts";
import type { View } from "../../../engine/views/view.ts";
import { mandateLinesCrossed } from "../../selectors/match/conduct.ts";

const DEPOSIT: readonly Command[] = [{ type: "deposit" }];

const VOTE: readonly Command[] = [{ type: "callVote", gamble: false }];

/** When a season opens: calls a vote that is sure to pass. If the player has held it back, that choice is respected. */
export function actsAtOpening(before: View | null, view: View, own: Seen): readonly Command[] {
  return isSure(view) && (before === null || !isSure(before)) && mayDeposit(view, own) ? VOTE : [];
}

/**
 * Passing a law also calls the vote, and so does winning a card once the law has passed: the vote is held if there is
 * then enough support.
 */
export function actsWith(command: Command, view: View): readonly Command[] {
  return leadsToVote(command, view) && !isSealed(view, "callVote") ? VOTE : [];
}

/** The deposit that follows a vote where nobody at the table is asked for it: on the one device of a class. */
export function depositAfter(view: View, own: Seen): readonly Command[] {
  return mayDeposit(view, own) ? DEPOSIT : [];
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
