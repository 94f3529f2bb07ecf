/** Sentences of a document: its symbol, its sponsors and the decisions on it. */
import { CHOICES, type Choice } from "../../committee/state/ballot.ts";
import { notVotingIn } from "../../committee/state/count.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import { type Amends, halfOf } from "../../committee/state/paper.ts";
import type { Committee } from "../../committee/state/state.ts";
import { compareWords, list, t } from "../i18n/index.ts";
import { type CommitteeDocument, type DocumentSymbol, symbolOf } from "../selectors/committee/documents.ts";
import type { VoteRecord } from "../selectors/committee/vote-record.ts";
import type { CommitteeNames } from "./committee-names.ts";
import { fateText } from "./fate-lines.ts";
import { paperWord, renumberedText } from "./paper-names.ts";

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

/** The title of a paper. An amendment without one is named by its number and the paper that it amends. */
export const documentTitle = ({ paper: { n, title } }: CommitteeDocument, names: CommitteeNames): string =>
  title === "" ? names.paper(n) : title;

/** Names of seats in alphabetical order. */
export function sortedSeats(ids: readonly DelegationId[], names: CommitteeNames): readonly string[] {
  return ids.map(names.seat).sort(compareWords);
}

export function sponsorsText(
  { paper: { kind, form, sponsors, amends } }: CommitteeDocument,
  state: Committee,
  names: CommitteeNames,
): string {
  const target = state.papers.find(({ n }) => n === amends?.paper);
  // An amendment is moved against the original text, so it names that text even if it has changed since.
  const symbol = target === undefined ? "" : symbolText({ ...symbolOf(state, target), revision: 0 });
  return t(`document:by.${paperWord({ kind, ...(form === undefined ? {} : { form }) }, state.pack.words)}`, {
    sponsors: list(sortedSeats(sponsors, names)),
    symbol,
  });
}

/** United Nations papers before a committee have limited distribution; adopted texts have general distribution. */
export function distrText({ paper: { kind, status } }: CommitteeDocument): string {
  return t(kind === "draft" && status === "adopted" ? "document:distr.general" : "document:distr.limited");
}

/** Notes on a paper: signatories, its origin, new numbers of its clauses, and its outcome if there was no vote. */
export function documentNotes(
  { paper }: CommitteeDocument,
  state: Committee,
  names: CommitteeNames,
): readonly Readonly<{ text: string; isStrong: boolean }>[] {
  const { n, signatories, status } = paper;
  const numbers = renumberedText(paper);
  const into = state.mergers.find(({ from }) => from.includes(n));
  const origin = state.mergers.find((one) => one.into === n);
  const signed = list(sortedSeats(signatories, names));
  const symbols = list((origin?.from ?? []).map((one) => symbolOfPaper(state, one)));
  const symbol = into === undefined ? "" : symbolOfPaper(state, into.into);
  const isOver = status === "merged" || status === "setAside";
  const fate = (state.matches ?? []).findLast((one) => one.paper === n)?.fate;
  return [
    ...(signed === "" ? [] : [{ text: t("document:signatories", { seats: signed }), isStrong: false }]),
    ...(symbols === "" ? [] : [{ text: t("document:from", { symbols }), isStrong: false }]),
    ...(numbers === "" ? [] : [{ text: numbers, isStrong: false }]),
    ...(isOver ? [{ text: t(`document:standing.${status}`, { symbol }), isStrong: true }] : []),
    ...(fate === undefined ? [] : [{ text: fateText(fate, symbolOfPaper(state, n)), isStrong: true }]),
  ];
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
  const { paper, amendment, decided, ballot } = record;
  const how = ballot === null ? "" : howText(ballot);
  if (amendment !== null)
    return t(`document:record.amendment.${decided}`, { symbol: symbolOfPaper(state, amendment), how });
  const part = partKept(record);
  if (part !== null && (decided === "adopted" || decided === "rejected"))
    return t(`document:record.part.${part.of}.${decided}`, { ...part.values, how });
  const isByParts = decided === "rejected" && ballot === null;
  const key = isByParts ? "document:record.whole.parts" : (`document:record.whole.${decided}` as const);
  return t(key, { symbol: symbolOfPaper(state, paper), how });
}

/** The paragraphs of a part, or null if the record is about a whole paper. */
function partKept({ clauses, preamble }: VoteRecord) {
  if (clauses.length + preamble.length === 0) return null;
  const numbers = (all: readonly number[]): string => list(all.map(String));
  if (preamble.length === 0)
    return { of: "operative", values: { count: clauses.length, clauses: numbers(clauses) } } as const;
  if (clauses.length === 0)
    return { of: "preamble", values: { count: preamble.length, clauses: numbers(preamble) } } as const;
  const values = { count: clauses.length, preamble: numbers(preamble), clauses: numbers(clauses) };
  return { of: "both", values } as const;
}

/** What an amendment does to its text. @example "Replace preambular paragraph 2 with the following:" */
export function changeText(amends: Amends): string {
  const { change, clause } = amends;
  return t(`document:change.${halfOf(amends)}.${change}`, { clause });
}

function howText(ballot: NonNullable<VoteRecord["ballot"]>): string {
  const { method } = ballot;
  const { yes, no, abstain } = ballot.tally;
  // If placards are counted seat by seat, the votes are recorded by name as well.
  const how = method === "seats" ? "recorded" : method;
  const silent = notVotingIn(ballot);
  const hasSilent = silent > 0 && how !== "consensus" && how !== "sight";
  return t(hasSilent ? `document:record.howSilent.${how}` : `document:record.how.${how}`, {
    silent: t("document:record.notVoting", { count: silent }),
    votes: t("document:record.votes", { count: yes }),
    yes,
    no: no === 0 ? t("document:record.none") : no,
    abstentions: t("document:record.abstentions", { count: abstain }),
  });
}

export type Side = Readonly<{ choice: Choice | "silent"; seats: readonly string[] }>;

/** The voters on each side, and those present who did not vote, by name. Null if names were not recorded. */
export function sidesOf({ ballot }: VoteRecord, names: CommitteeNames): readonly Side[] | null {
  if (ballot === null || Object.keys(ballot.votes).length === 0) return null;
  const { votes, notVoting } = ballot;
  const sides: readonly Side[] = CHOICES.map((choice) => ({
    choice,
    seats: sortedSeats(
      Object.keys(votes).filter((id) => votes[id]?.choice === choice),
      names,
    ),
  }));
  return notVoting.length === 0
    ? sides
    : [...sides, { choice: "silent", seats: sortedSeats(notVoting, names) }];
}
