/** What a delegation sees in its room, and what a page is sent when it already has part of it. */
import { describe, expect, test } from "vitest";
import { haveSame } from "../../src/server/room/have-same.ts";
import { areSameParts, partsOf, roomView } from "../../src/server/room/room-view.ts";
import { openRoom, type RoomUnderTest } from "../support/room.ts";
import { begun } from "../support/room-begun.ts";
import { three, wait } from "../support/room-clock.ts";

describe("a delegation", () => {
  test("sees who sits at its table, and who is present", async () => {
    const { room, brazil, kenya } = await three();
    await kenya.ready();
    await wait(room, [brazil, kenya], 50);
    expect((await brazil.follow()).room?.seats).toEqual([
      { seat: "BRA", isTaken: true, isHere: true, isReady: false },
      { seat: "KEN", isTaken: true, isHere: true, isReady: true },
      { seat: "USA", isTaken: true, isHere: false, isReady: false },
    ]);
  });

  test("sees the last thirty messages of its seat in each list", async () => {
    const { room, kenya, brazil } = await begun();
    for (let n = 0; n < 31; n++) await kenya.give({ type: "write", to: "BRA", text: `No. ${n}` });
    for (let n = 0; n < 31; n++)
      await room.desk.give({ type: "tell", to: { table: 0, seat: null }, text: `No. ${n}` });
    for (let n = 0; n < 31; n++) await brazil.give({ type: "post", text: `No. ${n}` });
    const { said = [], messages = [], press = [] } = (await brazil.follow()).room ?? {};
    expect(said.map(({ words }) => words.text)).toEqual(Array.from({ length: 30 }, (_, n) => `No. ${n + 1}`));
    for (const list of [messages, press])
      expect(list.map(({ text }) => text)).toEqual(Array.from({ length: 30 }, (_, n) => `No. ${n + 1}`));
  });

  test("sees only the press of its own table", async () => {
    const { room, kenya } = await begun({ tables: 2 });
    const other = await room.at("USA", 2);
    await other.give({ type: "post", text: "Elsewhere." });
    await kenya.give({ type: "post", text: "Here." });
    expect((await kenya.follow()).room?.press.map(({ text }) => text)).toEqual(["Here."]);
    expect((await kenya.follow()).room?.begun).toEqual([1]);
  });

  test("sees the seats of the table it looks at, and no free ones once it has a seat", async () => {
    const { room, kenya } = await begun();
    const fresh = (await (await room.enter()).follow()).room;
    expect(fresh?.seats.map(({ seat, isTaken }) => [seat, isTaken])).toEqual([
      ["BRA", true],
      ["KEN", true],
      ["USA", false],
    ]);
    expect([fresh?.part, fresh?.said, fresh?.wallClosed]).toEqual(["both", [], null]);
    expect((await kenya.follow()).room?.free).toEqual([]);
  });

  test("waits for a taken seat, can be put off, and sees both", async () => {
    const { room } = await begun();
    const asking = await room.enter();
    await asking.take("KEN");
    const shown = async () => (await asking.follow()).room;
    expect(await shown()).toMatchObject({ asked: { seat: "KEN" }, isPutOff: false, place: null });
    await room.desk.give({ type: "putOff", device: asking.device });
    expect(await shown()).toMatchObject({ isPutOff: true });
  });

  test("sees a free half of a pair if it has the other half, and none in a seat that one device holds alone", async () => {
    const room = await openRoom({ pairs: true });
    await room.at("KEN", 1, "capital");
    await room.at("USA", 1, "both");
    const shown = async () => (await (await room.enter()).follow()).room?.free[0];
    expect(await shown()).toMatchObject({ seats: ["BRA"], halves: [{ seat: "KEN", role: "delegate" }] });
    await room.at("KEN", 1, "delegate");
    expect(await shown()).toMatchObject({ halves: [] });
  });
});

describe("parts of a view", () => {
  const partsFor = (room: RoomUnderTest, device: number) =>
    partsOf(room.running, room.open(), room.device(device), room.running.presence.here(), 0);

  test("are the same objects while nothing has changed for that device, and make the same view", async () => {
    const { room, kenya } = await begun();
    const before = partsFor(room, 0);
    expect(areSameParts(before, partsFor(room, 0))).toBe(true);
    await room.desk.give({ type: "tell", to: { table: 2, seat: null }, text: "Elsewhere." });
    expect(areSameParts(before, partsFor(room, 0))).toBe(false);
    await kenya.give({ type: "say", to: "BRA", phrase: "thankYou", article: -1 });
    const said = partsFor(room, 0);
    expect(roomView(said).said).toHaveLength(1);
    expect(areSameParts({ ...before, messages: said.messages }, said)).toBe(false);
  });

  test("lists are the same if each of their parts is", () => {
    const [a, b] = [{}, {}];
    expect([haveSame([a, b], [a, b]), haveSame([a], [a, b]), haveSame([a, b], [b, a])]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("a page that asks for news", () => {
  test("receives nothing if it is up to date, and everything if it knows too much", async () => {
    const { room, kenya } = await begun();
    const page = await kenya.follow();
    expect(await kenya.news(page)).toBeNull();
    const [table, seat, marks, heard] = page.since.split("/");
    expect([table, seat, marks]).toEqual(["1", "KEN", "all"]);
    const ahead = { ...page, since: `1/KEN/all/${Number(heard) + 5}` };
    const told = await kenya.news(ahead);
    expect([told?.position, told?.table?.view?.seat, told?.room]).toEqual([page.since, "KEN", null]);
    expect(room.open().seq).toBeGreaterThan(0);
  });

  test.each(["2/KEN/all/4", "1/BRA/all/4", "1/KEN/own/4", "1/KEN/all/x", "nonsense"])(
    "is told the whole where what it knows is of something else: %s",
    async (since) => {
      const { kenya } = await begun();
      const page = await kenya.follow();
      const told = await kenya.news({ ...page, since });
      expect(told?.table?.view).toEqual(page.view);
      expect(told?.position).toBe(page.since);
    },
  );

  test("receives only its table if the room is unchanged, and only the room if the table is", async () => {
    const { room, kenya } = await begun();
    const page = await kenya.follow();
    await room.desk.give({ type: "tell", to: { table: 0, seat: null }, text: "Hello." });
    const said = await kenya.news(page);
    expect([said?.table, said?.room?.messages.length, said?.position]).toEqual([null, 1, page.since]);
    const later = await kenya.follow(page);
    await kenya.act({ type: "layPlacards", ...placardsOf(room), wish: 0, care: 1 });
    const acted = await kenya.news(later);
    expect([acted?.room, acted?.table?.view, acted?.version]).toEqual([null, null, later.version]);
    expect(acted?.table?.changes).not.toBeNull();
  });

  test("has no table before it has a seat, or after it was removed", async () => {
    const { room, kenya } = await begun();
    expect((await (await room.enter()).news())?.position).toBe("");
    await room.desk.give({ type: "removeDevice", device: kenya.device });
    expect((await kenya.news())?.table).toBeNull();
  });

  test("follows the requested table as a wall, and all tables as a desk", async () => {
    const { room } = await begun();
    expect((await room.wall().news())?.table?.view?.seat).toBe("wall");
    const told = await room.desk.news();
    expect([told?.table?.view?.seat, told?.room, told?.board]).toEqual(["teacher", null, null]);
  });
});

function placardsOf(room: RoomUnderTest) {
  const article = room.world().draft.floor[0] ?? 0;
  return { article, placards: (room.world().draft.texts[article] ?? []).map(() => 1 as const) };
}
