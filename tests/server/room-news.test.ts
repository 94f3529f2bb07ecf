/** A page that applies every message has exactly what its seat may see, with nothing lost or duplicated. */
import { createParser } from "eventsource-parser";
import { describe, expect, test } from "vitest";
import { eventsFor, viewOf } from "../../src/match/match.ts";
import type { RoomUpdate } from "../../src/room/message.ts";
import { BLANK, type Page, pageAfter } from "../../src/tools/bench/host-page.ts";
import { openRoom, type Person, type RoomUnderTest } from "../support/room.ts";
import { catchUp, follower, playTable, pupil } from "../support/room-play.ts";

/** What a seat may see of its table, taken directly from the match. */
function known(room: RoomUnderTest, seat: string, table = 1) {
  const match = room.match(table);
  return JSON.parse(
    JSON.stringify({ view: viewOf(match, seat), events: eventsFor(match, seat, 0) }),
  ) as unknown;
}

const held = ({ view, events }: Page) => ({ view, events });

/** The page of a stream, as soon as `isThere` accepts it. */
async function streamed(person: Person, isThere: (page: Page) => boolean): Promise<Page> {
  const response = await person.request("/stream");
  let page = BLANK;
  const parser = createParser({
    onEvent: ({ event, data }) => {
      if (event === undefined) page = pageAfter(page, JSON.parse(data) as RoomUpdate);
    },
  });
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  while (!isThere(page)) {
    const { done, value } = await reader.read();
    if (done) break;
    parser.feed(decoder.decode(value, { stream: true }));
  }
  await reader.cancel();
  return page;
}

describe("a device through a whole match", () => {
  test("by polling, whether it asks at every step or sleeps for some beats; by a stream; and the wall", async () => {
    const room = await openRoom({ scenario: "lesson", seats: ["KEN", "BRA", "USA", "FRA"] });
    const pupils = [pupil(await room.at("KEN")), pupil(await room.at("BRA")), pupil(await room.at("USA"))];
    const sleeper = follower(await room.at("FRA"));
    const wall = follower(room.wall());
    await room.desk.give({ type: "start", table: 1 });
    const stream = streamed(
      pupils[0]?.person as Person,
      (page) => page.view?.world.beat === "over" && page.room?.messages.length === 1,
    );
    const acts = await playTable(room, 1, pupils, async (beat) => {
      await catchUp(wall);
      if (beat % 5 === 0) await catchUp(sleeper);
    });
    expect(acts).toBeGreaterThan(50);
    await room.desk.give({ type: "tell", to: { table: 0, seat: null }, text: "Done." });
    for (const one of [...pupils, sleeper, wall]) await catchUp(one);
    for (const [one, seat] of [
      ...pupils.map(({ page }) => [page, page.view?.seat ?? ""] as const),
      [sleeper.page, "FRA"] as const,
      [wall.page, "wall"] as const,
    ])
      expect(held(one)).toEqual(known(room, seat));
    expect(held(await stream)).toEqual(known(room, "KEN"));
  });

  test("through a beat taken back, a swap of seats, and an absence of hundreds of acts", async () => {
    const room = await openRoom();
    const [kenya, brazil] = [pupil(await room.at("KEN")), pupil(await room.at("BRA"))];
    const sleeper = follower(await room.at("USA"));
    await room.desk.give({ type: "start", table: 1 });
    await catchUp(sleeper);
    await playTable(room, 1, [kenya, brazil], async (beat) => {
      if (beat === 2) await room.desk.give({ type: "undoBeat", table: 1, beat: room.world().clock });
      if (beat === 3)
        await room.desk.give({ type: "swapSeats", devices: [kenya.person.device, brazil.person.device] });
      if (beat === 4)
        for (let k = 0; k < 300; k++) {
          const isPaused = k % 2 === 0;
          await room.desk.give({ type: "pause", table: 1, isPaused });
        }
    });
    for (const one of [kenya, brazil, sleeper]) await catchUp(one);
    expect(held(kenya.page)).toEqual(known(room, "BRA"));
    expect(held(brazil.page)).toEqual(known(room, "KEN"));
    expect(held(sleeper.page)).toEqual(known(room, "USA"));
  });
});

describe("other people's affairs wake nobody", () => {
  test("a sealed act reaches only its own seat", async () => {
    const room = await openRoom();
    const [kenya, brazil, wall] = [
      pupil(await room.at("KEN")),
      pupil(await room.at("BRA")),
      follower(room.wall()),
    ];
    await room.desk.give({ type: "start", table: 1 });
    for (const one of [wall, kenya, brazil]) await catchUp(one);
    const article = room.world().draft.floor[0] ?? 0;
    const placards = (room.world().draft.texts[article] ?? []).map(() => 1 as const);
    await kenya.person.act({ type: "layPlacards", article, placards, wish: 0, care: 1 });
    expect((await kenya.person.news(kenya.page))?.table?.changes?.mine?.sealed).toHaveLength(1);
    expect(await brazil.person.news(brazil.page)).toBeNull();
    expect(await wall.person.news(wall.page)).toBeNull();
  });
});
