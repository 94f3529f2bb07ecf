/** The class forecast: how likely each device thinks the adoption is, asked once before it is decided, shown at the debrief. */
import type { Procedure } from "../engine/state/procedure.ts";
import type { Beat } from "../engine/state/world.ts";

/** What may be guessed, in percent. */
export const GUESSES = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100] as const;
export type Guess = (typeof GUESSES)[number];

/** Asked while the text is known and nothing of its fate is: a vote that follows a block has one already. */
export function isAsked(beat: Beat, { consensusFirst }: Pick<Procedure, "consensusFirst">): boolean {
  return beat === (consensusFirst ? "stand" : "vote");
}
