/** Devices of a room that play over HTTP, as pages do. They remember every order that the host has acknowledged. */
import { randomUUID } from "node:crypto";
import { chanceOfSeat, policy } from "../../src/bots/index.ts";
import { seedWordsOf } from "../../src/engine/exact/rng.ts";
import type { Command } from "../../src/engine/state/command.ts";
import type { Seat } from "../../src/engine/state/seat.ts";
import { seenFrom } from "../../src/engine/views/seen-from.ts";
import type { View } from "../../src/engine/views/view.ts";
import { scenarioOf } from "../../src/lab/matches/library.ts";
import type { OrderAnswer, RoomUpdate } from "../../src/room/message.ts";
import type { Order } from "../../src/room/order.ts";
import type { RoomSettings } from "../../src/room/settings.ts";
import { withChanges } from "../../src/room/view-changes.ts";

export const SETTINGS: RoomSettings = {
  scenario: "standard",
  climate: "tense",
  audience: "adult",
  procedure: "un-ga",
  level: 1,
  tables: 2,
  seats: ["KEN", "BRA", "DEU"],
  seating: "chosen",
  pairs: false,
  pace: "off",
  talk: "phrases",
  forecasts: true,
  marks: true,
};

/** The current address of the host. It changes after a restart. */
export type Where = () => string;

export type Hand = {
  readonly table: number;
  readonly seat: Seat;
  readonly device: number;
  readonly token: string;
  /** Keys of orders that were answered with ok, as the log keeps them. */
  readonly acknowledged: string[];
  since: string;
  view: View | null;
};

export type TestRoom = Readonly<{ code: string; key: string; where: Where; hands: readonly Hand[] }>;

/** Opens a room, seats a device at every seat of every table, and starts. */
export async function roomWithHands(where: Where, settings: RoomSettings = SETTINGS): Promise<TestRoom> {
  const { code, key } = (await posted(where, "/api/rooms", settings)) as { code: string; key: string };
  const hands: Hand[] = [];
  for (let table = 1; table <= settings.tables; table++)
    for (const seat of settings.seats) {
      const { token } = (await posted(where, `/api/rooms/${code}/devices`, {})) as { token: string };
      const hand = { table, seat, device: hands.length, token, acknowledged: [], since: "", view: null };
      await surely({ code, where }, hand, { type: "takeSeat", place: { table, seat, role: "both" } });
      hands.push(hand);
    }
  const begun = await send(where, code, key, { type: "start", table: 0 });
  if (!begun.ok) throw new Error(begun.reason);
  return { code, key, where, hands };
}

/** Sends an order once. @throws if nobody answers */
export async function send(
  where: Where,
  code: string,
  key: string,
  order: Order,
  id: string = randomUUID(),
): Promise<OrderAnswer> {
  return (await posted(where, `/api/rooms/${code}/orders`, { id, order }, key)) as OrderAnswer;
}

async function posted(where: Where, path: string, body: unknown, key = ""): Promise<unknown> {
  const headers = { "Content-Type": "application/json", Authorization: `Bearer ${key}` };
  const answer = await fetch(where() + path, { method: "POST", headers, body: JSON.stringify(body) });
  return answer.json();
}

/** Sends the same order until the host answers, as a page does. For a while, the host may be down or unable to save. */
export async function surely(
  room: Pick<TestRoom, "code" | "where">,
  hand: Hand,
  order: Order,
): Promise<OrderAnswer> {
  const id = randomUUID();
  for (;;) {
    const answer = await send(room.where, room.code, hand.token, order, id).catch(() => null);
    if (answer?.ok === true) {
      hand.acknowledged.push(`${hand.device}:${id}`);
      return answer;
    }
    if (answer !== null && answer.reason !== "tooFast" && answer.reason !== "notKept") return answer;
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** The host's current answer to a device. @throws if nobody answers, or the token opens nothing */
export async function look({ code, where }: TestRoom, hand: Hand): Promise<RoomUpdate> {
  const query = new URLSearchParams({ since: hand.since });
  const headers = { Authorization: `Bearer ${hand.token}` };
  const answer = await fetch(`${where()}/api/rooms/${code}/changes?${query}`, { headers });
  if (answer.status !== 200) throw new Error(`${answer.status}`);
  const sent = (await answer.json()) as RoomUpdate;
  hand.view = viewAfter(hand.view, sent);
  hand.since = sent.position;
  return sent;
}

/** The view of a page after a message. */
export function viewAfter(view: View | null, { table }: RoomUpdate): View | null {
  if (table === null) return view;
  return table.view ?? (view === null || table.changes === null ? null : withChanges(view, table.changes));
}

/** Plays beat after beat by a policy until the test stops it, or the match is over. */
export async function play(room: TestRoom, hand: Hand, isEnough: () => boolean): Promise<void> {
  const settled = new Set<number>();
  while (!isEnough()) {
    const view = await look(room, hand).then(
      () => hand.view,
      () => null,
    );
    if (view?.world.beat === "over") return;
    if (view === null || settled.has(view.world.clock)) {
      await new Promise((done) => setTimeout(done, 100));
      continue;
    }
    const beat = view.world.clock;
    for (const command of actsOf(view)) {
      if (isEnough()) return;
      await surely(room, hand, { type: "act", beat, command });
    }
    await surely(room, hand, { type: "ready", beat });
    settled.add(beat);
  }
}

/** Resolves when the host has acknowledged this many orders of every device. */
export async function eachHas({ hands }: TestRoom, orders: number): Promise<void> {
  while (hands.some(({ acknowledged }) => acknowledged.length < orders))
    await new Promise((done) => setTimeout(done, 50));
}

/** What a bot of level 2 would do in this seat, from what its page has been sent. */
function actsOf(view: View): readonly Command[] {
  const { scenario, audience, procedure } = SETTINGS;
  const seen = seenFrom(scenarioOf(scenario, audience, procedure), view);
  const chance = chanceOfSeat(seedWordsOf("hand"), view.world.clock, seen.country);
  return policy({ type: "bot", level: 2 }, seen, chance);
}
