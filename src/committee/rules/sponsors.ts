/**
 * The names behind a paper. A delegation adds its own name, as a sponsor or a signatory. The first sponsor, who
 * submitted the paper, may remove a co-sponsor. The sources of the packs leave these matters to the sponsors. Our
 * rule [design] does not ask for consent on another device, and a co-sponsor cannot stay if the first sponsor
 * objects.
 */
import type { DelegationId, Who } from "../state/delegation.ts";
import type { PaperOrder, Refusal } from "../state/order.ts";
import type { Pack } from "../state/pack.ts";
import type { Paper } from "../state/paper.ts";
import { fewest, isMember, membersOf } from "../state/seats.ts";
import type { Committee } from "../state/state.ts";
import { type Decision, isFor, unless } from "./decision.ts";

type Signing = Extract<PaperOrder, Readonly<{ type: "signPaper" | "unsignPaper" }>>;

export function decideSigning(state: Committee, order: Signing, paper: Paper, who: Who): Decision {
  const { delegation } = order;
  if (order.type === "unsignPaper") {
    return unless(leaveRefusal(paper, delegation, who), {
      type: "paperUnsigned",
      paper: paper.n,
      delegation,
    });
  }
  return unless(signRefusal(state, paper, order), {
    type: "paperSigned",
    paper: paper.n,
    delegation,
    as: order.as,
  });
}

/** A signatory may become a sponsor. A sponsor must remove its own name first. */
function signRefusal(
  state: Committee,
  paper: Paper,
  { delegation, as }: Extract<Signing, Readonly<{ type: "signPaper" }>>,
): Refusal | null {
  if (!isMember(state, delegation)) return "noVote";
  if (paper.status !== "submitted") return "notNow";
  const hasSigned = paper.signatories.includes(delegation) && as === "signatory";
  return hasSigned || paper.sponsors.includes(delegation) ? "alreadyDone" : null;
}

/** A paper always keeps at least one sponsor. The last one can only withdraw the paper. */
function leaveRefusal({ sponsors, signatories, status }: Paper, id: DelegationId, who: Who): Refusal | null {
  const isSponsor = sponsors.includes(id);
  const [first] = sponsors;
  if (!isFor(who, id) && !(isSponsor && first !== undefined && isFor(who, first))) return "notYours";
  if (status !== "submitted") return "notNow";
  if (isSponsor) return sponsors.length > 1 ? null : "tooFewSponsors";
  return signatories.includes(id) ? null : "notOnList";
}

/** The names behind a paper, and how many it needs to be introduced. A working paper needs none. */
export type Backing = Readonly<{
  sponsors: Readonly<{ has: number; needs: number }>;
  /** Sponsors and signatories together: how many there are, and how many are needed. */
  together: Readonly<{ has: number; needs: number }>;
}>;

/**
 * How many names a paper has and how many it needs, or null for a working paper. @example under una-usa with 40
 * members, a draft needs 8 names in all, a fifth; with 2 sponsors it has 2 of 8
 */
export function backingOf(state: Committee, { kind, sponsors, signatories }: Paper): Backing | null {
  if (kind === "working") return null;
  const { pack } = state;
  const members = membersOf(state).length;
  return {
    sponsors: { has: sponsors.length, needs: kind === "draft" ? fewest(pack.sponsors, members) : 1 },
    together: {
      has: sponsors.length + signatories.length,
      needs: fewest(leastOf(pack, kind), members),
    },
  };
}

function leastOf({ amendments, signatories }: Pack, kind: "draft" | "amendment"): Pack["signatories"] {
  return kind === "amendment" ? amendments.signatories : signatories;
}

/** Whether a paper lacks sponsors or signatories: the reason to refuse it, or null if it has enough of both. */
export function backingRefusal(state: Committee, paper: Paper): Refusal | null {
  const backing = backingOf(state, paper);
  if (backing === null) return null;
  if (backing.sponsors.has < backing.sponsors.needs) return "tooFewSponsors";
  return backing.together.has < backing.together.needs ? "tooFewSignatories" : null;
}
