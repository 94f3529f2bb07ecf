/** Applies newly appended rows to the log in memory and announces them. */

import { type Kept, PAGE_ROWS } from "./log.ts";
import type { LogTypes } from "./log-kind.ts";
import { notify } from "./outbox.ts";
import type { Runtime } from "./runtime.ts";
import { newSlice, nextTurn } from "./time-slices.ts";

/** @param after the state that these rows lead to, if it is known */
export function applyRows<T extends LogTypes>(
  log: Runtime<T>,
  rows: readonly T["row"][],
  after: T["snapshot"] = rows.reduce((snapshot, row) => log.kind.after(snapshot, row), log.snapshot),
): void {
  for (const row of rows) {
    if (row.key !== undefined) log.keys.add(row.key);
    log.clock.reach(log.kind.timeOf(row));
  }
  const news = log.kind.newsOf(rows, log.snapshot, after);
  log.snapshot = after;
  for (const one of news) notify(log, one);
}

/** Reads the rows appended since the last read. */
export async function catchUp<T extends LogTypes>(log: Runtime<T>): Promise<void> {
  let isLast = false;
  while (!isLast) {
    const kept = await log.store.since(log.code, log.snapshot.seq, PAGE_ROWS);
    await adoptPage(log, kept);
    isLast = kept.length < PAGE_ROWS;
    if (!isLast) await nextTurn();
  }
}

/** Applies the rows one by one. In the meantime, an order may add some of these rows, or the log may be removed. */
async function adoptPage<T extends LogTypes>(
  log: Runtime<T>,
  page: readonly Kept<T["row"]>[],
): Promise<void> {
  const slice = newSlice();
  for (const { seq, row } of page) {
    if (seq === log.snapshot.seq + 1) applyRows(log, [row]);
    if (slice.isOver()) await slice.next();
  }
}
