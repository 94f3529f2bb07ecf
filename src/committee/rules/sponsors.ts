/**
 * The names behind a paper. A signatory only wants the paper to be debated, so it signs at once. A delegation that wants
 * to sponsor somebody's paper needs the first sponsor's consent, and the first sponsor may remove it again. The sources
 * of the packs leave these matters to the sponsors; the consent is our rule [design]. The chair may enter every name,
 * as the secretariat of a committee whose delegations have no devices.
 */
import type { DelegationId, Who } from "../state/delegation.ts";
import type { PaperOrder, Refusal } from "../state/order.ts";
import type { Pack } from "../state/pack.ts";
import { asksOf, type Paper } from "../state/paper.ts";
import { fewest, isMember, membersOf } from "../state/seats.ts";
import type { Committee } from "../state/state.ts";
import { type Decision, isFor, unless } from "./decision.ts";
import { firstRefusal, fixedRefusal, isOpenToRevision, partnersOf } from "./holding.ts";

type Signing = Extract<PaperOrder, Readonly<{ type: "signPaper" | "unsignPaper" }>>;

export function decideSigning(state: Committee, order: Signing, paper: Paper, who: Who): Decision {
  const { delegation } = order;
  const about = { paper: paper.n, delegation } as const;
  if (order.type === "unsignPaper")
    return unless(leaveRefusal(state, paper, delegation, who), { type: "paperUnsigned", ...about });
  const reason = signRefusal(state, paper, order, who);
  if (order.as === "sponsor" && who.type === "delegation")
    return unless(reason ?? askRefusal(paper, delegation), { type: "sponsorAsked", ...about });
  return unless(reason, { type: "paperSigned", ...about, as: order.as });
}

/** A signatory may become a sponsor. A sponsor must remove its own name first. */
function signRefusal(
  state: Committee,
  paper: Paper,
  { delegation, as }: Extract<Signing, Readonly<{ type: "signPaper" }>>,
  who: Who,
): Refusal | null {
  if (!isMember(state, delegation)) return "noVote";
  const hasSigned = paper.signatories.includes(delegation) && as === "signatory";
  // The secretariat adds sponsors to a draft on the floor until the committee acts on it.
  const isLate = who.type === "chair" && as === "sponsor" && isOpenToRevision(state, paper);
  return (
    (isLate ? null : fixedRefusal(paper)) ??
    (hasSigned || paper.sponsors.includes(delegation) ? "alreadyDone" : null)
  );
}

/** A delegation asks once. After a no it cannot ask again, but the first sponsor may still change its answer. */
function askRefusal(paper: Paper, delegation: DelegationId): Refusal | null {
  const ask = asksOf(paper).find(({ by }) => by === delegation);
  if (ask === undefined) return null;
  return ask.isDeclined ? "askDeclined" : "alreadyAsked";
}

/**
 * A delegation removes its own name. The first sponsor may remove a co-sponsor, unless that one brought its own paper
 * into this one. A paper always keeps at least one sponsor; the last one can only withdraw the paper.
 */
function leaveRefusal(state: Committee, paper: Paper, id: DelegationId, who: Who): Refusal | null {
  const { sponsors, signatories } = paper;
  const isSponsor = sponsors.includes(id);
  if (!isFor(who, id)) {
    const reason = isSponsor ? firstRefusal(state, paper, who) : "notYours";
    if (reason !== null) return reason;
    if (partnersOf(state, paper).includes(id)) return "holdsPart";
  }
  const fixed = fixedRefusal(paper);
  if (fixed !== null) return fixed;
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
