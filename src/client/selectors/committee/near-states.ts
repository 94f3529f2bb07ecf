/** States whose name is close to a name that no state has, for typing errors. */
import { diffChars } from "diff";
import type { KnownStates } from "../../../kernel/known-states.ts";
import { lookOf } from "../../../kernel/look-alike.ts";

const MOST_NEAR = 3;

/** How many letters may be missing or too many. A wrong letter counts as one of each. */
function errorsIn(name: string): number {
  if (name.length < 4) return name.length < 3 ? 0 : 1;
  return name.length < 8 ? 2 : 4;
}

/** A lower bound of the errors, which is cheap: the letters of one name that the other does not have. */
function differAtLeast(name: string, other: string): number {
  const longer = Math.abs(name.length - other.length);
  let missing = 0;
  for (const letter of name) if (!other.includes(letter)) missing++;
  return Math.max(longer, missing);
}

/** The ISO codes of at most three states, the nearest first. @example "Germny" and "Brasil" give DEU and BRA */
export function nearStates(name: string, { codes }: Pick<KnownStates, "codes">): readonly string[] {
  const own = lookOf(name);
  const most = errorsIn(own);
  const near = new Map<string, number>();
  for (const [other, id] of codes) {
    if (most === 0 || differAtLeast(own, other) > most) continue;
    const parts = diffChars(own, other, { maxEditLength: most });
    if (parts === undefined) continue;
    const errors = parts.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0);
    near.set(id, Math.min(errors, near.get(id) ?? errors));
  }
  return [...near]
    .sort(([, one], [, other]) => one - other)
    .slice(0, MOST_NEAR)
    .map(([id]) => id);
}
