/** Finds the delegation or chair that a key acts for, and adds its entries to the proceedings. */

import type { Fact } from "../../committee/facts/fact.ts";
import type { KeyHolder } from "../../committee/message.ts";
import type { Who } from "../../committee/state/delegation.ts";
import {
  LONGEST_ENTRY,
  LONGEST_LOG,
  LONGEST_OF_DELEGATIONS,
  MOST_CHAIR_ENTRIES,
  MOST_ENTRIES,
} from "../../committee/state/limits.ts";
import type { Device } from "./access.ts";
import { type Draft, write } from "./runtime.ts";

export function deviceOf({ snapshot }: Draft, id: number): Device | undefined {
  return snapshot.access.devices[id];
}

/** The chair or delegation that a key acts for now. Null for a watcher and for a device without a seat. */
export function senderOf(draft: Draft, holder: KeyHolder): Who | null {
  if (holder.type === "chair") return holder;
  const seat = holder.type === "device" ? (deviceOf(draft, holder.id)?.seat ?? null) : null;
  return seat === null ? null : { type: "delegation", id: seat };
}

/** Why the proceedings take no more entries from this sender, or null if they do. */
export function fullFor({ snapshot: { entries, bytes } }: Draft, { type }: Who): "tooMany" | null {
  const isFull =
    type === "delegation"
      ? entries.length >= MOST_ENTRIES || bytes >= LONGEST_OF_DELEGATIONS
      : entries.length >= MOST_CHAIR_ENTRIES || bytes >= LONGEST_LOG - LONGEST_ENTRY;
  return isFull ? "tooMany" : null;
}

/** Adds an entry to the proceedings. */
export function add(draft: Draft, facts: readonly Fact[], by: Who): void {
  const n = draft.snapshot.entries.length + 1;
  write(draft, { type: "entryAdded", entry: { n, at: draft.now, by, facts } });
}
