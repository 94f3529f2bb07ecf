/**
 * The simplest log that the kernel can keep: orders add to a sum. Its store in memory fails when the test says so.
 */

import type { Kept, LogStore } from "../../src/kernel/log.ts";
import {
  type Decide,
  addRow as kernelAdd,
  type LogKind,
  type OrderDraft,
} from "../../src/kernel/log-kind.ts";
import { newRuntime } from "../../src/kernel/new-runtime.ts";
import { submitOrder } from "../../src/kernel/order-queue.ts";
import type { Runtime } from "../../src/kernel/runtime.ts";

export type SumRow = Readonly<{ key?: string; at: number; by: number }>;

/** `by`: the number that a row adds, which is also the topic of its news. */
export type SumTypes = Readonly<{
  snapshot: Readonly<{ seq: number; sum: number }>;
  opened: object;
  row: SumRow;
  watcher: number | "all";
  topic: number;
  reason: "odd" | "old";
}>;

export type SumLog = Runtime<SumTypes>;

type Changes = Partial<LogKind<SumTypes>>;

/**
 * News of an even number goes out at once, and news of an odd number a little later. It goes to the listeners of that
 * number; news of 100 goes to everybody.
 */
export function sumKind(reports: string[], changes: Changes = {}): LogKind<SumTypes> {
  return {
    name: "Sum",
    report: (message) => void reports.push(message),
    empty: { seq: 0, sum: 0 },
    opened: (snapshot) => (snapshot.seq > 0 ? snapshot : null),
    after: ({ seq, sum }, { by }) => ({ seq: seq + 1, sum: sum + by }),
    timeOf: ({ at }) => at,
    newsOf: (rows) =>
      rows.map(({ by }) => ({ about: by === 100 ? "all" : new Set([by]), within: by % 2 === 0 ? 0 : 30 })),
    concerns: (_, watcher, topics) => watcher === "all" || topics.has(watcher),
    patience: { silentMs: 45_000, graceMs: 12_000 },
    presenceNews: { about: new Set([7]), within: 0 },
    version: null,
    savedAgain: null,
    ...changes,
  };
}

export type SumStore = LogStore<SumRow> &
  Readonly<{
    rows: Map<string, SumRow[]>;
    asked: { appends: number; reads: number; touched: string[] };
    /** The error that the next appends and touches throw, or null if they succeed. */
    trouble: { now: Error | null };
    told: Map<string, readonly number[]>;
    elsewhere: Map<string, readonly number[]>;
  }>;

export function sumStore(): SumStore {
  const rows = new Map<string, SumRow[]>();
  const asked = { appends: 0, reads: 0, touched: [] as string[] };
  const trouble: SumStore["trouble"] = { now: null };
  const told = new Map<string, readonly number[]>();
  const elsewhere = new Map<string, readonly number[]>();
  return {
    rows,
    asked,
    trouble,
    told,
    elsewhere,
    append: async (code, expected, more) => {
      asked.appends++;
      if (trouble.now !== null) throw trouble.now;
      const kept = rows.get(code) ?? [];
      if (kept.length !== expected) return { ok: false, why: "conflict" };
      rows.set(code, [...kept, ...more]);
      return { ok: true, seq: expected + more.length };
    },
    since: async (code, seq, most = Number.POSITIVE_INFINITY) => {
      asked.reads++;
      const all = (rows.get(code) ?? []).map((row, at): Kept<SumRow> => ({ seq: at + 1, row }));
      return all.slice(seq, seq + most);
    },
    heads: async (codes) => {
      const all = [...rows].map(([code, { length }]): [string, number] => [code, length]);
      return new Map(all.filter(([code]) => codes === undefined || codes.includes(code)));
    },
    touch: async (codes) => {
      if (trouble.now !== null) throw trouble.now;
      asked.touched.push(...codes);
    },
    noteHere: async (here) => {
      for (const [code, devices] of here) told.set(code, devices);
    },
    hereElsewhere: async (codes) =>
      new Map(codes.map((code): [string, readonly number[]] => [code, elsewhere.get(code) ?? []])),
  };
}

export const FIRST: SumRow = { at: 1000, by: 2 };

/** A log with one row, as if it were in its own process. */
export function sumLog(changes: Changes = {}, store: SumStore = sumStore()) {
  const reports: string[] = [];
  const clock = { now: 2000 };
  const kind = sumKind(reports, changes);
  const log: SumLog = newRuntime<SumTypes>(kind, "SUM", store, () => clock.now);
  if (!store.rows.has("SUM")) store.rows.set("SUM", [FIRST]);
  log.snapshot = { seq: 1, sum: 2 };
  const give = (by: number, key?: string) => submitOrder(log, adds(kind, by), key);
  return { log, kind, store, reports, clock, give };
}

/** Adds a number; refuses odd ones over a hundred. */
export function adds(kind: LogKind<SumTypes>, by: number): Decide<SumTypes> {
  return (draft) => {
    if (by > 100 && by % 2 === 1) return "odd";
    add(kind, draft, by);
    return null;
  };
}

export function add(kind: LogKind<SumTypes>, draft: OrderDraft<SumTypes>, by: number): void {
  kernelAdd<SumTypes>(kind, draft, { at: draft.now, by });
}

/** Adds rows to the store as if another process had appended them. */
export function appended(store: SumStore, ...by: readonly number[]): void {
  store.rows.set("SUM", [...(store.rows.get("SUM") ?? []), ...by.map((one) => ({ at: 1500, by: one }))]);
}

export function bys(rows: readonly SumRow[] | undefined): readonly number[] {
  return (rows ?? []).map(({ by }) => by);
}
