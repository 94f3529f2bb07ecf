/** What a delegate's phone says of its own accord: the committee's business, and what concerns its own delegation. */

import type { FactType } from "../../committee/facts/fact.ts";
import type { OpenBallot } from "../../committee/state/ballot.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import type { Committee } from "../../committee/state/state.ts";
import { t } from "../i18n/index.ts";
import { calledNow } from "../selectors/committee/ballot.ts";
import { hasQueue, speechOf } from "../selectors/committee/floor.ts";
import { factText } from "./committee-lines.ts";
import { spokenLength } from "./committee-names.ts";
import {
  BEGINS,
  caucusText,
  floorText,
  kindOf,
  type Line,
  needsOf,
  type Others,
  otherOf,
  resultText,
  rollCallResult,
  type Step,
  spokenText,
  unlessVoted,
} from "./committee-said.ts";
import { PAPERS_SAID } from "./delegate-papers-said.ts";

/** Facts about the whole committee. A phone says all other facts only if its own delegation caused them. */
const FOR_ALL: readonly FactType[] = [
  ...BEGINS,
  "listOpened",
  "listClosed",
  "caucusExtended",
  "facilitatorNamed",
  "motionMoved",
  "motionSeconded",
  "motionObjected",
  "motionWithdrawn",
  "motionRuledOut",
  "motionDecided",
  "ballotCancelled",
  "ballotClosed",
  "pointRaised",
  "pointRuled",
  "rulingAppealed",
  "appealDecided",
  "replyGranted",
  "paperIntroduced",
  "paperAmended",
  "paperDecided",
  "paperWithdrawn",
  "updateAnnounced",
  "strawPollOpened",
  "strawPollClosed",
  "electionCounted",
  "electionDecided",
  "electionCancelled",
];

type OwnStep = Step & Readonly<{ own: DelegationId }>;

/** What the phone of a delegation says about an entry. */
export function delegateLines(own: DelegationId, step: Step): readonly Line[] {
  const { by, facts } = step.entry;
  const isOwn = by.type === "delegation" && by.id === own;
  const lines = facts.flatMap((fact) => {
    const plain = isOwn || FOR_ALL.includes(fact.type) ? [factText(fact, step.names)] : [];
    const texts = otherOf(OTHERS, fact, { ...step, own }) ?? plain;
    return texts.map((text) => [kindOf(fact, step), text] as const);
  });
  return [...lines, ...asked(own, step), ...placeOf(own, step)];
}

const OTHERS: Others<OwnStep> = {
  ...PAPERS_SAID,
  rollCallEnded: (_, { after }) => [rollCallResult(after)],
  attendanceRecorded: (fact, { own, names }) => (fact.delegation === own ? [factText(fact, names)] : []),
  speechEnded: (fact, { own, names }) => (fact.delegation === own ? [spokenText(fact, names)] : []),
  caucusStarted: (fact, step) => [caucusText(fact, step)],
  ballotClosed: (fact, { names }) => [resultText(fact, names)],
  // The phone of the speaker is asked to speak, with the time.
  speechStarted: (fact, { own, names }) => (fact.delegation === own ? [] : [floorText(fact, names)]),
  speechExtended: (fact, { own, after, names }) =>
    speechOf(after)?.speaker === own ? [factText(fact, names)] : [],
  voteCast: ({ delegation, choice }, { own }) =>
    delegation === own ? [t(`delegate:vote.yours.${choice}`)] : [],
  votePassed: ({ delegation }, { own }) => (delegation === own ? [t("delegate:said.passed")] : []),
  staffNoteAnswered: ({ delegation }, { own }) => (delegation === own ? [t("delegate:crisis.answered")] : []),
  requestDone: ({ delegation }, { own }) => (delegation === own ? [t("delegate:letter.requestDone")] : []),
  noteSent: ({ delegation, to, isHeld }, { own, names }) =>
    to === own && !isHeld ? [t("delegate:letter.noteFrom", { seat: names.seat(delegation) })] : [],
  notePassed: ({ delegation, to }, { own, names }) =>
    to === own ? [t("delegate:letter.noteFrom", { seat: names.seat(delegation) })] : [],
  noteWithdrawn: ({ delegation, to }, { own }) => {
    if (to === own) return [t("delegate:letter.withdrawn")];
    return delegation === own ? [t("delegate:letter.status.withdrawn")] : [];
  },
  positionCommented: ({ delegation, mark }, { own }) =>
    delegation === own ? [t(`conference:position.news.${mark}`)] : [],
  noteStopped: ({ delegation }, { own }) => (delegation === own ? [t("delegate:letter.status.stopped")] : []),
  // The place on the list, and what the delegation is asked, are said instead.
  speakerAdded: () => [],
  ballotOpened: () => [],
  motionMoved: (fact, { after, names }) => [factText(fact, names), ...needsOf(after, fact.motion.n)],
  motionDecided: (fact, step) => unlessVoted(fact, step),
  partDecided: () => [],
  paperDecided: (fact, step) => unlessVoted(fact, step),
  appealDecided: (fact, step) => unlessVoted(fact, step),
};

/** What the delegation is asked to do now. */
function asked(own: DelegationId, { before, after, names }: Step): readonly Line[] {
  const speech = speechOf(after);
  const hasFloor = speech?.speaker === own && speechOf(before)?.speaker !== own;
  const isCalled = calledIn(after) === own && calledIn(before) !== own;
  const vote = voteAsked(own, before, after);
  const mayExplain = after.rights.includes(own) && !before.rights.includes(own);
  const guides = [
    hasFloor ? t("delegate:said.floor", { time: spokenLength(Math.ceil(secondsOf(speech))) }) : "",
    isCalled ? t("delegate:said.rollCall") : "",
    vote === null ? "" : t(`delegate:said.vote.${vote.how}`, { subject: names.subject(vote.ballot.on) }),
    mayExplain ? t("delegate:rights.yours") : "",
  ];
  return guides.filter((text) => text !== "").map((text) => ["guide", text] as const);
}

function secondsOf({ clock: { total, used } }: NonNullable<ReturnType<typeof speechOf>>): number {
  return total - used / 1000;
}

function calledIn({ rollCall }: Committee): DelegationId | undefined {
  return rollCall?.order[rollCall.next];
}

type VoteAsked = Readonly<{ ballot: OpenBallot; how: OpenBallot["method"] | "none" | "wait" }>;

/** The vote that the delegation is asked for since this entry, and how. */
function voteAsked(own: DelegationId, before: Committee, after: Committee): VoteAsked | null {
  if (after.floor.type !== "ballot") return null;
  const { ballot } = after.floor;
  const isNew = before.floor.type !== "ballot" || before.floor.ballot.n !== ballot.n;
  if (!ballot.voters.includes(own)) return isNew ? { ballot, how: "none" } : null;
  if (ballot.method !== "rollCall") return isNew ? { ballot, how: ballot.method } : null;
  const isCalled = calledNow(ballot) === own;
  const wasCalled = !isNew && before.floor.type === "ballot" && calledNow(before.floor.ballot) === own;
  if (isCalled && !wasCalled) return { ballot, how: "rollCall" };
  return isNew ? { ballot, how: "wait" } : null;
}

/** The delegation's place on the list, if it has changed. How long the list is would soon be out of date. */
function placeOf(own: DelegationId, { before, after }: Step): readonly Line[] {
  const [was, is] = [listOf(before), listOf(after)];
  const place = is.indexOf(own) + 1;
  if (place === 0 || place === was.indexOf(own) + 1) return [];
  return [["result", t("delegate:list.placeSaid", { place })]];
}

function listOf({ floor, list }: Committee): readonly DelegationId[] {
  return floor.type === "caucus" && hasQueue(floor.kind) ? floor.queue : list.entries;
}
