/** The committee after a fact: it assigns what the fact says. */

import { floorAfter, listAfter } from "./evolve/floor.ts";
import { withOne, withValue } from "./evolve/lists.ts";
import { matchingAfter } from "./evolve/matching.ts";
import { paperAfter } from "./evolve/papers.ts";
import { agendaAfter, formedBy, sessionAfter } from "./evolve/session.ts";
import { ballotAfter, motionAfter, pointAfter } from "./evolve/votes.ts";
import type { Fact, FactType } from "./state/fact.ts";
import { MOST_NOTES } from "./state/limits.ts";
import { byPrecedence, ruleOf } from "./state/precedence.ts";
import type { Committee } from "./state/state.ts";

type Formed = "committeeFormed";
type Fold<T extends FactType> = (
  state: Committee,
  fact: Extract<Fact, Readonly<{ type: T }>>,
  at: number,
) => Committee;

/** Who answers for which fact. */
const FOLDS: { readonly [T in Exclude<FactType, Formed>]: Fold<T> } = {
  packChanged: (state, { pack }) => ({
    ...state,
    pack,
    motions: byPrecedence(state.motions, pack).filter(({ kind }) => ruleOf(pack, kind) !== undefined),
    list: { ...state.list, seconds: pack.speeches.seconds },
  }),
  delegationAdded: (state, { delegation }) => ({
    ...state,
    delegations: withOne(state.delegations, delegation),
    attendance: withValue(state.attendance, delegation.id, "absent"),
  }),
  delegationRemoved: (state, fact) => ({
    ...state,
    delegations: state.delegations.filter(({ id }) => id !== fact.delegation),
    attendance: Object.fromEntries(Object.entries(state.attendance).filter(([id]) => id !== fact.delegation)),
  }),
  meetingOpened: sessionAfter,
  meetingSuspended: sessionAfter,
  meetingResumed: sessionAfter,
  meetingAdjourned: sessionAfter,
  committeeClosed: sessionAfter,
  rollCallStarted: sessionAfter,
  attendanceRecorded: sessionAfter,
  rollCallEnded: sessionAfter,
  itemAdded: agendaAfter,
  itemRemoved: agendaAfter,
  itemsOrdered: agendaAfter,
  itemTaken: agendaAfter,
  debateOpened: agendaAfter,
  debateClosed: agendaAfter,
  debateAdjourned: agendaAfter,
  debateResumed: agendaAfter,
  itemFinished: agendaAfter,
  debateTimeSet: agendaAfter,
  debateTimeExtended: agendaAfter,
  listOpened: listAfter,
  listClosed: listAfter,
  speakerAdded: listAfter,
  speakerRemoved: listAfter,
  speakersOrdered: listAfter,
  speakingTimeSet: listAfter,
  speechStarted: floorAfter,
  speechYielded: floorAfter,
  speechEnded: floorAfter,
  clocksStopped: floorAfter,
  clocksStarted: floorAfter,
  speechExtended: floorAfter,
  caucusStarted: floorAfter,
  caucusExtended: floorAfter,
  caucusEnded: floorAfter,
  motionMoved: motionAfter,
  motionSeconded: motionAfter,
  motionObjected: motionAfter,
  motionSpokenOn: motionAfter,
  motionWithdrawn: motionAfter,
  motionRuledOut: motionAfter,
  motionDecided: motionAfter,
  ballotOpened: ballotAfter,
  voteCast: ballotAfter,
  votePassed: ballotAfter,
  placardsCounted: ballotAfter,
  objectionRaised: ballotAfter,
  ballotCancelled: ballotAfter,
  ballotClosed: ballotAfter,
  pointRaised: pointAfter,
  pointRuled: pointAfter,
  pointDropped: pointAfter,
  rulingAppealed: pointAfter,
  appealDecided: pointAfter,
  replyAsked: pointAfter,
  replyGranted: pointAfter,
  replyRefused: pointAfter,
  rightsWaived: pointAfter,
  paperSubmitted: paperAfter,
  papersMerged: paperAfter,
  paperEdited: paperAfter,
  paperSigned: paperAfter,
  paperUnsigned: paperAfter,
  paperPromoted: paperAfter,
  paperIntroduced: paperAfter,
  paperWithdrawn: paperAfter,
  amendmentsOrdered: paperAfter,
  amendmentAccepted: paperAfter,
  paperAmended: paperAfter,
  paperDivided: paperAfter,
  partDecided: paperAfter,
  paperDecided: paperAfter,
  papersOrdered: paperAfter,
  methodSet: paperAfter,
  paperSetAside: paperAfter,
  paperReopened: paperAfter,
  clausesMatched: matchingAfter,
  matchesShown: matchingAfter,
  modelSet: matchingAfter,
  noteWritten: (state, { chair, text }, at) => ({
    ...state,
    notes: withOne(state.notes, { chair, text, at }, MOST_NOTES),
  }),
  /** Replay leaves it out, with the entry that it takes back. */
  undone: (state) => state,
};

/** The first fact forms the committee; `at` in ms since 1970. */
export function evolve(state: Committee | null, fact: Fact, at: number): Committee {
  if (fact.type === "committeeFormed") return formedBy(fact);
  if (state === null) throw new Error(`a committee begins with committeeFormed, not with ${fact.type}`);
  const fold = FOLDS[fact.type] as Fold<typeof fact.type>;
  return fold(state, fact, at);
}
