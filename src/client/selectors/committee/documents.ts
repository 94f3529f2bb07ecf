/** The papers of a committee as documents: symbol, date, agenda item, and the decisions on each. */
import type { Fact } from "../../../committee/facts/fact.ts";
import { type Entry, standingEntries } from "../../../committee/log.ts";
import { hasDirectives } from "../../../committee/state/pack.ts";
import type { Paper } from "../../../committee/state/paper.ts";
import type { AgendaItem, Committee } from "../../../committee/state/state.ts";
import { type DocumentText, documentText } from "./document-text.ts";
import { type VoteRecord, voteRecords } from "./vote-record.ts";
import { wordsBefore } from "./words-before.ts";

/**
 * `series`: WP for working papers, L for papers that may be voted on; a directive is called one. `revision`: number of amendments made to the
 * text.
 */
export type DocumentSymbol = Readonly<{
  series: "WP" | "L" | "directive" | "communique";
  n: number;
  revision: number;
}>;

export type CommitteeDocument = Readonly<{
  paper: Paper;
  symbol: DocumentSymbol;
  /** When the paper's text or status last changed, in ms since 1970. */
  at: number;
  /** The agenda item, with its place on the agenda from 1. Null if there is no item yet. */
  item: Readonly<{ place: number; item: AgendaItem }> | null;
  text: DocumentText;
  records: readonly VoteRecord[];
  /** Of an amendment: the words that it would change, as they were before it was decided. Otherwise empty. */
  before: string;
}>;

/** Every paper of the committee. Each amendment follows the paper that it would change. */
export function documentsOf(state: Committee, entries: readonly Entry[]): readonly CommitteeDocument[] {
  const { papers, agenda } = state;
  const records = voteRecords(entries);
  const before = wordsBefore(entries);
  const withAmendments = (paper: Paper): readonly Paper[] => [
    paper,
    ...papers.filter(({ amends }) => amends?.paper === paper.n).flatMap(withAmendments),
  ];
  return papers
    .filter(({ amends }) => amends === null)
    .flatMap(withAmendments)
    .map((paper) => {
      const place = agenda.findIndex(({ id }) => id === paper.item);
      const item = agenda[place];
      return {
        paper,
        symbol: symbolOf(state, paper),
        at: lastChange(entries, paper.n),
        item: item === undefined ? null : { place: place + 1, item },
        text: documentText(paper),
        records: records.filter((one) => one.paper === paper.n),
        before: before.get(paper.n) ?? "",
      };
    });
}

/** Uses the committee's own numbers for its papers. @example draft 4, amended twice: L.4/Rev.2 */
export function symbolOf({ papers, pack }: Committee, { n, kind, form }: Paper): DocumentSymbol {
  const revision = papers.filter(
    ({ amends, status }) => amends?.paper === n && (status === "adopted" || status === "accepted"),
  ).length;
  const isDirective = kind === "draft" && (form !== undefined || hasDirectives(pack));
  const series = isDirective ? (form ?? "directive") : kind === "working" ? "WP" : "L";
  return { series, n, revision };
}

function lastChange(entries: readonly Entry[], n: number): number {
  const last = standingEntries(entries).findLast(({ facts }) => facts.some((fact) => isChange(fact, n)));
  return last?.at ?? 0;
}

function isChange(fact: Fact, n: number): boolean {
  switch (fact.type) {
    case "paperSubmitted":
      return fact.paper.n === n;
    case "papersMerged":
      return fact.paper.n === n || fact.from.includes(n);
    case "paperEdited":
    case "paperPromoted":
    case "paperIntroduced":
    case "paperWithdrawn":
    case "paperSetAside":
    case "paperAmended":
    case "amendmentAccepted":
    case "paperDecided":
      return fact.paper === n;
    default:
      return false;
  }
}
