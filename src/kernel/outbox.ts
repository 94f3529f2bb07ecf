/**
 * Sends news of a log to the pages that wait for it. News items that arrive at nearly the same time go out as one
 * message.
 */
import type { LogTypes, Notice, Topics } from "./log-kind.ts";
import type { Outbox, Runtime } from "./runtime.ts";
import { newSlice, type Slice } from "./time-slices.ts";

/** Wakes the watchers whom the news concerns. The order that caused it has already been answered by then. */
export function notify<T extends LogTypes>(log: Runtime<T>, { about, within }: Notice<T>): void {
  if (within > 0) gather(log, about, within);
  else tellNow(log, about);
}

function tellNow<T extends LogTypes>(log: Runtime<T>, about: Topics<T>): void {
  const { outbox } = log;
  takeAlong(outbox, about);
  outbox.now = joined(outbox.now, about);
  if (outbox.isTelling) return;
  outbox.isTelling = true;
  setImmediate(() => void wakeAll(log));
}

function gather<T extends LogTypes>(log: Runtime<T>, about: Topics<T>, within: number): void {
  const { later } = log.outbox;
  const known = later.get(within);
  const timer = known?.timer ?? setTimeout(() => tellGathered(log, within), within);
  later.set(within, { about: joined(known?.about ?? null, about), timer });
}

function tellGathered<T extends LogTypes>(log: Runtime<T>, within: number): void {
  const about = log.outbox.later.get(within)?.about ?? null;
  log.outbox.later.delete(within);
  if (about !== null) tellNow(log, about);
}

/** Removes the topics that are announced now from the announcements planned for later. */
function takeAlong<T extends LogTypes>({ later }: Outbox<T>, about: Topics<T>): void {
  for (const [within, gathered] of later) {
    const rest = without(gathered.about, about);
    if (rest !== null) later.set(within, { ...gathered, about: rest });
    else {
      clearTimeout(gathered.timer);
      later.delete(within);
    }
  }
}

function without<T extends LogTypes>(all: Topics<T>, told: Topics<T>): Topics<T> | null {
  if (told === "all") return null;
  if (all === "all") return all;
  const rest = new Set([...all].filter((topic) => !told.has(topic)));
  return rest.size === 0 ? null : rest;
}

function joined<T extends LogTypes>(a: Topics<T> | null, b: Topics<T>): Topics<T> {
  if (a === null) return b;
  return a === "all" || b === "all" ? "all" : new Set([...a, ...b]);
}

/**
 * Wakes watchers in slices, because it takes a long time to write the end of a match for a whole class. News that
 * arrives in the meantime goes out together in the next round. So six hundred devices that join in the same second
 * are not announced to each other one by one.
 */
async function wakeAll<T extends LogTypes>(log: Runtime<T>): Promise<void> {
  const slice = newSlice();
  try {
    while (log.outbox.now !== null) {
      await wakeConcerned(log, taken(log), slice);
      if (log.outbox.now !== null) await slice.next();
    }
  } finally {
    log.outbox.isTelling = false;
  }
}

async function wakeConcerned<T extends LogTypes>(
  log: Runtime<T>,
  about: Topics<T>,
  slice: Slice,
): Promise<void> {
  for (const [wake, watcher] of [...log.watchers]) {
    const isTheirs = about === "all" || log.kind.concerns(log.snapshot, watcher, about);
    if (!isTheirs || !log.watchers.has(wake)) continue;
    wake();
    if (slice.isOver()) await slice.next();
  }
}

function taken<T extends LogTypes>({ outbox, presence, kind }: Runtime<T>): Topics<T> {
  const here = presence.here();
  const about = outbox.now ?? new Set<T["topic"]>();
  const isSame = outbox.here === here;
  outbox.now = null;
  outbox.here = here;
  return isSame ? about : joined<T>(about, kind.presenceNews.about);
}

/** Wakes one watcher only, so that it sees its own act at once. */
export function notifyWatcher<T extends LogTypes>({ watchers }: Runtime<T>, watcher: T["watcher"]): void {
  setImmediate(() => {
    for (const [wake, own] of [...watchers]) if (own === watcher) wake();
  });
}
