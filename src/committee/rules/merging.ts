/**
 * Papers that become one: those that are merged stay to be read, and the new one is handed in with all their sponsors. No
 * text of the packs has rules on it; ours (design): by the chair, or by whoever sponsors every one of them.
 */
import type { Who } from "../state/delegation.ts";
import { MOST_PAPERS } from "../state/limits.ts";
import type { MergeOrder, Refusal } from "../state/order.ts";
import type { Paper } from "../state/paper.ts";
import type { Committee } from "../state/state.ts";
import { type Decided, refused, taken } from "./deciding.ts";
import { paperOf, textRefusal } from "./papers.ts";

/**
 * Amendments that wait for a vote fall with the text that they would change.
 * @example of S1, S2 with S3 signing, and of S4, S2 with S1 signing: sponsors S1, S2, S4, and S3 signs
 */
export function decideMerge(state: Committee, order: MergeOrder, who: Who): Decided {
  const papers = order.papers.flatMap((n) => paperOf(state, n) ?? []);
  const [first] = papers;
  if (state.floor.type === "ballot") return refused("ballotOpen");
  if (first === undefined || papers.length < order.papers.length) return refused("unknownPaper");
  const reason =
    (papers.length < 2 || new Set(order.papers).size < papers.length ? "nonsense" : null) ??
    papers.map((paper) => mergeRefusal(state, paper, who)).find((one) => one !== null) ??
    textRefusal(order, false) ??
    (state.papers.length < MOST_PAPERS ? null : "tooMany");
  if (reason !== null) return refused(reason);
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
  return taken(
    { type: "papersMerged", paper, from: order.papers },
    ...fallen.map(({ n }) => ({ type: "paperWithdrawn", paper: n }) as const),
  );
}

/** Why a paper may not be merged with others: it must be before the committee or on its way, and not yet voted on. */
export function mergeRefusal(state: Committee, paper: Paper, who: Who): Refusal | null {
  if (paper.kind === "amendment") return "notInOrder";
  if (paper.status !== "submitted" && paper.status !== "introduced") return "notNow";
  if (isVotedOn(state, paper)) return "notNow";
  return who.type === "chair" || paper.sponsors.includes(who.id) ? null : "notYours";
}

/** Whether a vote on it has begun: on the whole, on a part, or on an amendment to it. */
function isVotedOn({ ballots, papers }: Committee, { n }: Paper): boolean {
  const own = papers.flatMap((one) => (one.n === n || one.amends?.paper === n ? [one.n] : []));
  return ballots.some(({ on }) => (on.type === "paper" || on.type === "part") && own.includes(on.paper));
}
