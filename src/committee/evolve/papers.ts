/** Papers after a fact. */
import type { PaperFact } from "../fact.ts";
import { type Paper, rematched } from "../paper.ts";
import type { Committee } from "../state.ts";

type OnePaperFact = Exclude<PaperFact, Readonly<{ type: "paperSubmitted" | "papersOrdered" | "methodSet" }>>;

export function paperAfter(state: Committee, fact: PaperFact): Committee {
  if (fact.type === "papersOrdered") return { ...state, paperOrder: fact.papers };
  if (fact.type === "methodSet") return { ...state, nextMethod: fact.method };
  if (fact.type === "paperSubmitted") {
    // Logs that are older than preambles have none.
    const paper = { ...fact.paper, preamble: fact.paper.preamble ?? "" };
    return { ...state, papers: [...state.papers, paper], counts: { ...state.counts, paper: paper.n } };
  }
  return { ...state, papers: state.papers.map((one) => (one.n === fact.paper ? after(one, fact) : one)) };
}

/** Whatever changed its text, clauses whose words stay keep what they were matched to. */
function after(paper: Paper, fact: OnePaperFact): Paper {
  const next = changed(paper, fact);
  return next.text === paper.text ? next : { ...next, ...rematched(paper, next.text) };
}

function changed(paper: Paper, fact: OnePaperFact): Paper {
  switch (fact.type) {
    case "paperEdited":
      return { ...paper, title: fact.title, preamble: fact.preamble ?? "", text: fact.text };
    case "paperSigned":
      return fact.as === "sponsor"
        ? { ...paper, sponsors: [...paper.sponsors, fact.delegation] }
        : { ...paper, signatories: [...paper.signatories, fact.delegation] };
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
