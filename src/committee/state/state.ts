/** How a committee stands: folded from its facts, the same wherever its log is read. */
import type { Ballot, OpenBallot, SetMethod } from "./ballot.ts";
import type { Clock } from "./clock.ts";
import type { Attendance, Chair, Delegation, DelegationId } from "./delegation.ts";
import type { Motion } from "./motion.ts";
import type { Pack, PointKind, Yield } from "./pack.ts";
import type { Paper } from "./paper.ts";

export const SESSIONS = ["before", "open", "suspended", "adjourned", "closed"] as const;
export type Session = (typeof SESSIONS)[number];

export const ITEM_STATUSES = ["waiting", "taken", "open", "closed", "adjourned", "finished"] as const;
/** `taken`: before its debate is opened. */
export type AgendaItem = Readonly<{ id: number; title: string; status: (typeof ITEM_STATUSES)[number] }>;

/** The general speakers' list, or those who wish to speak in a moderated caucus. */
export const LISTS = ["general", "caucus"] as const;
export type ListName = (typeof LISTS)[number];

/** What a speech is: from a list, on time that another yielded, a reply, an explanation of vote, or on a motion. */
export const SPEECH_KINDS = ["list", "yielded", "caucus", "reply", "explanation", "for", "against"] as const;
export type SpeechKind = (typeof SPEECH_KINDS)[number];

export const CAUCUS_KINDS = ["moderated", "unmoderated", "consultation"] as const;
export type CaucusKind = (typeof CAUCUS_KINDS)[number];

export type Speech = Readonly<{
  speaker: DelegationId;
  as: SpeechKind;
  clock: Clock;
  /** To whom its rest was yielded, if it was; a speech that was yielded is not yielded again. */
  yielded: Readonly<{ to: Yield; by: DelegationId }> | null;
}>;

/** What runs now. */
export type Floor =
  | Readonly<{ type: "idle" }>
  | Readonly<{ type: "speech"; speech: Speech }>
  | Readonly<{
      type: "caucus";
      kind: CaucusKind;
      topic: string;
      clock: Clock;
      /** Seconds of each speech; null where nobody is called. */
      each: number | null;
      /** Who wishes to speak, one entry a delegation. */
      queue: readonly DelegationId[];
      speech: Speech | null;
    }>
  | Readonly<{ type: "ballot"; ballot: OpenBallot }>;

export type Point = Readonly<{
  n: number;
  kind: PointKind;
  by: DelegationId;
  /** null before the chair has ruled. */
  upheld: boolean | null;
}>;

export type Note = Readonly<{ chair: Chair; text: string; at: number }>;

export type Merger = Readonly<{ into: number; from: readonly number[] }>;

export type Committee = Readonly<{
  name: string;
  pack: Pack;
  delegations: readonly Delegation[];
  session: Session;
  /** When a suspension is to end; null where none was said. */
  until: number | null;
  attendance: Readonly<Record<DelegationId, Attendance>>;
  rollCall: Readonly<{ order: readonly DelegationId[]; next: number }> | null;
  agenda: readonly AgendaItem[];
  current: number | null;
  /** Time for the debate in all; null where none was set. */
  debateClock: Clock | null;
  list: Readonly<{ entries: readonly DelegationId[]; isOpen: boolean; seconds: number }>;
  floor: Floor;
  /** A caucus that waits while a ballot or a reply has the floor, its clock stopped. */
  waiting: Extract<Floor, Readonly<{ type: "caucus" | "speech" }>> | null;
  /** Pending motions by precedence, the first is put first. */
  motions: readonly Motion[];
  points: readonly Point[];
  /** The last ruling that may still be appealed. */
  ruling: Point | null;
  /** Who has asked for a reply. */
  replies: readonly DelegationId[];
  /** Replies had on the current item. */
  replied: Readonly<Record<DelegationId, number>>;
  /** Who may explain the vote on the last ballot, in the order of the votes. */
  rights: readonly DelegationId[];
  papers: readonly Paper[];
  /** Which papers have become one. */
  mergers: readonly Merger[];
  /** The order in which drafts are put. */
  paperOrder: readonly number[];
  ballots: readonly Ballot[];
  /** How the next paper is to be voted on, where a motion has said so. */
  nextMethod: SetMethod | null;
  notes: readonly Note[];
  /** Whether it is on another topic than the model that goes on with its texts; only once a chair has said which. */
  isWithoutModel?: boolean;
  /** The last numbers given. */
  counts: Readonly<{ item: number; motion: number; point: number; paper: number; ballot: number }>;
}>;
