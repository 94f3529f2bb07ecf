/**
 * Who holds a paper. The first sponsor decides on the other sponsors, the title and larger changes. The sources of the
 * packs have no rule for this. Our rule [design]: nobody takes a paper over, empties it or renames it without its first
 * sponsor.
 */
import type { DelegationId, Who } from "../state/delegation.ts";
import type { Refusal } from "../state/order.ts";
import type { Paper, Wording } from "../state/paper.ts";
import { delegationOf } from "../state/seats.ts";
import type { Committee } from "../state/state.ts";

/**
 * The first sponsor that has a seat. If the first sponsor leaves the paper, the next one takes its place. Undefined if
 * no sponsor has a seat any more; then only the chair decides.
 */
export function firstSponsorOf(state: Committee, { sponsors }: Paper): DelegationId | undefined {
  return sponsors.find((id) => delegationOf(state, id) !== undefined);
}

/** Why this sender may not act as the first sponsor, or null if it may. The chair may act for the first sponsor. */
export function firstRefusal(state: Committee, paper: Paper, who: Who): Refusal | null {
  if (who.type === "chair" || firstSponsorOf(state, paper) === who.id) return null;
  return paper.sponsors.includes(who.id) ? "firstSponsorOnly" : "notYours";
}

/**
 * The other sponsors that brought a paper of their own into this one, as first sponsors of papers merged into it. The
 * first sponsor cannot remove them.
 */
export function partnersOf(state: Committee, paper: Paper): readonly DelegationId[] {
  const first = firstSponsorOf(state, paper);
  const from = mergedInto(state, paper.n);
  const firsts = state.papers.flatMap((one) => (from.has(one.n) ? (firstSponsorOf(state, one) ?? []) : []));
  return paper.sponsors.filter((id) => id !== first && firsts.includes(id));
}

/** The papers merged into this one, and those merged into them. */
function mergedInto({ mergers }: Committee, n: number): ReadonlySet<number> {
  const found = new Set<number>();
  const add = (into: number): void => {
    for (const merger of mergers) {
      if (merger.into !== into) continue;
      for (const from of merger.from) {
        if (found.has(from)) continue;
        found.add(from);
        add(from);
      }
    }
  };
  add(n);
  return found;
}

/**
 * Whether a draft on the floor may still be revised and find more sponsors: until the committee acts on it, where items
 * have two phases, and while nobody's amendment to it waits.
 */
export function isOpenToRevision({ pack, papers }: Committee, { n, kind, status, parts }: Paper): boolean {
  const isAmended = papers.some((one) => one.amends?.paper === n && one.status === "introduced");
  const isBegun = parts.some(({ carried }) => carried !== null);
  return pack.phases === true && kind === "draft" && status === "introduced" && !isAmended && !isBegun;
}

/**
 * The words of the first sponsor while a co-sponsor's change waits for its answer, or null if none waits. One word more,
 * such as “not”, can turn a paper around, so the committee neither takes up nor decides words that its first sponsor has
 * not seen. In a paper that holds papers of others no sponsor answers for the rest; all of them are shown the change.
 */
export function wordsBeforeChange(state: Committee, paper: Paper): Wording | null {
  const { held, preamble, text } = paper;
  if (held === undefined || partnersOf(state, paper).length > 0) return null;
  return held.preamble === preamble && held.text === text ? null : held;
}

/** Why a paper cannot go on while a co-sponsor's change waits for the first sponsor, or null if none waits. */
export function changeRefusal(state: Committee, paper: Paper): Refusal | null {
  return wordsBeforeChange(state, paper) === null ? null : "changeWaits";
}

/** Why the names and words of a paper are fixed, or null if they are not. They are fixed once it is introduced. */
export function fixedRefusal({ status }: Paper): Refusal | null {
  if (status === "submitted") return null;
  return status === "introduced" ? "beforeCommittee" : "paperOver";
}
