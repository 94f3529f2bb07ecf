/** Pages of a room without a browser. They run the page's own code for its connection, orders and reconnection. */
import { onTestFinished, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import { createGameStore } from "../../src/client/game/game-store.ts";
import { waitFor } from "../../src/client/host/backoff.ts";
import { enterRoom } from "../../src/client/host/calls.ts";
import { NO_ROOM, type RoomPageState, type RoomStore } from "../../src/client/sessions/room/room-store.ts";
import { openSession, type Session } from "../../src/client/sessions/room/session.ts";
import type { Seat } from "../../src/engine/state/seat.ts";
import type { View } from "../../src/engine/views/view.ts";
import type { Place } from "../../src/room/fact.ts";
import type { Order } from "../../src/room/order.ts";

export type RoomPage = Readonly<{
  seat: Seat;
  session: Session;
  rooms: RoomStore;
  /** The match as the page shows it, or null before it begins. */
  view: () => View | null;
  /** Sends a message to a seat until the host has it. @throws if the host refuses it, or the page gives up */
  say: (to: string) => Promise<void>;
  /**
   * The number of messages that the page's connection has brought: its own, and those that other seats sent to it.
   */
  heard: (from?: string) => number;
  /** The number of its own messages that the host has acknowledged. */
  acknowledged: () => number;
}>;

type Asked = Readonly<{ path: string; key: string; body: string }>;

export type Net = Readonly<{
  /** Sets the count of requests back to zero. */
  recount: () => void;
  /** The longest time in ms that a page has waited between its tries, worked out from their number. */
  longestWait: (page: RoomPage) => number;
}>;

/** Provides what a page needs from a browser until the test ends. All requests go to this address. */
export function openNet(url: string): Net {
  let asked: Asked[] = [];
  const real = fetch;
  const nothing = (): void => undefined;
  vi.stubGlobal("document", {
    visibilityState: "visible",
    addEventListener: nothing,
    removeEventListener: nothing,
  });
  vi.stubGlobal("addEventListener", nothing);
  vi.stubGlobal("removeEventListener", nothing);
  // Pages cannot exchange messages between tabs, so each keeps its own connection.
  vi.stubGlobal("BroadcastChannel", undefined);
  vi.stubGlobal("fetch", (path: string, init: RequestInit = {}) => {
    const key = new Headers(init.headers).get("Authorization")?.replace("Bearer ", "") ?? "";
    asked.push({ path, key, body: String(init.body ?? "") });
    return real(new URL(path, url), init);
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  return {
    recount: () => {
      asked = [];
    },
    longestWait: ({ session: { key } }) => {
      const own = asked.filter((one) => one.key === key);
      const lines = own.filter(({ path }) => /\/(?:stream|changes)\?/.test(path)).length;
      const orders = own.filter(({ path }) => path.endsWith("/orders")).map(({ body }) => body);
      const again = orders.map((order) => orders.filter((one) => one === order).length - 1);
      return Math.max(...[lines, ...again].map(waitedFor));
    },
  };
}

function waitedFor(tries: number): number {
  return Array.from({ length: tries }, (_, at) => waitFor(at + 1, 1)).reduce((sum, ms) => sum + ms, 0);
}

/** Enters a room and takes a seat. */
export async function enteredPage(code: string, place: Place): Promise<RoomPage> {
  const entered = await enterRoom(code);
  if (!entered.ok) throw new Error(entered.reason);
  const page = openPage(code, entered.token, place.seat);
  await surely(page.session, { type: "takeSeat", place });
  return page;
}

/** The page of a device that already has a seat. */
export function openPage(code: string, key: string, seat: Seat): RoomPage {
  const rooms: RoomStore = createStore<RoomPageState>()(() => NO_ROOM);
  const game = createGameStore();
  const session = openSession({ code, key, kind: "seat", game, rooms });
  onTestFinished(session.close);
  let acknowledged = 0;
  return {
    seat,
    session,
    rooms,
    view: () => game.getState().view,
    say: async (to) => {
      await surely(session, { type: "say", to, phrase: "letUsMeet", article: -1 });
      acknowledged++;
    },
    heard: (of = seat) => rooms.getState().room?.said.filter(({ from }) => from === of).length ?? 0,
    acknowledged: () => acknowledged,
  };
}

async function surely({ order }: Session, asked: Order): Promise<void> {
  const answer = await order(asked);
  if (!answer.ok) throw new Error(`${asked.type}: ${answer.reason}`);
}

/** Sends a message, and resolves when the page's own connection has brought it back. */
export async function speaksAndHears(page: RoomPage, to: string): Promise<void> {
  await page.say(to);
  const words = page.acknowledged();
  await hears(page, () => page.heard() >= words);
}

/** Resolves when the condition holds for what a page has received. */
export function hears({ rooms }: RoomPage, isSo: () => boolean): Promise<void> {
  return new Promise((done) => {
    const look = (): void => {
      if (!isSo()) return;
      end();
      done();
    };
    const end = rooms.subscribe(look);
    look();
  });
}
