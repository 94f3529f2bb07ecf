/** Finds a paper, and says whether it is still to be decided. */
import type { Refusal } from "../state/order.ts";
import type { Paper } from "../state/paper.ts";
import type { Committee } from "../state/state.ts";

export function paperOf({ papers }: Committee, n: number | null): Paper | undefined {
  return papers.find((paper) => paper.n === n);
}

/** Whether a paper is still to be decided. */
export const isOpen = (status: Paper["status"]): boolean => status === "submitted" || status === "introduced";

/** Why a paper that is not before the committee cannot be amended. */
export const notBefore = ({ status }: Paper): Refusal =>
  status === "submitted" ? "introduceFirst" : "paperOver";
