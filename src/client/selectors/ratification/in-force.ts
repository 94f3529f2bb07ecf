/**
 * What the player needs after entry into force: the open request, the effect of each answer, and what the text says
 * about task forces.
 */

import { forcesOf, forceWorth, MOST_FORCES, openRequest } from "../../../engine/model/cooperation.ts";
import { placeOf } from "../../../engine/model/roles.ts";
import { byTrust } from "../../../engine/seats/joining.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import type { HelpRequest } from "../../../engine/state/treaty.ts";
import type { OpenWorld } from "../../../engine/state/world.ts";

import { START_CASE } from "../text/start-case.ts";

export { type AnswerForecast, answerForecasts } from "../../../engine/forecasts/answers.ts";
export { forcesOf, forceWorth, MOST_FORCES, MOST_INVITED } from "../../../engine/model/cooperation.ts";
export { openRequest };

/** The points that one task force more adds to the Mandate of a party, by its trust. */
export function forcePoints({ world, country }: Seen): number {
  const isCounted = forcesOf(world, country) < MOST_FORCES;
  return isCounted ? byTrust(world, country, forceWorth(world).membership) : 0;
}

/** A request that has been answered, if only by silence. */
export type Answered = HelpRequest & Readonly<{ answer: Exclude<HelpRequest["answer"], "open"> }>;

/** The requests to a state that it answered, or left unanswered, oldest first. */
export function allAnswered({ treaty }: Pick<OpenWorld, "treaty">, country: number): readonly Answered[] {
  return treaty.requests.filter(
    (request): request is Answered => request.to === country && request.answer !== "open",
  );
}

/**
 * The answered requests without those about the opening case: at the end its person writes a letter of their own, and
 * a second word of theirs about one answer may disagree with it.
 */
export function answeredBesideLetter({ scenario, world, country }: Seen): readonly Answered[] {
  const isLetter = (request: Answered): boolean => scenario.cases[request.case]?.id === START_CASE.case;
  return allAnswered(world, country).filter((request) => !isLetter(request));
}

/** The article on task forces and its wording. Returns null if the room did not negotiate such an article. */
export function forceWording({
  scenario,
  treaty,
}: OpenWorld): Readonly<{ article: number; alternative: number }> | null {
  const article = placeOf(scenario, "taskForces");
  const alternative = treaty.text[article] ?? -1;
  return alternative < 0 ? null : { article, alternative };
}
