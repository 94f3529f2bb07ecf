/** What this page knows about its committee. Only a connection writes it; panels read it through selectors. */
import { createStore, type StoreApi } from "zustand/vanilla";
import { type Entry, stateAfter, stateOf } from "../../../committee/log.ts";
import type { Who } from "../../../committee/state/delegation.ts";
import type { Refusal } from "../../../committee/state/order.ts";
import type { Committee } from "../../../committee/state/state.ts";

/** A wall acts for nobody. */
export type Seat = Who | Readonly<{ type: "wall" }>;

export type CommitteePageState = Readonly<{
  entries: readonly Entry[];
  /** Always `stateOf(entries)`. Null until the committee has loaded. */
  state: Committee | null;
  seat: Seat | null;
  /** Code of the committee on a host; null if it is on this device only. */
  code: string | null;
  link: "here" | "open" | "lost";
  /** How far the host's clock is ahead of this device's, in ms. */
  skew: number;
  /** Why the last order was refused; null if it was accepted. */
  refused: Refusal | null;
}>;

export type CommitteeStore = StoreApi<CommitteePageState>;

export const NO_COMMITTEE: CommitteePageState = {
  entries: [],
  state: null,
  seat: null,
  code: null,
  link: "here",
  skew: 0,
  refused: null,
};

export function createCommitteeStore(): CommitteeStore {
  return createStore<CommitteePageState>()(() => NO_COMMITTEE);
}

export const committeeStore = createCommitteeStore();

/**
 * Shows the current log. New entries are applied to the current state. If something was undone, the whole log is read
 * again.
 */
export function showEntries(store: CommitteeStore, entries: readonly Entry[]): void {
  const before = store.getState();
  const known = before.entries.length;
  const isLonger = known > 0 && entries.length >= known && entries[known - 1] === before.entries[known - 1];
  const coming = entries.slice(known);
  const isPlain = coming.every(({ facts }) => facts.every(({ type }) => type !== "undone"));
  const state = isLonger && isPlain ? coming.reduce(stateAfter, before.state) : stateOf(entries);
  store.setState({ entries, state });
}
