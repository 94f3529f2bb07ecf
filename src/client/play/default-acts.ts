/** What is sealed for a seat as a beat opens: what somebody who says nothing more will have meant. */
import type { Seen } from "../../engine/seats/seen.ts";
import type { Command } from "../../engine/state/command.ts";
import type { View } from "../../engine/wire/view.ts";
import { mandateLinesCrossed } from "../readings/conduct.ts";

/**
 * The instrument is deposited once the vote at home is won; holding it back is a choice, and stays one from season to
 * season. Nothing is done for a seat that would join a text beyond a red line of its own.
 */
export function defaultActs(before: View | null, { options, mine }: View, own: Seen): readonly Command[] {
  if (mine === null || !options.some(({ type }) => type === "deposit")) return [];
  const couldBefore = before?.options.some(({ type }) => type === "deposit") === true;
  const didBefore = before?.mine?.sealed.some(({ type }) => type === "deposit") === true;
  const isHeld = couldBefore && !didBefore;
  return isHeld || mandateLinesCrossed(own).length > 0 ? [] : [{ type: "deposit" }];
}
