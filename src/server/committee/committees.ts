/** Every committee of a host: opened, found again after a restart, and removed when long unused. */
import type { Entry } from "../../committee/log.ts";
import type { CommitteeCard } from "../../committee/message.ts";
import { type Ending, ending as endingOf } from "../ending.ts";
import { ownTurn } from "../in-slices.ts";
import { hashOf, newCode, newToken } from "../secrets.ts";
import type { Row, Store } from "../store/store.ts";
import { cardOf, cardsOf } from "./cards.ts";
import { EMPTY } from "./hosted.ts";
import { catchUp, committeeOf, type RunningCommittee, runningCommittee, tell } from "./running-committee.ts";
import { readStored } from "./stored.ts";

export type Committees = Readonly<{
  /** Those in memory, by code. */
  loaded: ReadonlyMap<string, RunningCommittee>;
  /** Opens one with the entries it has had so far; its code, and the key of its first chair. */
  create: (entries: readonly Entry[]) => Promise<Founded>;
  /** What anybody with the code may know; null where there is none of this code. */
  card: (code: string) => Promise<CommitteeCard | null>;
  /** Null where there is none of this code. */
  find: (code: string) => Promise<RunningCommittee | null>;
  remove: (committee: RunningCommittee) => Promise<void>;
  /** Another process may have appended to this one. */
  hear: (code: string) => void;
  /** Its log was removed. */
  forget: (code: string) => void;
  /** Looks for rows of other processes, and lets go of those that nobody looks at. */
  look: () => Promise<void>;
}>;

/** So long nobody looks at a committee, and it leaves memory. */
const QUIET_MS = 600_000;

export function committeesOn(
  store: Store,
  clock: () => number,
  ending: Ending = endingOf(() => undefined),
): Committees {
  const loading = new Map<string, Promise<RunningCommittee | null>>();
  const loaded = new Map<string, RunningCommittee>();
  const quiet = new Map<string, number>();
  const cards = cardsOf(store);
  const drop = (code: string): void => {
    for (const map of [loading, loaded, quiet]) map.delete(code);
  };
  const unload = (code: string): void => {
    cards.keep(code, loaded.get(code)?.hosted ?? EMPTY);
    drop(code);
  };
  const load = async (code: string): Promise<RunningCommittee | null> => {
    const committee = await readFrom(store, code, clock, ending);
    if (committee !== null) loaded.set(code, committee);
    return committee;
  };
  const find: Committees["find"] = (code) => {
    const known = loading.get(code) ?? load(code);
    loading.set(code, known);
    // What is not there, or could not be read, is looked for again the next time.
    return known.finally(() => loaded.has(code) || loading.delete(code));
  };
  const forget = (code: string): void => {
    const committee = loaded.get(code);
    drop(code);
    cards.forget(code);
    if (committee === undefined) return;
    committee.hosted = EMPTY;
    tell(committee, "all");
  };
  return {
    loaded,
    create: async (entries) => {
      const founded = await found(store, entries, clock());
      await find(founded.code);
      return founded;
    },
    card: async (code) =>
      (loading.has(code) ? null : await cards.kept(code)) ??
      cardOf(code, (await find(code))?.hosted ?? EMPTY),
    find,
    remove: ({ code }) => store.remove(code).then(() => forget(code)),
    hear: (code) => hear(loaded.get(code)),
    forget,
    look: async () => {
      unloadQuiet(loaded, quiet, unload, clock());
      await lookElsewhere([...loaded.values()], store, forget);
    },
  };
}

function hear(committee: RunningCommittee | undefined): void {
  if (committee !== undefined) void catchUp(committee).catch(() => undefined);
}

async function readFrom(
  store: Store,
  code: string,
  clock: () => number,
  ending: Ending,
): Promise<RunningCommittee | null> {
  const stored = await readStored(store, code);
  const committee = runningCommittee(code, store, clock, ending);
  committee.hosted = stored?.hosted ?? EMPTY;
  for (const key of stored?.keys ?? []) committee.keys.add(key);
  if (committeeOf(committee) === null) return null;
  await catchUp(committee);
  return committee;
}

type Founded = Readonly<{ code: string; key: string }>;

async function found(store: Store, entries: readonly Entry[], at: number): Promise<Founded> {
  const [code, key] = [newCode(), newToken()];
  await keep(store, code, opening(entries, key, at));
  return { code, key };
}

/** `at` of every row is now: a committee begun weeks ago on a laptop has been used today. */
function opening(entries: readonly Entry[], key: string, at: number): readonly Row[] {
  const opened = { type: "committeeOpened", secret: newToken(), chairHash: hashOf(key) } as const;
  const added = entries.map((entry): Row => ({ kind: "committee", fact: { type: "entryAdded", entry }, at }));
  return [...added, { kind: "committee", fact: opened, at }];
}

/** Rows of a new log that are kept in one go: each time the disk is waited for. */
const ROWS_AT_ONCE = 400;

/**
 * Keeps a new log part by part. Its last row opens the committee: where the host ends before that, there is none, and what was kept
 * of it goes like whatever is not used.
 */
async function keep(store: Store, code: string, rows: readonly Row[]): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const kept = await store.append(code, at, rows.slice(at, at + ROWS_AT_ONCE));
    if (!kept.ok) throw new Error("the code was taken by another room");
    await ownTurn();
  }
}

/** Entries of all committees that nobody looks at and that stay in memory: one of the longest, or a hundred usual ones. */
const MOST_QUIET_ENTRIES = 25_000;

/** The latest loaded stay. */
function unloadQuiet(
  loaded: ReadonlyMap<string, RunningCommittee>,
  quiet: Map<string, number>,
  drop: (code: string) => void,
  now: number,
): void {
  let entries = 0;
  for (const { code, watchers, isBusy, hosted } of [...loaded.values()].reverse()) {
    const since = quiet.get(code) ?? now;
    if (watchers.size > 0 || isBusy) quiet.delete(code);
    else {
      entries += hosted.entries.length;
      if (now - since < QUIET_MS && entries <= MOST_QUIET_ENTRIES) quiet.set(code, since);
      else drop(code);
    }
  }
}

async function lookElsewhere(
  committees: readonly RunningCommittee[],
  store: Store,
  forget: (code: string) => void,
): Promise<void> {
  if (committees.length === 0) return;
  const heads = await store.heads(committees.map(({ code }) => code));
  for (const committee of committees) {
    const head = heads.get(committee.code);
    if (head === undefined) forget(committee.code);
    else if (head > committee.hosted.seq) await catchUp(committee);
  }
  await store.noteHere(new Map(committees.map(({ code, presence }) => [code, presence.ownHere()])));
  const elsewhere = await store.hereElsewhere(committees.map(({ code }) => code));
  for (const { code, presence } of committees) presence.noteElsewhere(elsewhere.get(code) ?? []);
}
