/**
 * An order takes effect once, however often it is sent. The tests also cover who may give it, and which events the
 * teacher can trigger.
 */
import { describe, expect, test } from "vitest";
import { only } from "../support/play.ts";
import { hostUnderTest, openRoom, type RoomUnderTest, SETTINGS } from "../support/room.ts";
import { begun } from "../support/room-begun.ts";
import { pair, to } from "../support/room-pair.ts";

const ID = "the-same-order";

describe("an order sent twice counts once", () => {
  test("of a device: both get the same answer, and the log has one", async () => {
    const { room, kenya } = await begun();
    const order = { type: "post", text: "We are ready." } as const;
    const first = await kenya.answer(order, ID);
    expect(await kenya.answer(order, ID)).toEqual(first);
    expect(room.state().press).toHaveLength(1);
  });

  test("of the teacher: one beat is closed, although both tables are meant", async () => {
    const { room } = await begun();
    await room.desk.give({ type: "closeBeat", table: 0, beat: 0 }, ID);
    await room.desk.give({ type: "closeBeat", table: 0, beat: 0 }, ID);
    expect(only(room.match().log, "beatClosed")).toHaveLength(1);
  });

  test("at the same moment", async () => {
    const { room, kenya } = await begun();
    const order = { type: "post", text: "We are ready." } as const;
    await Promise.all([kenya.give(order, ID), kenya.give(order, ID), kenya.give(order, ID)]);
    expect(room.state().press).toHaveLength(1);
  });

  test("two devices can choose the same id", async () => {
    const { room, kenya, brazil } = await begun();
    await kenya.give({ type: "post", text: "One." }, ID);
    await brazil.give({ type: "post", text: "Two." }, ID);
    expect(room.state().press.map(({ text }) => text)).toEqual(["One.", "Two."]);
  });
});

describe("a table begins", () => {
  test("once", async () => {
    const { room } = await begun();
    expect(await room.desk.give({ type: "start", table: 1 })).toBe("started");
  });

  test("and cannot be played before that", async () => {
    const room = await openRoom();
    const kenya = await room.at("KEN");
    expect(await kenya.give({ type: "ready", beat: 0 })).toBe("notStarted");
    expect(await room.desk.give({ type: "extend", table: 1, seconds: 10 })).toBe("notStarted");
  });

  test("a room's seed has 128 bits, and never repeats", async () => {
    const { host } = hostUnderTest();
    const seeds = await Promise.all(
      [1, 2].map(
        async () => (await host.find((await host.create(SETTINGS)).code))?.snapshot.state?.seed ?? "",
      ),
    );
    expect(new Set(seeds).size).toBe(2);
    for (const seed of seeds) expect(Buffer.from(seed, "base64url")).toHaveLength(16);
  });

  test("all at once with 0, all from the same seed", async () => {
    const room = await openRoom({ tables: 3 });
    await room.desk.give({ type: "start", table: 0 });
    expect(new Set([1, 2, 3].map((table) => room.match(table).setup.seed)).size).toBe(1);
    expect(await room.desk.give({ type: "start", table: 4 })).toBe("noTable");
  });

  test("seats without a device are bots of the room's level", async () => {
    const { room } = await begun({ level: 3 });
    expect(room.match().setup.seats).toEqual({
      BRA: { type: "person" },
      KEN: { type: "person" },
      USA: { type: "bot", level: 3 },
    });
  });
});

describe("the teacher triggers an event", () => {
  const struck = (room: RoomUnderTest) =>
    only(room.match().log, "eventStruck").filter(({ by }) => by === "teacher");

  test("now, in a season", async () => {
    const { room } = await begun();
    const [event = ""] = room.match().scenario.events.map(({ id }) => id);
    expect(await room.desk.give({ type: "inject", table: 1, event, season: null })).toBe("wrongPhase");
    await to(room, "season");
    expect(await room.desk.give({ type: "inject", table: 1, event, season: null })).toBe("taken");
    expect(struck(room)).toHaveLength(1);
  });

  test("planned, when its season opens, and then the plan is finished", async () => {
    const { room } = await begun();
    const event = room.match().scenario.events[0]?.id ?? "";
    await room.desk.give({ type: "inject", table: 1, event, season: 1 });
    expect((await room.desk.follow()).desk?.tables[0]?.plans).toEqual([{ event, season: 1 }]);
    await to(room, "season");
    while (room.world().season < 1)
      await room.desk.give({ type: "closeBeat", table: 1, beat: room.world().clock });
    expect(struck(room)).toHaveLength(1);
    expect(room.state().tables[0]?.plans).toEqual([]);
  });

  test("but not one that was dropped again", async () => {
    const { room } = await begun();
    const event = room.match().scenario.events[0]?.id ?? "";
    await room.desk.give({ type: "inject", table: 1, event, season: 1 });
    await room.desk.give({ type: "dropInject", table: 1, event });
    await to(room, "over");
    expect(struck(room)).toEqual([]);
  });

  test("but not one that does not exist", async () => {
    const { room } = await begun();
    const order = { type: "inject", table: 1, event: "no-such-event", season: 1 } as const;
    expect(await room.desk.give(order)).toBe("unknownTarget");
  });
});

describe("a pair shares a seat", () => {
  test("abroad the Delegate acts and must be ready, and the Capital need not", async () => {
    const { room, delegate, capital } = await pair();
    const article = room.world().draft.floor[0] ?? 0;
    const placards = (room.world().draft.texts[article] ?? []).map(() => 1 as const);
    const command = { type: "layPlacards", article, placards, wish: 0, care: 1 } as const;
    expect([await capital.act(command), await delegate.act(command)]).toEqual(["notYourPart", "taken"]);
    const back = { type: "unseal", beat: room.world().clock, slot: `layPlacards:${article}` } as const;
    expect(await capital.give(back)).toBe("notYourPart");
    expect([await capital.ready(), await delegate.ready()]).toEqual(["notYourPart", "taken"]);
  });

  test("at home it is the other way round", async () => {
    const { room, delegate, capital } = await pair();
    await to(room, "sign");
    const command = { type: "sign", declaration: "none" } as const;
    expect([await delegate.act(command), await capital.act(command)]).toEqual(["notYourPart", "taken"]);
  });
});

describe("a half of a pair whose other half is absent does both parts", () => {
  const sign = { type: "sign", declaration: "none" } as const;

  test("from the beginning, if nobody has come: it acts at home too, and closes the beat", async () => {
    const room = await openRoom({ pairs: true });
    const delegate = await room.at("KEN", 1, "delegate");
    await room.desk.give({ type: "start", table: 1 });
    await to(room, "sign");
    expect((await delegate.follow()).room?.part).toBe("both");
    expect([await delegate.act(sign), await delegate.ready()]).toEqual(["taken", "taken"]);
    expect(room.world().beat).toBe("season");
  });

  test("once the other half has been silent for a while, and not after it is back", async () => {
    const { room, delegate, capital } = await pair();
    await to(room, "sign");
    expect(await delegate.act(sign)).toBe("notYourPart");
    await room.later(60);
    await delegate.follow();
    expect(await delegate.act(sign)).toBe("taken");
    await capital.follow();
    expect((await delegate.follow()).room?.part).toBe("delegate");
    expect(await delegate.ready()).toBe("notYourPart");
  });
});
