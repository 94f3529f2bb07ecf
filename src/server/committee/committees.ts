/**
 * All committees of a host: opens them, loads them again after a restart, and removes those that have not been used
 * for a long time.
 */
import type { Entry } from "../../committee/log.ts";
import type { CommitteeCard } from "../../committee/message.ts";
import { catchUp } from "../../kernel/catch-up.ts";
import { type Registry, registry } from "../../kernel/registry.ts";
import { nextTurn } from "../../kernel/time-slices.ts";
import { type Ending, ending as endingOf } from "../ending/host-ending.ts";
import { hashOf, newCode, newToken } from "../keys/keys.ts";
import type { Row, Store } from "../store/store.ts";
import { cardOf, cardsOf } from "./cards.ts";
import { ballotAgain } from "./casting.ts";
import { type CommitteeRuntime, type CommitteeTypes, committeeOf, committeeRuntimes } from "./runtime.ts";
import { EMPTY } from "./snapshot.ts";
import { readStored } from "./stored-log.ts";

export type Committees = Registry<CommitteeRuntime> &
  Readonly<{
    /**
     * Opens a committee, with its entries if it has already begun elsewhere. Returns its code and the key of its
     * first chair.
     */
    create: (entries: readonly Entry[]) => Promise<Founded>;
    /** The public card of a committee, or null if no committee has this code. */
    card: (code: string) => Promise<CommitteeCard | null>;
    remove: (committee: CommitteeRuntime) => Promise<void>;
  }>;

/**
 * The maximum number of entries kept in memory for all committees that nobody is using: enough for one of the longest
 * committees, or for a hundred typical ones.
 */
const MOST_QUIET_ENTRIES = 25_000;

export function committeesOn(
  store: Store,
  clock: () => number,
  ending: Ending = endingOf(() => undefined),
): Committees {
  const cards = cardsOf(store);
  const runtimeOf = committeeRuntimes(store, clock, ending);
  const committees = registry<CommitteeTypes, CommitteeRuntime>({
    store,
    clock,
    load: (code) => load(store, runtimeOf(code)),
    isNeeded: () => false,
    weightOf: ({ snapshot }) => snapshot.entries.length,
    mostQuiet: MOST_QUIET_ENTRIES,
    onUnload: ({ code, snapshot }) => cards.keep(code, snapshot),
  });
  const forget = (code: string): void => {
    committees.forget(code);
    cards.forget(code);
  };
  return {
    ...committees,
    forget,
    create: async (entries) => {
      const founded = await found(store, entries, clock());
      await committees.find(founded.code);
      return founded;
    },
    card: async (code) =>
      (committees.has(code) ? null : await cards.kept(code)) ??
      cardOf(code, (await committees.find(code))?.snapshot ?? EMPTY),
    remove: ({ code }) => store.remove(code).then(() => forget(code)),
  };
}

async function load(store: Store, committee: CommitteeRuntime): Promise<CommitteeRuntime | null> {
  const stored = await readStored(store, committee.code);
  if (stored === null) return null;
  committee.snapshot = stored.hosted;
  committee.clock.reach(stored.latest);
  for (const key of stored.keys) committee.keys.add(key);
  if (committeeOf(committee) === null) return null;
  await catchUp(committee);
  await ballotAgain(committee);
  return committee;
}

type Founded = Readonly<{ code: string; key: string }>;

async function found(store: Store, entries: readonly Entry[], at: number): Promise<Founded> {
  const [code, key] = [newCode(), newToken()];
  await keep(store, code, opening(entries, key, at));
  return { code, key };
}

/**
 * Every row gets the current time. Otherwise a committee begun on a laptop weeks ago could be removed at once as
 * unused.
 */
function opening(entries: readonly Entry[], key: string, at: number): readonly Row[] {
  const opened = { type: "committeeOpened", secret: newToken(), chairHash: hashOf(key) } as const;
  const added = entries.map((entry): Row => ({ kind: "committee", fact: { type: "entryAdded", entry }, at }));
  return [...added, { kind: "committee", fact: opened, at }];
}

/** How many rows of a new log are saved at once. Each save waits for the disk. */
const ROWS_AT_ONCE = 400;

/**
 * Saves a new log in parts. The last row opens the committee. If the host stops before that, there is no committee,
 * and the saved rows are removed like any unused log.
 */
async function keep(store: Store, code: string, rows: readonly Row[]): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const kept = await store.append(code, at, rows.slice(at, at + ROWS_AT_ONCE));
    if (!kept.ok) throw new Error("the code was taken by another room");
    await nextTurn();
  }
}
