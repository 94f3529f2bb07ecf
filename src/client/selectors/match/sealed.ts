/** Identifies sealed acts: a new act replaces the one in its slot. */
import type { Command } from "../../../engine/state/command.ts";

export { isSameCommand, slotOf } from "../../../engine/state/command-slots.ts";

/** The acts that come with others without being asked for: a vote that is held if it is safe, and the deposit after it. */
export type Preset = "vote" | "deposit";

export function presetOf(command: Command): Preset | null {
  if (command.type === "callVote") return command.gamble ? null : "vote";
  return command.type === "deposit" ? "deposit" : null;
}
