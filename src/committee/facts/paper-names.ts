/** The names under a paper: its sponsors and signatories, who asks to join them, and who takes it up. */
import type { DelegationId } from "../state/delegation.ts";
import type { Paper, SponsorAsk } from "../state/paper.ts";
import { withOne } from "./lists.ts";

/** A signatory who becomes a sponsor is no longer listed as a signatory, and no longer asks. */
export function signed(paper: Paper, id: DelegationId, as: "sponsor" | "signatory"): Paper {
  const { sponsors, signatories, asks } = paper;
  if (as === "signatory") return { ...paper, signatories: withOne(signatories, id) };
  return {
    ...paper,
    ...(asks === undefined ? {} : { asks: otherAsks(paper, id) }),
    sponsors: withOne(sponsors, id),
    signatories: signatories.filter((one) => one !== id),
  };
}

export function unsigned(paper: Paper, gone: DelegationId): Paper {
  const stays = (id: DelegationId): boolean => id !== gone;
  return { ...paper, sponsors: paper.sponsors.filter(stays), signatories: paper.signatories.filter(stays) };
}

/** The delegation that takes up a withdrawn paper is its only sponsor. */
export function takenUp({ asks: _, held: __, ...paper }: Paper, by: DelegationId): Paper {
  const signatories = paper.signatories.filter((id) => id !== by);
  return { ...paper, status: "submitted", sponsors: [by], signatories, parts: [] };
}

/** A sponsor says whether an amendment is friendly. A later answer replaces the earlier one. */
export function answered(paper: Paper, by: DelegationId, isFriendly: boolean): Paper {
  const others = (paper.answers ?? []).filter((one) => one.by !== by);
  return { ...paper, answers: [...others, { by, isFriendly }] };
}

export function otherAsks({ asks = [] }: Paper, id: DelegationId): readonly SponsorAsk[] {
  return asks.filter(({ by }) => by !== id);
}
