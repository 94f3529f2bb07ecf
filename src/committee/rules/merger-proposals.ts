/**
 * Proposals to merge papers. A sponsor of one of the papers proposes a text; every sponsor of every paper answers. The
 * last yes merges the papers, and one no ends the proposal. It also ends if one of the papers changes. The chair may
 * answer for a delegation, and decide the proposal itself.
 */
import type { Fact } from "../facts/fact.ts";
import type { DelegationId, Who } from "../state/delegation.ts";
import { MOST_PROPOSALS } from "../state/limits.ts";
import type { MergerProposal } from "../state/merger.ts";
import type { MergeOrder, Refusal } from "../state/order.ts";
import { delegationOf } from "../state/seats.ts";
import type { Committee } from "../state/state.ts";
import { accept, type Decision, refuse, unless } from "./decision.ts";
import { type Merging, mergedFacts, mergingRefusal } from "./merging.ts";
import { paperOf } from "./open-paper.ts";

export function decideMerge(state: Committee, order: MergeOrder, who: Who): Decision {
  if (order.type === "mergePapers") return merged(state, order, who);
  const proposal = openProposals(state).find(({ n }) => n === order.merger);
  if (proposal === undefined) return refuse("unknownMerger");
  if (order.type === "answerMerger") return answered(state, order, proposal, who);
  return order.isMerged ? carriedOut(state, proposal, who) : accept(ended(proposal, "chair"));
}

export function openProposals({ proposals }: Committee): readonly MergerProposal[] {
  return proposals?.open ?? [];
}

/** The sponsors that have not yet agreed to a proposal. A sponsor without a seat is not asked. */
export function missingIn(
  state: Committee,
  { papers, agreed }: Pick<MergerProposal, "papers" | "agreed">,
): readonly DelegationId[] {
  return sponsorsOf(state, papers).filter((id) => !agreed.includes(id));
}

function sponsorsOf(state: Committee, papers: readonly number[]): readonly DelegationId[] {
  const all = papers.flatMap((n) => paperOf(state, n)?.sponsors ?? []);
  return [...new Set(all)].filter((id) => delegationOf(state, id) !== undefined);
}

function merged(state: Committee, order: Merging, who: Who): Decision {
  const reason = mergingRefusal(state, order, who);
  if (reason !== null) return refuse(reason);
  if (who.type === "chair") return accept(...mergedFacts(state, order, null));
  if (!sponsorsOf(state, order.papers).includes(who.id)) return refuse("notYours");
  if (missingIn(state, { papers: order.papers, agreed: [who.id] }).length === 0)
    return accept(...mergedFacts(state, order, null));
  return unless(proposalRefusal(state, who.id), {
    type: "mergerProposed",
    proposal: proposed(state, order, who.id),
  });
}

function proposalRefusal(state: Committee, by: DelegationId): Refusal | null {
  const open = openProposals(state);
  if (open.some((one) => one.by === by)) return "mergerOpen";
  return open.length < MOST_PROPOSALS ? null : "tooMany";
}

function proposed(
  state: Committee,
  { papers, title, preamble, text }: Merging,
  by: DelegationId,
): MergerProposal {
  return { n: (state.proposals?.last ?? 0) + 1, papers, by, title, preamble, text, agreed: [by] };
}

type Answer = Extract<MergeOrder, Readonly<{ type: "answerMerger" }>>;

function answered(
  state: Committee,
  { delegation, isAccepted }: Answer,
  proposal: MergerProposal,
  who: Who,
): Decision {
  const { n: merger, papers, by } = proposal;
  if (!sponsorsOf(state, papers).includes(delegation)) return refuse("notYours");
  const answer = { type: "mergerAnswered", merger, papers, delegation, isAccepted } as const;
  if (!isAccepted && delegation === by) return accept(ended(proposal, "withdrawn"));
  if (!isAccepted) return accept(answer, ended(proposal, "declined"));
  if (proposal.agreed.includes(delegation)) return refuse("alreadyDone");
  const agreed = { ...proposal, agreed: [...proposal.agreed, delegation] };
  if (missingIn(state, agreed).length > 0) return accept(answer);
  const carried = carriedOut(state, proposal, who);
  return carried.ok ? accept(answer, ...carried.facts) : carried;
}

function carriedOut(state: Committee, proposal: MergerProposal, who: Who): Decision {
  const reason = mergingRefusal(state, proposal, who);
  return reason === null ? accept(...mergedFacts(state, proposal, proposal.n)) : refuse(reason);
}

/** The fact that ends a proposal without a merger. */
export const ended = (
  { n: merger, papers }: MergerProposal,
  why: Extract<Fact, Readonly<{ type: "mergerEnded" }>>["why"],
): Fact => ({ type: "mergerEnded", merger, papers, why });
