/**
 * A room in memory, before its log: orders wait in a line and are decided together, their rows appended at once, and only what
 * is kept is answered and shown. Where another process was quicker, its rows are read and the orders decided again.
 */
import { TEACHER } from "../../engine/state/seat.ts";
import type { RoomFact } from "../../room/fact.ts";
import type { Answer } from "../../room/message.ts";
import type { Ending } from "../ending.ts";
import { ownTurn } from "../in-slices.ts";
import { PAGE_ROWS, type Row, type Store } from "../store/store.ts";
import { type Concerned, concernedBy, isConcerned } from "./concerned.ts";
import type { Draft, Why } from "./draft.ts";
import { type Presence, presence } from "./presence.ts";
import { afterAll, EMPTY, isOpen, type Open, type Snapshot } from "./snapshot.ts";

/** Changes a draft, or says why not. */
export type Decide = (draft: Draft) => Why | null;

type Waiting = Readonly<{ key: string | undefined; decide: Decide; answer: (answer: Answer) => void }>;

/** What delegations do is told to the others this much later, so that thirty acts and marks are one message. */
export const GATHER_MS = 250;

export type Running = {
  readonly code: string;
  readonly store: Store;
  readonly clock: () => number;
  readonly engineVersion: string;
  readonly ending: Ending;
  readonly presence: Presence;
  snapshot: Snapshot;
  /** Of orders that are in the log. */
  readonly keys: Set<string>;
  /** Lines that wait for news, each with its device; null for the desk and for whoever looks on. */
  readonly watchers: Map<() => void, number | null>;
  waiting: Waiting[];
  isBusy: boolean;
  /** An order could not be kept: logged once and shown to everybody, until one is kept again. */
  isStuck: boolean;
  /** What waits to be told together with what comes soon, and what is told in this turn of the event loop. */
  gathering: ReturnType<typeof setTimeout> | null;
  /** Whom it concerns that waits to be told; null: everybody. */
  concerned: Set<string> | null;
  /** Who was there when something was told last: when that has changed, everybody is told. */
  hereTold: ReadonlySet<number> | null;
  telling: ReturnType<typeof setImmediate> | null;
};

export function running(
  code: string,
  store: Store,
  clock: () => number,
  engineVersion: string,
  ending: Ending,
): Running {
  return {
    code,
    store,
    clock,
    engineVersion,
    ending,
    presence: presence(),
    snapshot: EMPTY,
    keys: new Set(),
    watchers: new Map(),
    waiting: [],
    isBusy: false,
    isStuck: false,
    gathering: null,
    concerned: new Set(),
    hereTold: null,
    telling: null,
  };
}

/** The room as it is; null before its first row. */
export function roomOf({ snapshot }: Running): Open | null {
  return isOpen(snapshot) ? snapshot : null;
}

/** Reads what has been appended since. */
export async function catchUp(room: Running): Promise<void> {
  let isLast = false;
  while (!isLast) {
    const kept = await room.store.since(room.code, room.snapshot.seq, PAGE_ROWS);
    // An order may have been kept meanwhile, and its rows are known.
    const fresh = kept.filter(({ seq }) => seq > room.snapshot.seq).map(({ row }) => row);
    if (fresh.length > 0) adopt(room, fresh);
    isLast = kept.length < PAGE_ROWS;
    if (!isLast) await ownTurn();
  }
}

/** Puts an order in the line; answered once it is kept. */
export function order(room: Running, decide: Decide, key?: string): Promise<Answer> {
  return new Promise((answer) => {
    room.waiting.push({ key, decide, answer });
    if (!room.isBusy) void work(room);
  });
}

async function work(room: Running): Promise<void> {
  room.isBusy = true;
  // What came in the same turn of the event loop is decided together.
  await Promise.resolve();
  while (room.waiting.length > 0) await workOff(room, room.waiting.splice(0));
  room.isBusy = false;
}

type Decided = Readonly<{ waiting: Waiting; answer: Answer }>;

async function workOff(room: Running, batch: Waiting[]): Promise<void> {
  const before = room.snapshot;
  if (!isOpen(before)) return refuseAll(batch, "noRoom");
  if (before.state.engineVersion !== room.engineVersion) return refuseAll(batch, "otherVersion");
  try {
    const rows: Row[] = [];
    const { decided, after } = decideAll(room, before, batch, rows);
    const kept =
      rows.length === 0 ? ({ ok: true } as const) : await room.store.append(room.code, before.seq, rows);
    if (rows.length > 0) stuck(room, false);
    if (!kept.ok) return await decideAgain(room, before, batch);
    // A hint may have been quicker than the answer: then these rows have been read already.
    const fresh = rows.slice(room.snapshot.seq - before.seq);
    if (fresh.length > 0) adopt(room, fresh, room.snapshot === before ? after : undefined);
    for (const { waiting, answer } of decided) waiting.answer(answer);
  } catch (error) {
    if (!room.isStuck) console.error(`Room ${room.code} could not be kept: ${said(error)}`);
    stuck(room, true);
    refuseAll(batch, "notKept");
  }
}

function stuck(room: Running, isStuck: boolean): void {
  if (room.isStuck === isStuck) return;
  room.isStuck = isStuck;
  tell(room, 0);
}

function said(error: unknown): string {
  return error instanceof Error && error.message !== "" ? error.message : String(error);
}

/** After the rows of another process; where there are none, the room has been removed. */
async function decideAgain(room: Running, before: Open, batch: readonly Waiting[]): Promise<void> {
  await catchUp(room);
  if (room.snapshot === before) refuseAll(batch, "noRoom");
  else room.waiting.unshift(...batch);
}

/** No number: it would count what others have done unseen. */
const TAKEN: Answer = { ok: true };

function decideAll(
  room: Running,
  from: Open,
  batch: readonly Waiting[],
  rows: Row[],
): Readonly<{ decided: readonly Decided[]; after: Open }> {
  const now = room.clock();
  const here = room.presence.here(now);
  const keys = new Set<string>();
  let at = from;
  const decided = batch.map((waiting): Decided => {
    const { key, decide } = waiting;
    if (key !== undefined && (room.keys.has(key) || keys.has(key))) return { waiting, answer: TAKEN };
    const draft: Draft = { room: at, rows: [], here, now, key };
    const reason = reasonOf(decide, draft);
    if (reason !== null) return { waiting, answer: { ok: false, reason } };
    at = draft.room;
    rows.push(...draft.rows);
    if (key !== undefined && draft.rows.length > 0) keys.add(key);
    return { waiting, answer: TAKEN };
  });
  return { decided, after: at };
}

/** An order that the rules stumble over is refused alone: the room, and those who ordered with it, go on. */
function reasonOf(decide: Decide, draft: Draft): Why | null {
  try {
    return decide(draft);
  } catch (error) {
    console.error(`An order could not be decided: ${error instanceof Error ? error.message : error}`);
    return "nonsense";
  }
}

function refuseAll(batch: readonly Waiting[], reason: Why): void {
  for (const { answer } of batch) answer({ ok: false, reason });
}

/** What is kept becomes the room, and is told. @param after the room after these rows, where it is known */
function adopt(room: Running, rows: readonly Row[], after = afterAll(room.snapshot, rows)): void {
  for (const { key } of rows) if (key !== undefined) room.keys.add(key);
  room.snapshot = after;
  tell(room, rows.every(canWait) ? GATHER_MS : 0, concernedBy(rows));
}

/** Closes of a beat, and what the desk and the wall order, are told at once. */
function canWait(row: Row): boolean {
  if (row.kind === "room") return GATHERED.has(row.fact.type);
  if (row.kind === "committee") return false;
  return row.entry !== null && row.entry.seat !== TEACHER && row.entry.command.type !== "closeBeat";
}

const GATHERED: ReadonlySet<RoomFact["type"]> = new Set([
  "timerSet",
  "timeAsked",
  "wordsSent",
  "wordsReported",
  "pressPosted",
  "guidanceGiven",
  "adoptionGuessed",
  "ticketAnswered",
]);

/** Wakes whom it concerns, once what was ordered is answered, or together with what comes soon. */
export function tell(room: Running, delay: number, concerned: Concerned = null): void {
  if (concerned === null) room.concerned = null;
  else for (const one of concerned) room.concerned?.add(one);
  if (delay > 0) room.gathering ??= setTimeout(() => tellNow(room), delay);
  else tellNow(room);
}

function tellNow(room: Running): void {
  if (room.gathering !== null) clearTimeout(room.gathering);
  room.gathering = null;
  room.telling ??= setImmediate(() => {
    room.telling = null;
    for (const wake of linesConcerned(room)) wake();
  });
}

/** The lines that have something to look for; from then on nobody is concerned. */
function linesConcerned(room: Running): readonly (() => void)[] {
  const { concerned, hereTold, watchers } = room;
  const here = room.presence.here(room.clock());
  room.concerned = new Set();
  room.hereTold = here;
  if (concerned === null || here !== hereTold) return [...watchers.keys()];
  const devices = roomOf(room)?.state.devices ?? [];
  return [...watchers].flatMap(([wake, device]) => {
    const place = device === null ? null : (devices[device]?.place ?? null);
    return place === null || isConcerned(place, concerned) ? [wake] : [];
  });
}

/** Wakes the lines of a device alone: it sees at once what it has done itself. */
export function tellDevice(room: Running, device: number): void {
  setImmediate(() => {
    for (const [wake, own] of [...room.watchers]) if (own === device) wake();
  });
}
