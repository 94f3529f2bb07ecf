/** Which cause the end of a match tells: the decision that mattered most, or what the match was without the seat. */
import type { Scenario } from "../../../engine/state/scenario.ts";
import { type Course, publicImpact } from "../../../lab/matches/public-impact.ts";
import type { WithoutYouTold } from "../../lab/without-you.ts";
import type { Decision } from "./debrief.ts";
import { madeDifference } from "./difference-made.ts";
import { causeShown, matchDifference, type Standing, turnOf } from "./without-you.ts";

/** Where to play on: the entries to keep (`fork(record, at)`), and the beat that opens there. */
export type Place = Readonly<{ at: number }> & Pick<Decision, "phase" | "round" | "season">;

/** `from` is where the act that is the cause was taken; null if it is no single act. */
export type EndCause =
  | Readonly<{ of: "decision"; decision: Decision; from: Place }>
  | Readonly<{ of: "without"; from: Place | null }>;

/**
 * The larger of the two, by what everybody sees of them; the decision if they are equal, since the player can play on
 * from it. Null if nothing that the player did changed anything.
 * @param month the month of the match's end
 */
export function endCause(
  decision: Decision | null,
  told: WithoutYouTold | null,
  own: Standing,
  scenario: Scenario,
  month: number,
): EndCause | null {
  const hasPart = told !== null && madeDifference(scenario, own, told);
  if (decision === null) return hasPart ? { of: "without", from: placeOf(told, own, scenario, month) } : null;
  const size = sizeOf(decision);
  // A decision that moved only the seat's own points is told only if the seat as a whole moved nothing else.
  const isLarger = !hasPart || (size > 0 && size >= sizeWithout(told, own, scenario));
  if (isLarger) return { of: "decision", decision, from: decision };
  return { of: "without", from: placeOf(told, own, scenario, month) };
}

function sizeOf({ actual, other, changed }: Decision): number {
  const course = ({ adopted, inForceMonth }: typeof actual): Course => ({
    isAdopted: adopted,
    inForce: inForceMonth,
  });
  return publicImpact(course(actual), course(other), changed.length);
}

/** A treaty that a seat brought about or prevented counts as much as one that a decision did. */
function sizeWithout(told: WithoutYouTold, own: Standing, scenario: Scenario): number {
  const course = ({ adoption, inForce }: Standing): Course => ({
    isAdopted: adoption !== null && adoption.how !== "failed",
    inForce: inForce < 0 ? null : inForce,
  });
  const articles = matchDifference(scenario, own, told, []).articles.filter(
    ({ own: here, other }) => here !== other,
  );
  return publicImpact(course(own), course(told), articles.length);
}

function placeOf(told: WithoutYouTold, own: Standing, scenario: Scenario, month: number): Place | null {
  const cause = causeShown(told, matchDifference(scenario, own, told, []), month);
  const unit = cause === null ? null : (turnOf(told, cause) ?? cause).unit;
  return unit?.type === "act" || unit?.type === "beat" ? { at: unit.at, ...unit.when } : null;
}
