/**
 * What chairs and delegations ask. Where an order names a `delegation`, it is asked for that one: a chair may ask for any,
 * a delegation for itself alone.
 */
import type { Choice, Method } from "./ballot.ts";
import type { Attendance, Delegation, DelegationId } from "./delegation.ts";
import type { CaucusKind, ListName } from "./fact.ts";
import type { MotionKind, MotionValues, Side } from "./motion.ts";
import type { Pack, PointKind, Yield } from "./pack.ts";
import type { Amends, PaperKind } from "./paper.ts";

export type SessionOrder =
  | Readonly<{ type: "openMeeting" }>
  | Readonly<{ type: "suspendMeeting"; seconds: number | null }>
  | Readonly<{ type: "resumeMeeting" }>
  | Readonly<{ type: "adjournMeeting" }>
  | Readonly<{ type: "closeCommittee" }>
  | Readonly<{ type: "changePack"; pack: Pack }>
  | Readonly<{ type: "addDelegation"; delegation: Delegation }>
  | Readonly<{ type: "removeDelegation"; delegation: DelegationId }>
  | Readonly<{ type: "writeNote"; text: string }>;

export type RollCallOrder =
  | Readonly<{ type: "startRollCall" }>
  /** Of the one whose name is called. */
  | Readonly<{ type: "answerRollCall"; attendance: Attendance }>
  | Readonly<{ type: "endRollCall" }>
  /** At any time: who comes late, and who leaves. */
  | Readonly<{ type: "recordAttendance"; delegation: DelegationId; attendance: Attendance }>;

export type AgendaOrder =
  | Readonly<{ type: "addItem"; title: string }>
  | Readonly<{ type: "removeItem"; item: number }>
  | Readonly<{ type: "orderItems"; items: readonly number[] }>
  | Readonly<{ type: "takeItem"; item: number }>
  | Readonly<{ type: "openDebate" }>
  | Readonly<{ type: "closeDebate" }>
  | Readonly<{ type: "adjournDebate" }>
  | Readonly<{ type: "resumeDebate"; item: number }>
  | Readonly<{ type: "finishItem" }>
  | Readonly<{ type: "setDebateTime"; seconds: number }>;

export type SpeakersOrder =
  | Readonly<{ type: "openList" }>
  | Readonly<{ type: "closeList" }>
  | Readonly<{ type: "setSpeakingTime"; seconds: number }>
  | Readonly<{ type: "joinList"; list: ListName; delegation: DelegationId }>
  | Readonly<{ type: "leaveList"; list: ListName; delegation: DelegationId }>
  | Readonly<{ type: "orderSpeakers"; list: ListName; order: readonly DelegationId[] }>
  /** The first on the list. */
  | Readonly<{ type: "callNext"; list: ListName }>
  /** Anybody, out of turn. */
  | Readonly<{ type: "callSpeaker"; delegation: DelegationId }>
  | Readonly<{ type: "yieldSpeech"; to: Yield; delegation: DelegationId | null }>
  | Readonly<{ type: "stopClocks" }>
  | Readonly<{ type: "startClocks" }>
  | Readonly<{ type: "extendSpeech"; seconds: number }>
  | Readonly<{ type: "endSpeech" }>;

export type CaucusOrder =
  | Readonly<{ type: "startCaucus"; kind: CaucusKind; topic: string; seconds: number; each: number | null }>
  | Readonly<{ type: "extendCaucus"; seconds: number }>
  | Readonly<{ type: "endCaucus" }>;

export type MotionOrder =
  | Readonly<{ type: "move"; delegation: DelegationId; kind: MotionKind; values: MotionValues }>
  | Readonly<{ type: "secondMotion"; motion: number; delegation: DelegationId }>
  | Readonly<{ type: "objectToMotion"; motion: number; delegation: DelegationId }>
  | Readonly<{ type: "withdrawMotion"; motion: number }>
  | Readonly<{ type: "ruleOutMotion"; motion: number }>
  /** All that are pending fall. */
  | Readonly<{ type: "clearMotions" }>
  /** A speech on it. */
  | Readonly<{ type: "hearOnMotion"; motion: number; delegation: DelegationId; side: Side }>
  /** Without a vote: by the chair's decision, on demand, or because nobody objects. */
  | Readonly<{ type: "grantMotion"; motion: number }>
  | Readonly<{ type: "putMotion"; motion: number; method: Method }>;

export type BallotOrder =
  | Readonly<{ type: "putPaper"; paper: number; method: Method }>
  | Readonly<{ type: "putPart"; paper: number; part: number; method: Method }>
  | Readonly<{ type: "vote"; delegation: DelegationId; choice: Choice; withRights: boolean }>
  | Readonly<{ type: "pass"; delegation: DelegationId }>
  | Readonly<{ type: "countPlacards"; yes: number; no: number; abstain: number }>
  | Readonly<{ type: "object"; delegation: DelegationId }>
  | Readonly<{ type: "closeBallot" }>
  | Readonly<{ type: "cancelBallot" }>
  /** Before the vote, or after it. */
  | Readonly<{ type: "explainVote"; delegation: DelegationId }>
  | Readonly<{ type: "waiveRights"; delegation: DelegationId }>;

export type PointOrder =
  | Readonly<{ type: "raisePoint"; kind: PointKind; delegation: DelegationId }>
  | Readonly<{ type: "rulePoint"; point: number; upheld: boolean }>
  | Readonly<{ type: "dropPoint"; point: number }>
  /** Against the chair's last ruling; put to the vote at once. */
  | Readonly<{ type: "appealRuling"; point: number; delegation: DelegationId; method: Method }>
  | Readonly<{ type: "askReply"; delegation: DelegationId }>
  | Readonly<{ type: "grantReply"; delegation: DelegationId }>
  | Readonly<{ type: "refuseReply"; delegation: DelegationId }>;

export type PaperOrder =
  | Readonly<{
      type: "submitPaper";
      delegation: DelegationId;
      kind: PaperKind;
      title: string;
      preamble: string;
      text: string;
      amends: Amends | null;
    }>
  | Readonly<{ type: "editPaper"; paper: number; title: string; preamble: string; text: string }>
  | Readonly<{ type: "signPaper"; paper: number; delegation: DelegationId; as: "sponsor" | "signatory" }>
  | Readonly<{ type: "unsignPaper"; paper: number; delegation: DelegationId }>
  /** A working paper becomes a draft resolution. */
  | Readonly<{ type: "promotePaper"; paper: number }>
  | Readonly<{ type: "introducePaper"; paper: number }>
  | Readonly<{ type: "withdrawPaper"; paper: number }>
  | Readonly<{ type: "orderAmendments"; paper: number; order: readonly number[] }>
  | Readonly<{ type: "orderPapers"; papers: readonly number[] }>
  | Readonly<{ type: "acceptAmendment"; paper: number }>;

/** Between a committee's clauses and the model that plays on with them; the model is none of the committee's business. */
export type MatchingOrder =
  /** One wording for each clause. */
  | Readonly<{
      type: "matchClauses";
      paper: number;
      wordings: readonly (string | null)[];
      isShown: boolean;
    }>
  /** Whether the committee is on the topic of the model at all. */
  | Readonly<{ type: "setModel"; isUsed: boolean }>;
/** Papers that are not amendments become one, with all their sponsors. */
export type MergeOrder = Readonly<{
  type: "mergePapers";
  papers: readonly number[];
  title: string;
  preamble: string;
  text: string;
}>;

export type Order =
  | SessionOrder
  | RollCallOrder
  | AgendaOrder
  | SpeakersOrder
  | CaucusOrder
  | MotionOrder
  | BallotOrder
  | PointOrder
  | PaperOrder
  | MatchingOrder
  | MergeOrder;
export type OrderType = Order["type"];

/** Takes back the last entry; answered by the log (log.ts), for it alone knows what came before. */
export type UndoOrder = Readonly<{ type: "undo"; entry: number }>;

/** Why a committee refuses: codes, their sentences are in the catalogue. */
export const REFUSALS = [
  "nonsense",
  "tooLong",
  "tooMany",
  "notYours",
  "chairOnly",
  "unknownDelegation",
  "unknownItem",
  "unknownMotion",
  "unknownPaper",
  "unknownPoint",
  "packBroken",
  "notNow",
  "notOpen",
  "closed",
  "noQuorum",
  "absent",
  "noVote",
  "maySpeakNot",
  "onList",
  "notOnList",
  "listClosed",
  "listEmpty",
  "floorTaken",
  "floorIdle",
  "noSpeech",
  "noCaucus",
  "noBallot",
  "ballotOpen",
  "noRollCall",
  "noItem",
  "notInPack",
  "notInOrder",
  "needsValue",
  "doesNotDivide",
  "needsSecond",
  "ownMotion",
  "notFirst",
  "needsVote",
  "needsNoVote",
  "speakersHeard",
  "wrongMethod",
  "mayNotAbstain",
  "mayNotPass",
  "noRights",
  "notCalled",
  "votesMissing",
  "countWrong",
  "alreadyDone",
  "mayNotYield",
  "mayNotInterrupt",
  "mayNotAppeal",
  "noReplyLeft",
  "mayNotExplain",
  "tooFewSponsors",
  "tooFewSignatories",
  "amendmentsFirst",
  "partsFirst",
  "notFriendly",
  "nothingToUndo",
] as const;
export type Refusal = (typeof REFUSALS)[number];
