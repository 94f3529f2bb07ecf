/** Every committee of a host: opened, found again after a restart, and removed when long unused. */
import type { Entry } from "../../committee/log.ts";
import { type Ending, ending as endingOf } from "../ending.ts";
import { hashOf, newCode, newToken } from "../secrets.ts";
import type { Row, Store } from "../store/store.ts";
import { EMPTY } from "./hosted.ts";
import { catchUp, committeeOf, type RunningCommittee, runningCommittee, tell } from "./running-committee.ts";

export type Committees = Readonly<{
  /** Those in memory, by code. */
  loaded: ReadonlyMap<string, RunningCommittee>;
  /** Opens one with the entries it has had so far; its code, and the key of its first chair. */
  create: (entries: readonly Entry[]) => Promise<Readonly<{ code: string; key: string }>>;
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
  const drop = (code: string): void => {
    for (const map of [loading, loaded, quiet]) map.delete(code);
  };
  const load = async (code: string): Promise<RunningCommittee | null> => {
    const committee = runningCommittee(code, store, clock, ending);
    await catchUp(committee);
    if (committeeOf(committee) === null) return null;
    loaded.set(code, committee);
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
    if (committee === undefined) return;
    committee.hosted = EMPTY;
    tell(committee, "all");
  };
  return {
    loaded,
    create: async (entries) => {
      const [code, key] = [newCode(), newToken()];
      const kept = await store.append(code, 0, opening(entries, key, clock()));
      if (!kept.ok) throw new Error("the code was taken by another room");
      await find(code);
      return { code, key };
    },
    find,
    remove: async ({ code }) => {
      await store.remove(code);
      forget(code);
    },
    hear: (code) => {
      const committee = loaded.get(code);
      if (committee !== undefined) void catchUp(committee).catch(() => undefined);
    },
    forget,
    look: async () => {
      unloadQuiet(loaded, quiet, drop, clock());
      await lookElsewhere([...loaded.values()], store, forget);
    },
  };
}

/** `at` of every row is now: a committee begun weeks ago on a laptop has been used today. */
function opening(entries: readonly Entry[], key: string, at: number): readonly Row[] {
  const opened = { type: "committeeOpened", secret: newToken(), chairHash: hashOf(key) } as const;
  const added = entries.map((entry): Row => ({ kind: "committee", fact: { type: "entryAdded", entry }, at }));
  return [{ kind: "committee", fact: opened, at }, ...added];
}

function unloadQuiet(
  loaded: ReadonlyMap<string, RunningCommittee>,
  quiet: Map<string, number>,
  drop: (code: string) => void,
  now: number,
): void {
  for (const { code, watchers, isBusy } of loaded.values()) {
    const since = quiet.get(code) ?? now;
    if (watchers.size > 0 || isBusy) quiet.delete(code);
    else if (now - since < QUIET_MS) quiet.set(code, since);
    else drop(code);
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
