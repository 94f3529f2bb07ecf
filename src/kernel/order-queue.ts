/**
 * Orders wait in a queue. Those that wait together are decided together, and their rows are appended together.
 * Answers and news go out only after the rows are saved. If another process appended first, its rows are read and the
 * orders are decided again.
 */

import { applyRows, catchUp } from "./catch-up.ts";
import {
  type Answer,
  addRow,
  type Decide,
  type LogKind,
  type LogTypes,
  type OpenLog,
  type OrderDraft,
  type Reason,
} from "./log-kind.ts";
import { notify } from "./outbox.ts";
import { isOtherVersion, openOf, type QueuedOrder, type Runtime } from "./runtime.ts";
import { allSteps, newSlice } from "./time-slices.ts";

/**
 * The maximum number of times an order is decided. Deciding takes milliseconds, so other processes rarely append
 * first twice in a row.
 */
const MOST_TRIES = 20;

/**
 * Queues an order. Resolves once its rows are saved. @param key an order that is sent again has the same key @param
 * tries how many times other processes may append first before the order is refused as `notKept`
 */
export function submitOrder<T extends LogTypes>(
  log: Runtime<T>,
  decide: Decide<T>,
  key?: string,
  tries: number = MOST_TRIES,
): Promise<Answer<T>> {
  return new Promise((answer) => {
    log.waiting.push({ key, decide, answer, tries });
    if (!log.isBusy) void work(log);
  });
}

async function work<T extends LogTypes>(log: Runtime<T>): Promise<void> {
  log.isBusy = true;
  // Orders from the same turn of the event loop are decided together.
  await Promise.resolve();
  while (log.waiting.length > 0) await workOff(log, log.waiting.splice(0));
  log.isBusy = false;
}

async function workOff<T extends LogTypes>(log: Runtime<T>, batch: readonly QueuedOrder<T>[]): Promise<void> {
  const before = openOf(log);
  const refusal = before === null ? "noRoom" : versionRefusal(log, before);
  if (before === null || refusal !== null) return refuseAll(batch, refusal ?? "noRoom");
  try {
    const { rows, answers, after } = await decideAll(log, before, batch);
    if (rows.length > 0 && !(await keep(log, before, rows, after)))
      return await decideAgain(log, before, batch);
    for (const [at, { answer }] of batch.entries()) answer(answers[at] ?? { ok: false, reason: "nonsense" });
  } catch (error) {
    if (!log.isStuck) log.kind.report(`${log.kind.name} ${log.code} could not be saved: ${said(error)}`);
    setStuck(log, true);
    refuseAll(batch, "notKept");
  }
}

function versionRefusal<T extends LogTypes>(log: Runtime<T>, open: OpenLog<T>): Reason<T> | null {
  return isOtherVersion(log, open) ? (log.kind.version?.refusal ?? null) : null;
}

/** Saves the rows of a draft. @returns false if another process appended rows first */
async function keep<T extends LogTypes>(
  log: Runtime<T>,
  before: OpenLog<T>,
  rows: readonly T["row"][],
  after: OpenLog<T>,
): Promise<boolean> {
  const kept = await log.store.append(log.code, before.seq, rows);
  setStuck(log, false);
  if (!kept.ok) return false;
  // A hint from the store may arrive before its answer. Rows already read because of a hint are not applied again.
  const fresh = rows.slice(log.snapshot.seq - before.seq);
  if (fresh.length > 0) applyRows(log, fresh, log.snapshot === before ? after : undefined);
  return true;
}

function setStuck<T extends LogTypes>(log: Runtime<T>, isStuck: boolean): void {
  if (log.isStuck === isStuck) return;
  log.isStuck = isStuck;
  notify(log, { about: "all", within: 0 });
}

/** Tries to save again after a failure. */
export async function retrySave<T extends LogTypes>(log: Runtime<T>): Promise<void> {
  const { kind, store, code, clock } = log;
  const { savedAgain } = kind;
  if (!log.isStuck || log.isBusy) return;
  if (savedAgain === null) {
    const isSaved = await store.touch([code], clock.now()).then(
      () => true,
      () => false,
    );
    if (isSaved) setStuck(log, false);
    return;
  }
  await submitOrder(log, (draft) => {
    addRow(kind, draft, savedAgain(draft.now));
    return null;
  });
}

/**
 * Decides the orders again after another process has appended rows. If there are no such rows, the log has been
 * removed.
 */
async function decideAgain<T extends LogTypes>(
  log: Runtime<T>,
  before: OpenLog<T>,
  batch: readonly QueuedOrder<T>[],
): Promise<void> {
  await catchUp(log);
  if (log.snapshot === before) return refuseAll(batch, "noRoom");
  const tried = batch.map((one) => ({ ...one, tries: one.tries - 1 }));
  refuseAll(
    tried.filter(({ tries }) => tries <= 0),
    "notKept",
  );
  log.waiting.unshift(...tried.filter(({ tries }) => tries > 0));
}

type Decided<T extends LogTypes> = Readonly<{
  rows: readonly T["row"][];
  answers: readonly Answer<T>[];
  after: OpenLog<T>;
}>;

async function decideAll<T extends LogTypes>(
  log: Runtime<T>,
  from: OpenLog<T>,
  batch: readonly QueuedOrder<T>[],
): Promise<Decided<T>> {
  const [now, here] = [log.clock.now(), log.presence.here()];
  const [rows, answers, keys] = [[] as T["row"][], [] as Answer<T>[], new Set<string>()];
  const slice = newSlice();
  let after = from;
  for (const { key, decide } of batch) {
    const isKnown = key !== undefined && (log.keys.has(key) || keys.has(key));
    const draft: OrderDraft<T> = { snapshot: after, rows: [], here, now, key };
    const reason = isKnown ? null : await reasonOf(log.kind, decide, draft);
    answers.push(reason === null ? { ok: true } : { ok: false, reason });
    if (reason === null) {
      after = draft.snapshot;
      rows.push(...draft.rows);
      if (key !== undefined && draft.rows.length > 0) keys.add(key);
    }
    if (slice.isOver()) await slice.next();
  }
  return { rows, answers, after };
}

/** If the rules throw an error on an order, only that order is refused. The log and the other orders carry on. */
async function reasonOf<T extends LogTypes>(
  { report }: LogKind<T>,
  decide: Decide<T>,
  draft: OrderDraft<T>,
): Promise<Reason<T> | null> {
  try {
    const decided = decide(draft);
    return decided === null || typeof decided === "string" ? decided : await allSteps(decided);
  } catch (error) {
    report(`An order could not be processed: ${said(error)}`);
    return "nonsense";
  }
}

function refuseAll<T extends LogTypes>(batch: readonly QueuedOrder<T>[], reason: Reason<T>): void {
  for (const { answer } of batch) answer({ ok: false, reason });
}

function said(error: unknown): string {
  return error instanceof Error && error.message !== "" ? error.message : String(error);
}
