/** Papers: how they are submitted, signed, introduced and amended. */
import type { Who } from "../state/delegation.ts";
import { MOST_PAPERS, MOST_PAPERS_EACH } from "../state/limits.ts";
import type { PaperOrder, Refusal } from "../state/order.ts";
import { hasDirectives, type Pack } from "../state/pack.ts";
import { halfOf, type Paper, type PaperPart, standing } from "../state/paper.ts";
import { isMember } from "../state/seats.ts";
import type { Committee } from "../state/state.ts";
import { amendTimeRefusal } from "./amend-time.ts";
import { type Decision, isSameSet, itemOf, refuse, unless } from "./decision.ts";
import { decideEdit, preambleRefusal, textRefusal } from "./editing.ts";
import { decideFriendly } from "./friendly.ts";
import { changeRefusal, firstRefusal, partnersOf } from "./holding.ts";
import { isOpen, notBefore, paperOf } from "./open-paper.ts";
import { decideAsk } from "./sponsor-asks.ts";
import { backingRefusal, decideSigning } from "./sponsors.ts";
import { isAmended, takeUpRefusal } from "./withdrawal.ts";

/** Draft resolutions on the floor, in the order in which they are put to the vote. */
export function onTheFloor({ papers, paperOrder }: Committee): readonly Paper[] {
  const place = ({ n }: Paper): number =>
    paperOrder.includes(n) ? paperOrder.indexOf(n) : paperOrder.length;
  return papers
    .filter(({ kind, status }) => kind === "draft" && status === "introduced")
    .sort((a, b) => place(a) - place(b) || a.n - b.n);
}

/** Pending amendments to a paper, in the order in which they are put to the vote. */
export function amendmentsTo(state: Committee, paper: Paper): readonly Paper[] {
  const order = state.pack.amendments.order === "furthestRemovedFirst" ? paper.order : [];
  const place = ({ n }: Paper): number => (order.includes(n) ? order.indexOf(n) : order.length);
  return state.papers
    .filter(({ amends, status }) => amends?.paper === paper.n && status === "introduced")
    .sort((a, b) => place(a) - place(b) || a.n - b.n);
}

/** A paper gets one part per clause if the pack says so. An amendment is always voted on as a whole. */
export function freshParts({ clauses }: Pack, paper: Paper): readonly PaperPart[] {
  if (clauses === "whole" || paper.kind === "amendment") return [];
  return standing(paper).map((clause) => ({ clauses: [clause], carried: null }));
}

export function decidePaper(state: Committee, order: PaperOrder, who: Who): Decision {
  if (order.type === "submitPaper") return submitted(state, order, who);
  if (order.type === "orderPapers") {
    const known = onTheFloor(state).map(({ n }) => n);
    const fact = { type: "papersOrdered", papers: order.papers } as const;
    return unless(isSameSet(order.papers, known) ? null : "unknownPaper", fact);
  }
  if (state.floor.type === "ballot") return refuse("ballotOpen");
  const paper = paperOf(state, order.paper);
  if (paper === undefined) return refuse("unknownPaper");
  return onPaper(state, order, paper, who);
}

type OnPaper = Exclude<PaperOrder, Readonly<{ type: "submitPaper" | "orderPapers" }>>;

function onPaper(state: Committee, order: OnPaper, paper: Paper, who: Who): Decision {
  switch (order.type) {
    case "editPaper":
      return decideEdit(state, order, paper, who);
    case "signPaper":
    case "unsignPaper":
      return decideSigning(state, order, paper, who);
    case "answerSponsor":
    case "withdrawSponsorAsk":
      return decideAsk(state, order, paper, who);
    case "promotePaper": {
      const fact = { type: "paperPromoted", paper: paper.n, kind: "draft" } as const;
      return unless(promoteRefusal(state, paper), fact);
    }
    case "approvePaper": {
      const type = order.isApproved ? "paperApproved" : "paperReturned";
      return unless(approvalRefusal(state, paper, order.isApproved), { type, paper: paper.n });
    }
    case "introducePaper": {
      const parts = freshParts(state.pack, paper);
      const fact = { type: "paperIntroduced", paper: paper.n, item: state.current ?? 0, parts } as const;
      return unless(introduceRefusal(state, paper), fact);
    }
    case "takeUpPaper": {
      const { delegation } = order;
      const fact = { type: "paperTakenUp", paper: paper.n, delegation } as const;
      return unless(takeUpRefusal(state, paper, delegation), fact);
    }
    case "withdrawPaper":
      return unless(withdrawRefusal(state, paper, who), { type: "paperWithdrawn", paper: paper.n });
    case "orderAmendments": {
      const known = amendmentsTo(state, paper).map(({ n }) => n);
      const fact = { type: "amendmentsOrdered", paper: paper.n, order: order.order } as const;
      if (state.pack.amendments.order !== "furthestRemovedFirst") return refuse("notInPack");
      return unless(isSameSet(order.order, known) ? null : "unknownPaper", fact);
    }
    case "acceptAmendment":
    case "answerAmendment":
      return decideFriendly(state, order, paper);
  }
}

type Submitting = Extract<PaperOrder, Readonly<{ type: "submitPaper" }>>;

function submitted(state: Committee, order: Submitting, who: Who): Decision {
  const { delegation, kind, form, title, preamble, text, amends } = order;
  const reason =
    textRefusal(order, amends !== null) ??
    preambleRefusal(state.pack, order) ??
    formRefusal(state.pack, order) ??
    (isMember(state, delegation) ? null : "noVote") ??
    amendsRefusal(state, order) ??
    amendTimeRefusal(state, order, who) ??
    (state.papers.length < MOST_PAPERS ? null : "tooMany") ??
    (state.papers.filter(({ sponsors }) => sponsors[0] === delegation).length < MOST_PAPERS_EACH
      ? null
      : "tooMany");
  const paper: Paper = {
    n: state.counts.paper + 1,
    kind,
    item: state.current,
    title,
    preamble,
    text,
    sponsors: [delegation],
    signatories: [],
    status: "submitted",
    amends,
    parts: [],
    order: [],
    ...(form === undefined ? {} : { form }),
  };
  return unless(reason, { type: "paperSubmitted", paper });
}

/** A communiqué is voted on like a directive, and exists only where there are directives. */
function formRefusal(pack: Pack, { kind, form }: Submitting): Refusal | null {
  if (form === undefined) return null;
  return hasDirectives(pack) && kind === "draft" ? null : "notInPack";
}

/** An amendment must name a paper on the floor and one of its clauses, or another amendment if the pack allows it. */
function amendsRefusal(state: Committee, { kind, amends, text }: Submitting): Refusal | null {
  if (kind === "amendment" && amends === null) return "needsAmended";
  if (amends === null) return null;
  if (kind !== "amendment") return "nonsense";
  const target = paperOf(state, amends.paper);
  if (target === undefined) return "unknownPaper";
  const late = amendRefusal(state, target);
  if (late !== null) return late;
  if (target.kind === "amendment" && !mayAmendAgain(state, target)) return "noSecondDegree";
  if (amends.change !== "strike" && text.trim() === "") return "needsText";
  if (target.kind === "amendment" && halfOf(amends) === "preamble") return "nonsense";
  if (halfOf(amends) === "preamble" && state.pack.amendments.preamble === false) return "preambleFixed";
  return amends.change === "add" || standing(target, halfOf(amends)).includes(amends.clause)
    ? null
    : "nonsense";
}

/**
 * Why no amendment to this paper can be handed in now, or null if one can. They end with the debate: with the one on the
 * draft where drafts are debated one after another, otherwise with the one on the item (gavelling-una). Where a draft may
 * be voted on at any time, they end when its vote begins.
 */
export function amendRefusal(state: Committee, target: Paper): Refusal | null {
  if (state.pack.amendments.isOff === true) return "notInPack";
  if (target.status !== "introduced") return notBefore(target);
  if (target.parts.some(({ carried }) => carried !== null)) return "voteBegun";
  const on = state.pack.debate?.on ?? "item";
  if (on === "paper") return target.isDebated === true ? "amendTooLate" : null;
  return on === "item" && itemOf(state, target.item)?.status === "closed" ? "amendTooLate" : null;
}

/** Whether the pack has amendments to amendments; nothing amends an amendment to an amendment. */
const mayAmendAgain = (state: Committee, { amends }: Paper): boolean =>
  state.pack.amendments.secondDegree && paperOf(state, amends?.paper ?? null)?.kind !== "amendment";

/** Whether the pack has an approval panel or a secretariat that reads drafts. */
export const needsApproval = ({ approval = "none" }: Pack): boolean => approval !== "none";

function promoteRefusal({ pack }: Committee, { kind, status }: Paper): Refusal | null {
  if (kind !== "working") return "alreadyDone";
  if (!isOpen(status)) return "paperOver";
  // A paper that is before the committee already has had no approval.
  return needsApproval(pack) && status === "introduced" ? "cameUnread" : null;
}

/** Why a draft may not be approved or sent back now, or null if it may. */
export function approvalRefusal(
  { pack }: Committee,
  { kind, status, approval }: Paper,
  isApproved: boolean,
): Refusal | null {
  if (!needsApproval(pack)) return "notInPack";
  if (kind !== "draft") return "promoteFirst";
  if (status !== "submitted") return isOpen(status) ? "alreadyDone" : "paperOver";
  return approval === (isApproved ? "approved" : "returned") ? "alreadyDone" : null;
}

/**
 * Why a paper may not be introduced, or null if it may. The paper needs an item in debate and enough sponsors and
 * signatories.
 */
export function introduceRefusal(state: Committee, paper: Paper): Refusal | null {
  if (paper.status !== "submitted") return "alreadyDone";
  if (state.current === null) return "noItem";
  if (standing(paper).length === 0 && paper.amends?.change !== "strike") return "needsText";
  const target = paperOf(state, paper.amends?.paper ?? null);
  if (target !== undefined && target.status !== "introduced") return notBefore(target);
  const change = changeRefusal(state, paper);
  if (change !== null) return change;
  if (needsApproval(state.pack) && paper.kind === "draft" && paper.approval !== "approved")
    return backingRefusal(state, paper) ?? "needsApproval";
  return backingRefusal(state, paper);
}

/**
 * The first sponsor may withdraw a paper until the vote on it has begun, but not one that also holds papers of others.
 */
function withdrawRefusal(state: Committee, paper: Paper, who: Who): Refusal | null {
  const isBegun = paper.parts.some(({ carried }) => carried !== null);
  const reason = firstRefusal(state, paper, who);
  if (reason !== null) return reason;
  if (who.type === "delegation" && partnersOf(state, paper).length > 0) return "holdsPart";
  if (!isOpen(paper.status)) return "paperOver";
  if (isBegun) return "voteBegun";
  const { amended = true } = state.pack.withdrawal ?? {};
  return amended || !isAmended(state, paper) ? null : "amendedPaper";
}
