/** What has happened in a committee. A fact names everything it changes: whoever reads it computes nothing. */
import type { Ballot, Choice, OpenBallot, Tally } from "./ballot.ts";
import type { Attendance, Chair, Delegation, DelegationId } from "./delegation.ts";
import type { Motion, Side } from "./motion.ts";
import type { Pack, PointKind, Yield } from "./pack.ts";
import type { Paper, PaperKind, PaperPart } from "./paper.ts";

/** The general speakers' list, or those who wish to speak in a moderated caucus. */
export const LISTS = ["general", "caucus"] as const;
export type ListName = (typeof LISTS)[number];

/** What a speech is: from a list, on time that another yielded, a reply, an explanation of vote, or on a motion. */
export const SPEECH_KINDS = ["list", "yielded", "caucus", "reply", "explanation", "for", "against"] as const;
export type SpeechKind = (typeof SPEECH_KINDS)[number];

export const CAUCUS_KINDS = ["moderated", "unmoderated", "consultation"] as const;
export type CaucusKind = (typeof CAUCUS_KINDS)[number];

/** “divideHouse”: a roll call in which nobody may abstain. */
export const SET_METHODS = ["rollCall", "recorded", "divideHouse"] as const;
export type SetMethod = (typeof SET_METHODS)[number];

export type Fact =
  | Readonly<{ type: "committeeFormed"; name: string; pack: Pack; delegations: readonly Delegation[] }>
  | Readonly<{ type: "packChanged"; pack: Pack }>
  | Readonly<{ type: "delegationAdded"; delegation: Delegation }>
  | Readonly<{ type: "delegationRemoved"; delegation: DelegationId }>
  | SessionFact
  | AgendaFact
  | ListFact
  | FloorFact
  | MotionFact
  | BallotFact
  | PointFact
  | PaperFact
  | MatchingFact
  | Readonly<{ type: "noteWritten"; chair: Chair; text: string }>
  /** The entry of this number is taken back: replay leaves out both. */
  | Readonly<{ type: "undone"; entry: number }>;

export type SessionFact =
  | Readonly<{ type: "meetingOpened" }>
  /** `seconds`: how long, as far as it was said. */
  | Readonly<{ type: "meetingSuspended"; seconds: number | null }>
  | Readonly<{ type: "meetingResumed" }>
  | Readonly<{ type: "meetingAdjourned" }>
  | Readonly<{ type: "committeeClosed" }>
  | Readonly<{ type: "rollCallStarted"; order: readonly DelegationId[] }>
  | Readonly<{ type: "attendanceRecorded"; delegation: DelegationId; attendance: Attendance }>
  | Readonly<{ type: "rollCallEnded" }>;

export type AgendaFact =
  | Readonly<{ type: "itemAdded"; item: number; title: string }>
  | Readonly<{ type: "itemRemoved"; item: number }>
  | Readonly<{ type: "itemsOrdered"; items: readonly number[] }>
  | Readonly<{ type: "itemTaken"; item: number }>
  | Readonly<{ type: "debateOpened"; item: number }>
  | Readonly<{ type: "debateClosed"; item: number }>
  | Readonly<{ type: "debateAdjourned"; item: number }>
  | Readonly<{ type: "debateResumed"; item: number }>
  | Readonly<{ type: "itemFinished"; item: number }>
  /** Time for the debate in all, where a chair sets one. */
  | Readonly<{ type: "debateTimeSet"; seconds: number }>
  | Readonly<{ type: "debateTimeExtended"; seconds: number }>;

export type ListFact =
  | Readonly<{ type: "listOpened" }>
  | Readonly<{ type: "listClosed" }>
  | Readonly<{ type: "speakerAdded"; list: ListName; delegation: DelegationId }>
  | Readonly<{ type: "speakerRemoved"; list: ListName; delegation: DelegationId }>
  | Readonly<{ type: "speakersOrdered"; list: ListName; order: readonly DelegationId[] }>
  | Readonly<{ type: "speakingTimeSet"; seconds: number }>;

export type FloorFact =
  | Readonly<{ type: "speechStarted"; delegation: DelegationId; as: SpeechKind; seconds: number }>
  /** The rest of the time goes to the chair, to questions, or to another delegation. */
  | Readonly<{
      type: "speechYielded";
      by: DelegationId;
      to: Yield;
      delegation: DelegationId | null;
      seconds: number;
    }>
  /** `ms`: how long it was; of a speech that was yielded, the speaker's own part. */
  | Readonly<{ type: "speechEnded"; delegation: DelegationId; as: SpeechKind; ms: number }>
  /** Every clock of the floor. */
  | Readonly<{ type: "clocksStopped" }>
  | Readonly<{ type: "clocksStarted" }>
  | Readonly<{ type: "speechExtended"; seconds: number }>
  | Readonly<{ type: "caucusStarted"; kind: CaucusKind; topic: string; seconds: number; each: number | null }>
  | Readonly<{ type: "caucusExtended"; seconds: number }>
  | Readonly<{ type: "caucusEnded"; kind: CaucusKind }>;

export type MotionFact =
  | Readonly<{ type: "motionMoved"; motion: Motion }>
  | Readonly<{ type: "motionSeconded"; motion: number; delegation: DelegationId }>
  | Readonly<{ type: "motionObjected"; motion: number; delegation: DelegationId }>
  | Readonly<{ type: "motionSpokenOn"; motion: number; delegation: DelegationId; side: Side }>
  | Readonly<{ type: "motionWithdrawn"; motion: number; by: DelegationId }>
  | Readonly<{ type: "motionRuledOut"; motion: number; by: DelegationId }>
  /** What it brings follows as facts of its own. `ballot`: null where it passed without a vote. */
  | Readonly<{ type: "motionDecided"; motion: Motion; carried: boolean; ballot: number | null }>;

export type BallotFact =
  | Readonly<{ type: "ballotOpened"; ballot: OpenBallot }>
  | Readonly<{ type: "voteCast"; delegation: DelegationId; choice: Choice; withRights: boolean }>
  | Readonly<{ type: "votePassed"; delegation: DelegationId }>
  | Readonly<{ type: "placardsCounted"; tally: Tally }>
  | Readonly<{ type: "objectionRaised"; delegation: DelegationId }>
  | Readonly<{ type: "ballotCancelled"; ballot: number }>
  | Readonly<{ type: "ballotClosed"; ballot: Ballot }>;

export type PointFact =
  | Readonly<{ type: "pointRaised"; point: number; kind: PointKind; delegation: DelegationId }>
  | Readonly<{
      type: "pointRuled";
      point: number;
      kind: PointKind;
      delegation: DelegationId;
      upheld: boolean;
    }>
  | Readonly<{ type: "pointDropped"; point: number; delegation: DelegationId }>
  | Readonly<{ type: "rulingAppealed"; point: number; delegation: DelegationId }>
  | Readonly<{ type: "appealDecided"; point: number; overruled: boolean }>
  | Readonly<{ type: "replyAsked"; delegation: DelegationId }>
  | Readonly<{ type: "replyGranted"; delegation: DelegationId; item: number | null }>
  | Readonly<{ type: "replyRefused"; delegation: DelegationId }>
  /** The right to explain a vote is not used. */
  | Readonly<{ type: "rightsWaived"; delegation: DelegationId }>;

export type PaperFact =
  | Readonly<{ type: "paperSubmitted"; paper: Paper }>
  /** `paper`: the new one; those it comes from are merged. */
  | Readonly<{ type: "papersMerged"; paper: Paper; from: readonly number[] }>
  | Readonly<{ type: "paperEdited"; paper: number; title: string; preamble: string; text: string }>
  | Readonly<{ type: "paperSigned"; paper: number; delegation: DelegationId; as: "sponsor" | "signatory" }>
  | Readonly<{ type: "paperUnsigned"; paper: number; delegation: DelegationId }>
  | Readonly<{ type: "paperPromoted"; paper: number; kind: PaperKind }>
  | Readonly<{ type: "paperIntroduced"; paper: number; item: number; parts: readonly PaperPart[] }>
  | Readonly<{ type: "paperWithdrawn"; paper: number }>
  | Readonly<{ type: "amendmentsOrdered"; paper: number; order: readonly number[] }>
  /** A friendly amendment. */
  | Readonly<{ type: "amendmentAccepted"; paper: number }>
  | Readonly<{
      type: "paperAmended";
      paper: number;
      amendment: number;
      text: string;
      parts: readonly PaperPart[];
    }>
  | Readonly<{ type: "paperDivided"; paper: number; parts: readonly PaperPart[] }>
  | Readonly<{ type: "partDecided"; paper: number; part: number; carried: boolean }>
  /** `text`: what is left of it. */
  | Readonly<{ type: "paperDecided"; paper: number; carried: boolean; text: string }>
  | Readonly<{ type: "papersOrdered"; papers: readonly number[] }>
  /** How the next paper is voted on, because a motion has said so. */
  | Readonly<{ type: "methodSet"; method: SetMethod }>
  /** The committee has found that it is not competent. */
  | Readonly<{ type: "paperSetAside"; paper: number }>
  /** Put again after a vote to reconsider. */
  | Readonly<{ type: "paperReopened"; paper: number; parts: readonly PaperPart[] }>;

export type MatchingFact =
  | Readonly<{
      type: "clausesMatched";
      paper: number;
      wordings: readonly (string | null)[];
      isShown: boolean;
    }>
  /** After the vote on it, where the chairs had kept it to themselves. */
  | Readonly<{ type: "matchesShown"; paper: number; wordings: readonly (string | null)[] }>
  | Readonly<{ type: "modelSet"; isUsed: boolean }>;

/** What the chairs alone are told: their notes, and what clauses were matched to where that waits for the vote. */
export function isForChairs(fact: Fact): boolean {
  return fact.type === "noteWritten" || (fact.type === "clausesMatched" && !fact.isShown);
}

export type FactType = Fact["type"];
