/**
 * The logs of one kind that are in memory. Each is read from its store once and unloaded when nobody has used it for
 * a while.
 */

import { catchUp } from "./catch-up.ts";
import type { LogStore } from "./log.ts";
import type { LogTypes } from "./log-kind.ts";
import { retrySave } from "./order-queue.ts";
import { notify } from "./outbox.ts";
import type { Runtime } from "./runtime.ts";

/** A log that nobody uses or watches for this long is unloaded. It is read again on request. */
const QUIET_MS = 600_000;

/** Stands for any watcher in the list of present devices. It tells other processes that the log is in use. */
const WATCHED = -2;

/**
 * Encodes a device that waits for news as a number below `WATCHED`. Its page may be hidden and send nothing, but the
 * device must keep its key.
 */
const waits = (device: number): number => WATCHED - 1 - device;

export type Registry<L> = Readonly<{
  loaded: ReadonlyMap<string, L>;
  /** Whether the log is in memory or being read. */
  has: (code: string) => boolean;
  /** The log with this code, or null if there is none. */
  find: (code: string) => Promise<L | null>;
  /** Reads new rows of this log, to which another process may have appended. */
  hear: (code: string) => void;
  /** Unloads a log that was removed. */
  forget: (code: string) => void;
  /** Codes of logs that somebody uses or watches now, or did at the last check. */
  inUse: () => readonly string[];
  /** Unloads quiet logs, retries failed saves, and checks for rows, devices and removals of other processes. */
  look: () => Promise<void>;
}>;

export type RegistryOptions<T extends LogTypes, L extends Runtime<T>> = Readonly<{
  store: LogStore<T["row"]>;
  clock: () => number;
  /** Reads one log. Null if no log has this code. */
  load: (code: string) => Promise<L | null>;
  /** Whether a log must stay in memory although nobody uses it. */
  isNeeded: (log: L) => boolean;
  /** How much memory a log takes, in the same units as `mostQuiet`. */
  weightOf: (log: L) => number;
  /** The maximum amount of memory that quiet logs may take together. The most recently loaded logs stay. */
  mostQuiet: number;
  onUnload: (log: L) => void;
}>;

export function registry<T extends LogTypes, L extends Runtime<T>>(
  options: RegistryOptions<T, L>,
): Registry<L> {
  const { store, clock, load, onUnload } = options;
  const loading = new Map<string, Promise<L | null>>();
  const loaded = new Map<string, L>();
  /** When each log became quiet, in ms since 1970. */
  const quiet = new Map<string, number>();
  const usage = usageOf<T, L>(loaded);
  const drop = (code: string): void => {
    for (const map of [loading, loaded, quiet]) map.delete(code);
  };
  const forget = (code: string): void => {
    const log = loaded.get(code);
    drop(code);
    if (log === undefined) return;
    log.snapshot = log.kind.empty;
    notify<T>(log, { about: "all", within: 0 });
  };
  const unload = (log: L): void => {
    onUnload(log);
    drop(log.code);
  };
  return {
    loaded,
    has: (code) => loading.has(code),
    find: (code) => findIn(code, loading, loaded, load),
    hear: (code) => hear<T>(loaded.get(code)),
    forget,
    inUse: usage.inUse,
    look: async () => {
      usage.note();
      unloadQuiet(loaded, quiet, options, unload, clock());
      await Promise.all([...loaded.values()].map((log) => retrySave<T>(log)));
      await lookElsewhere([...loaded.values()], store, forget);
    },
  };
}

/** Reads each log once. If a log is missing or cannot be read, the next request tries again. */
function findIn<L>(
  code: string,
  loading: Map<string, Promise<L | null>>,
  loaded: Map<string, L>,
  load: (code: string) => Promise<L | null>,
): Promise<L | null> {
  const read = async (): Promise<L | null> => {
    const log = await load(code);
    if (log !== null) loaded.set(code, log);
    return log;
  };
  const known = loading.get(code) ?? read();
  loading.set(code, known);
  return known.finally(() => loaded.has(code) || loading.delete(code));
}

function hear<T extends LogTypes>(log: Runtime<T> | undefined): void {
  if (log !== undefined) void catchUp<T>(log).catch(() => undefined);
}

/** Codes in use now or at the last check. A page that polls is absent for a moment between two requests. */
function usageOf<T extends LogTypes, L extends Runtime<T>>(
  loaded: ReadonlyMap<string, L>,
): Readonly<{ inUse: () => readonly string[]; note: () => void }> {
  const usedNow = (): readonly string[] => [...loaded.values()].filter(isUsed).map(({ code }) => code);
  let [before, lately]: readonly [readonly string[], readonly string[]] = [[], []];
  return {
    inUse: () => [...new Set([...before, ...usedNow()])],
    note: () => {
      [before, lately] = [lately, usedNow()];
    },
  };
}

function isUsed<T extends LogTypes>({ watchers, presence }: Runtime<T>): boolean {
  return watchers.size > 0 || presence.here().size > 0;
}

function unloadQuiet<T extends LogTypes, L extends Runtime<T>>(
  loaded: ReadonlyMap<string, L>,
  quiet: Map<string, number>,
  { isNeeded, weightOf, mostQuiet }: RegistryOptions<T, L>,
  unload: (log: L) => void,
  now: number,
): void {
  let weight = 0;
  for (const log of [...loaded.values()].reverse()) {
    const since = quiet.get(log.code) ?? now;
    if (isUsed(log) || log.isBusy || isNeeded(log)) quiet.delete(log.code);
    else {
      weight += weightOf(log);
      if (now - since < QUIET_MS && weight <= mostQuiet) quiet.set(log.code, since);
      else unload(log);
    }
  }
}

/**
 * Reads the rows that other processes appended, forgets logs that they removed, and learns which devices they have
 * heard from.
 */
async function lookElsewhere<T extends LogTypes, L extends Runtime<T>>(
  logs: readonly L[],
  store: LogStore<T["row"]>,
  forget: (code: string) => void,
): Promise<void> {
  if (logs.length === 0) return;
  const codes = logs.map(({ code }) => code);
  const heads = await store.heads(codes);
  for (const log of logs) {
    const head = heads.get(log.code);
    if (head === undefined) forget(log.code);
    else if (head > log.snapshot.seq) await catchUp<T>(log);
  }
  await store.noteHere(new Map(logs.map((log) => [log.code, hereIn(log)])));
  const elsewhere = await store.hereElsewhere(codes);
  for (const log of logs) {
    const told = elsewhere.get(log.code) ?? [];
    log.presence.noteElsewhere(told.filter((device) => device > WATCHED));
    // `waits` also decodes, because it is its own inverse.
    log.waitingElsewhere = new Set(told.filter((device) => device < WATCHED).map(waits));
  }
}

function hereIn<T extends LogTypes>({ presence, watchers }: Runtime<T>): readonly number[] {
  const here = presence.ownHere();
  if (watchers.size === 0) return here;
  const waiting = new Set([...watchers.values()].filter(isDevice).map(waits));
  return [...here, WATCHED, ...waiting];
}

/** Whether a watcher is a device. The number of the wall is negative, and the desk has no number. */
function isDevice(watcher: unknown): watcher is number {
  return typeof watcher === "number" && watcher >= 0;
}
