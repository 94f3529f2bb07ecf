/**
 * A delegation's phone without a page, for committees with more phones than a machine can show: it sends to the host what
 * its page would send.
 */
import { expect } from "@playwright/test";
import type { View } from "../../../src/engine/views/view.ts";
import { actsOf } from "../../../src/tools/bench/host-hand.ts";
import { enteredAs, type Person } from "../committee-host.ts";
import { inside } from "../committee-match.ts";
import type { App, Person as RoomPerson } from "../room.ts";
import type { ServedRoom } from "./served-room.ts";

export type HostPhone = Person & Readonly<{ seat: string }>;

/** The host of a test, by address. Requests do not wait for news: a page that has none yet is answered at once. */
export function appOf({ url }: ServedRoom): App {
  const host = `http://127.0.0.1:${new URL(url).port}`;
  return { request: (path, { signal: _, ...init } = {}) => fetch(`${host}${path}`, init) };
}

/** The phone of a delegation, which has its seat. */
export async function hostPhone(room: ServedRoom, code: string, seat: string): Promise<HostPhone> {
  return { ...(await enteredAs(appOf(room), code, seat)), seat };
}

/** Puts a secret ballot into the box. @param choice the place of the name on the ballot paper */
export async function cast({ request }: HostPhone, election: number, choice: string): Promise<void> {
  const body = JSON.stringify({ election, ballot: 1, choice });
  expect((await request("/ballots", { method: "POST", body })).status).toBe(200);
}

/** The phone in the match of its committee. */
export function inMatch(
  room: ServedRoom,
  code: string,
  match: string,
  phone: HostPhone,
): Promise<RoomPerson> {
  return inside({ app: appOf(room), code, room: match }, phone);
}

/**
 * Gives the acts of a policy in the open beat. While the text is decided, it says nothing, and so keeps to what it did in
 * committee. @returns what the phone saw before
 */
export async function actIn(phone: RoomPerson, seat: string): Promise<View> {
  const { setup, view } = await phone.follow();
  if (setup === null || view === null) throw new Error(`${seat} sees no match`);
  const { clock, beat } = view.world;
  const acts = beat === "stand" || beat === "vote" ? [] : actsOf(setup, view, seat);
  for (const command of acts) await phone.give({ type: "act", beat: clock, command });
  return view;
}

/** Plays a beat and says that the seat is ready. @returns what the phone saw before */
export async function playOn(phone: RoomPerson, seat: string): Promise<View> {
  const view = await actIn(phone, seat);
  const answer = await phone.give({ type: "ready", beat: view.world.clock });
  // Once most are ready, a countdown closes the beat for the others.
  expect(["taken", "beatOver", "alreadyReady"]).toContain(answer);
  return view;
}
