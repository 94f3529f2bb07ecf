/** The first match opens with one press and has a guide. */
import type { Setup } from "../../engine/state/setup.ts";

/**
 * With this seed, placards laid by the mandate turn two of the chair's texts. In the first deal beat one state offers
 * this seat the most important line of its mandate, in exchange for a text that makes Ines a criminal. Two texts are put
 * in the first close. The convention is adopted, so that the match reaches the home table. The guide therefore has
 * something to show at each step. If the rules change and this is no longer so, choose another seed.
 */
export const FIRST_SEAT = "BRA";
const FIRST_SEED = "first-388";

/** A lesson with the usual choices. The setup code loads after the first screen. */
export async function firstSetup(): Promise<Setup> {
  const { firstPlan, setupOf } = await import("../setup/plan.ts");
  return setupOf({ ...firstPlan(), scenario: "lesson", iso3: FIRST_SEAT, seed: FIRST_SEED });
}
