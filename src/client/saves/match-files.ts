/** Opens and stores matches: new ones, saves, files, links and forks. */
import type { Seat } from "../../engine/state/seat.ts";
import type { Setup } from "../../engine/state/setup.ts";
import type { MatchRecord, ReplayInput } from "../../match/types.ts";
import type { EndOfMatch } from "../selectors/debrief/end-of-match.ts";
import type { SingleDevicePlan } from "../setup/single-device-plan.ts";
import type { Day } from "./days.ts";
import type { Answering } from "./saves.ts";

/** A match as a link, or the reason why there is none. */
export type Shared =
  | Readonly<{ ok: true; url: string; hash: string }>
  | Readonly<{ ok: false; code: "tooLong" | "otherVersion" }>;

export type MatchFiles = Readonly<{
  /** Opens a match in one of the seats that its setup gives to people, with or without the guide. */
  startMatch(setup: Setup, seat: Seat, isGuided?: boolean): Promise<void>;
  /** Opens a match that a class plays on this device while a clerk enters the acts of the delegations. */
  startClerked(plan: SingleDevicePlan): Promise<void>;
  /** Opens a match without players, to be watched beat by beat. */
  watch(setup: Setup): Promise<void>;
  openRecord(text: string): Promise<boolean>;
  /** Opens the record of a room's table as the player's own match, in the seat they had there. */
  openTable(text: string, seat: Seat): Promise<boolean>;
  /** Opens a file that the user chose. If it is not a record, the page says why. */
  openFile(file: Blob): Promise<boolean>;
  /**
   * Opens the match of a link. A finished match that one person played is a dare: it is checked and put into the
   * store, but not opened until the user asks for it. Null if the link cannot be opened.
   */
  openLink(fragment: string): Promise<"match" | "dare" | null>;
  /**
   * Opens a fresh match with the setup of the dare in the store, which it answers. True if it opened with the guide,
   * because nobody has played in this browser yet.
   */
  takeDare(): Promise<boolean>;
  /** Opens the friend's match of the dare in the store to look at. It is not saved. */
  lookAtDare(): Promise<boolean>;
  /** The latest match of this browser that answers the dare in the store; null if there is none. */
  answerToDare(): Promise<Answering | null>;
  /** Whether the match at the table answers a friend's match. */
  isDared(): boolean;
  /** How the friend's match ended that this match answers, replayed from its link; null if it answers none. */
  friendsEnd(): Promise<EndOfMatch | "bad" | null>;
  continueSave(id: string): Promise<boolean>;
  /** The match as a file: its record with its events. */
  exportRecord(): string;
  shareLink(): Promise<Shared>;
  record(): MatchRecord | null;
  /**
   * The data from which the match at the table can be recomputed, without computing the record's hash. Null for a
   * match of another version.
   */
  played(): ReplayInput | null;
  /** The day, if this match is the first try of that day's convention; otherwise null. */
  day(): Day | null;
  /**
   * Continues from an earlier point as a new match, which keeps the first `at` entries of the record, not counting
   * pauses and beats that were taken back.
   */
  fork(at: number): Promise<void>;
  /** Leaves the table. The match stays saved. */
  leave(): void;
  /** Records that the match at the table has been drawn, so that a reload can return to it. */
  remember(): void;
  dismissProblem(): void;
}>;
