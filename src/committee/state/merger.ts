/** Proposals to merge papers. The papers are merged once all their sponsors agree, or the chair decides. */
import * as z from "zod/mini";
import { id, ids } from "./delegation.ts";
import { paperText, paperTitle } from "./paper.ts";
import { list, type Read, whole } from "./schema.ts";

export const mergerProposal = z.strictObject({
  /** Proposals are numbered throughout the committee; a number is never reused. */
  n: whole,
  /** The papers to merge. The first sponsor of the first one becomes the first sponsor. */
  papers: list(whole),
  by: id,
  title: paperTitle,
  preamble: paperText,
  text: paperText,
  /** The sponsors that have agreed so far. The one that proposed it agrees from the start. */
  agreed: ids,
});
export type MergerProposal = Read<typeof mergerProposal>;

/** Why a proposal ended without a merger. `changed`: the words, names or status of one of the papers changed. */
export const MERGER_ENDS = ["declined", "withdrawn", "changed", "chair"] as const;
export type MergerEnd = (typeof MERGER_ENDS)[number];
