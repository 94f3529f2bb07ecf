/**
 * A committee on this device only. The page decides, the browser stores the log, and other windows of the same browser,
 * such as the wall on the projector, receive every entry.
 */
import { decide, foundCommittee } from "../../../committee/decide.ts";
import { type Fact, isForAll } from "../../../committee/facts/fact.ts";
import { type Accepted, addEntry, type Entry, undo } from "../../../committee/log.ts";
import type { Delegation, Who } from "../../../committee/state/delegation.ts";
import type { Order, Refusal } from "../../../committee/state/order.ts";
import type { Pack } from "../../../committee/state/pack.ts";
import type { Committee } from "../../../committee/state/state.ts";
import type { CommitteeConnection } from "./committee-connection.ts";
import {
  type CommitteeStore,
  committeeStore,
  NO_COMMITTEE,
  type Seat,
  showEntries,
} from "./committee-store.ts";
import { committeeRows, keepHere } from "./kept-committees.ts";

const CHAIR: Who = { type: "chair", chair: 1 };

/** Message between windows of a browser: a new entry of a committee. */
type Word = Readonly<{ entry: Entry }>;

type Line = Readonly<{ say: (entry: Entry) => void; close: () => void }>;

type Founded = Readonly<{ ok: true; entries: readonly Entry[] }> | Readonly<{ ok: false; reason: Refusal }>;
type Formed = Readonly<{ ok: true; id: string }> | Readonly<{ ok: false; reason: Refusal }>;

/** `isOnTopic`: whether the committee works on the treaty's topic, so that the treaty model can process its texts. */
type Forming = Readonly<{ at?: number; isOnTopic?: boolean }>;

/** The log of a new committee. */
export function foundedLog(
  name: string,
  pack: Pack,
  delegations: readonly Delegation[],
  { at = Date.now(), isOnTopic = true }: Forming = {},
): Founded {
  const decided = foundCommittee(name, pack, delegations);
  if (!decided.ok) return decided;
  const facts: readonly Fact[] = isOnTopic
    ? decided.facts
    : [...decided.facts, { type: "modelSet", isUsed: false }];
  return { ok: true, entries: addEntry([], facts, CHAIR, at) };
}

/** Forms a new committee and stores it at once. */
export async function formCommittee(
  name: string,
  pack: Pack,
  delegations: readonly Delegation[],
  forming: Forming = {},
): Promise<Formed> {
  const founded = foundedLog(name, pack, delegations, forming);
  return founded.ok ? { ok: true, id: await keepHere(name, founded.entries, forming.at) } : founded;
}

/** Opens a committee for its chair. Returns null if the browser has no such committee or cannot read it. */
export async function openCommittee(
  id: string,
  store: CommitteeStore = committeeStore,
  now: () => number = Date.now,
): Promise<CommitteeConnection | null> {
  const line = await openLog(id, CHAIR, store);
  if (line === null) return null;
  const taken = async (change: (entries: readonly Entry[]) => Accepted): Promise<Refusal | null> => {
    const accepted = change(store.getState().entries);
    store.setState({ refused: accepted.ok ? null : accepted.reason });
    if (!accepted.ok) return accepted.reason;
    showEntries(store, accepted.entries);
    const last = accepted.entries.at(-1);
    if (last !== undefined) await kept(id, store, now(), line, last);
    return null;
  };
  return {
    send: (order) => taken((entries) => ordered(store.getState().state, entries, order, now())),
    undo: (entry) => taken((entries) => undo(entries, entry, CHAIR, now())),
    close: line.close,
  };
}

/** Opens a committee for the wall, which receives everything except messages between chairs and acts for nobody. */
export async function watchCommittee(
  id: string,
  store: CommitteeStore = committeeStore,
): Promise<(() => void) | null> {
  return (await openLog(id, { type: "wall" }, store))?.close ?? null;
}

function ordered(state: Committee | null, entries: readonly Entry[], order: Order, at: number): Accepted {
  if (state === null) return { ok: false, reason: "nonsense" };
  const decided = decide(state, order, CHAIR, at);
  return decided.ok ? { ok: true, entries: addEntry(entries, decided.facts, CHAIR, at) } : decided;
}

/** Stores the entry before sending it to the other windows, so that a window that reads the log again finds it. */
async function kept(id: string, store: CommitteeStore, at: number, line: Line, entry: Entry): Promise<void> {
  const { entries, state } = store.getState();
  await committeeRows().put({ id, name: state?.name ?? "", at, entries });
  line.say(entry);
}

async function openLog(id: string, seat: Seat, store: CommitteeStore): Promise<Line | null> {
  const read = async (): Promise<readonly Entry[] | null> => (await committeeRows().get(id))?.entries ?? null;
  const entries = await read();
  if (entries === null) return null;
  store.setState({ ...NO_COMMITTEE, seat });
  if (!areShown(store, seat, entries)) return null;
  return openLine(id, (entry) => {
    const known = store.getState().entries;
    if (entry.n === known.length + 1) showEntries(store, [...known, ...seenBy(seat, [entry])]);
    else if (entry.n > known.length)
      void read().then((all) => all !== null && showEntries(store, seenBy(seat, all)));
  });
}

/** Returns false if the log is inconsistent, as one that an earlier version imported from a file may be. */
function areShown(store: CommitteeStore, seat: Seat, entries: readonly Entry[]): boolean {
  try {
    showEntries(store, seenBy(seat, entries));
    return true;
  } catch {
    return false;
  }
}

/** Entries keep their numbers even if their facts are not for everybody. */
function seenBy(seat: Seat, entries: readonly Entry[]): readonly Entry[] {
  if (seat.type !== "wall") return entries;
  return entries.map((entry) => ({
    ...entry,
    facts: entry.facts.filter(isForAll),
  }));
}

function openLine(id: string, hear: (entry: Entry) => void): Line {
  if (typeof BroadcastChannel === "undefined") return { say: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(`fortieth.committee.${id}`);
  channel.onmessage = ({ data }: MessageEvent<Word>) => hear(data.entry);
  return {
    say: (entry) => channel.postMessage({ entry } satisfies Word),
    close: () => channel.close(),
  };
}
