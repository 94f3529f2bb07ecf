/** Chooses the ending by what became of the treaty. */
import { CRITICS, endingOf, type Outcome, THEFTS } from "../../../content/endings.ts";
import { isParty } from "../../../engine/model/capitals.ts";
import { countParties } from "../../../engine/model/hazard.ts";
import { type Verdict, verdicts } from "../../../engine/model/verdicts.ts";
import type { Question, Scenario } from "../../../engine/state/scenario.ts";
import type { PublicWorld } from "../../../engine/state/world.ts";

/** The facts that decide the ending: what happened, and how the text answers the cases. */
export function outcomeOf(scenario: Scenario, world: PublicWorld, text: readonly number[]): Outcome {
  const { outcome, reached, inForce, deposited } = world.treaty;
  const judged = verdicts(scenario, text);
  const isYes = (id: string, question: Question): boolean =>
    judged.some((one: Verdict) => one.case === id && one.question === question && one.answer === "yes");
  const pursued = CRITICS.filter((id) => isYes(id, "crime") || isYes(id, "data"));
  return {
    adopted: outcome !== null && outcome.how !== "failed",
    byConsensus: outcome?.how === "consensus",
    months: inForce < 0 ? null : reached,
    parties: countParties(deposited),
    thievesFound: THEFTS.every((id) => isYes(id, "crime") && isYes(id, "data")),
    pursued,
    mayRefuse: pursued.every((id) => isYes(id, "refuse")),
  };
}

/** Id of the ending. */
export function endOf(scenario: Scenario, world: PublicWorld, text: readonly number[]): string {
  return endingOf(outcomeOf(scenario, world, text));
}

/**
 * The month of entry into force if it lies after the end of the match, otherwise −1. Entry into force comes up to
 * three months after the last instrument needed.
 */
export function soonInForce({ month, treaty }: PublicWorld): number {
  return treaty.inForce > month ? treaty.inForce : -1;
}

/** A state's status at the end of the match. */
export type Place = "none" | "party" | "partyWaiting" | "signed" | "outside";

export function placeOf(world: PublicWorld, country: number): Place {
  const { treaty } = world;
  if (treaty.outcome === null || treaty.outcome.how === "failed") return "none";
  if (isParty(world, country)) return treaty.inForce >= 0 ? "party" : "partyWaiting";
  return (treaty.signed[country] ?? -1) >= 0 ? "signed" : "outside";
}
