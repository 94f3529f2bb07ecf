/** Facts about papers. */
import * as z from "zod/mini";
import { SET_METHODS } from "../state/ballot.ts";
import { id } from "../state/delegation.ts";
import { LONGEST_AMENDED } from "../state/limits.ts";
import {
  PAPER_KINDS,
  type Paper,
  paperPart,
  paperText,
  paperTitle,
  type WrittenPaper,
  writtenPaper,
} from "../state/paper.ts";
import { rematched } from "../state/provisions.ts";
import { list, type OneOf, textUpTo, whole } from "../state/schema.ts";
import type { Committee } from "../state/state.ts";
import { withoutEnded } from "./debates.ts";
import { aboutItem, aboutPaper, itself } from "./fields.ts";
import { withOne } from "./lists.ts";
import { withoutProposal } from "./mergers.ts";
import { answered, otherAsks, signed, takenUp, unsigned } from "./paper-names.ts";

const amended = textUpTo(LONGEST_AMENDED);
const numbers = list(whole);
const parts = list(paperPart);

export const PAPER_FACTS = {
  paperSubmitted: { paper: writtenPaper },
  /** `paper`: the new paper. The papers in `from` become "merged". `proposal`: the proposal that this carries out. */
  papersMerged: { paper: writtenPaper, from: numbers, proposal: z.exactOptional(whole) },
  /**
   * `isCoSponsors`: present and true if a co-sponsor made the change, or the first sponsor of a paper into which papers
   * of others were merged. The words before it remain the measure for further changes.
   */
  paperEdited: {
    ...aboutPaper,
    title: paperTitle,
    preamble: z.exactOptional(paperText),
    text: paperText,
    isCoSponsors: z.exactOptional(z.boolean()),
  },
  /** The first sponsor, or the chair for it, has accepted the changes of co-sponsors. */
  changeAccepted: aboutPaper,
  paperSigned: { ...aboutPaper, ...itself, as: z.enum(["sponsor", "signatory"]) },
  paperUnsigned: { ...aboutPaper, ...itself },
  sponsorAsked: { ...aboutPaper, ...itself },
  sponsorAskWithdrawn: { ...aboutPaper, ...itself },
  /** `first`: the first sponsor, whose answer this is. */
  sponsorAnswered: { ...aboutPaper, ...itself, first: id, isAccepted: z.boolean() },
  paperPromoted: { ...aboutPaper, kind: z.enum(PAPER_KINDS) },
  paperIntroduced: { ...aboutPaper, ...aboutItem, parts },
  paperWithdrawn: aboutPaper,
  /** A delegation takes up a paper that was withdrawn, and is its only sponsor. */
  paperTakenUp: { ...aboutPaper, ...itself },
  amendmentsOrdered: { ...aboutPaper, order: numbers },
  /** The sponsors have accepted this amendment, so there is no vote on it (a friendly amendment). */
  amendmentAccepted: aboutPaper,
  /** What a sponsor of the paper says to an amendment. */
  amendmentAnswered: { ...aboutPaper, ...itself, isFriendly: z.boolean() },
  /** `preamble`: present if the amendment changed the preamble. */
  paperAmended: { ...aboutPaper, amendment: whole, text: amended, preamble: z.exactOptional(amended), parts },
  paperDivided: { ...aboutPaper, parts },
  partDecided: { ...aboutPaper, part: whole, carried: z.boolean() },
  /** `text`: the text of the paper after the vote. `preamble`: present if the vote struck a preambular paragraph. */
  paperDecided: {
    ...aboutPaper,
    carried: z.boolean(),
    text: amended,
    preamble: z.exactOptional(amended),
  },
  papersOrdered: { papers: numbers },
  /** A motion decided how the next paper is voted on. */
  methodSet: { method: z.enum(SET_METHODS) },
  /** The committee decided that it is not competent to decide on this paper. */
  paperSetAside: aboutPaper,
  paperApproved: aboutPaper,
  /** The approval panel or the secretariat sent the paper back to be changed. */
  paperReturned: aboutPaper,
  paperTabled: aboutPaper,
  paperTakenFromTable: aboutPaper,
  /** The committee decided that this paper is an important question, which needs two thirds. */
  paperMadeImportant: aboutPaper,
  /** The paper is put to the vote again after a motion to reconsider. */
  paperReopened: { ...aboutPaper, parts },
};

export type PaperFact = OneOf<typeof PAPER_FACTS>;

type OnePaperFact = Exclude<
  PaperFact,
  Readonly<{ type: "paperSubmitted" | "papersMerged" | "papersOrdered" | "methodSet" }>
>;

export function paperAfter(state: Committee, fact: PaperFact, at: number): Committee {
  return withoutEnded(papersAfter(state, fact), at);
}

function papersAfter(state: Committee, fact: PaperFact): Committee {
  if (fact.type === "papersOrdered") return { ...state, paperOrder: fact.papers };
  if (fact.type === "methodSet") return { ...state, nextMethod: fact.method };
  if (fact.type === "paperSubmitted") {
    const paper = handedIn(fact.paper);
    return { ...state, papers: withOne(state.papers, paper), counts: { ...state.counts, paper: paper.n } };
  }
  if (fact.type === "papersMerged") return merged(state, fact);
  const papers = state.papers.map((one) => (one.n === fact.paper ? after(one, fact) : one));
  // A new vote can be explained anew.
  return fact.type === "paperReopened" && state.explained !== undefined
    ? { ...state, papers, explained: state.explained.filter(({ paper }) => paper !== fact.paper) }
    : { ...state, papers };
}

/** Logs written before papers had preambles contain none. */
function handedIn(paper: WrittenPaper): Paper {
  return { ...paper, preamble: paper.preamble ?? "" };
}

/** When the text changes, clauses with the same words keep their matches. */
function after(paper: Paper, fact: OnePaperFact): Paper {
  const next = changed(paper, fact);
  return next.text === paper.text ? next : { ...next, ...rematched(paper, next.text) };
}

function merged(
  before: Committee,
  { paper, from, proposal }: Extract<PaperFact, Readonly<{ type: "papersMerged" }>>,
): Committee {
  const state = proposal === undefined ? before : withoutProposal(before, proposal);
  const ended = new Set(from);
  const gone = state.papers.map((one): Paper => (ended.has(one.n) ? { ...one, status: "merged" } : one));
  return {
    ...state,
    papers: withOne(gone, handedIn(paper)),
    mergers: withOne(state.mergers, { into: paper.n, from }),
    counts: { ...state.counts, paper: paper.n },
  };
}

/** The status of a paper after the facts that change nothing else. */
const BECOMES = {
  paperWithdrawn: "withdrawn",
  paperSetAside: "setAside",
  paperTabled: "tabled",
  paperTakenFromTable: "introduced",
  amendmentAccepted: "accepted",
} as const;

function changed(paper: Paper, fact: OnePaperFact): Paper {
  switch (fact.type) {
    case "paperEdited":
    case "changeAccepted":
      return wordsAfter(paper, fact);
    case "paperSigned":
    case "paperUnsigned":
    case "paperTakenUp":
    case "amendmentAnswered":
      return namesAfter(paper, fact);
    case "sponsorAsked":
    case "sponsorAskWithdrawn":
    case "sponsorAnswered":
      return afterAsk(paper, fact);
    case "paperPromoted":
      return { ...paper, kind: fact.kind };
    case "paperIntroduced":
      return { ...paper, status: "introduced", item: fact.item, parts: fact.parts };
    case "paperWithdrawn":
    case "paperSetAside":
    case "paperTabled":
    case "paperTakenFromTable":
    case "amendmentAccepted":
      return { ...paper, status: BECOMES[fact.type] };
    case "paperApproved":
    case "paperReturned":
      return { ...paper, approval: fact.type === "paperApproved" ? "approved" : "returned" };
    case "paperMadeImportant":
      return { ...paper, isImportant: true };
    case "amendmentsOrdered":
      return { ...paper, order: fact.order };
    case "paperAmended":
      return { ...paper, text: fact.text, preamble: fact.preamble ?? paper.preamble, parts: fact.parts };
    case "paperDivided":
      return { ...paper, parts: fact.parts };
    case "partDecided":
      return withPart(paper, fact.part, fact.carried);
    case "paperDecided":
      return decided(paper, fact);
    case "paperReopened":
      return { ...paper, status: "introduced", parts: fact.parts };
  }
}

type NamesFact = Extract<
  PaperFact,
  Readonly<{ type: "paperSigned" | "paperUnsigned" | "paperTakenUp" | "amendmentAnswered" }>
>;

function namesAfter(paper: Paper, fact: NamesFact): Paper {
  switch (fact.type) {
    case "paperSigned":
      return signed(paper, fact.delegation, fact.as);
    case "paperUnsigned":
      return unsigned(paper, fact.delegation);
    case "paperTakenUp":
      return takenUp(paper, fact.delegation);
    case "amendmentAnswered":
      return answered(paper, fact.delegation, fact.isFriendly);
  }
}

function withPart({ parts, ...paper }: Paper, part: number, carried: boolean): Paper {
  return { ...paper, parts: parts.map((one, at) => (at === part ? { ...one, carried } : one)) };
}

function decided(
  paper: Paper,
  { carried, text, preamble }: Extract<PaperFact, Readonly<{ type: "paperDecided" }>>,
): Paper {
  return { ...paper, status: carried ? "adopted" : "rejected", text, preamble: preamble ?? paper.preamble };
}

/**
 * Other words need a new approval. While changes of co-sponsors stand, the words before them remain the measure for
 * further ones, until the first sponsor accepts them as its own.
 */
function wordsAfter(
  before: Paper,
  fact: Extract<PaperFact, Readonly<{ type: "paperEdited" | "changeAccepted" }>>,
): Paper {
  const { held, ...rest } = before;
  if (fact.type === "changeAccepted") return rest;
  const { approval: _, ...paper } = rest;
  const next = { ...paper, title: fact.title, preamble: fact.preamble ?? "", text: fact.text };
  if (fact.isCoSponsors !== true) return next;
  return { ...next, held: held ?? { preamble: paper.preamble, text: paper.text } };
}

type AskFact = Extract<
  PaperFact,
  Readonly<{ type: "sponsorAsked" | "sponsorAskWithdrawn" | "sponsorAnswered" }>
>;

function afterAsk(paper: Paper, fact: AskFact): Paper {
  const { delegation: by } = fact;
  const others = otherAsks(paper, by);
  if (fact.type === "sponsorAskWithdrawn") return { ...paper, asks: others };
  if (fact.type === "sponsorAsked") return { ...paper, asks: withOne(others, { by, isDeclined: false }) };
  if (fact.isAccepted) return signed(paper, by, "sponsor");
  return { ...paper, asks: withOne(others, { by, isDeclined: true }) };
}
