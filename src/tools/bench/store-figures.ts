/**
 * How fast the stores of a host are on this machine: appends per second, and how much a slow disk delays the event
 * loop.
 */
import { randomUUID } from "node:crypto";
import fs, { mkdtempSync, rmSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { quantile } from "../../cli/table.ts";
import { postgresStore } from "../../server/store/postgres-store.ts";
import { sqliteStore } from "../../server/store/sqlite-store.ts";
import type { Row, Store } from "../../server/store/store.ts";
import { noPostgres, privatePostgres } from "./private-postgres.ts";

export type AppendFigures = Readonly<{ writers: number; perSecond: number; medianMs: number; p95Ms: number }>;

/** `loopP95Ms`: the 95th percentile of the event loop's delay, in ms, if each sync takes `syncMs`. */
export type SlowDiskFigures = AppendFigures & Readonly<{ syncMs: number; loopP95Ms: number }>;

export type StoreFigures = Readonly<{
  sqlite: AppendFigures;
  slowDisk: SlowDiskFigures;
  /** Null if PostgreSQL is not installed. */
  postgres: Readonly<{ hinting: AppendFigures; silent: AppendFigures }> | null;
}>;

const WRITERS = 16;
const WARM_UP_MS = 500;
const SYNC_MS = 10;
const RESOLUTION_MS = 1;
/**
 * On the slow disk, each writer waits this long on average between appends: 400 writers give 100 appends per second.
 */
const PAUSE_MS = 4000;
const CLASS_WRITERS = 400;

/** @param ms how long each measurement takes */
export async function storeFigures(ms = 4000): Promise<StoreFigures> {
  return {
    sqlite: await inFolder((folder) => appendsOf(sqliteStore(folder), ms)),
    slowDisk: await inFolder((folder) => slowDisk(folder, ms)),
    postgres: noPostgres === null ? await onPostgres(ms) : null,
  };
}

async function onPostgres(ms: number): Promise<StoreFigures["postgres"]> {
  const { url, remove } = await privatePostgres();
  try {
    const hinting = await postgresAppends(url, ms);
    return { hinting, silent: await appendsOf(await postgresStore({ url, hints: false }), ms) };
  } finally {
    await remove();
  }
}

/** Measures appends that also send hints to other hosts, as real hosts do. */
export async function postgresAppends(url: string, ms = 4000): Promise<AppendFigures> {
  return appendsOf(await postgresStore({ url }), ms);
}

async function inFolder<T>(act: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "fortieth-figures-"));
  return act(folder).finally(() => rmSync(folder, { recursive: true, force: true }));
}

/** Each writer has its own room and appends again as soon as its last append is done. Closes the store afterwards. */
async function appendsOf(store: Store, ms: number): Promise<AppendFigures> {
  const heads = Array.from({ length: WRITERS }, () => 0);
  const name = randomUUID();
  const turn = async (writer: number): Promise<void> => {
    const before = heads[writer] ?? 0;
    const appended = await store.append(`${name}/${writer}`, before, [rowOf(writer)]);
    if (!appended.ok) throw new Error("nobody else appends to this room");
    heads[writer] = appended.seq;
  };
  const figures = await measured(WRITERS, ms, turn, () => 0);
  await store.close();
  return figures;
}

/** Simulates people at forty tables on a disk that takes 10 ms longer for each sync. */
async function slowDisk(folder: string, ms: number): Promise<SlowDiskFigures> {
  const store = sqliteStore(folder);
  const { fdatasync } = fs;
  fs.fdatasync = ((file, done) =>
    fdatasync(file, (error) => setTimeout(done, SYNC_MS, error))) as typeof fdatasync;
  syncBuiltinESMExports();
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  const rooms = new Map<string, number>();
  const turn = async (writer: number): Promise<void> => {
    const room = `ROOM${writer}`;
    const appended = await store.append(room, rooms.get(room) ?? 0, [rowOf(writer)]);
    if (appended.ok) rooms.set(room, appended.seq);
  };
  try {
    delay.enable();
    const figures = await measured(CLASS_WRITERS, ms, turn, () => -PAUSE_MS * Math.log(Math.random()));
    return { ...figures, syncMs: SYNC_MS, loopP95Ms: round(delay.percentile(95) / 1e6 - RESOLUTION_MS) };
  } finally {
    delay.disable();
    fs.fdatasync = fdatasync;
    syncBuiltinESMExports();
    await store.close();
  }
}

/** Measures appends by all writers at once, after a warm-up. */
async function measured(
  writers: number,
  ms: number,
  turn: (writer: number) => Promise<void>,
  pause: () => number,
): Promise<AppendFigures> {
  const start = performance.now() + WARM_UP_MS;
  const end = start + ms;
  const times: number[] = [];
  const write = async (writer: number): Promise<void> => {
    for (;;) {
      const wait = Math.min(pause(), end - performance.now());
      if (wait > 0) await new Promise((done) => setTimeout(done, wait));
      const before = performance.now();
      if (before >= end) return;
      await turn(writer);
      if (before >= start) times.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  const at = (share: number): number => round(quantile(times, share) ?? 0);
  return { writers, perSecond: Math.round((1000 * times.length) / ms), medianMs: at(0.5), p95Ms: at(0.95) };
}

/** A row as long as a typical entry with its events. */
function rowOf(writer: number): Row {
  const text = "clause ".repeat(100);
  return {
    kind: "room",
    fact: { type: "pressPosted", table: 1, from: "KEN", text, at: writer },
    at: Date.now(),
  };
}

function round(ms: number): number {
  return Math.round(10 * ms) / 10;
}

if (import.meta.main) console.log(JSON.stringify(await storeFigures(), null, 2));
