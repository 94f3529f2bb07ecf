/** What delegations say to each other, what everybody sees, and what the wall shows. */
import { describe, expect, test } from "vitest";
import { begun } from "../support/room-begun.ts";

describe("delegations talk", () => {
  test("by set phrases if notes are off, and not at all if talk is off", async () => {
    const say = { type: "say", to: "BRA", phrase: "letUsMeet", article: -1 } as const;
    const write = { type: "write", to: "BRA", text: "Let us meet." } as const;
    for (const [talk, answers] of [
      ["off", ["talkOff", "talkOff"]],
      ["phrases", ["taken", "talkOff"]],
      ["notes", ["taken", "taken"]],
    ] as const) {
      const { kenya } = await begun({ talk });
      expect([await kenya.give(say), await kenya.give(write)]).toEqual(answers);
    }
  });

  test("only the sender, the recipient and the teacher can read a note", async () => {
    const { room, kenya, brazil } = await begun();
    const usa = await room.at("USA");
    await kenya.give({ type: "write", to: "BRA", text: "Only for Brazil." });
    const readers = await Promise.all(
      [kenya, brazil, usa].map(async (one) => (await one.follow()).room?.said.length),
    );
    expect(readers).toEqual([1, 1, 0]);
    expect((await room.desk.follow()).desk?.said).toHaveLength(1);
    expect(JSON.stringify(await room.wall().follow())).not.toContain("Only for Brazil");
  });

  test("only its recipient can report it", async () => {
    const { room, kenya, brazil } = await begun();
    await kenya.give({ type: "write", to: "BRA", text: "Rude." });
    expect(await kenya.give({ type: "report", from: "KEN", number: 0 })).toBe("notYours");
    expect(await brazil.give({ type: "report", from: "KEN", number: 7 })).toBe("notYours");
    expect(await brazil.give({ type: "report", from: "KEN", number: 0 })).toBe("taken");
    expect(room.state().said[0]?.isReported).toBe(true);
    const told = async (one: typeof kenya) => (await one.follow()).room?.said[0]?.isReported;
    expect([await told(kenya), await told(brazil)]).toEqual([false, true]);
  });

  test("never to itself, or to a delegation without a player", async () => {
    const { kenya } = await begun();
    for (const to of ["KEN", "FRA"])
      expect(await kenya.give({ type: "say", to, phrase: "thankYou", article: -1 })).toBe("noSeat");
  });

  test("the teacher can write to all, to a table, or to one delegation", async () => {
    const { room, kenya, brazil } = await begun({ tables: 2 });
    const tell = (table: number, seat: string | null) =>
      room.desk.give({ type: "tell", to: { table, seat }, text: `${table}/${seat}` });
    for (const [table, seat] of [
      [0, null],
      [1, null],
      [2, null],
      [1, "KEN"],
    ] as const)
      await tell(table, seat);
    const heard = async (device: typeof kenya) =>
      (await device.follow()).room?.messages.map(({ text }) => text);
    expect(await heard(kenya)).toEqual(["0/null", "1/null", "1/KEN"]);
    expect(await heard(brazil)).toEqual(["0/null", "1/null"]);
  });
});

describe("who is ready", () => {
  test("is shown to everybody if the teacher allows it, and always to the desk", async () => {
    for (const marks of [true, false]) {
      const { room, kenya, brazil } = await begun({ marks });
      await kenya.ready();
      const page = await brazil.follow();
      const seen = page.room?.seats.find(({ seat }) => seat === "KEN");
      const desk = (await room.desk.follow()).desk?.tables[0]?.seats.find(({ seat }) => seat === "KEN");
      expect([seen?.isReady, desk?.isReady]).toEqual([marks, true]);
      expect(page.view?.world.ready).toEqual(marks ? ["KEN"] : []);
      expect(page.events.some(({ type }) => type === "readinessChanged")).toBe(marks);
    }
  });

  test("if hidden, each seat sees its own readiness, and no other wakes it", async () => {
    const { room, kenya, brazil } = await begun({ marks: false });
    await room.at("USA");
    const before = await brazil.follow();
    await kenya.ready();
    expect(await brazil.news(before)).toBeNull();
    await brazil.ready();
    expect((await brazil.follow(before)).view?.world.ready).toEqual(["BRA"]);
  });

  test("is shown or hidden as soon as the teacher says so, even during a beat", async () => {
    const { room, kenya, brazil } = await begun({ marks: true });
    await room.at("USA");
    await kenya.ready();
    let page = await brazil.follow();
    for (const marks of [false, true, false]) {
      await room.desk.give({ type: "change", pace: "gentle", talk: "notes", forecasts: true, marks });
      page = await brazil.follow(page);
      expect(page.view?.world.ready).toEqual(marks ? ["KEN"] : []);
    }
    await brazil.ready();
    page = await brazil.follow(page);
    expect(page.view?.world.ready).toEqual(["BRA"]);
  });
});

describe("the wall", () => {
  test("reports how far it has shown, and devices hear of it while it is present", async () => {
    const { room, kenya } = await begun();
    const played = async () => (await kenya.follow()).room?.wallClosed;
    expect(await played()).toBeNull();
    await room.desk.give({ type: "closeBeat", table: 1, beat: room.world().clock });
    await room.wall().give({ type: "played", table: 1, closed: 1 });
    expect(await played()).toBe(1);
    await room.later(60);
    expect(await played()).toBeNull();
  });

  test("and devices name a close by its number, whatever else has been written since", async () => {
    const { room, kenya, brazil } = await begun();
    await room.desk.give({ type: "closeBeat", table: 1, beat: room.world().clock });
    await brazil.ready();
    const [line] = (await room.wall().news())?.board ?? [];
    const told = await kenya.news();
    expect([line?.closed, told?.table?.closed]).toEqual([1, 1]);
  });

  test("never shows what has not happened", async () => {
    const { room } = await begun();
    await room.desk.give({ type: "closeBeat", table: 1, beat: room.world().clock });
    await room.wall().give({ type: "played", table: 1, closed: 9_999_999 });
    expect(room.state().tables[0]?.wallClosed).toBe(1);
  });
});
