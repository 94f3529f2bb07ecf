/** The entries of a committee as a page without a chair's key may read them. */
import { concernsNow, isWithdrawnFrom } from "../../committee/confidential.ts";
import { type Fact, readersOf } from "../../committee/facts/fact.ts";
import type { Entry } from "../../committee/log.ts";
import type { DelegationId, Who } from "../../committee/state/delegation.ts";
import type { OpenCommittee } from "./snapshot.ts";

/** @param seat the delegation of the page, or null for the wall and other watchers @param now in ms since 1970 */
export function withoutOthers(
  committee: OpenCommittee,
  seat: DelegationId | null,
  entries: readonly Entry[],
  now: number,
): readonly Entry[] {
  const own = new Set(readable(committee, seat, now));
  return entries.map((entry) => redacted(entry, own.has(entry.n)));
}

/**
 * A mark for the entries that a delegation may read now, although they did not concern it when they were made: how many,
 * and the sum of their numbers. They wait for its answer, or are position papers of others. Empty if there are none.
 */
export function readableSince(committee: OpenCommittee, seat: DelegationId, now: number): string {
  const then = new Set(
    committee.confidential.flatMap(({ n, parties }) => (parties.includes(seat) ? [n] : [])),
  );
  const since = readable(committee, seat, now).filter((n) => !then.has(n));
  return since.length === 0 ? "" : `${since.length}.${since.reduce((sum, n) => sum + n, 0)}`;
}

/** The numbers of the confidential entries that a delegation may read. */
function readable(
  { confidential, entries, state }: OpenCommittee,
  seat: DelegationId | null,
  now: number,
): readonly number[] {
  if (seat === null) return [];
  return confidential.flatMap(({ n, parties }) => {
    const facts = entries[n - 1]?.facts ?? [];
    const isTheirs = parties.includes(seat) && !isWithdrawnFrom(state, facts, seat);
    return isTheirs || concernsNow(state, facts, seat, now) ? [n] : [];
  });
}

const forParties = new WeakMap<Entry, Entry>();
const forAll = new WeakMap<Entry, Entry>();

/** The same object each time, so that an entry that goes to forty pages is serialised once. */
function redacted(entry: Entry, isParty: boolean): Entry {
  if (entry.facts.every((fact) => mayRead(fact, isParty))) return entry;
  const known = isParty ? forParties : forAll;
  const made = known.get(entry) ?? without(entry, isParty);
  known.set(entry, made);
  return made;
}

const mayRead = (fact: Fact, isParty: boolean): boolean => {
  const seenBy = readersOf(fact);
  return seenBy === "all" || (isParty && seenBy === "parties");
};

const SOMEBODY: Who = { type: "chair", chair: 1 };

/** The entry keeps its number, so that the log has no gap. If nothing is left of it, it does not say who acted. */
function without(entry: Entry, isParty: boolean): Entry {
  const facts = entry.facts.filter((fact) => mayRead(fact, isParty));
  return { ...entry, by: facts.length === 0 ? SOMEBODY : entry.by, facts };
}
