/**
 * A committee on this device alone: the page decides, the browser keeps the log, and other windows of the same browser,
 * such as the wall on the projector, hear of every entry.
 */
import { decide, formed } from "../../../committee/decide.ts";
import { type Fact, isForChairs } from "../../../committee/facts/fact.ts";
import { type Accepted, added, type Entry, undo } from "../../../committee/log.ts";
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

/** What windows of a browser tell each other: an entry more of a committee. */
type Word = Readonly<{ entry: Entry }>;

type Line = Readonly<{ say: (entry: Entry) => void; close: () => void }>;

type Formed = Readonly<{ ok: true; id: string }> | Readonly<{ ok: false; reason: Refusal }>;

/** `isOnTopic`: the model can go on with its texts. */
type Forming = Readonly<{ at?: number; isOnTopic?: boolean }>;

/** A new committee, kept at once. */
export async function formCommittee(
  name: string,
  pack: Pack,
  delegations: readonly Delegation[],
  { at = Date.now(), isOnTopic = true }: Forming = {},
): Promise<Formed> {
  const decided = formed(name, pack, delegations);
  if (!decided.ok) return decided;
  const facts: readonly Fact[] = isOnTopic
    ? decided.facts
    : [...decided.facts, { type: "modelSet", isUsed: false }];
  return { ok: true, id: await keepHere(name, added([], facts, CHAIR, at), at) };
}

/** The chair's way in; null where the browser keeps no such committee. */
export async function openCommittee(
  id: string,
  store: CommitteeStore = committeeStore,
  now: () => number = Date.now,
): Promise<CommitteeConnection | null> {
  const line = await entered(id, CHAIR, store);
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

/** For the wall: it hears everything but what the chairs write to each other, and acts for nobody. */
export async function watchCommittee(
  id: string,
  store: CommitteeStore = committeeStore,
): Promise<(() => void) | null> {
  return (await entered(id, { type: "wall" }, store))?.close ?? null;
}

function ordered(state: Committee | null, entries: readonly Entry[], order: Order, at: number): Accepted {
  if (state === null) return { ok: false, reason: "nonsense" };
  const decided = decide(state, order, CHAIR, at);
  return decided.ok ? { ok: true, entries: added(entries, decided.facts, CHAIR, at) } : decided;
}

/** Written before the others hear of it: whoever reads anew finds what was said. */
async function kept(id: string, store: CommitteeStore, at: number, line: Line, entry: Entry): Promise<void> {
  const { entries, state } = store.getState();
  await committeeRows().put({ id, name: state?.name ?? "", at, entries });
  line.say(entry);
}

async function entered(id: string, seat: Seat, store: CommitteeStore): Promise<Line | null> {
  const read = async (): Promise<readonly Entry[] | null> => {
    const row = await committeeRows().get(id);
    return row === null ? null : seenBy(seat, row.entries);
  };
  const entries = await read();
  if (entries === null) return null;
  store.setState({ ...NO_COMMITTEE, seat });
  showEntries(store, entries);
  return openLine(id, (entry) => {
    const known = store.getState().entries;
    if (entry.n === known.length + 1) showEntries(store, [...known, ...seenBy(seat, [entry])]);
    else if (entry.n > known.length) void read().then((all) => all !== null && showEntries(store, all));
  });
}

/** Entries keep their numbers where what they said is for the chairs. */
function seenBy(seat: Seat, entries: readonly Entry[]): readonly Entry[] {
  if (seat.type !== "wall") return entries;
  return entries.map((entry) => ({
    ...entry,
    facts: entry.facts.filter((fact) => !isForChairs(fact)),
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
