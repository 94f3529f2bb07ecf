/** What is sealed for a seat that says nothing else: once the vote at home is won, its instrument is deposited. */
import type { Seen } from "../../engine/seats/seen.ts";
import type { Command } from "../../engine/state/command.ts";
import type { View } from "../../engine/wire/view.ts";
import { mandateLinesCrossed } from "../readings/conduct.ts";

const DEPOSIT: readonly Command[] = [{ type: "deposit" }];

/** As a beat opens after a vote won. To hold the instrument back is a choice, and stays one from season to season. */
export function actsAtOpening(before: View | null, view: View, own: Seen): readonly Command[] {
  const isHeld = before !== null && isWon(before) && !isSealed(before, "deposit");
  return isWon(view) && !isHeld && mayDeposit(view, own) ? DEPOSIT : [];
}

/** With the call for a vote: where it is won, the instrument goes out in the same season. */
export function actsWith(command: Command, view: View, own: Seen): readonly Command[] {
  const isNew = command.type === "callVote" && !isSealed(view, "callVote");
  return isNew && mayDeposit(view, own) ? DEPOSIT : [];
}

/** Whether taking an act back takes the deposit back with it: without a vote there is nothing to deposit. */
export function goesWithVote(slot: string, view: View): boolean {
  return slot === "callVote" && !isWon(view) && isSealed(view, "deposit");
}

/** Nothing is done for a seat that would join a text beyond a red line of its own. */
function mayDeposit({ options }: View, own: Seen): boolean {
  return options.some(({ type }) => type === "deposit") && mandateLinesCrossed(own).length === 0;
}

function isWon({ mine }: View): boolean {
  return mine?.home?.won === true;
}

function isSealed({ mine }: View, type: Command["type"]): boolean {
  return mine?.sealed.some((command) => command.type === type) === true;
}
