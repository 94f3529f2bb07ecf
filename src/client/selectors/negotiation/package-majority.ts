/** The majority needed for the whole text. */
import { neededOf } from "../../../engine/exact/majority.ts";
import type { Scenario } from "../../../engine/state/scenario.ts";

/** The number of yes votes needed if every state votes. */
export function packageNeeds({ procedure, countries }: Scenario): number {
  return neededOf(procedure.ballots.wholeText.majority, countries.length);
}
