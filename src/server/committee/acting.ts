/** Finds the delegation or chair that a key acts for, and adds its entries to the proceedings. */

import type { Fact } from "../../committee/facts/fact.ts";
import type { KeyHolder } from "../../committee/message.ts";
import type { Who } from "../../committee/state/delegation.ts";
import {
  LONGEST_ENTRY,
  LONGEST_LOG,
  LONGEST_OF_DELEGATIONS,
  LONGEST_OF_ONE,
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

/** An order up to this size is never refused because of what its delegation has written, so that it can still vote. */
const SHORT = 2000;

/** Why a delegation may not add these facts, or null if it may: it has written too much, and they are long. */
export function shareRefusal(
  { snapshot: { bytesBy } }: Draft,
  facts: readonly Fact[],
  by: Who,
): "wroteEnough" | null {
  if (by.type === "chair") return null;
  const size = Buffer.byteLength(JSON.stringify(facts));
  return size > SHORT && (bytesBy[by.id] ?? 0) + size > LONGEST_OF_ONE ? "wroteEnough" : null;
}

/** Adds an entry to the proceedings. */
export function add(draft: Draft, facts: readonly Fact[], by: Who): void {
  const n = draft.snapshot.entries.length + 1;
  write(draft, { type: "entryAdded", entry: { n, at: draft.now, by, facts } });
}
