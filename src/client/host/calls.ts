/** Single requests to the host. An order is resent under the same id until the host answers. */
import type { CommitteeCard } from "../../committee/message.ts";
import type { Seat } from "../../engine/state/seat.ts";
import {
  type DeskView,
  type OrderAnswer,
  PASSWORD_HEADER,
  type RoomUpdate,
  type WallLanguages,
} from "../../room/message.ts";
import type { Order } from "../../room/order.ts";
import type { RoomCard } from "../../room/room-card.ts";
import type { SeatMandate } from "../../room/seat-mandate.ts";
import type { RoomSettings } from "../../room/settings.ts";
import { backoff } from "./backoff.ts";

/** `retryAfter`: seconds until the host accepts another request, if it says so. */
export type Refused = Readonly<{ ok: false; reason: string; retryAfter?: number }>;

/** The host cannot be reached. */
export const OFFLINE: Refused = { ok: false, reason: "offline" };

/** An HTTP status above this, except 503, counts as no answer, because trying again may help. */
const LASTING = 500;

export type HostCard = Readonly<{
  addresses: readonly string[];
  engineVersion: string;
  /** True if this device needs the host's password to open rooms and committees. */
  asksPassword: boolean;
}>;

/** Returns null if no host serves the page, as with static web hosting. */
export async function hostCard(): Promise<HostCard | null> {
  const answer = await ask("host");
  return answer !== null && "addresses" in answer ? (answer as HostCard) : null;
}

/** @param password the host's password, if one is needed */
export async function openRoom(
  settings: RoomSettings,
  password: string | null,
): Promise<Readonly<{ ok: true; code: string; key: string }> | Refused> {
  const answer = await ask("rooms", settings, undefined, password);
  return (answer as Readonly<{ ok: true; code: string; key: string }> | Refused | null) ?? OFFLINE;
}

/**
 * @param key the device's key. With a valid key, the host answers even if too many wrong codes came from this network
 */
export async function roomCard(code: string, key: string | null): Promise<RoomCard | Refused> {
  return ((await ask(`rooms/${code}`, undefined, key ?? undefined)) as RoomCard | Refused | null) ?? OFFLINE;
}

/**
 * Finds the room or committee that a code opens.
 * @param key the device's key. With a valid key, the host answers even if too many wrong codes came from this network
 */
export async function codeCard(
  code: string,
  key: string | null,
): Promise<RoomCard | CommitteeCard | Refused> {
  const answer = await ask(`rooms/${code}`, undefined, key ?? undefined);
  return (answer as RoomCard | CommitteeCard | Refused | null) ?? OFFLINE;
}

/** Gets a token for this device. */
export async function enterRoom(code: string): Promise<Readonly<{ ok: true; token: string }> | Refused> {
  return (
    ((await ask(`rooms/${code}/devices`, {})) as Readonly<{ ok: true; token: string }> | Refused | null) ??
    OFFLINE
  );
}

/** Returns the record of a table as text, or null before the debrief opens. */
export async function recordText(code: string, key: string, table: number): Promise<string | null> {
  const response = await fetch(`./api/rooms/${code}/record?table=${table}`, {
    headers: keyHeader(key),
  }).catch(() => null);
  return response?.ok === true ? response.text() : null;
}

/** The mandate of a seat, for the desk. Returns null if the key opens no desk or the host does not answer. */
export async function seatMandate(
  code: string,
  key: string,
  { table, seat }: Readonly<{ table: number; seat: Seat }>,
): Promise<SeatMandate | null> {
  const answer = await ask(
    `rooms/${code}/mandate?table=${table}&seat=${encodeURIComponent(seat)}`,
    undefined,
    key,
  );
  return answer !== null && "mandate" in answer ? (answer.mandate as SeatMandate) : null;
}

/** What the desk shows now. Returns null if the key opens no desk or the host does not answer. */
export async function deskNow(code: string, key: string): Promise<DeskView | null> {
  const update = await ask(`rooms/${code}/changes?since=&version=&table=0`, undefined, key);
  return update !== null && "desk" in update ? (update as RoomUpdate).desk : null;
}

/** Tells the host that someone is looking at the page, and in which language. */
export async function reportPresence(code: string, key: string, language: string): Promise<void> {
  await ask(`rooms/${code}/here?lang=${language}`, {}, key);
}

/** Chooses what the wall speaks. Only a key of the desk may. Returns whether the host has done it. */
export async function chooseWallLanguages(
  code: string,
  key: string,
  chosen: WallLanguages,
): Promise<boolean> {
  const answer = await ask(`rooms/${code}/wall-languages`, chosen, key);
  return answer !== null && "ok" in answer && answer.ok === true;
}

/** Number of attempts before an order is abandoned. */
const MOST_TRIES = 8;

export function sendOrder(code: string, key: string, order: Order): Promise<OrderAnswer | Refused> {
  return sendUntilAnswered<OrderAnswer>(`rooms/${code}/orders`, key, order);
}

type Answered = Readonly<{ ok: boolean; reason?: string }>;

/**
 * Sends an order. If the connection fails or the host cannot store the order, the function waits and sends it again;
 * the host carries it out only once. Returns the last answer.
 * @param id the same id when an order is resent
 */
export async function sendUntilAnswered<A extends Answered>(
  path: string,
  key: string,
  order: object,
  id: string = newId(),
): Promise<A | Refused> {
  const message = { id, order };
  let last: A | Refused = OFFLINE;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    if (tries > 0) await backoff(tries);
    const answer = (await ask(path, message, key)) as A | Refused | null;
    if (answer?.ok === undefined) continue;
    last = answer;
    if (!isTemporary(answer)) return answer;
  }
  return last;
}

const PASSING: readonly (string | undefined)[] = ["notKept", "tooFast", "starting", OFFLINE.reason];

/** True for a refusal that may be temporary, so that trying again can help. */
export function isTemporary({ ok, reason }: Answered): boolean {
  return !ok && PASSING.includes(reason);
}

/** 96 random bits. `crypto.randomUUID` is missing on plain http. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}

export function keyHeader(key: string): Readonly<Record<string, string>> {
  return { Authorization: `Bearer ${key}` };
}

/**
 * Returns the host's answer as JSON. Returns null if there is no answer, or something other than the host answers.
 */
export async function ask(
  path: string,
  body?: unknown,
  key?: string,
  password: string | null = null,
): Promise<object | null> {
  try {
    const response = await fetch(`./api/${path}`, {
      ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
      headers: {
        ...(key === undefined ? {} : keyHeader(key)),
        ...(password === null ? {} : { [PASSWORD_HEADER]: encodeURIComponent(password) }),
        "Content-Type": "application/json",
      },
    });
    if (response.status > LASTING && response.status !== 503) return null;
    const answer: unknown = await response.json();
    return typeof answer === "object" ? withWait(answer, response) : null;
  } catch {
    return null;
  }
}

function withWait(answer: object | null, { headers }: Response): object | null {
  const retryAfter = Number(headers.get("Retry-After") ?? Number.NaN);
  return answer !== null && retryAfter > 0 ? { ...answer, retryAfter } : answer;
}
