/** What each answer to a request would change, known before it is given. Bots and screens use the same figures. */

import { clamp } from "../exact/whole.ts";
import { answersTo } from "../model/cooperation.ts";
import { effectOf } from "../model/deeds.ts";
import { type Results, results } from "../seats/results.ts";
import type { Seen } from "../seats/seen.ts";
import type { RequestAnswer } from "../state/command.ts";
import type { HelpRequest } from "../state/treaty.ts";
import type { OpenWorld } from "../state/world.ts";

/** The answer a seat may give, or `unanswered`, which is what its silence counts as. */
export type GivenAnswer = RequestAnswer | "unanswered";

/** By how much an answer would change the seat's results if nothing else changed any more. */
export type AnswerForecast = Readonly<{ answer: GivenAnswer }> &
  Readonly<Pick<Results, "mandate" | "trust" | "cooperation" | "abuse">>;

/** The forecast of each answer that is possible, and of silence, which comes last. */
export function answerForecasts(own: Seen, request: HelpRequest): readonly AnswerForecast[] {
  const now = results(own);
  return [...answersTo(own.world, request), "unanswered" as const].map((answer) => {
    const then = results({ ...own, world: answered(own.world, request, answer) });
    return {
      answer,
      mandate: then.mandate - now.mandate,
      trust: then.trust - now.trust,
      cooperation: then.cooperation - now.cooperation,
      abuse: then.abuse - now.abuse,
    };
  });
}

function answered(world: OpenWorld, request: HelpRequest, answer: GivenAnswer): OpenWorld {
  const given = { ...request, answer };
  const { trust: by } = effectOf(world, given);
  const trust = world.trust.map((own, i) => (i === request.to ? clamp(own + by, 0, 1000) : own));
  const requests = world.treaty.requests.map((one) => (one === request ? given : one));
  return { ...world, trust, treaty: { ...world.treaty, requests } };
}
