/** What the log of a committee shows: what can be undone, and what each delegation has done. */
import type { Entry } from "../../../committee/log.ts";
import type { DelegationId } from "../../../committee/state/delegation.ts";
import { type DelegationStatistics, statistics } from "../../../committee/statistics.ts";

export { isUndoSecret, undoable, withoutLetters } from "../../../committee/log.ts";

/** What one delegation has done. */
export function statisticsOf(
  entries: readonly Entry[],
  seat: DelegationId,
): DelegationStatistics | undefined {
  return statistics(entries).find(({ delegation }) => delegation === seat);
}

/** Delegations that have spoken least come first. */
export function leastSpokenFirst(entries: readonly Entry[]): readonly DelegationStatistics[] {
  return [...statistics(entries)].sort((a, b) => a.speaking - b.speaking || a.speeches - b.speeches);
}
