/**
 * What is sealed for a seat that says nothing else: with the law the vote, which is held where law and support are there, and
 * once it is won the instrument is deposited.
 */
import { isReady } from "../../../engine/model/home.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import type { Command } from "../../../engine/state/command.ts";
import type { View } from "../../../engine/wire/view.ts";
import { mandateLinesCrossed } from "../../selectors/match/conduct.ts";

const DEPOSIT: readonly Command[] = [{ type: "deposit" }];

const VOTE: readonly Command[] = [{ type: "callVote", gamble: false }];

/** As a season opens: a vote that is sure is called, and after one won the instrument goes out. To hold either back is a choice, and stays one. */
export function actsAtOpening(before: View | null, view: View, own: Seen): readonly Command[] {
  if (isSure(view) && (before === null || !isSure(before)) && mayDeposit(view, own))
    return [...VOTE, ...DEPOSIT];
  const isHeld = before !== null && isWon(before) && !isSealed(before, "deposit");
  return isWon(view) && !isHeld && mayDeposit(view, own) ? DEPOSIT : [];
}

/** With the law the call for a vote, and with that the deposit: all three may come in one season. */
export function actsWith(command: Command, view: View, own: Seen): readonly Command[] {
  const isCalling = command.type === "callVote" || command.type === "implementLaw";
  if (!isCalling || isSealed(view, "callVote")) return [];
  const vote: readonly Command[] = command.type === "implementLaw" ? VOTE : [];
  return [...vote, ...(mayDeposit(view, own) ? DEPOSIT : [])];
}

/** Slots that are taken back with an act: no vote without the law, and nothing to deposit without a vote. */
export function goesWith(slot: string, view: View): readonly string[] {
  const isVote = slot === "callVote" || slot === "implementLaw";
  if (!isVote || isWon(view)) return [];
  return (["callVote", "deposit"] as const).filter((type) => type !== slot && isSealed(view, type));
}

/** Nothing is done for a seat that would join a text beyond a red line of its own. */
function mayDeposit({ options }: View, own: Seen): boolean {
  return options.some(({ type }) => type === "deposit") && mandateLinesCrossed(own).length === 0;
}

/** Whether the vote is there for the asking. */
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
