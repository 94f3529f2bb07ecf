/** The state of a committee, rebuilt from its facts. Every reader of its log gets the same state. */
import type { Ballot, OpenBallot, SetMethod } from "./ballot.ts";
import type { Clock } from "./clock.ts";
import type { CrisisUpdate, StaffNote, StrawPolls } from "./crisis.ts";
import type { PaperDebate } from "./debate.ts";
import type { Attendance, Chair, Delegation, DelegationId } from "./delegation.ts";
import type { Elections } from "./election.ts";
import type { Letters } from "./letter.ts";
import type { MergerProposal } from "./merger.ts";
import type { Motion } from "./motion.ts";
import type { Pack, PointKind, Yield } from "./pack.ts";
import type { Paper } from "./paper.ts";
import type { Positions } from "./position.ts";
import type { Scores } from "./score.ts";

export const SESSIONS = ["before", "open", "suspended", "adjourned", "closed"] as const;
export type Session = (typeof SESSIONS)[number];

export const ITEM_STATUSES = ["waiting", "taken", "open", "closed", "adjourned", "finished"] as const;
/** `taken`: the item has been taken up, but is not yet in debate. */
export type AgendaItem = Readonly<{ id: number; title: string; status: (typeof ITEM_STATUSES)[number] }>;

/** The general speakers' list, or the list of a moderated caucus. */
export const LISTS = ["general", "caucus"] as const;
export type ListName = (typeof LISTS)[number];

/**
 * The kind of a speech: from a list, on yielded time, in a caucus, a reply, an explanation of vote, on a motion, or the
 * first speech in the debate on a paper, by its submitter.
 */
export const SPEECH_KINDS = [
  "list",
  "yielded",
  "caucus",
  "reply",
  "explanation",
  "for",
  "against",
  "submitter",
] as const;
export type SpeechKind = (typeof SPEECH_KINDS)[number];

/**
 * `informal`: informal consultations. `lobbying`: delegations look for supporters before they hand in resolutions.
 * `roundRobin`: everybody speaks once, in the order of the alphabet.
 */
export const CAUCUS_KINDS = [
  "moderated",
  "unmoderated",
  "consultation",
  "informal",
  "lobbying",
  "roundRobin",
] as const;
export type CaucusKind = (typeof CAUCUS_KINDS)[number];

export type Speech = Readonly<{
  speaker: DelegationId;
  as: SpeechKind;
  clock: Clock;
  /** To whom and by whom the remaining time was yielded, or null. Yielded time cannot be yielded again. */
  yielded: Readonly<{ to: Yield; by: DelegationId }> | null;
}>;

/** Who or what has the floor now. */
export type Floor =
  | Readonly<{ type: "idle" }>
  | Readonly<{ type: "speech"; speech: Speech }>
  | Readonly<{
      type: "caucus";
      kind: CaucusKind;
      topic: string;
      clock: Clock;
      /** Who leads informal consultations, once the chair has named somebody. */
      facilitator?: DelegationId;
      /** The length of each speech in seconds, or null if speakers are not called. */
      each: number | null;
      /** Delegations waiting to speak, each once. */
      queue: readonly DelegationId[];
      speech: Speech | null;
    }>
  | Readonly<{ type: "ballot"; ballot: OpenBallot }>;

export type Point = Readonly<{
  n: number;
  kind: PointKind;
  by: DelegationId;
  /** Null until the chair has ruled. */
  upheld: boolean | null;
  /** Present if the point interrupts a speech, whose clock stands until the chair has ruled. */
  stops?: true;
}>;

export type Explained = Readonly<{ paper: number; delegation: DelegationId }>;

export type Note = Readonly<{ chair: Chair; text: string; at: number }>;

export type Merger = Readonly<{ into: number; from: readonly number[] }>;

/** What became of a text before all states. `inForce`, `month`: months after the opening for signature. */
export type TreatyFate = Readonly<{
  isAdopted: boolean;
  /** In the order in which they joined. */
  ratified: readonly DelegationId[];
  inForce: number | null;
  month: number;
}>;

/** The room in which all states decide on a paper, and how that ended. */
export type CommitteeMatch = Readonly<{
  paper: number;
  room: string;
  fate?: TreatyFate;
  /** How many times the chair has gone back to it from the committee. Missing before the first time. */
  resumed?: number;
}>;

export type Committee = Readonly<{
  name: string;
  pack: Pack;
  delegations: readonly Delegation[];
  session: Session;
  /** When a suspension is due to end, in ms since 1970, or null if unknown. */
  until: number | null;
  /** When the committee meets next, in ms since 1970. Present only if a chair has said so. */
  nextMeeting?: number;
  /** The number of the current or last meeting. Present from the second one on. */
  meeting?: number;
  attendance: Readonly<Record<DelegationId, Attendance>>;
  rollCall: Readonly<{ order: readonly DelegationId[]; next: number }> | null;
  agenda: readonly AgendaItem[];
  current: number | null;
  /** The time for the debate on the item or, if one is running, for the debate on a paper. Null if none was set. */
  debateClock: Clock | null;
  /** The debate on a draft, and inside it the one on its amendment. Present once there has been one. */
  debates?: readonly PaperDebate[];
  /** Present once there has been lobbying on the current item. */
  hasLobbied?: true;
  list: Readonly<{ entries: readonly DelegationId[]; isOpen: boolean; seconds: number }>;
  floor: Floor;
  /** A caucus or speech that waits with a stopped clock while a ballot or a reply has the floor. */
  waiting: Extract<Floor, Readonly<{ type: "caucus" | "speech" }>> | null;
  /** Pending motions in order of precedence. The first one is put to the vote first. */
  motions: readonly Motion[];
  points: readonly Point[];
  /** The last ruling that may still be appealed. */
  ruling: Point | null;
  /** Delegations that have asked for a reply. */
  replies: readonly DelegationId[];
  /** How many replies each delegation has used on the current item. */
  replied: Readonly<Record<DelegationId, number>>;
  /** Delegations that may explain their vote on the last ballot, in the order in which they voted. */
  rights: readonly DelegationId[];
  /** Who has explained its vote on which paper. Present once somebody has. */
  explained?: readonly Explained[];
  papers: readonly Paper[];
  /** Papers made by merging, each with the papers that it was made from. */
  mergers: readonly Merger[];
  /** Open proposals to merge papers, and the last number given to one. Present once there has been a proposal. */
  proposals?: Readonly<{ open: readonly MergerProposal[]; last: number }>;
  /** The order in which drafts are put to the vote. */
  paperOrder: readonly number[];
  ballots: readonly Ballot[];
  /** The method of the next vote on a paper, if a motion decided it. */
  nextMethod: SetMethod | null;
  notes: readonly Note[];
  /** Notes to the crisis staff that this page may see. Present once there has been one, and so are the next two. */
  staffNotes?: readonly StaffNote[];
  updates?: readonly CrisisUpdate[];
  strawPolls?: StrawPolls;
  /** Present once there has been a letter, or notes have been allowed. */
  letters?: Letters;
  /** Present once there has been a position paper, or a deadline for them. */
  positions?: Positions;
  /** Present once a chair has given points or changed the rubric. Only pages of chairs have it. */
  scores?: Scores;
  /** Present once there has been an election. */
  elections?: Elections;
  /** Whether the topic is outside the model. Present only if a chair has set it. */
  isWithoutModel?: boolean;
  /** The rooms in which all states decide on adopted papers, the newest last. Present once there is one. */
  matches?: readonly CommitteeMatch[];
  /** The last number given to an item of each kind. */
  counts: Readonly<{ item: number; motion: number; point: number; paper: number; ballot: number }>;
}>;
