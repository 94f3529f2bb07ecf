/**
 * What delegations ask each other about their papers (requests to sponsor one, and proposals to merge some), what one
 * of them writes to the crisis staff, to the chair or to another, and its position paper. Only the delegations concerned
 * and the chairs may read it.
 */

import { memo } from "../engine/exact/memo.ts";
import type { StaffNoteFact } from "./facts/crisis.ts";
import { type Fact, readersOf } from "./facts/fact.ts";
import type { LetterFact } from "./facts/letters.ts";
import type { MergerFact } from "./facts/mergers.ts";
import type { PositionFact } from "./facts/positions.ts";
import { firstSponsorOf } from "./rules/holding.ts";
import { missingIn, openProposals } from "./rules/merger-proposals.ts";
import { paperOf } from "./rules/open-paper.ts";
import type { DelegationId } from "./state/delegation.ts";
import { arePositionsOpen, NO_POSITIONS, type Positions } from "./state/position.ts";
import type { Committee } from "./state/state.ts";

/** An entry with facts that only some delegations may read. `n`: its number. `parties`: those concerned at that time. */
export type Confidential = Readonly<{ n: number; parties: readonly DelegationId[] }>;

type Between =
  | Extract<Fact, Readonly<{ type: "sponsorAsked" | "sponsorAskWithdrawn" | "sponsorAnswered" }>>
  | MergerFact
  | LetterFact
  | PositionFact
  | StaffNoteFact;

const isBetween = (fact: Fact): fact is Between => readersOf(fact) === "parties";

/** Adds an entry if some of its facts are confidential. @param state before the entry */
export function withConfidential(
  known: readonly Confidential[],
  state: Committee | null,
  { n, facts }: Readonly<{ n: number; facts: readonly Fact[] }>,
): readonly Confidential[] {
  const between = facts.filter(isBetween);
  if (state === null || between.length === 0) return known;
  return [...known, { n, parties: [...new Set(between.flatMap((fact) => partiesOf(state, fact)))] }];
}

function partiesOf(state: Committee, fact: Between): readonly DelegationId[] {
  const sponsors = (papers: readonly number[]): readonly DelegationId[] =>
    papers.flatMap((n) => paperOf(state, n)?.sponsors ?? []);
  switch (fact.type) {
    case "sponsorAsked":
    case "sponsorAskWithdrawn":
    case "sponsorAnswered":
      return [fact.delegation, ...sponsors([fact.paper])];
    case "mergerProposed":
      return [fact.proposal.by, ...sponsors(fact.proposal.papers)];
    case "mergerAnswered":
    case "mergerEnded":
      return sponsors(fact.papers);
    case "staffNoteSent":
    case "staffNoteAnswered":
    case "requestSent":
    case "requestDone":
    case "noteStopped":
    case "noteReported":
    case "positionHandedIn":
    case "positionCommented":
      return [fact.delegation];
    case "noteSent":
      return fact.isHeld ? [fact.delegation] : [fact.delegation, fact.to];
    case "notePassed":
    case "noteWithdrawn":
      return [fact.delegation, fact.to];
  }
}

/**
 * Whether these facts are about a question that waits for this delegation now. A delegation that becomes the first
 * sponsor later must read the requests that it has to answer, although they were made before. The same is true of
 * position papers once delegations may read each other's. @param now in ms since 1970
 */
export function concernsNow(
  state: Committee,
  facts: readonly Fact[],
  seat: DelegationId,
  now: number,
): boolean {
  return facts.some((fact) => isBetween(fact) && waitsFor(state, fact, seat, now));
}

function waitsFor(state: Committee, fact: Between, seat: DelegationId, now: number): boolean {
  switch (fact.type) {
    case "sponsorAsked":
    case "sponsorAskWithdrawn":
    case "sponsorAnswered": {
      const paper = paperOf(state, fact.paper);
      return paper?.status === "submitted" && firstSponsorOf(state, paper) === seat;
    }
    case "mergerProposed":
      return isIn(state, fact.proposal.n, seat);
    case "mergerAnswered":
      return isIn(state, fact.merger, seat);
    case "positionHandedIn":
      return isOpenPaper(state, fact, now);
    case "mergerEnded":
    case "staffNoteSent":
    case "staffNoteAnswered":
    case "requestSent":
    case "requestDone":
    case "noteSent":
    case "notePassed":
    case "noteStopped":
    case "noteReported":
    case "noteWithdrawn":
    case "positionCommented":
      return false;
  }
}

/**
 * Whether these facts hold the words of a note that a chair has taken back from this delegation. @param state with all
 * letters, as the host has it
 */
export function isWithdrawnFrom({ letters }: Committee, facts: readonly Fact[], seat: DelegationId): boolean {
  return facts.some(
    (fact) =>
      (fact.type === "noteSent" || fact.type === "notePassed") &&
      fact.to === seat &&
      letters?.all[fact.letter - 1]?.status === "withdrawn",
  );
}

/** Others read only the newest version of a position paper. */
function isOpenPaper(
  { positions = NO_POSITIONS }: Committee,
  { delegation, text }: Extract<PositionFact, Readonly<{ type: "positionHandedIn" }>>,
  now: number,
): boolean {
  return arePositionsOpen(positions, now) && newestOf(positions).get(delegation) === text;
}

/** The newest texts. They are looked up for every entry and every device, so they are made once for each state. */
const newestOf = memo(
  ({ all }: Positions): ReadonlyMap<DelegationId, string> =>
    new Map(all.map(({ by, versions }) => [by, versions.at(-1)?.text ?? ""])),
);

/** Whether a delegation has a part in an open proposal. */
function isIn(state: Committee, merger: number, seat: DelegationId): boolean {
  const open = openProposals(state).find(({ n }) => n === merger);
  return open !== undefined && (open.agreed.includes(seat) || missingIn(state, open).includes(seat));
}
