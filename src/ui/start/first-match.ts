/** The first match, which opens with one press and comes with a guide. */
import type { Setup } from "../../engine/state/setup.ts";

/**
 * A desk to which somebody comes in the first dealing of this seed and offers its heaviest line, for a text that makes Ines a
 * criminal: so the guide has an offer to show. Where the rules change and nobody comes any more, another seed will do.
 */
export const FIRST_SEAT = "BRA";
const FIRST_SEED = "first-91";

/** A lesson as the setup proposes it. What a setup is made of comes with the screens after the first. */
export async function firstSetup(): Promise<Setup> {
  const { firstPlan, setupOf } = await import("../setup/plan.ts");
  return setupOf({ ...firstPlan(), scenario: "lesson", iso3: FIRST_SEAT, seed: FIRST_SEED });
}
