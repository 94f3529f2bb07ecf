/** What a delegation has not yet seen about the papers that it backs, and what it is asked about them. */
import type { Entry } from "../../../committee/log.ts";
import { answerOf, friendlyRefusal, sponsorsAsked } from "../../../committee/rules/friendly.ts";
import { firstSponsorOf, wordsBeforeChange } from "../../../committee/rules/holding.ts";
import { missingIn, openProposals } from "../../../committee/rules/merger-proposals.ts";
import { isOpen } from "../../../committee/rules/open-paper.ts";
import type { DelegationId, Who } from "../../../committee/state/delegation.ts";
import type { MergerProposal } from "../../../committee/state/merger.ts";
import { asksOf, type Paper } from "../../../committee/state/paper.ts";
import type { Committee } from "../../../committee/state/state.ts";
import { areSame, type PaperWords, versionsOf } from "./paper-history.ts";

/** A paper whose words others have changed. `authors`: who did so since then. */
export type PaperNews = Readonly<{
  paper: Paper;
  before: PaperWords;
  authors: readonly Who[];
  /** The number of the last change. */
  n: number;
}>;

/** The number of the last entry that this delegation made itself, from which its news begin on a new page. */
export function lastOwnEntry(entries: readonly Entry[], own: DelegationId): number {
  return entries.findLast(({ by }) => by.type === "delegation" && by.id === own)?.n ?? 0;
}

export function isBacker({ sponsors, signatories }: Paper, own: DelegationId): boolean {
  return sponsors.includes(own) || signatories.includes(own);
}

/** A change by co-sponsors that waits for the first sponsor. `before`: the words that the first sponsor last left. */
export type ChangeWaiting = Readonly<{ paper: Paper; before: PaperWords; authors: readonly Who[] }>;

export function changeWaiting(
  state: Committee,
  entries: readonly Entry[],
  paper: Paper,
): ChangeWaiting | null {
  const held = wordsBeforeChange(state, paper);
  if (held === null) return null;
  const before = { title: paper.title, ...held };
  const versions = versionsOf(entries, paper.n);
  const last = versions.findLastIndex(
    ({ words }) => words.preamble === held.preamble && words.text === held.text,
  );
  return { paper, before, authors: authorsOf(versions.slice(last + 1).map(({ by }) => by)) };
}

/** The changes that wait for this delegation, as the first sponsor. */
export function changesAsking(
  state: Committee,
  entries: readonly Entry[],
  own: DelegationId,
): readonly ChangeWaiting[] {
  return state.papers.flatMap((paper) =>
    isOpen(paper.status) && firstSponsorOf(state, paper) === own
      ? (changeWaiting(state, entries, paper) ?? [])
      : [],
  );
}

/** The papers that this delegation backs and others have changed since an entry. @param seen number of that entry */
export function newsOf(
  state: Committee,
  entries: readonly Entry[],
  own: DelegationId,
  seen: (paper: number) => number,
): readonly PaperNews[] {
  return state.papers.flatMap((paper) => {
    if (!isBacker(paper, own)) return [];
    // The first sponsor is asked about the change instead.
    if (firstSponsorOf(state, paper) === own && wordsBeforeChange(state, paper) !== null) return [];
    const versions = versionsOf(entries, paper.n);
    const fresh = versions.filter(
      ({ n, by, how }) => n > seen(paper.n) && how === "edited" && !isBy(by, own),
    );
    const [first] = fresh;
    const before = first === undefined ? undefined : versions[versions.indexOf(first) - 1];
    const last = fresh.at(-1);
    if (before === undefined || last === undefined || areSame(before.words, paper)) return [];
    return [{ paper, before: before.words, authors: authorsOf(fresh.map(({ by }) => by)), n: last.n }];
  });
}

const isBy = (by: Who, own: DelegationId): boolean => by.type === "delegation" && by.id === own;

function authorsOf(all: readonly Who[]): readonly Who[] {
  const key = (who: Who): string => (who.type === "chair" ? "" : who.id);
  return all.filter((who, at) => all.findIndex((one) => key(one) === key(who)) === at);
}

/** Requests that wait for this delegation's answer: delegations that want to sponsor its papers. */
export type AskedSponsor = Readonly<{ paper: Paper; by: DelegationId }>;

export function sponsorsAsking(state: Committee, own: DelegationId): readonly AskedSponsor[] {
  return state.papers.flatMap((paper) =>
    firstSponsorOf(state, paper) !== own
      ? []
      : asksOf(paper).flatMap(({ by, isDeclined }) => (isDeclined ? [] : [{ paper, by }])),
  );
}

/** Proposals to merge papers that wait for this delegation's answer. */
export function mergersAsking(state: Committee, own: DelegationId): readonly MergerProposal[] {
  return openProposals(state).filter((one) => missingIn(state, one).includes(own));
}

/** An amendment to a paper of this delegation. `isAsked`: whether it is asked to accept the amendment as friendly. */
export type AmendmentNews = Readonly<{ amendment: Paper; isAsked: boolean; n: number }>;

/**
 * Pending amendments of others to papers that this delegation sponsors: those that it is asked about, and others that it
 * has not seen. @param seen number of the entry up to which it has seen the news of an amendment
 */
export function amendmentsTold(
  state: Committee,
  entries: readonly Entry[],
  own: DelegationId,
  seen: (amendment: number) => number,
): readonly AmendmentNews[] {
  return state.papers.flatMap((amendment) => {
    if (!isOpen(amendment.status) || !sponsorsAsked(state, amendment).includes(own)) return [];
    const isAsked = friendlyRefusal(state, amendment) === null && answerOf(amendment, own) === undefined;
    const n = handedInBy(entries, amendment.n);
    const isNew = n > seen(amendment.n) && answerOf(amendment, own) === undefined;
    return isAsked || isNew ? [{ amendment, isAsked, n }] : [];
  });
}

/** The number of the entry with which a paper was handed in. */
function handedInBy(entries: readonly Entry[], paper: number): number {
  const found = entries.findLast(({ facts }) =>
    facts.some((fact) => fact.type === "paperSubmitted" && fact.paper.n === paper),
  );
  return found?.n ?? 0;
}

/** Open proposals in which this delegation has a part. */
export function mergersOf(state: Committee, own: DelegationId): readonly MergerProposal[] {
  return openProposals(state).filter((one) => one.by === own || one.agreed.includes(own));
}
