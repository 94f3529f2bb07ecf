/**
 * Merges papers. The old papers stay readable, and the new one is submitted with all their sponsors. The sources of
 * the packs have no rule for this. Our rule [design]: the chair may merge papers, and so may their sponsors if all of
 * them agree. A paper that is before the committee is merged by its sponsors only if the pack lets sponsors change such
 * a paper without a vote (friendly amendments), and no amendment of others to it is pending.
 */
import type { Fact } from "../facts/fact.ts";
import type { Who } from "../state/delegation.ts";
import { MOST_PAPERS } from "../state/limits.ts";
import type { MergeOrder, Refusal } from "../state/order.ts";
import type { Paper } from "../state/paper.ts";
import type { Committee } from "../state/state.ts";
import { preambleRefusal, textRefusal } from "./editing.ts";
import { isOpen, paperOf } from "./open-paper.ts";

export type Merging = Pick<
  Extract<MergeOrder, Readonly<{ type: "mergePapers" }>>,
  "papers" | "title" | "preamble" | "text"
>;

/** Why these papers may not be merged into this text, or null if they may. */
export function mergingRefusal(state: Committee, merging: Merging, who: Who): Refusal | null {
  const { papers } = merging;
  if (state.floor.type === "ballot") return "ballotOpen";
  const found = papers.flatMap((n) => paperOf(state, n) ?? []);
  if (found.length < papers.length) return "unknownPaper";
  if (papers.length < 2) return "needsTwoPapers";
  if (new Set(papers).size < papers.length) return "nonsense";
  return (
    found.map((paper) => mergeRefusal(state, paper, who)).find((one) => one !== null) ??
    textRefusal(merging, false) ??
    preambleRefusal(state.pack, merging) ??
    (state.papers.length < MOST_PAPERS ? null : "tooMany")
  );
}

/**
 * The facts that merge papers. Pending amendments to them are withdrawn, because the text that they would change is
 * gone.
 * @param proposal the proposal that this carries out, or null
 * @example S1 and S2 with signatory S3, merged with S4 and S2 with signatory S1: sponsors S1, S2, S4 and signatory S3
 */
export function mergedFacts(
  state: Committee,
  { papers: from, title, preamble, text }: Merging,
  proposal: number | null,
): readonly Fact[] {
  const papers = from.flatMap((n) => paperOf(state, n) ?? []);
  const sponsors = [...new Set(papers.flatMap((paper) => paper.sponsors))];
  const signatories = [...new Set(papers.flatMap((paper) => paper.signatories))];
  const paper: Paper = {
    n: state.counts.paper + 1,
    kind: papers.some(({ kind }) => kind === "draft") ? "draft" : "working",
    item: papers[0]?.item ?? state.current,
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
  const fallen = pendingTo(state, from);
  return [
    { type: "papersMerged", paper, from, ...(proposal === null ? {} : { proposal }) },
    ...fallen.map(({ n }) => ({ type: "paperWithdrawn", paper: n }) as const),
  ];
}

/**
 * Why a paper may not be merged, or null if it may. It must be submitted or introduced, and not yet voted on. Whether
 * its sponsors agree is another question.
 */
export function mergeRefusal(state: Committee, paper: Paper, who: Who): Refusal | null {
  if (paper.kind === "amendment") return "mergesWhole";
  if (!isOpen(paper.status)) return "paperOver";
  if (isVotedOn(state, paper)) return "voteBegun";
  if (who.type === "chair" || paper.status === "submitted") return null;
  if (!state.pack.amendments.friendly) return "introducedMerger";
  return isAmendedByOthers(state, paper) ? "amendedMerger" : null;
}

/** Whether somebody who does not sponsor a paper has an amendment to it that a merger would make fall. */
function isAmendedByOthers(state: Committee, { n, sponsors }: Paper): boolean {
  return pendingTo(state, [n]).some((one) => one.sponsors.some((id) => !sponsors.includes(id)));
}

function pendingTo({ papers }: Committee, targets: readonly number[]): readonly Paper[] {
  return papers.filter(
    ({ amends, status }) =>
      amends !== null &&
      targets.includes(amends.paper) &&
      (status === "submitted" || status === "introduced"),
  );
}

/** Whether a vote on a paper has begun: on the whole, on a part, or on an amendment. */
function isVotedOn({ ballots, papers }: Committee, { n }: Paper): boolean {
  const own = papers.flatMap((one) => (one.n === n || one.amends?.paper === n ? [one.n] : []));
  return ballots.some(({ on }) => (on.type === "paper" || on.type === "part") && own.includes(on.paper));
}
