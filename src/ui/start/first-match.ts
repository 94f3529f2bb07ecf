/** The first match, which opens with one press and comes with a guide. */
import type { Setup } from "../../engine/state/setup.ts";

/**
 * A desk to which somebody comes with an offer in the first dealing of this seed, so that the guide has one to show. Where
 * the rules change and nobody comes any more, another seed will do.
 */
export const FIRST_SEAT = "SGP";
const FIRST_SEED = "first";

/** A lesson as the setup proposes it. What a setup is made of comes with the screens after the first. */
export async function firstSetup(): Promise<Setup> {
  const { firstPlan, setupOf } = await import("../setup/plan.ts");
  return setupOf({ ...firstPlan(), scenario: "lesson", iso3: FIRST_SEAT, seed: FIRST_SEED });
}
