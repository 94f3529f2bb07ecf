/** Events of the last night, when the room amends the whole text and decides on it. */
import { setAt } from "../exact/patch.ts";
import { hasCauseOnText } from "../model/cause.ts";
import { COSTS } from "../model/costs.ts";
import type { Amendment, Ballot, Outcome } from "../state/treaty.ts";
import { blockMoves, blocksUsed, voided } from "./effects.ts";
import { creditMoves, trustMoves } from "./moves.ts";
import { type ConsequenceTable, type Handlers, open, type Redactions } from "./tables.ts";

export type AdoptionFact =
  | Readonly<{ type: "packagePut"; text: readonly number[] }>
  | Readonly<{ type: "amendmentsProposed"; amendments: readonly Amendment[]; dropped: readonly number[] }>
  | Readonly<{ type: "amendmentVoted"; amendment: Amendment; ballot: Ballot }>
  | Readonly<{ type: "packageTested"; stands: string; blockers: readonly number[] }>
  | Readonly<{ type: "textDecided"; outcome: Outcome; threshold: number }>;

export const adoptionHandlers: Handlers<AdoptionFact> = {
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

export const adoptionConsequences: ConsequenceTable<AdoptionFact> = {
  packagePut: null,
  amendmentsProposed: (world, { amendments }) =>
    creditMoves(world.credit, {
      cause: "amendment",
      by: -COSTS.proposeAmendment,
      countries: amendments.map(({ by }) => by),
    }),
  amendmentVoted: null,
  packageTested: (world, { blockers }) => ({
    ...trustMoves(world.trust, ...blockMoves(blockers, (i) => hasCauseOnText(world, i, world.treaty.text))),
    ...blocksUsed(blockers),
  }),
  textDecided: (world) => voided(world),
};

export const adoptionRedactions: Redactions<AdoptionFact> = {
  packagePut: open,
  amendmentsProposed: open,
  amendmentVoted: open,
  packageTested: open,
  textDecided: open,
};
