/** The first match opens with one press and has a guide. */
import type { Setup } from "../../engine/state/setup.ts";

/**
 * In the first deal beat with this seed, another state offers this seat the most important line of its mandate, in
 * exchange for a text that makes Ines a criminal. The guide therefore has an offer to show. If the rules change and
 * the offer disappears, choose another seed.
 */
export const FIRST_SEAT = "BRA";
const FIRST_SEED = "first-79";

/** A lesson with the usual choices. The setup code loads after the first screen. */
export async function firstSetup(): Promise<Setup> {
  const { firstPlan, setupOf } = await import("../setup/plan.ts");
  return setupOf({ ...firstPlan(), scenario: "lesson", iso3: FIRST_SEAT, seed: FIRST_SEED });
}
