/** What the kernel needs to know of an append-only log and of the store that keeps it. */

/** `key`: of the order it came from, so that the same order sent twice counts once. `at`: in ms since 1970. */
export type LogRow = Readonly<{ key?: string; at: number }>;

export type Kept<R> = Readonly<{ seq: number; row: R }>;

/** `conflict`: somebody else has appended since, or removed the log; read on and decide again. */
export type Appended = Readonly<{ ok: true; seq: number }> | Readonly<{ ok: false; why: "conflict" }>;

/** Rows that are read in one go: fewer than this are the last. */
export const PAGE_ROWS = 100;

export type LogStore<R> = Readonly<{
  /** Appends after `expected`, all or none, and answers once it is durable; throws where it cannot keep. */
  append: (code: string, expected: number, rows: readonly R[]) => Promise<Appended>;
  /** Rows after a number, in order; no more than `most`, where it is given. */
  since: (code: string, seq: number, most?: number) => Promise<readonly Kept<R>[]>;
  /** Number of the last row of every log; of those asked for alone, where any are. */
  heads: (codes?: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** Notes that logs were in use at a time, in ms since 1970. Durable once answered; throws where it cannot keep. */
  touch: (codes: readonly string[], at: number) => Promise<void>;
  /** Tells other processes which devices this one has heard of, by log. */
  noteHere: (here: ReadonlyMap<string, readonly number[]>) => Promise<void>;
  /** Devices that other processes have told of within the last seconds, by log. */
  hereElsewhere: (codes: readonly string[]) => Promise<ReadonlyMap<string, readonly number[]>>;
}>;
