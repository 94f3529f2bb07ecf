/** Combines the commands of a beat. In most beats most seats have none. */
import type { Command, LayPlacards, Speak } from "../engine/state/command.ts";

const NONE: readonly Command[] = [];

/** The commands that are not null. */
export function presentCommands(...commands: readonly (Command | null)[]): readonly Command[] {
  return commands.every((command) => command === null)
    ? NONE
    : commands.filter((command) => command !== null);
}

/** Placards, and a speech if there is one. */
export function soundingCommands(laid: readonly LayPlacards[], speech: Speak | null): readonly Command[] {
  return speech === null ? laid : [...laid, speech];
}
