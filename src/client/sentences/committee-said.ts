/** What a committee's console and its delegates' phones say of their own accord when something has happened. */

import type { Fact, FactType } from "../../committee/facts/fact.ts";
import { type Entry, stateAfter, stateOf, takesBack } from "../../committee/log.ts";
import type { OpenBallot } from "../../committee/state/ballot.ts";
import type { Motion } from "../../committee/state/motion.ts";
import type { Committee } from "../../committee/state/state.ts";
import { t } from "../i18n/index.ts";
import { type Kind, MOST_LINES } from "../screen/announcer.ts";
import { calledNow, missingIn, notVotingIn } from "../selectors/committee/ballot.ts";
import { quorumOf } from "../selectors/committee/choices.ts";
import { ruleOf, secondsMissing } from "../selectors/committee/motions.ts";
import { neededNow, neededOfMotion } from "../selectors/committee/needed.ts";
import { factText } from "./committee-lines.ts";
import { type CommitteeNames, committeeNames, spokenLength } from "./committee-names.ts";
import { packText, takenText } from "./rules-changed.ts";

export type Line = readonly [kind: Kind, text: string];

/** One entry, and the committee before and after it. */
export type Step = Readonly<{ entry: Entry; before: Committee; after: Committee; names: CommitteeNames }>;

/**
 * The lines to say about the entries that are new on a page. If many come at once, as after a lost connection, only
 * the last ones.
 *
 * @param known the number of entries that the page had, which led to `before`
 */
export function linesOfNew(
  entries: readonly Entry[],
  known: number,
  before: Committee,
  linesOf: (step: Step) => readonly Line[],
): readonly Line[] {
  let state = before;
  const lines = entries.slice(known).flatMap((entry, at) => {
    const undone = entries.find(({ n }) => n === takesBack(entry));
    const after = undone === undefined ? stateAfter(state, entry) : stateOf(entries.slice(0, known + at + 1));
    if (after === null) return [];
    const step = { entry, before: state, after, names: committeeNames(after) };
    const taken = undone === undefined ? null : takenText(entries, undone, committeeNames(state));
    state = after;
    return taken === null
      ? linesOf(step)
      : [["result", t("committee:said.takenBack", { entry: taken })] as const];
  });
  return lines.slice(-MOST_LINES);
}

/** Facts with which something new begins. All others are results, or concern the time. */
export const BEGINS: readonly FactType[] = [
  "meetingOpened",
  "meetingSuspended",
  "meetingResumed",
  "meetingAdjourned",
  "committeeClosed",
  "rollCallStarted",
  "itemTaken",
  "debateOpened",
  "debateClosed",
  "debateAdjourned",
  "debateResumed",
  "speechStarted",
  "speechYielded",
  "caucusStarted",
  "caucusEnded",
  "ballotOpened",
  "electionOpened",
  "electionBallotOpened",
];
const OF_TIME: readonly FactType[] = [
  "speechExtended",
  "caucusExtended",
  "debateTimeSet",
  "debateTimeExtended",
];

/** @param step a vote and what it decided are told in the order in which they happened */
export function kindOf({ type }: Fact, { entry }: Step): Kind {
  if (entry.facts.some((fact) => fact.type === "ballotClosed")) return "result";
  return BEGINS.includes(type) ? "beat" : OF_TIME.includes(type) ? "time" : "result";
}

/** Sentences that replace the one in the minutes. */
export type Others<S extends Step> = {
  readonly [T in FactType]?: (fact: Extract<Fact, { type: T }>, step: S) => readonly string[];
};

/** The sentences that a table has for a fact, or undefined if the fact is not in the table. */
export function otherOf<S extends Step>(
  others: Others<S>,
  fact: Fact,
  step: S,
): readonly string[] | undefined {
  const other = others[fact.type] as ((fact: Fact, step: S) => readonly string[]) | undefined;
  return other?.(fact, step);
}

/** What the chair's console says about an entry. */
export function chairLines(step: Step): readonly Line[] {
  return step.entry.facts.flatMap((fact) => {
    const texts = otherOf(OTHERS, fact, step) ?? [factText(fact, step.names, step.entry.by)];
    return texts.map((text) => [kindOf(fact, step), text] as const);
  });
}

const OTHERS: Others<Step> = {
  packChanged: ({ pack }, { before }) => [packText(before.pack, pack)],
  rollCallStarted: ({ order }, { names }) => [
    t("committee:said.rollCall", { seat: names.seats(order.slice(0, 1)) }),
  ],
  attendanceRecorded: (fact, { after, names }) => {
    const next = after.rollCall?.order[after.rollCall.next];
    const values = {
      seat: names.seat(fact.delegation),
      attendance: t(`committee:attendance.${fact.attendance}`),
    };
    return next === undefined
      ? [factText(fact, names)]
      : [t("committee:said.answered", { ...values, next: names.seat(next) })];
  },
  rollCallEnded: (_, { after }) => [rollCallResult(after), quorumSaid(after)],
  speechStarted: (fact, { names }) => [floorText(fact, names)],
  speechEnded: (fact, { names }) => [spokenText(fact, names)],
  caucusStarted: (fact, step) => [caucusText(fact, step)],
  ballotClosed: (fact, { names }) => [resultText(fact, names)],
  motionMoved: (fact, { after, names }) => [factText(fact, names), ...needsOf(after, fact.motion.n)],
  motionSeconded: (fact, { after, names }) => [factText(fact, names), ...needsOf(after, fact.motion)],
  // The result of the ballot says these already.
  motionDecided: (fact, { names }) => (fact.ballot === null ? [factText(fact, names)] : []),
  partDecided: () => [],
  scoreGiven: () => [],
  paperDecided: (fact, step) => unlessVoted(fact, step),
  appealDecided: (fact, step) => unlessVoted(fact, step),
  placardsCounted: () => [],
  ballotOpened: ({ ballot }, { after, names }) => [
    t("committee:said.question", { subject: names.subject(ballot.on) }),
    ...needsOfBallot(ballot, after, names),
  ],
  voteCast: (fact, step) => [
    t(`committee:said.voted.${fact.choice}`, { seat: step.names.seat(fact.delegation) }),
    ...(nextCalled(step) ?? [t("committee:said.missing", { count: missingNow(step.after) })]),
  ],
  votePassed: (fact, step) => [factText(fact, step.names), ...(nextCalled(step) ?? [])],
};

/** That a delegation has the floor, and for how long. */
export function floorText(
  { delegation, seconds }: Extract<Fact, { type: "speechStarted" }>,
  names: CommitteeNames,
): string {
  return t("committee:said.floor", { seat: names.seat(delegation), time: spokenLength(seconds) });
}

/** How long a delegation has spoken. */
export function spokenText(
  { delegation, ms }: Extract<Fact, { type: "speechEnded" }>,
  names: CommitteeNames,
): string {
  return t("committee:said.spoken", {
    seat: names.seat(delegation),
    time: spokenLength(Math.round(ms / 1000)),
  });
}

/** That a caucus starts. If a vote has just decided on it, its result has said which. */
export function caucusText(fact: Extract<Fact, { type: "caucusStarted" }>, { entry, names }: Step): string {
  const isVoted = entry.facts.some(({ type }) => type === "ballotClosed");
  if (!isVoted) return factText(fact, names);
  return t("committee:said.caucusStarted", { time: spokenLength(fact.seconds) });
}

/** What was decided, with the votes. */
export function resultText(fact: Extract<Fact, { type: "ballotClosed" }>, names: CommitteeNames): string {
  const { on, method, carried, tally, needed } = fact.ballot;
  if (method === "consensus" || method === "sight") return factText(fact, names);
  const silent = notVotingIn(fact.ballot);
  const result = silent === 0 ? "result" : "resultSilent";
  const outcome = carried ? "carried" : "failed";
  return t(`committee:said.${result}.${outcome}`, { ...tally, silent, needed, subject: names.subject(on) });
}

/** How many members are present after a roll call. */
export function rollCallResult(state: Committee): string {
  const { present, members } = quorumOf(state);
  return t("committee:said.rollCallEnded", { present, members });
}

type QuorumWord = "enough" | "debateOnly" | "debateAlone" | "notEnough";

/**
 * What the members present are enough for: everything, debate and motions (`debateOnly`), debate without any decision
 * (`debateAlone`), or nothing.
 */
export function quorumWord(state: Committee): QuorumWord {
  const { present, open, procedure, substance } = quorumOf(state);
  if (present >= Math.max(procedure, substance)) return "enough";
  if (present < open) return "notEnough";
  return present >= procedure ? "debateOnly" : "debateAlone";
}

/** What the next larger kind of business needs. */
function quorumNeeded(state: Committee): number {
  const { open, procedure, substance } = quorumOf(state);
  const most = Math.max(procedure, substance);
  const needed = { enough: most, debateOnly: substance, debateAlone: procedure, notEnough: open };
  return needed[quorumWord(state)];
}

/** The same to be heard after the number of those present. */
function quorumSaid(state: Committee): string {
  return t(`committee:said.quorum.${quorumWord(state)}`, { needed: quorumNeeded(state) });
}

/** The same in a sentence, with the number needed. */
export function quorumText(state: Committee): string {
  return t(`committee:bar.${quorumWord(state)}`, { needed: quorumNeeded(state) });
}

/** What a motion still needs: seconds first, then votes or nobody's objection. */
export function needsOf(state: Committee, n: number): readonly string[] {
  const motion = state.motions.find((one) => one.n === n);
  return motion === undefined ? [] : [needText(state, motion)];
}

function needText(state: Committee, motion: Motion): string {
  const rule = ruleOf(state.pack, motion.kind);
  const missing = rule === undefined ? 0 : secondsMissing(motion, rule);
  if (missing > 0) return t("committee:said.needsSecond", { count: missing });
  const needed = neededOfMotion(state, motion);
  if (needed !== null) return t("committee:said.needs", needed);
  return rule === undefined ? "" : t(`committee:motion.decidedBy.${rule.decidedBy}`);
}

function needsOfBallot(ballot: OpenBallot, state: Committee, names: CommitteeNames): readonly string[] {
  if (ballot.method === "consensus") return [t("committee:motion.decidedBy.consensus")];
  const { needed, voting } = neededNow(ballot, state.pack);
  const needs = t("committee:said.needs", { needed, voting });
  const first = ballot.method === "rollCall" ? calledNow(ballot) : undefined;
  if (ballot.lot !== undefined) return [needs, t("committee:ballot.lot", { seat: names.seat(ballot.lot) })];
  return first === undefined ? [needs] : [needs, t("committee:said.called", { seat: names.seat(first) })];
}

function missingNow({ floor }: Committee): number {
  return floor.type === "ballot" ? missingIn(floor.ballot).count : 0;
}

/** Null if nobody is called next. */
function nextCalled({ after: { floor }, names }: Step): readonly string[] | null {
  const ballot = floor.type === "ballot" && floor.ballot.method === "rollCall" ? floor.ballot : null;
  const next = ballot === null ? undefined : calledNow(ballot);
  return next === undefined ? null : [t("committee:said.called", { seat: names.seat(next) })];
}

/** Nothing if the result of a vote has said it already. */
export function unlessVoted(fact: Fact, { entry, names }: Step): readonly string[] {
  return entry.facts.some(({ type }) => type === "ballotClosed") ? [] : [factText(fact, names)];
}
