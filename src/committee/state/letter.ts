/** Requests to the chair, and notes between delegations, which the chairs can read. */
import type { DelegationId } from "./delegation.ts";

/** Whether delegations may write to each other: not at all, or with each note held until a chair has read it. */
export const NOTE_MODES = ["off", "held", "open"] as const;
export type NoteMode = (typeof NOTE_MODES)[number];

/** What a request to the chair is about. `here`, `hereVoting`: its answer to the roll call, also if it comes late. */
export const REQUEST_TOPICS = ["procedure", "privilege", "list", "here", "hereVoting", "other"] as const;
export type RequestTopic = (typeof REQUEST_TOPICS)[number];

/**
 * `held`: a note that only its author and the chairs have. `stopped`: the chair did not pass it on. `done`: a request
 * that the chair has answered or closed. `withdrawn`: a note that was delivered before the chair took it back.
 */
export type LetterStatus = "sent" | "held" | "stopped" | "done" | "withdrawn";

/** Only the chairs and the delegations that it names may read a letter. */
export type Letter = Readonly<{
  n: number;
  by: DelegationId;
  /** Null if it goes to the chair. */
  to: DelegationId | null;
  /** Null for a note to another delegation. */
  topic: RequestTopic | null;
  text: string;
  at: number;
  status: LetterStatus;
  /** The answer of the chair; empty if there is none. */
  answer: string;
  isReported: boolean;
}>;

/** `all`: those that this page may see. */
export type Letters = Readonly<{ mode: NoteMode; all: readonly Letter[] }>;

export const NO_LETTERS: Letters = { mode: "off", all: [] };
