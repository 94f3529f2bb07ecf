/** After entry into force: the request that waits, what each answer does, and what the text makes of a task force. */

import { type AnswerEffect, answersTo, effectOf, openRequest } from "../../../engine/model/in-force.ts";
import { placeOf } from "../../../engine/model/roles.ts";
import type { RequestAnswer } from "../../../engine/state/command.ts";
import type { HelpRequest } from "../../../engine/state/treaty.ts";
import type { OpenWorld } from "../../../engine/state/world.ts";

export { forcesOf, forceWorth, MOST_FORCES, MOST_INVITED } from "../../../engine/model/in-force.ts";
export { openRequest };

export type AnswerChoice = Readonly<{ answer: RequestAnswer; effect: AnswerEffect }>;

/** What may be answered and what it would do. */
export function answerChoices(world: OpenWorld, request: HelpRequest): readonly AnswerChoice[] {
  return answersTo(world, request).map((answer) => ({
    answer,
    effect: effectOf(world, { ...request, answer }),
  }));
}

/** The article that says what task forces may do, and its wording; null where the room did not negotiate one. */
export function forceWording({
  scenario,
  treaty,
}: OpenWorld): Readonly<{ article: number; alternative: number }> | null {
  const article = placeOf(scenario, "taskForces");
  const alternative = treaty.text[article] ?? -1;
  return alternative < 0 ? null : { article, alternative };
}
