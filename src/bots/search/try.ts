/** One option of a seat in a beat: a set of acts. */
import type { Command } from "../../engine/state/command.ts";
import { inOrder } from "../../engine/state/command-slots.ts";

export type Try = readonly Command[];

/** Removes tries with the same acts in any order, and keeps the first of each. */
export function distinct(tries: readonly Try[]): readonly Try[] {
  const known = new Set<string>();
  return tries.filter((one) => {
    const name = one
      .map((command) => JSON.stringify(inOrder(command)))
      .sort()
      .join();
    const isNew = !known.has(name);
    known.add(name);
    return isNew;
  });
}

export function without(usual: Try, type: Command["type"]): Command[] {
  return usual.filter((command) => command.type !== type);
}
