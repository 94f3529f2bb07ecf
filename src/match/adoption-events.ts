/**
 * Logged events of the last night: their schemas, the beats in which they may occur, and whether they fit the world.
 */
import * as z from "zod/mini";
import type { AdoptionFact } from "../engine/events/adoption.ts";
import { event, list, type Parts } from "./event-parts.ts";
import { type Beats, type Fits, isCounted, type Schemas } from "./event-tables.ts";
import { whole } from "./record-schema.ts";

export function adoptionSchemas(p: Parts): Schemas<AdoptionFact> {
  const amendment = p.onText({ by: p.country });
  const outcome = z.strictObject({
    how: z.enum(["consensus", "vote", "failed"]),
    ballot: z.nullable(p.ballot),
    blockers: p.countries,
  });
  return {
    packagePut: event("packagePut", { text: p.wholeText }),
    amendmentsProposed: event("amendmentsProposed", {
      amendments: list(amendment, 16),
      dropped: p.countries,
    }),
    amendmentVoted: event("amendmentVoted", { amendment, ballot: p.ballot }),
    packageTested: event("packageTested", { stands: p.digits(2), blockers: p.countries }),
    textDecided: event("textDecided", { outcome, threshold: whole(1, p.n) }),
  };
}

export const adoptionBeats: Beats<AdoptionFact> = {
  packagePut: ["close", "lastSounding"],
  amendmentsProposed: ["amend"],
  amendmentVoted: ["amendVote"],
  packageTested: ["stand"],
  textDecided: ["stand", "vote"],
};

export const adoptionFits: Fits<AdoptionFact> = {
  amendmentVoted: (world, { amendment, ballot }) =>
    world.amendments.some((one) => one.article === amendment.article) && isCounted(ballot),
  textDecided: (_, { outcome }) => outcome.ballot === null || isCounted(outcome.ballot),
};
