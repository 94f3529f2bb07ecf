/** What this page knows of its committee. Written by a connection alone; panels read it by selector. */
import { createStore, type StoreApi } from "zustand/vanilla";
import { type Entry, stateAfter, stateOf } from "../../../committee/log.ts";
import type { Who } from "../../../committee/state/delegation.ts";
import type { Refusal } from "../../../committee/state/order.ts";
import type { Committee } from "../../../committee/state/state.ts";

/** A wall acts for nobody. */
export type Seat = Who | Readonly<{ type: "wall" }>;

export type CommitteePageState = Readonly<{
  entries: readonly Entry[];
  /** Always `stateOf(entries)`; null before the committee is there. */
  state: Committee | null;
  seat: Seat | null;
  /** Of the room on a host; null where the committee is on this device alone. */
  code: string | null;
  link: "here" | "open" | "lost";
  /** Ms by which the host's clock is ahead of this device's. */
  skew: number;
  /** Why the last order was refused; null after one that was taken. */
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

/** The log as it is now. What was only added is folded on; where something was taken back, the log is read anew. */
export function showEntries(store: CommitteeStore, entries: readonly Entry[]): void {
  const before = store.getState();
  const known = before.entries.length;
  const isLonger = known > 0 && entries.length >= known && entries[known - 1] === before.entries[known - 1];
  const coming = entries.slice(known);
  const isPlain = coming.every(({ facts }) => facts.every(({ type }) => type !== "undone"));
  const state = isLonger && isPlain ? coming.reduce(stateAfter, before.state) : stateOf(entries);
  store.setState({ entries, state });
}
