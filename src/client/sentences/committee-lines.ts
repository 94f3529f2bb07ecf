/** Sentences about what has happened in a committee, for the minutes and for undoing. */
import type { Fact, FactType } from "../../committee/facts/fact.ts";
import type { Entry } from "../../committee/log.ts";
import type { Ballot } from "../../committee/state/ballot.ts";
import { notVotingIn } from "../../committee/state/count.ts";
import type { DelegationId, Who } from "../../committee/state/delegation.ts";
import { clockTime, weekday } from "../i18n/dates.ts";
import { t, type Values } from "../i18n/index.ts";
import { backingText } from "./backing-lines.ts";
import { type CommitteeNames, lengthText } from "./committee-names.ts";
import { CONFERENCE_TOLD } from "./conference-lines.ts";
import { ELECTION_TOLD, electionText } from "./election-lines.ts";
import { fateText } from "./fate-lines.ts";

/** The result of a ballot in a sentence. */
export function ballotText(ballot: Ballot, names: CommitteeNames): string {
  const { method, tally, carried, needed, objections, voting = tally.yes + tally.no } = ballot;
  const outcome = carried ? "carried" : "failed";
  if (method === "consensus") {
    return objections.length === 0
      ? t(`committee:ballot.consensusOf.${outcome}`)
      : t("committee:ballot.objected", { count: objections.length, seats: names.seats(objections) });
  }
  if (method === "sight") return t(`committee:ballot.bySight.${outcome}`);
  const silent = notVotingIn(ballot);
  const isBound = ballot.question === "procedure" && tally.abstain === 0;
  const told = silent > 0 ? "toldSilent" : isBound ? "toldBound" : "told";
  return t(`committee:ballot.${told}.${outcome}`, { ...tally, silent, needed, voting });
}

const nothing = (): Values => ({});
const seat = ({ delegation }: { delegation: DelegationId }, names: CommitteeNames): Values => ({
  seat: names.seat(delegation),
});
const by = (fact: { by: DelegationId }, names: CommitteeNames): Values => ({ seat: names.seat(fact.by) });
const item = (fact: { item: number }, names: CommitteeNames): Values => ({ item: names.item(fact.item) });
const paper = (fact: { paper: number }, names: CommitteeNames): Values => ({
  paper: names.paper(fact.paper),
});
const time = ({ seconds }: { seconds: number }): Values => ({ time: lengthText(seconds) });

/** The values that each sentence takes from its fact. */
const TOLD: {
  readonly [T in FactType]: (fact: Extract<Fact, { type: T }>, names: CommitteeNames) => Values;
} = {
  committeeFormed: ({ name, delegations }) => ({ name, count: delegations.length }),
  packChanged: nothing,
  delegationAdded: ({ delegation }) => ({ seat: delegation.name }),
  delegationRemoved: seat,
  meetingOpened: nothing,
  meetingSuspended: nothing,
  meetingResumed: nothing,
  meetingAdjourned: nothing,
  nextMeetingSet: ({ at }) => ({ day: weekday(at), time: clockTime(at) }),
  nextMeetingUnset: nothing,
  committeeClosed: nothing,
  rollCallStarted: nothing,
  rollCallOrdered: nothing,
  attendanceRecorded: (fact, names) => ({
    ...seat(fact, names),
    attendance: t(`committee:attendance.${fact.attendance}`),
  }),
  rollCallEnded: nothing,
  itemAdded: ({ title }) => ({ item: title }),
  itemRemoved: nothing,
  itemsOrdered: nothing,
  itemTaken: item,
  debateOpened: item,
  debateClosed: item,
  debateAdjourned: item,
  debateResumed: item,
  itemFinished: item,
  debateTimeSet: time,
  debateTimeExtended: time,
  listOpened: nothing,
  listClosed: nothing,
  listEmptied: nothing,
  speakerAdded: seat,
  speakerRemoved: seat,
  speakersOrdered: nothing,
  speakingTimeSet: time,
  speechStarted: seat,
  speechYielded: (fact, names) => ({ ...by(fact, names), to: yieldedTo(fact, names) }),
  speechEnded: (fact, names) => ({ ...seat(fact, names), time: lengthText(Math.round(fact.ms / 1000)) }),
  clocksStopped: nothing,
  clocksStarted: nothing,
  speechExtended: time,
  caucusStarted: (fact) => ({ ...time(fact), kind: t(`committee:caucus.${fact.kind}`), topic: fact.topic }),
  caucusExtended: time,
  caucusEnded: nothing,
  facilitatorNamed: seat,
  motionMoved: ({ motion }, names) => ({ seat: names.seat(motion.by), motion: names.motion(motion) }),
  motionSeconded: ({ delegation }, names) => ({
    seat: delegation === null ? t("committee:motion.someone") : names.seat(delegation),
  }),
  motionObjected: seat,
  motionSpokenOn: (fact, names) => ({ ...seat(fact, names), side: t(`committee:motion.side.${fact.side}`) }),
  motionWithdrawn: by,
  motionRuledOut: by,
  motionDecided: ({ motion, carried }, names) => ({
    motion: names.motion(motion),
    outcome: outcomeOf(carried),
  }),
  ballotOpened: ({ ballot }, names) => ({
    subject: names.subject(ballot.on),
    method: t(`committee:ballot.method.${ballot.method}`),
  }),
  voteCast: (fact, names) => ({ ...seat(fact, names), choice: t(`committee:ballot.choice.${fact.choice}`) }),
  votePassed: seat,
  placardsCounted: ({ tally }) => ({ ...tally }),
  objectionRaised: seat,
  countAsked: seat,
  ballotCancelled: nothing,
  ballotClosed: ({ ballot }, names) => ({
    subject: names.title(ballot.on),
    result: ballotText(ballot, names),
    ...(ballot.lot === undefined ? {} : { lot: names.seat(ballot.lot) }),
  }),
  pointRaised: (fact, names) => ({ ...seat(fact, names), point: t(`committee:point.kind.${fact.kind}`) }),
  pointRuled: (fact, names) => ({
    ...seat(fact, names),
    point: t(`committee:point.kind.${fact.kind}`),
    ruling: t(fact.upheld ? "committee:point.upheld" : "committee:point.notUpheld"),
  }),
  pointDropped: seat,
  rulingAppealed: seat,
  appealLapsed: nothing,
  appealDecided: ({ overruled }) => ({
    outcome: t(overruled ? "committee:point.overruled" : "committee:point.stands"),
  }),
  replyAsked: seat,
  replyGranted: seat,
  replyRefused: seat,
  rightsWaived: seat,
  paperSubmitted: (fact, names) => ({
    seat: names.seats(fact.paper.sponsors),
    paper: names.written(fact.paper),
  }),
  papersMerged: (fact, names) => ({
    papers: names.papers(fact.from),
    paper: names.written(fact.paper),
  }),
  paperEdited: paper,
  changeAccepted: paper,
  paperSigned: (fact, names) => ({ ...seat(fact, names), ...paper(fact, names) }),
  paperUnsigned: (fact, names) => ({ ...seat(fact, names), ...paper(fact, names) }),
  sponsorAsked: (fact, names) => ({ ...seat(fact, names), ...paper(fact, names) }),
  sponsorAskWithdrawn: (fact, names) => ({ ...seat(fact, names), ...paper(fact, names) }),
  sponsorAnswered: (fact, names) => ({
    ...seat(fact, names),
    ...paper(fact, names),
    first: names.seat(fact.first),
  }),
  mergerProposed: ({ proposal }, names) => ({
    seat: names.seat(proposal.by),
    papers: names.papers(proposal.papers),
  }),
  mergerAnswered: (fact, names) => ({ ...seat(fact, names), papers: names.papers(fact.papers) }),
  mergerEnded: ({ papers }, names) => ({ papers: names.papers(papers) }),
  paperPromoted: paper,
  paperIntroduced: paper,
  paperWithdrawn: paper,
  paperTakenUp: (fact, names) => ({ ...seat(fact, names), ...paper(fact, names) }),
  amendmentsOrdered: paper,
  amendmentAccepted: paper,
  amendmentAnswered: (fact, names) => ({ ...seat(fact, names), ...paper(fact, names) }),
  paperAmended: (fact, names) => ({ ...paper(fact, names), amendment: names.paper(fact.amendment) }),
  paperDivided: paper,
  partDecided: (fact, names) => ({
    part: names.title({ type: "part", paper: fact.paper, part: fact.part }),
    outcome: outcomeOf(fact.carried),
  }),
  paperDecided: (fact, names) => ({
    ...paper(fact, names),
    outcome: t(fact.carried ? "committee:paper.status.adopted" : "committee:paper.status.rejected"),
  }),
  papersOrdered: nothing,
  methodSet: ({ method }) => ({ method: t(`committee:ballot.setMethod.${method}`) }),
  paperSetAside: paper,
  paperReopened: paper,
  paperMadeImportant: paper,
  paperApproved: paper,
  paperReturned: paper,
  paperTabled: paper,
  paperTakenFromTable: paper,
  paperDebateOpened: (fact, names) => ({
    ...paper(fact, names),
    ...time(fact),
    against: lengthText(fact.against),
  }),
  paperDebateTurned: (fact, names) => ({ ...paper(fact, names), ...time(fact) }),
  paperDebateClosed: paper,
  clausesMatched: paper,
  matchesShown: paper,
  modelSet: nothing,
  matchOpened: paper,
  matchEnded: nothing,
  noteWritten: nothing,
  staffNoteSent: seat,
  staffNoteAnswered: seat,
  updateAnnounced: ({ text, headline = "" }) => ({ text, headline }),
  strawPollAsked: (fact, names) => ({ ...seat(fact, names), question: fact.question }),
  strawPollOpened: (fact, names) => ({ ...seat(fact, names), question: fact.question }),
  strawPollAnswered: seat,
  strawPollClosed: ({ question, yes, no, ...by }, names) => ({ ...seat(by, names), question, yes, no }),
  strawPollDropped: seat,
  ...ELECTION_TOLD,
  ...CONFERENCE_TOLD,
  undone: nothing,
};

const outcomeOf = (carried: boolean): string =>
  t(carried ? "committee:ballot.carried" : "committee:ballot.failed");

function yieldedTo(
  { to, delegation }: Extract<Fact, { type: "speechYielded" }>,
  names: CommitteeNames,
): string {
  return delegation === null ? t(`committee:yield.${to}`) : names.seat(delegation);
}

/** @param by who sent the order; some sentences say whether a chair acted for a delegation */
export function factText(fact: Fact, names: CommitteeNames, by: Who | null = null): string {
  if (fact.type === "matchEnded") return fateText(fact, names.paper(fact.paper));
  const valuesFor = TOLD[fact.type] as (fact: Fact, names: CommitteeNames) => Values;
  const values = valuesFor(fact, names);
  if (fact.type === "paperDebateOpened" && fact.mode === "open")
    return t("committee:fact.openPaperDebate", values);
  if (fact.type === "paperDebateTurned" && fact.against !== undefined)
    return t("committee:fact.timeForBegins", values);
  if (fact.type === "updateAnnounced" && fact.headline !== undefined)
    return t("committee:fact.pressReported", values);
  if (fact.type === "ballotClosed" && fact.ballot.lot !== undefined)
    return t("committee:fact.ballotClosedLot", values);
  return (
    electionText(fact, values) ??
    backingText(fact, values, by, names) ??
    t(`committee:fact.${fact.type}`, values)
  );
}

/** An entry in one sentence: the order itself, not the speech or caucus that it ended first. */
export function entryText({ facts, by }: Entry, names: CommitteeNames): string {
  const ends: readonly FactType[] = ["speechEnded", "caucusEnded"];
  const found = facts.find(({ type }) => !ends.includes(type)) ?? facts[0];
  return found === undefined ? "" : factText(found, names, by);
}
