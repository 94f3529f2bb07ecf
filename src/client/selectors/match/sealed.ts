/** Identifies sealed acts: a new act replaces the one in its slot. */
import type { Command } from "../../../engine/state/command.ts";

export { isSameCommand, slotOf } from "../../../engine/state/command-slots.ts";

/** True for the act that comes with others without being asked for: a vote that is held if it is safe. */
export function isPreset(command: Command): boolean {
  return command.type === "callVote" && !command.gamble;
}
