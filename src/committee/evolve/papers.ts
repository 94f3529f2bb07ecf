/** Papers after a fact. */
import type { DelegationId } from "../state/delegation.ts";
import type { PaperFact } from "../state/fact.ts";
import { type Paper, rematched } from "../state/paper.ts";
import type { Committee } from "../state/state.ts";
import { withOne } from "./lists.ts";

type OnePaperFact = Exclude<
  PaperFact,
  Readonly<{ type: "paperSubmitted" | "papersMerged" | "papersOrdered" | "methodSet" }>
>;

export function paperAfter(state: Committee, fact: PaperFact): Committee {
  if (fact.type === "papersOrdered") return { ...state, paperOrder: fact.papers };
  if (fact.type === "methodSet") return { ...state, nextMethod: fact.method };
  if (fact.type === "paperSubmitted") {
    // Logs that are older than preambles have none.
    const paper = { ...fact.paper, preamble: fact.paper.preamble ?? "" };
    return { ...state, papers: withOne(state.papers, paper), counts: { ...state.counts, paper: paper.n } };
  }
  if (fact.type === "papersMerged") return merged(state, fact);
  return { ...state, papers: state.papers.map((one) => (one.n === fact.paper ? after(one, fact) : one)) };
}

/** Whatever changed its text, clauses whose words stay keep what they were matched to. */
function after(paper: Paper, fact: OnePaperFact): Paper {
  const next = changed(paper, fact);
  return next.text === paper.text ? next : { ...next, ...rematched(paper, next.text) };
}

function merged(
  state: Committee,
  { paper, from }: Extract<PaperFact, Readonly<{ type: "papersMerged" }>>,
): Committee {
  const ended = new Set(from);
  const gone = state.papers.map((one): Paper => (ended.has(one.n) ? { ...one, status: "merged" } : one));
  return {
    ...state,
    papers: withOne(gone, paper),
    mergers: withOne(state.mergers, { into: paper.n, from }),
    counts: { ...state.counts, paper: paper.n },
  };
}

function changed(paper: Paper, fact: OnePaperFact): Paper {
  switch (fact.type) {
    case "paperEdited":
      return { ...paper, title: fact.title, preamble: fact.preamble ?? "", text: fact.text };
    case "paperSigned":
      return signed(paper, fact.delegation, fact.as);
    case "paperUnsigned":
      return {
        ...paper,
        sponsors: paper.sponsors.filter((id) => id !== fact.delegation),
        signatories: paper.signatories.filter((id) => id !== fact.delegation),
      };
    case "paperPromoted":
      return { ...paper, kind: fact.kind };
    case "paperIntroduced":
      return { ...paper, status: "introduced", item: fact.item, parts: fact.parts };
    case "paperWithdrawn":
      return { ...paper, status: "withdrawn" };
    case "paperSetAside":
      return { ...paper, status: "setAside" };
    case "amendmentsOrdered":
      return { ...paper, order: fact.order };
    case "amendmentAccepted":
      return { ...paper, status: "accepted" };
    case "paperAmended":
      return { ...paper, text: fact.text, parts: fact.parts };
    case "paperDivided":
      return { ...paper, parts: fact.parts };
    case "partDecided": {
      const { part, carried } = fact;
      return { ...paper, parts: paper.parts.map((one, at) => (at === part ? { ...one, carried } : one)) };
    }
    case "paperDecided":
      return { ...paper, status: fact.carried ? "adopted" : "rejected", text: fact.text };
    case "paperReopened":
      return { ...paper, status: "introduced", parts: fact.parts };
  }
}

/** A signatory who becomes a sponsor stands there alone. */
function signed(paper: Paper, id: DelegationId, as: "sponsor" | "signatory"): Paper {
  const { sponsors, signatories } = paper;
  if (as === "signatory") return { ...paper, signatories: withOne(signatories, id) };
  return { ...paper, sponsors: withOne(sponsors, id), signatories: signatories.filter((one) => one !== id) };
}
