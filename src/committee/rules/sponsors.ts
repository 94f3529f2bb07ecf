/**
 * Who stands behind a paper. A delegation puts its own name down, as a sponsor or as a signatory; the first sponsor, who
 * brought the paper, may take a co-sponsor off again. The texts of the packs leave this to the sponsors: our own choice
 * (design), so that nobody has to be asked on a device, and nobody stays against the will of the first.
 */
import type { DelegationId, Who } from "../state/delegation.ts";
import type { PaperOrder, Refusal } from "../state/order.ts";
import type { Pack } from "../state/pack.ts";
import type { Paper } from "../state/paper.ts";
import { fewest, isMember, membersOf } from "../state/seats.ts";
import type { Committee } from "../state/state.ts";
import { type Decided, isFor, unless } from "./deciding.ts";

type Signing = Extract<PaperOrder, Readonly<{ type: "signPaper" | "unsignPaper" }>>;

export function decideSigning(state: Committee, order: Signing, paper: Paper, who: Who): Decided {
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

/** A signatory may become a sponsor; a sponsor takes its name off first. */
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

/** A paper keeps a sponsor: who is the only one withdraws it. */
function leaveRefusal({ sponsors, signatories, status }: Paper, id: DelegationId, who: Who): Refusal | null {
  const isSponsor = sponsors.includes(id);
  const [first] = sponsors;
  if (!isFor(who, id) && !(isSponsor && first !== undefined && isFor(who, first))) return "notYours";
  if (status !== "submitted") return "notNow";
  if (isSponsor) return sponsors.length > 1 ? null : "tooFewSponsors";
  return signatories.includes(id) ? null : "notOnList";
}

/** Names behind a paper against those it needs to be introduced; a working paper needs none. */
export type Backing = Readonly<{
  sponsors: Readonly<{ has: number; needs: number }>;
  /** Sponsors and signatories. */
  together: Readonly<{ has: number; needs: number }>;
}>;

/** @example of 40 members under una-usa a draft needs 8 names in all, a fifth: with 2 sponsors it has 2 of 8 */
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

/** Why there are too few names behind a paper. */
export function backingRefusal(state: Committee, paper: Paper): Refusal | null {
  const backing = backingOf(state, paper);
  if (backing === null) return null;
  if (backing.sponsors.has < backing.sponsors.needs) return "tooFewSponsors";
  return backing.together.has < backing.together.needs ? "tooFewSignatories" : null;
}
