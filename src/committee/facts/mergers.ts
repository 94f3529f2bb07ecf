/** Facts about proposals to merge papers. */
import * as z from "zod/mini";
import { MERGER_ENDS, type MergerProposal, mergerProposal } from "../state/merger.ts";
import { list, type OneOf, whole } from "../state/schema.ts";
import type { Committee } from "../state/state.ts";
import { itself } from "./fields.ts";
import { withOne } from "./lists.ts";

const aboutMerger = { merger: whole, papers: list(whole) };

export const MERGER_FACTS = {
  mergerProposed: { proposal: mergerProposal },
  mergerAnswered: { ...aboutMerger, ...itself, isAccepted: z.boolean() },
  mergerEnded: { ...aboutMerger, why: z.enum(MERGER_ENDS) },
};

export type MergerFact = OneOf<typeof MERGER_FACTS>;

export function mergerAfter(state: Committee, fact: MergerFact): Committee {
  const { open, last } = state.proposals ?? { open: [], last: 0 };
  switch (fact.type) {
    case "mergerProposed":
      return { ...state, proposals: { open: withOne(open, fact.proposal), last: fact.proposal.n } };
    case "mergerAnswered": {
      const answered = open.map((one) => (one.n === fact.merger ? withAnswer(one, fact) : one));
      return { ...state, proposals: { open: answered, last } };
    }
    case "mergerEnded":
      return withoutProposal(state, fact.merger);
  }
}

function withAnswer(
  one: MergerProposal,
  { delegation, isAccepted }: Extract<MergerFact, Readonly<{ type: "mergerAnswered" }>>,
): MergerProposal {
  const agreed = one.agreed.filter((id) => id !== delegation);
  return { ...one, agreed: isAccepted ? withOne(agreed, delegation) : agreed };
}

/** The committee without an open proposal, which has ended or been carried out. */
export function withoutProposal(state: Committee, n: number): Committee {
  if (state.proposals === undefined) return state;
  const { open, last } = state.proposals;
  return { ...state, proposals: { open: open.filter((one) => one.n !== n), last } };
}
