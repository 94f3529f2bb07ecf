/** What a kind of log is made of: rooms and committees each say it once, and the kernel does the rest. */
import type { LogRow } from "./log.ts";
import type { Patience } from "./presence.ts";
import type { Steps } from "./turns.ts";

/** The types of a kind of log. */
export type LogTypes = Readonly<{
  /** A log as its rows leave it; `seq` is the number of its last row. */
  snapshot: Readonly<{ seq: number }>;
  /** What a snapshot has besides once the log has been opened. */
  opened: object;
  row: LogRow;
  /** Who waits for news. */
  watcher: unknown;
  /** What news is about. */
  topic: unknown;
  /** Why an order is refused, beside the kernel's own reasons. */
  reason: string;
}>;

export type Open<T extends LogTypes> = T["snapshot"] & T["opened"];

/** `within`: how long the news may wait for more, in ms. */
export type News<T extends LogTypes> = Readonly<{ about: Topics<T>; within: number }>;
export type Topics<T extends LogTypes> = ReadonlySet<T["topic"]> | "all";

/** What an order leads to, decided on the log as the orders before it have left it. */
export type Draft<T extends LogTypes> = {
  snapshot: Open<T>;
  readonly rows: T["row"][];
  /** Devices that are here. */
  readonly here: ReadonlySet<number>;
  /** Ms since 1970; never earlier than a row of the log. */
  readonly now: number;
  readonly key: string | undefined;
};

/** `noRoom`: there is no such log. `notKept`: it could not be saved. `nonsense`: the rules failed on the order. */
export type KernelReason = "noRoom" | "notKept" | "nonsense";
export type Reason<T extends LogTypes> = T["reason"] | KernelReason;

/** Writes rows to the draft, or says why not; in steps where it takes long. */
export type Decide<T extends LogTypes> = (draft: Draft<T>) => Reason<T> | null | Steps<Reason<T> | null>;

export type Answer<T extends LogTypes> = Readonly<{ ok: true }> | Readonly<{ ok: false; reason: Reason<T> }>;

/** `of`: the version that a log was begun with; `own`: of this host, which refuses orders in any other with `refusal`. */
export type VersionCheck<T extends LogTypes> = Readonly<{
  of: (open: Open<T>) => string;
  own: string;
  refusal: T["reason"];
}>;

export type Kind<T extends LogTypes> = Readonly<{
  /** How the host's own messages call it. @example "Room" */
  name: string;
  /** Tells the person who runs the host. */
  report: (message: string) => void;
  empty: T["snapshot"];
  /** Null before it has been opened. */
  opened: (snapshot: T["snapshot"]) => Open<T> | null;
  after: (snapshot: T["snapshot"], row: T["row"]) => T["snapshot"];
  /** The latest time that a row tells of, in ms since 1970. */
  timeOf: (row: T["row"]) => number;
  newsOf: (rows: readonly T["row"][], before: T["snapshot"], after: T["snapshot"]) => readonly News<T>[];
  /** Whether news about these topics concerns somebody. */
  concerns: (snapshot: T["snapshot"], watcher: T["watcher"], topics: ReadonlySet<T["topic"]>) => boolean;
  patience: Patience;
  /** Told when somebody has come or gone. */
  presenceNews: News<T>;
  /** Null where rows say all there is to know, so that no version of the rules reads them differently. */
  version: VersionCheck<T> | null;
  /** Says in the log that it could not be saved for a while; null where a log has no such row. */
  savedAgain: ((at: number) => T["row"]) | null;
}>;

/** Adds a row to a draft. The first carries the key of the order: sent twice, it counts once. */
export function add<T extends LogTypes>(
  { after }: Pick<Kind<T>, "after">,
  draft: Draft<T>,
  row: T["row"],
): void {
  const keyed = draft.rows.length === 0 && draft.key !== undefined ? { ...row, key: draft.key } : row;
  draft.rows.push(keyed);
  // What has been opened stays open.
  draft.snapshot = after(draft.snapshot, keyed) as Open<T>;
}
