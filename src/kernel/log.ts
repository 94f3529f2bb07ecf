/** What the kernel requires of an append-only log and of its store. */

/**
 * `key`: the key of the order that added the row, so that an order sent twice counts once. `at`: in ms since 1970.
 */
export type LogRow = Readonly<{ key?: string; at: number }>;

export type Kept<R> = Readonly<{ seq: number; row: R }>;

/** `conflict`: another process appended rows or removed the log. Read the new rows and decide again. */
export type Appended = Readonly<{ ok: true; seq: number }> | Readonly<{ ok: false; why: "conflict" }>;

/** How many rows are read at once. A page with fewer rows is the last one. */
export const PAGE_ROWS = 100;

export type LogStore<R> = Readonly<{
  /** Appends all rows after `expected`, or none. Resolves once they are durable; throws if they cannot be saved. */
  append: (code: string, expected: number, rows: readonly R[]) => Promise<Appended>;
  /** Rows after a number, in order. `most` limits how many there are. */
  since: (code: string, seq: number, most?: number) => Promise<readonly Kept<R>[]>;
  /** The number of the last row of each log, or only of the logs with these codes. */
  heads: (codes?: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /**
   * Records that these logs were in use at a time in ms since 1970. Resolves once the record is durable; throws if it
   * cannot be saved.
   */
  touch: (codes: readonly string[], at: number) => Promise<void>;
  /** Reports to other processes, for each log, which devices this process has heard from. */
  noteHere: (here: ReadonlyMap<string, readonly number[]>) => Promise<void>;
  /** For each log, the devices that other processes reported in the last few seconds. */
  hereElsewhere: (codes: readonly string[]) => Promise<ReadonlyMap<string, readonly number[]>>;
}>;
