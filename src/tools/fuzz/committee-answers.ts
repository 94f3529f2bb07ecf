/** Random answers to delegations that want to sponsor a paper, and to proposals to merge papers. */
import { friendlyRefusal, missingFor } from "../../committee/rules/friendly.ts";
import { missingIn, openProposals } from "../../committee/rules/merger-proposals.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import type { MergerProposal } from "../../committee/state/merger.ts";
import { asksOf } from "../../committee/state/paper.ts";
import type { Committee } from "../../committee/state/state.ts";
import { type Dice, pick } from "./random-commands.ts";

type About = Readonly<{ paper: number; delegation: DelegationId }>;

/** An answer to somebody who asks. @param otherwise what the answer is about if nobody asks */
export function sponsorAnswer(
  { papers }: Committee,
  roll: Dice,
  otherwise: About,
): About & Readonly<{ isAccepted: boolean }> {
  const asked = papers.flatMap((one) => asksOf(one).map(({ by }) => ({ paper: one.n, delegation: by })));
  const about = asked.length === 0 || roll(8) === 0 ? otherwise : pick(asked, roll);
  return { ...about, isAccepted: roll(3) > 0 };
}

/** An answer of a sponsor to an amendment to its paper. @param otherwise what it is about if there is none */
export function friendlyAnswer(
  state: Committee,
  roll: Dice,
  otherwise: About,
): About & Readonly<{ isFriendly: boolean }> {
  const asked = state.papers
    .filter((one) => friendlyRefusal(state, one) === null)
    .flatMap((one) => missingFor(state, one).map((delegation) => ({ paper: one.n, delegation })));
  const about = asked.length === 0 || roll(8) === 0 ? otherwise : pick(asked, roll);
  return { ...about, isFriendly: roll(4) > 0 };
}

export function openProposal(state: Committee, roll: Dice): MergerProposal | undefined {
  const open = openProposals(state);
  return open.length === 0 ? undefined : pick(open, roll);
}

/** An answer for a sponsor that has not answered yet. @param otherwise the delegation if there is none */
export function mergerAnswer(
  state: Committee,
  roll: Dice,
  otherwise: DelegationId,
): Readonly<{ merger: number; delegation: DelegationId; isAccepted: boolean }> {
  const open = openProposal(state, roll);
  const missing = open === undefined ? [] : missingIn(state, open);
  const delegation = missing.length === 0 || roll(8) === 0 ? otherwise : pick(missing, roll);
  return { merger: open?.n ?? 1, delegation, isAccepted: roll(4) > 0 };
}

/** A delegation takes up a paper that was withdrawn. @param otherwise what it takes up if there is none */
export function withdrawnPaper(state: Committee, roll: Dice, otherwise: About): About {
  const gone = state.papers.filter(({ status }) => status === "withdrawn");
  return gone.length === 0 ? otherwise : { ...otherwise, paper: pick(gone, roll).n };
}
