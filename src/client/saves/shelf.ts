/** Where matches come from and go to: new ones, saves, files, links and forks. */
import type { Seat } from "../../engine/state/seat.ts";
import type { Setup } from "../../engine/state/setup.ts";
import type { MatchRecord, Played } from "../../match/types.ts";
import type { ClerkPlan } from "../setup/clerk-plan.ts";
import type { Day } from "./days.ts";

/** A match as a link, or why there is none. */
export type Shared =
  | Readonly<{ ok: true; url: string; hash: string }>
  | Readonly<{ ok: false; code: "tooLong" | "otherVersion" }>;

export type Shelf = Readonly<{
  /** Opens a match and sits down at one of the seats that its setup gives to persons, with a guide or without. */
  startMatch(setup: Setup, seat: Seat, isGuided?: boolean): Promise<void>;
  /** Opens a match that a class plays at this device, with a clerk who enters what it shows. */
  startClerked(plan: ClerkPlan): Promise<void>;
  /** Opens a match without a person, to be watched beat by beat. */
  watch(setup: Setup): Promise<void>;
  openRecord(text: string): Promise<boolean>;
  /** Opens the record of a room's table as one's own, at the seat one had there. */
  openTable(text: string, seat: Seat): Promise<boolean>;
  /** Opens a file as the person chose it; one that is no record says why. */
  openFile(file: Blob): Promise<boolean>;
  openLink(fragment: string): Promise<boolean>;
  continueSave(id: string): Promise<boolean>;
  /** The match as a file: its record with its events. */
  exportRecord(): string;
  shareLink(): Promise<Shared>;
  record(): MatchRecord | null;
  /** What the match at the table is recomputed from, without the fingerprint that a record takes; null for one of another version. */
  played(): Played | null;
  /** The day whose convention the match at the table is the first try of; null for any other match. */
  day(): Day | null;
  /** Goes on from an earlier point as a new match: keeps the first `at` lasting entries of the record. */
  fork(at: number): Promise<void>;
  /** Leaves the table; the match stays saved. */
  leave(): void;
  /** The match at the table has been drawn: a reload may come back to it. */
  remember(): void;
  dismissProblem(): void;
}>;
