/** The ending to be told, by what became of the treaty. */
import { endingOf, type Outcome } from "../../content/endings.ts";
import { countParties } from "../../engine/model/hazard.ts";
import { indicesOf } from "../../engine/model/verdicts.ts";
import { INDICES, type Index, type Scenario } from "../../engine/state/scenario.ts";
import type { PublicWorld } from "../../engine/state/world.ts";

/** What an ending is chosen by: rights are the safeguards index, effectiveness that of cooperation. */
export function outcomeOf(scenario: Scenario, world: PublicWorld, text: readonly number[]): Outcome {
  const { outcome, reached, inForce, deposited } = world.treaty;
  return {
    adopted: outcome !== null && outcome.how !== "failed",
    months: inForce < 0 ? null : reached,
    parties: countParties(deposited),
    rights: indexOn(scenario, text, "safeguards"),
    effectiveness: indexOn(scenario, text, "cooperation"),
  };
}

function indexOn(scenario: Scenario, text: readonly number[], index: Index): number {
  return indicesOf(scenario, text)[INDICES.indexOf(index)] ?? 0;
}

/** Id of the ending. */
export function endOf(scenario: Scenario, world: PublicWorld, text: readonly number[]): string {
  return endingOf(outcomeOf(scenario, world, text));
}
