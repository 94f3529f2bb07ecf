/** Sentences of a document: its symbol, its sponsors and the decisions on it. */
import type { Choice } from "../../committee/state/ballot.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import type { Committee } from "../../committee/state/state.ts";
import { compareWords, list, t } from "../i18n/index.ts";
import { type CommitteeDocument, type DocumentSymbol, symbolOf } from "../selectors/committee/documents.ts";
import type { VoteRecord } from "../selectors/committee/vote-record.ts";
import type { CommitteeNames } from "./committee-names.ts";

/** @example "Exercise/L.4/Rev.1" */
export function symbolText({ series, n, revision }: DocumentSymbol): string {
  const symbol = t(`document:symbol.${series}`, { n: String(n) });
  return revision === 0 ? symbol : t("document:symbol.revised", { symbol, revision });
}

/** The symbol of a paper with this number. */
export function symbolOfPaper(state: Committee, n: number): string {
  const paper = state.papers.find((one) => one.n === n);
  return paper === undefined ? "" : symbolText(symbolOf(state, paper));
}

/** Names of seats in alphabetical order. */
export function sortedSeats(ids: readonly DelegationId[], names: CommitteeNames): readonly string[] {
  return ids.map(names.seat).sort(compareWords);
}

export function sponsorsText(
  { paper: { kind, sponsors, amends } }: CommitteeDocument,
  state: Committee,
  names: CommitteeNames,
): string {
  const target = state.papers.find(({ n }) => n === amends?.paper);
  // An amendment is moved against the original text, so it names that text even if it has changed since.
  const symbol = target === undefined ? "" : symbolText({ ...symbolOf(state, target), revision: 0 });
  return t(`document:by.${kind}`, { sponsors: list(sortedSeats(sponsors, names)), symbol });
}

/** The opening words of a resolution. @example "The Third Committee," */
export function openingText(name: string): string {
  return t(/^the\s/i.test(name) ? "document:openingOwn" : "document:opening", { name });
}

/**
 * A decision in the style of the United Nations.
 * @example "Exercise/L.4 was adopted by 8 votes to 3, with 1 abstention."
 */
export function recordText(record: VoteRecord, state: Committee): string {
  const { paper, amendment, clauses, decided, ballot } = record;
  const how = ballot === null ? "" : howText(ballot);
  if (amendment !== null)
    return t(`document:record.amendment.${decided}`, { symbol: symbolOfPaper(state, amendment), how });
  if (clauses.length > 0 && (decided === "adopted" || decided === "rejected")) {
    const values = { count: clauses.length, clauses: list(clauses.map(String)), how };
    return t(`document:record.part.${decided}`, values);
  }
  const isByParts = decided === "rejected" && ballot === null;
  const key = isByParts ? "document:record.whole.parts" : (`document:record.whole.${decided}` as const);
  return t(key, { symbol: symbolOfPaper(state, paper), how });
}

function howText({ method, tally: { yes, no, abstain } }: NonNullable<VoteRecord["ballot"]>): string {
  // If placards are counted seat by seat, the votes are recorded by name as well.
  const how = method === "seats" ? "recorded" : method;
  return t(`document:record.how.${how}`, {
    votes: t("document:record.votes", { count: yes }),
    yes,
    no: no === 0 ? t("document:record.none") : no,
    abstentions: t("document:record.abstentions", { count: abstain }),
  });
}

export type Side = Readonly<{ choice: Choice; seats: readonly string[] }>;

/** The voters on each side, by name. Returns null if names were not recorded. */
export function sidesOf({ ballot }: VoteRecord, names: CommitteeNames): readonly Side[] | null {
  const votes = Object.entries(ballot?.votes ?? {});
  if (votes.length === 0) return null;
  return (["yes", "no", "abstain"] as const).map((choice) => ({
    choice,
    seats: sortedSeats(
      votes.flatMap(([id, vote]) => (vote.choice === choice ? [id] : [])),
      names,
    ),
  }));
}
