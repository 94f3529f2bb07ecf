/**
 * A room as a log of the kernel: how its state is built from rows, which connections get its news, and which rules
 * apply.
 */
import type { Rejection } from "../../engine/state/command.ts";
import { TEACHER } from "../../engine/state/seat.ts";
import type { LogKind, Notice } from "../../kernel/log-kind.ts";
import { newRuntime } from "../../kernel/new-runtime.ts";
import type { PresenceLimits } from "../../kernel/presence.ts";
import { openOf, type Runtime } from "../../kernel/runtime.ts";
import { isAct } from "../../match/types.ts";
import { isBargain } from "../../room/bargain.ts";
import type { RoomFact } from "../../room/fact.ts";
import type { RoomRefusal } from "../../room/order.ts";
import type { RoomState } from "../../room/state.ts";
import type { Ending } from "../ending/host-ending.ts";
import type { Row, Store } from "../store/store.ts";
import { affectedBy, isAffected } from "./affected-seats.ts";
import { type LanguageBook, newLanguages } from "./languages.ts";
import { after, EMPTY, isOpen, type Open, type Snapshot } from "./snapshot.ts";

export type RefusalReason = RoomRefusal | Rejection;

/**
 * `watcher`: the device that waits for news, or null for the desk and for watchers. `topic`: a table, or a seat at a
 * table.
 */
export type RoomTypes = Readonly<{
  snapshot: Snapshot;
  opened: Readonly<{ state: RoomState }>;
  row: Row;
  watcher: number | null;
  topic: string;
  reason: RefusalReason;
}>;

export type RoomRuntime = Runtime<RoomTypes> & Readonly<{ ending: Ending; languages: LanguageBook }>;

/**
 * How long news of what delegations do is held back from others, so that thirty acts and ready marks go out as one
 * message.
 */
export const BATCH_MS = 250;

/** A visible page reports every 20 s. A page whose stream broke has less time to come back. */
export const PRESENCE_LIMITS: PresenceLimits = { silentMs: 45_000, graceMs: 12_000 };

/** The number of the wall in the list of devices. */
export const WALL_DEVICE = -1;

/** The number of an open desk in the list of devices. */
export const DESK_DEVICE = -2;

/** News for everybody that may be held back and sent together with other news. */
export const SOON: Notice<RoomTypes> = { about: "all", within: BATCH_MS };

/** News for the desk, the wall and devices without a seat. */
export const FOR_DESK: Notice<RoomTypes> = { about: new Set(), within: BATCH_MS };

/** News for everybody that is sent at once. */
export const AT_ONCE: Notice<RoomTypes> = { about: "all", within: 0 };

function roomKind(engineVersion: string): LogKind<RoomTypes> {
  return {
    name: "Room",
    report: (message) => console.error(message),
    empty: EMPTY,
    opened: (snapshot) => (isOpen(snapshot) ? snapshot : null),
    after,
    timeOf: ({ at }) => at,
    newsOf: (rows) => {
      const concerned = affectedBy(rows);
      const about = concerned === null ? "all" : new Set(concerned);
      return [{ about, within: rows.every(canWait) ? BATCH_MS : 0 }];
    },
    concerns: ({ state }, device, topics) => {
      const place = device === null ? null : (state?.devices[device]?.place ?? null);
      return place === null || isAffected(place, topics);
    },
    patience: PRESENCE_LIMITS,
    presenceNews: SOON,
    version: { of: ({ state }) => state.engineVersion, own: engineVersion, refusal: "otherVersion" },
    savedAgain: (at) => ({ kind: "room", fact: { type: "keptAgain" }, at }),
  };
}

/** @returns a function that makes the runtime for a code, before any row has been read */
export function roomRuntimes(
  store: Store,
  clock: () => number,
  engineVersion: string,
  ending: Ending,
): (code: string) => RoomRuntime {
  const kind = roomKind(engineVersion);
  return (code) => Object.assign(newRuntime(kind, code, store, clock), { ending, languages: newLanguages() });
}

/** The current state of the room, or null before its first row. */
export function roomOf(room: Runtime<RoomTypes>): Open | null {
  return openOf(room);
}

/**
 * When a beat is closed, when two delegations trade, or when the desk or the wall sends an order, everybody gets the news
 * at once: whoever has just been asked stands beside the one who asks.
 */
function canWait(row: Row): boolean {
  if (row.kind === "room") return GATHERED.has(row.fact.type);
  if (row.kind === "committee" || row.entry === null || row.entry.seat === TEACHER) return false;
  const { command } = row.entry;
  return command.type !== "closeBeat" && !(isAct(command) && isBargain(command));
}

const GATHERED: ReadonlySet<RoomFact["type"]> = new Set([
  "timerSet",
  "timeAsked",
  "wordsSent",
  "wordsReported",
  "pressPosted",
  "guidanceGiven",
  "asksClosed",
  "adoptionGuessed",
  "ticketAnswered",
  "opinionGiven",
  "checksDrawn",
  "checksExplained",
  "checkAnswered",
  "messagesRead",
]);
