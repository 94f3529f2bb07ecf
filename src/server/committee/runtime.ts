/** A committee as a log of the kernel: how its state is built from rows, and when each watcher gets the news. */

import type { HostAnswer } from "../../committee/message.ts";
import type { DelegationId } from "../../committee/state/delegation.ts";
import type { Committee } from "../../committee/state/state.ts";
import {
  addRow,
  type Decide as DecideIn,
  type OrderDraft as DraftOf,
  type LogKind,
  type Notice,
} from "../../kernel/log-kind.ts";
import { newRuntime } from "../../kernel/new-runtime.ts";
import type { PresenceLimits } from "../../kernel/presence.ts";
import { openOf, type Runtime } from "../../kernel/runtime.ts";
import type { Ending } from "../ending/host-ending.ts";
import type { CommitteeFact } from "../store/committee-fact.ts";
import type { Row, Store } from "../store/store.ts";
import type { AccessState } from "./access.ts";
import { type BallotBoxes, newBoxes } from "./ballot-box.ts";
import { type CaretBook, newCarets } from "./caret-book.ts";
import { writersOf } from "./draft-redaction.ts";
import { after, type CommitteeSnapshot, EMPTY, isOpen, type OpenCommittee, timeOf } from "./snapshot.ts";
import { newWallBook, type WallBook } from "./wall-book.ts";

export type RefusalReason = Extract<HostAnswer, Readonly<{ ok: false }>>["reason"];

/** Who gets news: a device (its number), the chairs, or the wall and other watchers. */
export type Watcher = number | "chair" | "reader";

export type CommitteeTypes = Readonly<{
  snapshot: CommitteeSnapshot;
  opened: Readonly<{ state: Committee; access: AccessState }>;
  row: Row;
  watcher: Watcher;
  topic: Watcher;
  reason: RefusalReason;
}>;

export type CommitteeRuntime = Runtime<CommitteeTypes> &
  Readonly<{ ending: Ending; carets: CaretBook; boxes: BallotBoxes; wall: WallBook }>;
export type Draft = DraftOf<CommitteeTypes>;
export type Decide = DecideIn<CommitteeTypes>;

/**
 * How long news of what delegations do is held back from others, so that forty votes need only a few messages: 200 ms
 * for each hundred devices. Three hundred phones would otherwise keep the host busy with news while others vote.
 */
const GATHER_MS = 200;
const GATHERED_AT_A_TIME = 100;

function gatherMs({ access }: CommitteeSnapshot): number {
  return GATHER_MS * Math.max(1, Math.ceil((access?.devices.length ?? 0) / GATHERED_AT_A_TIME));
}

/** How long changes to drafts are held back from the chairs. The writers get them at once. */
const READING_MS = 1000;

/**
 * A device is present while its connection is open. If the connection breaks, the device has some time to come back
 * before anybody is notified.
 */
export const PRESENCE_LIMITS: PresenceLimits = { silentMs: Number.POSITIVE_INFINITY, graceMs: 10_000 };

export const CHAIRS: Notice<CommitteeTypes> = { about: new Set(["chair"]), within: 0 };

const KIND: LogKind<CommitteeTypes> = {
  name: "Committee",
  report: (message) => console.error(message),
  empty: EMPTY,
  opened: (hosted) => (isOpen(hosted) ? hosted : null),
  after,
  timeOf,
  newsOf,
  concerns: (_, watcher, topics) => topics.has(watcher),
  patience: PRESENCE_LIMITS,
  presenceNews: CHAIRS,
  version: null,
  savedAgain: null,
};

/** @returns a function that makes the runtime for a code, before any row has been read */
export function committeeRuntimes(
  store: Store,
  clock: () => number,
  ending: Ending,
): (code: string) => CommitteeRuntime {
  return (code) =>
    Object.assign(newRuntime(KIND, code, store, clock), {
      ending,
      carets: newCarets(),
      boxes: newBoxes(),
      wall: newWallBook(),
    });
}

/** The current state of a committee, or null if no committee has this code. */
export function committeeOf(committee: Runtime<CommitteeTypes>): OpenCommittee | null {
  return openOf(committee);
}

export function write(draft: Draft, fact: CommitteeFact): void {
  addRow(KIND, draft, { kind: "committee", fact, at: draft.now });
}

function newsOf(
  rows: readonly Row[],
  before: CommitteeSnapshot,
  after: CommitteeSnapshot,
): readonly Notice<CommitteeTypes>[] {
  const doers = doersOf(rows, before, after);
  if (doers === null) return [{ about: "all", within: 0 }];
  const later: Notice<CommitteeTypes> = doers.has("chair")
    ? { about: "all", within: gatherMs(after) }
    : { ...CHAIRS, within: READING_MS };
  return [{ about: doers, within: 0 }, later];
}

/**
 * The watchers who get these rows at once, or null if everybody does. Acts of delegations go at once to the chairs
 * and to the devices that acted; changes to drafts go at once to their writers.
 */
function doersOf(
  rows: readonly Row[],
  before: CommitteeSnapshot,
  after: CommitteeSnapshot,
): ReadonlySet<Watcher> | null {
  const doers = new Set<Watcher>();
  const note = (id: DelegationId): void => {
    const device = after.access?.devices.find(({ seat }) => seat === id);
    if (device !== undefined) doers.add(device.id);
  };
  for (const row of rows) {
    if (row.kind !== "committee") return null;
    const { fact } = row;
    if ("draft" in fact) writersOf(fact, before.drafts, after.drafts).forEach(note);
    else if (fact.type !== "entryAdded" || fact.entry.by.type !== "delegation") return null;
    else {
      doers.add("chair");
      note(fact.entry.by.id);
    }
  }
  return doers;
}
