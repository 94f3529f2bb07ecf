/** A log in memory: what it has come to, who waits for news of it, and the orders that wait to be decided. */
import type { SteadyClock } from "./clock.ts";
import type { Answer, Decide, Kind, LogTypes, Open, Topics } from "./kind.ts";
import type { LogStore } from "./log.ts";
import type { Presence } from "./presence.ts";

export type Waiting<T extends LogTypes> = Readonly<{
  key: string | undefined;
  decide: Decide<T>;
  answer: (answer: Answer<T>) => void;
}>;

/** News on its way. */
export type Outbox<T extends LogTypes> = {
  /** What is told next; null for nothing. */
  now: Topics<T> | null;
  /** Those who wait are being woken, or will be in this turn of the event loop. */
  isTelling: boolean;
  /** What waits for more, by how long it may wait. */
  readonly later: Map<number, Gathering<T>>;
  /** Who was here when something was told last. */
  here: ReadonlySet<number> | null;
};

export type Gathering<T extends LogTypes> = Readonly<{
  about: Topics<T>;
  timer: ReturnType<typeof setTimeout>;
}>;

export type Runtime<T extends LogTypes> = {
  readonly kind: Kind<T>;
  readonly code: string;
  readonly store: LogStore<T["row"]>;
  readonly clock: SteadyClock;
  readonly presence: Presence;
  snapshot: T["snapshot"];
  /** Of orders that are in the log. */
  readonly keys: Set<string>;
  /** Called when there may be news, each with whom it is for. */
  readonly watchers: Map<() => void, T["watcher"]>;
  readonly outbox: Outbox<T>;
  waiting: Waiting<T>[];
  isBusy: boolean;
  /** The last order could not be saved. */
  isStuck: boolean;
};

/** Null where there is none of this code, or it has been removed. */
export function openOf<T extends LogTypes>({ kind, snapshot }: Runtime<T>): Open<T> | null {
  return kind.opened(snapshot);
}

/** Whether it was begun under other rules than this host's, so that it takes no orders. */
export function isOtherVersion<T extends LogTypes>(
  { kind: { version } }: Runtime<T>,
  open: Open<T>,
): boolean {
  return version !== null && version.of(open) !== version.own;
}
