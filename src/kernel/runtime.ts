/** A log in memory: its state, the pages that wait for news, and the orders that wait to be decided. */
import type { SteadyClock } from "./clock.ts";
import type { LogStore } from "./log.ts";
import type { Answer, Decide, LogKind, LogTypes, OpenLog, Topics } from "./log-kind.ts";
import type { Presence } from "./presence.ts";

export type QueuedOrder<T extends LogTypes> = Readonly<{
  key: string | undefined;
  decide: Decide<T>;
  answer: (answer: Answer<T>) => void;
  /**
   * How many more times the order may be decided. It is decided again whenever another process appends rows first.
   */
  tries: number;
}>;

/** News waiting to be sent. */
export type Outbox<T extends LogTypes> = {
  /** Topics to announce next, or null. */
  now: Topics<T> | null;
  /** Whether watchers are being woken, or are about to be. */
  isTelling: boolean;
  /** News held back to be sent together with more. The key is the number of ms that it may be held back. */
  readonly later: Map<number, PendingNotice<T>>;
  /** The devices present at the last announcement. */
  here: ReadonlySet<number> | null;
};

export type PendingNotice<T extends LogTypes> = Readonly<{
  about: Topics<T>;
  timer: ReturnType<typeof setTimeout>;
}>;

export type Runtime<T extends LogTypes> = {
  readonly kind: LogKind<T>;
  readonly code: string;
  readonly store: LogStore<T["row"]>;
  readonly clock: SteadyClock;
  readonly presence: Presence;
  snapshot: T["snapshot"];
  /** Keys of the orders that the log contains. */
  readonly keys: Set<string>;
  /** Functions to call when there may be news, with the watcher of each. */
  readonly watchers: Map<() => void, T["watcher"]>;
  /** Devices that wait for news from other processes. */
  waitingElsewhere: ReadonlySet<number>;
  readonly outbox: Outbox<T>;
  waiting: QueuedOrder<T>[];
  isBusy: boolean;
  /** Whether the last order could not be saved. */
  isStuck: boolean;
};

/** The snapshot of an open log. Null if no log has this code, or if it was removed. */
export function openOf<T extends LogTypes>({ kind, snapshot }: Runtime<T>): OpenLog<T> | null {
  return kind.opened(snapshot);
}

/** Whether the log began under rules other than this host's. If so, it accepts no orders. */
export function isOtherVersion<T extends LogTypes>(
  { kind: { version } }: Runtime<T>,
  open: OpenLog<T>,
): boolean {
  return version !== null && version.of(open) !== version.own;
}
