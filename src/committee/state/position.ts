/** Position papers: what a delegation writes about the topics, for the chairs to read and to comment on. */
import type { DelegationId } from "./delegation.ts";

/** What the chair asks of the delegation. */
export const POSITION_MARKS = ["ready", "revise"] as const;
export type PositionMark = (typeof POSITION_MARKS)[number];

/** `at`: when it was handed in, in ms since 1970. */
type PositionVersion = Readonly<{ text: string; at: number }>;

/** `version`: the one that the chair had read, from 1. `n`: how many comments there have been. */
type PositionComment = Readonly<{ n: number; text: string; mark: PositionMark; version: number }>;

/** `versions`: at least one, the newest last. A new comment replaces the one before. */
export type Position = Readonly<{
  by: DelegationId;
  versions: readonly PositionVersion[];
  comment: PositionComment | null;
}>;

/**
 * `all`: the papers that this page may see. `deadline`: in ms since 1970, or null if there is none. `isShared`:
 * delegations may read each other's papers from the time `from` on, or once the deadline has passed if there is no such
 * time.
 */
export type Positions = Readonly<{
  deadline: number | null;
  isShared: boolean;
  from?: number;
  all: readonly Position[];
}>;

export const NO_POSITIONS: Positions = { deadline: null, isShared: false, all: [] };

/** Whether delegations may read each other's papers now. @param now in ms since 1970 */
export function arePositionsOpen(positions: Positions, now: number): boolean {
  const from = sharedFrom(positions);
  return from !== null && now >= from;
}

/** When delegations may read each other's papers, in ms since 1970. Null if they may not, or no time is set. */
export function sharedFrom({ isShared, deadline, from }: Positions): number | null {
  return isShared ? (from ?? deadline) : null;
}

/** The number of words, for languages that put spaces between them. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}
