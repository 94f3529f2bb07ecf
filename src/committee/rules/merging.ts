/**
 * Merges papers. The old papers stay readable, and the new one is submitted with all their sponsors. The sources of
 * the packs have no rule for this. Our rule [design]: the chair may merge papers, and so may a delegation that
 * sponsors all of them.
 */
import type { Who } from "../state/delegation.ts";
import { MOST_PAPERS } from "../state/limits.ts";
import type { MergeOrder, Refusal } from "../state/order.ts";
import type { Paper } from "../state/paper.ts";
import type { Committee } from "../state/state.ts";
import { accept, type Decision, refuse } from "./decision.ts";
import { paperOf, textRefusal } from "./papers.ts";

/**
 * Pending amendments to the merged papers are withdrawn, because the text that they would change is gone.
 * @example S1 and S2 with signatory S3, merged with S4 and S2 with signatory S1: sponsors S1, S2, S4 and signatory S3
 */
export function decideMerge(state: Committee, order: MergeOrder, who: Who): Decision {
  const papers = order.papers.flatMap((n) => paperOf(state, n) ?? []);
  const [first] = papers;
  if (state.floor.type === "ballot") return refuse("ballotOpen");
  if (first === undefined || papers.length < order.papers.length) return refuse("unknownPaper");
  const reason =
    (papers.length < 2 || new Set(order.papers).size < papers.length ? "nonsense" : null) ??
    papers.map((paper) => mergeRefusal(state, paper, who)).find((one) => one !== null) ??
    textRefusal(order, false) ??
    (state.papers.length < MOST_PAPERS ? null : "tooMany");
  if (reason !== null) return refuse(reason);
  const { title, preamble, text } = order;
  const sponsors = [...new Set(papers.flatMap((paper) => paper.sponsors))];
  const signatories = [...new Set(papers.flatMap((paper) => paper.signatories))];
  const paper: Paper = {
    n: state.counts.paper + 1,
    kind: papers.some(({ kind }) => kind === "draft") ? "draft" : "working",
    item: first.item ?? state.current,
    title,
    preamble,
    text,
    sponsors,
    signatories: signatories.filter((id) => !sponsors.includes(id)),
    status: "submitted",
    amends: null,
    parts: [],
    order: [],
  };
  const fallen = state.papers.filter(
    ({ amends, status }) =>
      amends !== null &&
      order.papers.includes(amends.paper) &&
      (status === "submitted" || status === "introduced"),
  );
  return accept(
    { type: "papersMerged", paper, from: order.papers },
    ...fallen.map(({ n }) => ({ type: "paperWithdrawn", paper: n }) as const),
  );
}

/** Why a paper may not be merged, or null if it may. It must be submitted or introduced, and not yet voted on. */
export function mergeRefusal(state: Committee, paper: Paper, who: Who): Refusal | null {
  if (paper.kind === "amendment") return "notInOrder";
  if (paper.status !== "submitted" && paper.status !== "introduced") return "notNow";
  if (isVotedOn(state, paper)) return "notNow";
  return who.type === "chair" || paper.sponsors.includes(who.id) ? null : "notYours";
}

/** Whether a vote on a paper has begun: on the whole, on a part, or on an amendment. */
function isVotedOn({ ballots, papers }: Committee, { n }: Paper): boolean {
  const own = papers.flatMap((one) => (one.n === n || one.amends?.paper === n ? [one.n] : []));
  return ballots.some(({ on }) => (on.type === "paper" || on.type === "part") && own.includes(on.paper));
}
