/** What this seat has sealed in the beat, and what is still to be spent. */
import { actCost, actsIn } from "../../client/readings/capital.ts";
import { isSameCommand, slotOf } from "../../client/readings/reading.ts";
import type { Command, CommandType } from "../../engine/state/command.ts";
import type { View } from "../../engine/wire/view.ts";

/** The sealed act of one kind, where there is one. */
export function sealedOf<T extends CommandType>(view: View, type: T): Extract<Command, { type: T }> | null {
  for (const command of view.mine?.sealed ?? []) {
    if (command.type === type) return command as Extract<Command, { type: T }>;
  }
  return null;
}

export function isSealed(view: View, command: Command): boolean {
  const held = (view.mine?.sealed ?? []).find((item) => slotOf(item) === slotOf(command));
  return held !== undefined && isSameCommand(held, command);
}

/** Acts of this step, and how many are not spent by what is sealed. */
export function actsLeft(view: View): { most: number; left: number } {
  const most = actsIn(view.world);
  const spent = (view.mine?.sealed ?? []).reduce((sum, command) => sum + actCost(command.type), 0);
  return { most, left: Math.max(0, most - spent) };
}
