/** Puts the commands of a beat together; most seats give no command in most beats. */
import type { Command, LayPlacards, Speak } from "../engine/state/command.ts";

const NONE: readonly Command[] = [];

/** The commands there are. */
export function given(...commands: readonly (Command | null)[]): readonly Command[] {
  return commands.every((command) => command === null)
    ? NONE
    : commands.filter((command) => command !== null);
}

/** Placards, and a speech where there is one. */
export function heard(laid: readonly LayPlacards[], speech: Speak | null): readonly Command[] {
  return speech === null ? laid : [...laid, speech];
}
