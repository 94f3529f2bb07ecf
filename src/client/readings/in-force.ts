/** After entry into force: the request that waits, what each answer does, and whom one may invite to a task force. */

import { type AnswerEffect, answersTo, effectOf, openRequest } from "../../engine/model/in-force.ts";
import type { RequestAnswer } from "../../engine/state/command.ts";
import type { HelpRequest } from "../../engine/state/treaty.ts";
import type { OpenWorld } from "../../engine/state/world.ts";

export { forcesOf, MOST_FORCES, MOST_INVITED } from "../../engine/model/in-force.ts";
export { openRequest };

export type AnswerChoice = Readonly<{ answer: RequestAnswer; effect: AnswerEffect }>;

/** What may be answered and what it would do. */
export function answerChoices(world: OpenWorld, request: HelpRequest): readonly AnswerChoice[] {
  return answersTo(world, request).map((answer) => ({
    answer,
    effect: effectOf(world, { ...request, answer }),
  }));
}
