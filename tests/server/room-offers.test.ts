/** Offers between pupils: the desk sees each at once; the wall and other seats see only what was read out or shown. */
import { describe, expect, test } from "vitest";
import { options } from "../../src/engine/options/options.ts";
import { optionOf } from "../../src/engine/state/option.ts";
import type { OfferReport } from "../../src/room/offer-report.ts";
import { boardOf } from "../../src/server/room/tables-board.ts";
import { BLANK } from "../../src/tools/bench/host-page.ts";
import { seenBy } from "../support/play.ts";
import { type DeviceOf, openRoom, type Person, type RoomUnderTest } from "../support/room.ts";
import { begun } from "../support/room-begun.ts";
import { to, unwantedPackage } from "../support/room-pair.ts";

type Dealing = Readonly<{ room: RoomUnderTest; kenya: DeviceOf; brazil: DeviceOf; usa: DeviceOf }>;

/** The deal beat of a lesson, with an offer from Brazil to Kenya. */
async function offered(): Promise<Dealing> {
  const { room, kenya, brazil } = await begun({ scenario: "lesson", climate: "contested" });
  const usa = await room.at("USA");
  await to(room, "deal");
  expect(await brazil.act(unwantedPackage(room))).toBe("taken");
  return { room, kenya, brazil, usa };
}

async function atDesk({ desk }: RoomUnderTest) {
  const table = (await desk.follow()).desk?.tables[0];
  if (table === undefined) throw new Error("no table");
  return table;
}

async function offerIn(room: RoomUnderTest): Promise<OfferReport> {
  const offer = (await atDesk(room)).offers.find(({ from }) => from === "BRA");
  if (offer === undefined) throw new Error("no offer of Brazil");
  return offer;
}

/** All that this person is sent when the page opens. */
async function sentTo(person: Person, as?: "wall"): Promise<string> {
  return JSON.stringify(await person.news(BLANK, as));
}

async function answer({ room, kenya }: Dealing, accept: boolean): Promise<void> {
  const { id: offer } = await offerIn(room);
  expect(await kenya.act({ type: "answerOffer", offer, accept })).toBe("taken");
}

describe("the desk", () => {
  test("sees an offer, its answer and who has dealt; no mandate and no trust comes with it", async () => {
    const dealing = await offered();
    const { give, ask } = unwantedPackage(dealing.room);
    const offer = await offerIn(dealing.room);
    expect(offer).toEqual({
      ...{ id: offer.id, from: "BRA", to: "KEN", give, ask, isHelping: false, status: "open" },
    });
    const counts = async () =>
      (await atDesk(dealing.room)).seats.map(({ seat, offers, answers }) => [seat, offers, answers]);
    expect(await counts()).toEqual([
      ["BRA", 1, 0],
      ["KEN", 0, 0],
      ["USA", 0, 0],
    ]);
    await answer(dealing, true);
    expect((await offerIn(dealing.room)).status).toBe("accepted");
    expect(await counts()).toContainEqual(["KEN", 0, 1]);
  });

  test("and the other side have an offer and its answer at once, not with the next batch of news", async () => {
    const dealing = await offered();
    expect(dealing.room.running.outbox.later.size).toBe(0);
    await answer(dealing, true);
    expect(dealing.room.running.outbox.later.size).toBe(0);
  });

  test("and the page of all tables have a deal once it is announced, as one pair", async () => {
    const dealing = await offered();
    const bonds = () => boardOf(dealing.room.open())[0]?.bonds;
    expect(bonds()).toEqual([]);
    await answer(dealing, true);
    expect(bonds()).toMatchObject([{ isBroken: false }]);
    expect([bonds()?.[0]?.by, bonds()?.[0]?.to].sort()).toEqual(["BRA", "KEN"]);
  });

  test("sees an offer that was taken back, and no longer counts it", async () => {
    const { room, brazil } = await offered();
    const { id } = await offerIn(room);
    await brazil.act({ type: "withdrawOffer", offer: id });
    const table = await atDesk(room);
    expect((await offerIn(room)).status).toBe("withdrawn");
    expect(table.seats[0]).toMatchObject({ offers: 0, answers: 0 });
  });

  test("sees a broken promise, with both states", async () => {
    const { room, kenya, brazil } = await offered();
    const { chair } = room.world().draft;
    const { gives = [], asks = [] } = optionOf(options(seenBy(room.world(), "BRA")), "offerPackage") ?? {};
    const ask = asks.find(({ article, alternative }) => chair[article] === alternative);
    const give = gives.find(({ article }) => article !== ask?.article);
    if (ask === undefined || give === undefined) throw new Error("no text of the chair to ask for");
    await brazil.act({ ...unwantedPackage(room), give, ask });
    const offer = (await atDesk(room)).offers.findLast(({ from }) => from === "BRA");
    await kenya.act({ type: "answerOffer", offer: offer?.id ?? -1, accept: true });
    await to(room, "close");
    expect((await atDesk(room)).broken).toEqual([]);
    await kenya.act({ type: "takeStand", article: ask.article, stand: "abstain", breaking: true });
    await room.desk.give({ type: "closeBeat", table: 1, beat: room.world().clock });
    expect((await atDesk(room)).broken).toContainEqual({ by: "KEN", to: "BRA", term: ask });
  });
});

describe("an open offer", () => {
  test("changes no byte for another seat; for the wall and a watcher, only that its two sides talk, until it is answered", async () => {
    const { room, brazil, usa } = await offered();
    const all = async () => [await sentTo(room.wall()), await sentTo(usa, "wall"), await sentTo(usa)];
    const { id } = await offerIn(room);
    const [wall = "", watcher = "", seat] = await all();
    await brazil.act({ type: "withdrawOffer", offer: id });
    const [wallAfter = "", watcherAfter = "", seatAfter] = await all();
    expect(seatAfter).toBe(seat);
    const talk = '"talking":[["BRA","KEN"]]';
    const shown = (text: string): string => text.replace(/"version":"[^"]*"/, "");
    for (const [open, after] of [[wall, wallAfter] as const, [watcher, watcherAfter] as const]) {
      expect(open).not.toContain(String(id));
      expect(open).toContain(talk);
      expect(shown(open.replace(talk, '"talking":[]'))).toBe(shown(after));
    }
  });

  test("shows the wall the same pair whoever of the two asked, and none between a person and a bot", async () => {
    const dealing = await offered();
    const { room, kenya } = dealing;
    const talking = () => boardOf(room.open())[0]?.talking;
    expect(talking()).toEqual([["BRA", "KEN"]]);
    await answer(dealing, false);
    expect(talking()).toEqual([]);
    const { give, ask } = unwantedPackage(room);
    const bot = room.world().holders.findIndex(({ type }) => type === "bot");
    await kenya.act({ ...unwantedPackage(room), to: bot, give: ask, ask: give });
    expect(talking()).toEqual([]);
  });

  test("is on the wall once the teacher puts it there, and still in no seat’s message but those of its sides", async () => {
    const dealing = await offered();
    const { room, usa } = dealing;
    const offer = await offerIn(room);
    const item = { type: "offer", offer: offer.id } as const;
    expect(await room.desk.give({ type: "showOnWall", table: 1, item })).toBe("taken");
    expect((await room.wall().follow()).room?.onWall).toEqual({ table: 1, type: "offer", offer });
    expect((await usa.follow()).room?.onWall).toBeNull();
    expect(await sentTo(usa)).not.toContain(String(offer.id));
    await answer(dealing, true);
    expect((await room.wall().follow()).room?.onWall).toMatchObject({ offer: { status: "accepted" } });
  });
});

describe("what the teacher puts on the wall", () => {
  test("is an article with its texts on the floor, a state and who plays it, a person and the text, a question or a slide", async () => {
    const { room } = await begun({ scenario: "lesson" });
    const show = async (item: Parameters<typeof order>[0]) => {
      expect(await room.desk.give(order(item))).toBe("taken");
      const wall = (await room.wall().follow()).room?.onWall;
      expect((await room.desk.follow()).desk?.onWall).toEqual(wall);
      return wall;
    };
    const article = room.world().draft.floor[0] ?? 0;
    const texts = room.world().draft.texts[article];
    expect(await show({ type: "article", article })).toEqual({
      table: 1,
      type: "article",
      article,
      texts,
      agreed: -1,
    });
    expect(await show({ type: "state", seat: "KEN" })).toMatchObject({ seat: "KEN", isPerson: true });
    expect(await show({ type: "state", seat: "USA" })).toMatchObject({ seat: "USA", isPerson: false });
    const [first] = room.world().scenario.cases;
    const person = await show({ type: "person", case: first?.id ?? "" });
    expect(person).toMatchObject({ case: first?.id, text: expect.any(Array) });
    expect(await show({ type: "question", text: "Who pays?" })).toEqual({
      table: 1,
      type: "question",
      text: "Who pays?",
    });
    expect(await show({ type: "slide", slide: 3 })).toEqual({ table: 1, type: "slide", slide: 3 });
  });

  test("is a slide for all tables in the lobby too, until the first beat opens", async () => {
    const room = await openRoom({ scenario: "lesson" });
    const slide = { type: "slide", slide: 2 } as const;
    expect(await room.desk.give({ type: "showOnWall", table: 1, item: slide })).toBe("taken");
    expect((await room.wall().follow()).room?.onWall).toEqual({ table: 1, ...slide });
    expect(await room.desk.give({ type: "start", table: 0 })).toBe("taken");
    expect((await room.wall().follow()).room?.onWall).toBeNull();
  });

  test("must exist, and only the desk may put it there", async () => {
    const { room, kenya } = await begun({ scenario: "lesson", tables: 2 });
    for (const item of [
      { type: "article", article: 60 },
      { type: "offer", offer: 5 },
      { type: "state", seat: "XXX" },
      { type: "person", case: "nobody" },
    ] as const)
      expect(await room.desk.give(order(item))).toBe("unknownTarget");
    const early = { type: "showOnWall", table: 2, item: { type: "article", article: 0 } } as const;
    expect(await room.desk.give(early)).toBe("unknownTarget");
    expect(await room.desk.give({ ...early, item: { type: "state", seat: "KEN" } })).toBe("taken");
    const question = order({ type: "question", text: "Mine?" });
    for (const other of [kenya, room.wall()]) expect(await other.give(question)).toBe("notYours");
  });

  test("leaves when it is taken down, when the beat closes and when a beat is taken back, and is in the log", async () => {
    const { room } = await begun({ scenario: "lesson" });
    const onWall = async () => (await room.wall().follow()).room?.onWall ?? null;
    const question = order({ type: "question", text: "Who pays?" });
    const leaves = async (by: Parameters<Person["give"]>[0]) => {
      await room.desk.give(question);
      expect(await onWall()).not.toBeNull();
      expect(await room.desk.give(by)).toBe("taken");
      expect(await onWall()).toBeNull();
    };
    await leaves({ type: "showOnWall", table: 1, item: null });
    await leaves({ type: "closeBeat", table: 1, beat: room.world().clock });
    await leaves({ type: "undoBeat", table: 1, beat: room.world().clock });
    const { desk } = await room.desk.follow();
    expect(desk?.log.filter(({ type }) => type === "wallShown")).toHaveLength(3);
  });
});

type ShowOrder = Extract<Parameters<Person["give"]>[0], { type: "showOnWall" }>;

const order = (item: ShowOrder["item"]): ShowOrder => ({ type: "showOnWall", table: 1, item });
