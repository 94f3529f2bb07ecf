/** The letter that ends a match: what became of the text, and what that means for the person in the case. */
import { isParty } from "../../../engine/model/capitals.ts";
import type { Answer } from "../../../engine/state/scenario.ts";
import type { PublicWorld } from "../../../engine/state/world.ts";

/**
 * What became of the treaty: none adopted, not in force, in force without the player's state, or in force with it.
 */
export const FATES = ["failed", "waiting", "outside", "party"] as const;
export type Fate = (typeof FATES)[number];

export function fateFor(world: Pick<PublicWorld, "treaty">, country: number): Fate {
  const { treaty } = world;
  if (treaty.outcome === null || treaty.outcome.how === "failed") return "failed";
  if (treaty.inForce < 0) return "waiting";
  return isParty(world, country) ? "party" : "outside";
}

/** A text's answers in a case, in the order of the questions. */
export type Answers = readonly [crime: Answer, data: Answer, refuse: Answer];

/**
 * Key of the letter from the person of the opening case. If there is no treaty, the wording of the text does not
 * matter.
 */
export function letterKey(fate: Fate, [crime, data, refuse]: Answers) {
  if (fate === "failed") return "letter:failed" as const;
  return `letter:${fate}.${crime}.${data}.${refuse}` as const;
}
