/**
 * The definition of a kind of log. There are two kinds, rooms and committees; the kernel contains what they have in
 * common.
 */
import type { LogRow } from "./log.ts";
import type { PresenceLimits } from "./presence.ts";
import type { Steps } from "./time-slices.ts";

/** The types of one kind of log. */
export type LogTypes = Readonly<{
  /** The state after all rows; `seq` is the number of the last one. */
  snapshot: Readonly<{ seq: number }>;
  /** The additional fields of a snapshot once the log is open. */
  opened: object;
  row: LogRow;
  /** A page that waits for news. */
  watcher: unknown;
  /** A part of the log that news can be about. */
  topic: unknown;
  /** Reasons to refuse an order, in addition to those of the kernel. */
  reason: string;
}>;

export type OpenLog<T extends LogTypes> = T["snapshot"] & T["opened"];

/** News of a log. `within`: how many ms it may be held back so that it can be sent together with more. */
export type Notice<T extends LogTypes> = Readonly<{ about: Topics<T>; within: number }>;
export type Topics<T extends LogTypes> = ReadonlySet<T["topic"]> | "all";

/** The rows that an order adds. Each order is decided on the state after the orders before it. */
export type OrderDraft<T extends LogTypes> = {
  snapshot: OpenLog<T>;
  readonly rows: T["row"][];
  /** The devices that are present. */
  readonly here: ReadonlySet<number>;
  /** Time in ms since 1970, never earlier than a row of the log. */
  readonly now: number;
  readonly key: string | undefined;
};

/**
 * `noRoom`: no such log exists. `notKept`: the order could not be saved. `nonsense`: the rules threw an error on it.
 */
export type KernelReason = "noRoom" | "notKept" | "nonsense";
export type Reason<T extends LogTypes> = T["reason"] | KernelReason;

/** Adds rows to the draft, or returns the reason for refusing the order. A long decision runs in steps. */
export type Decide<T extends LogTypes> = (draft: OrderDraft<T>) => Reason<T> | null | Steps<Reason<T> | null>;

export type Answer<T extends LogTypes> = Readonly<{ ok: true }> | Readonly<{ ok: false; reason: Reason<T> }>;

/**
 * `of`: the version that the log began with. `own`: the version of this host. If they differ, orders are refused with
 * `refusal`.
 */
export type VersionCheck<T extends LogTypes> = Readonly<{
  of: (open: OpenLog<T>) => string;
  own: string;
  refusal: T["reason"];
}>;

export type LogKind<T extends LogTypes> = Readonly<{
  /** What the host calls this kind of log in its messages. @example "Room" */
  name: string;
  /** Prints a message for the person who runs the host. */
  report: (message: string) => void;
  empty: T["snapshot"];
  /** The snapshot of an open log, or null until the log has been opened. */
  opened: (snapshot: T["snapshot"]) => OpenLog<T> | null;
  after: (snapshot: T["snapshot"], row: T["row"]) => T["snapshot"];
  /** The latest time in a row, in ms since 1970. */
  timeOf: (row: T["row"]) => number;
  newsOf: (rows: readonly T["row"][], before: T["snapshot"], after: T["snapshot"]) => readonly Notice<T>[];
  /** Whether news about these topics concerns a watcher. */
  concerns: (snapshot: T["snapshot"], watcher: T["watcher"], topics: ReadonlySet<T["topic"]>) => boolean;
  patience: PresenceLimits;
  /** Sent when a device comes or goes. */
  presenceNews: Notice<T>;
  /** Null if rows are read in the same way by every version, because reading them needs no rules. */
  version: VersionCheck<T> | null;
  /** A row which records that saving failed for a while and works again. Null if this kind of log has no such row. */
  savedAgain: ((at: number) => T["row"]) | null;
}>;

/** Adds a row to a draft. The first row carries the key of the order, so that an order sent twice counts once. */
export function addRow<T extends LogTypes>(
  { after }: Pick<LogKind<T>, "after">,
  draft: OrderDraft<T>,
  row: T["row"],
): void {
  const keyed = draft.rows.length === 0 && draft.key !== undefined ? { ...row, key: draft.key } : row;
  draft.rows.push(keyed);
  // The cast is safe, because an open log stays open.
  draft.snapshot = after(draft.snapshot, keyed) as OpenLog<T>;
}
