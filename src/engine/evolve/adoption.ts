/** Handlers of the last night. */

import { setAt } from "../exact/patch.ts";
import type { Handlers } from "./handlers.ts";

type AdoptionEvent = "packagePut" | "amendmentsProposed" | "amendmentVoted" | "packageTested" | "textDecided";

export const adoption: Handlers<AdoptionEvent> = {
  packagePut: (world, event) => ({ ...world, treaty: { ...world.treaty, text: event.text } }),
  amendmentsProposed: (world, event) => ({ ...world, amendments: event.amendments }),
  amendmentVoted: (world, event) => {
    if (!event.ballot.carried) return world;
    const text = setAt(world.treaty.text, event.amendment.article, event.amendment.alternative);
    return { ...world, treaty: { ...world.treaty, text } };
  },
  packageTested: (world, event) => ({
    ...world,
    treaty: { ...world.treaty, outcome: { how: "failed", ballot: null, blockers: event.blockers } },
  }),
  textDecided: (world, event) => ({
    ...world,
    treaty: { ...world.treaty, outcome: event.outcome, threshold: event.threshold },
  }),
};
