import type { Handlers } from "./handlers.ts";
import { hasCauseOnText, trustAfterBlocks } from "./model/cause.ts";
import { voided } from "./model/pacts.ts";
import { addAt, setAt } from "./patch.ts";
import { COSTS } from "./world.ts";

type AdoptionEvent = "packagePut" | "amendmentsProposed" | "amendmentVoted" | "packageTested" | "textDecided";

export const adoption: Handlers<AdoptionEvent> = {
  packagePut: (world, event) => ({ ...world, treaty: { ...world.treaty, text: event.text } }),
  amendmentsProposed: (world, event) => ({
    ...world,
    amendments: event.amendments,
    credit: addAt(
      world.credit,
      event.amendments.map((item) => item.by),
      -COSTS.proposeAmendment,
    ),
  }),
  amendmentVoted: (world, event) => {
    if (!event.ballot.carried) return world;
    const text = setAt(world.treaty.text, event.amendment.article, event.amendment.alternative);
    return { ...world, treaty: { ...world.treaty, text } };
  },
  packageTested: (world, event) => ({
    ...world,
    blocks: addAt(world.blocks, event.blockers, -1),
    trust: trustAfterBlocks(world.trust, event.blockers, (i) => hasCauseOnText(world, i, world.treaty.text)),
    treaty: { ...world.treaty, outcome: { how: "failed", ballot: null, blockers: event.blockers } },
  }),
  textDecided: (world, event) => ({
    ...world,
    pacts: voided(world.pacts),
    treaty: { ...world.treaty, outcome: event.outcome, threshold: event.threshold },
  }),
};
