/**
 * The class forecast. Each device guesses once, before the decision, how likely adoption is; the debrief shows the
 * guesses.
 */
import type { Procedure } from "../engine/state/procedure.ts";
import type { Beat } from "../engine/state/world.ts";

/** Possible guesses, in percent. */
export const GUESSES = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100] as const;
export type Guess = (typeof GUESSES)[number];

/**
 * Whether devices may guess now. The text is known by then, but not whether it will be adopted. If the procedure
 * tries consensus first, devices guess before that, because there is a vote only if somebody blocks consensus.
 */
export function isAsked(beat: Beat, { consensusFirst }: Pick<Procedure, "consensusFirst">): boolean {
  return beat === (consensusFirst ? "stand" : "vote");
}
