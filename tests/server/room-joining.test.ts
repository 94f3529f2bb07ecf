/** How a device gets a seat, loses it and gets it back. */
import { describe, expect, test } from "vitest";
import { only } from "../support/play.ts";
import { openRoom, type RoomUnderTest } from "../support/room.ts";
import { countryOf, PERSON } from "../support/scenario.ts";

const bot = { type: "bot", level: 1 } as const;

/** Every holder of a seat since the match began, according to the match's log. */
function holders(room: RoomUnderTest, seat: string): unknown[] {
  return only(room.match().log, "seatChanged").flatMap((event) =>
    event.seat === seat ? [event.holder] : [],
  );
}

describe("a seat is chosen", () => {
  test("a new device has no seat, and sees which are free", async () => {
    const room = await openRoom();
    await room.at("KEN");
    const { room: seen } = await (await room.enter()).follow();
    expect(seen).toMatchObject({ place: null, free: [{ table: 1, seats: ["BRA", "USA"] }] });
  });

  test("a pair with one device is not a free seat, and shows which half is missing", async () => {
    const room = await openRoom({ pairs: true });
    await room.at("KEN", 1, "delegate");
    await room.at("USA");
    const { room: seen } = await (await room.enter()).follow();
    expect(seen?.free).toEqual([
      { table: 1, seats: ["BRA"], halves: [{ seat: "KEN", role: "capital" }], shared: ["USA"] },
    ]);
  });

  test("a free seat is taken at once", async () => {
    const room = await openRoom();
    const kenya = await room.enter();
    expect(await kenya.take("KEN")).toBe("taken");
    expect(kenya.place()).toEqual({ table: 1, seat: "KEN", role: "both" });
  });

  test("a device with a seat can move to another that is free", async () => {
    const room = await openRoom();
    const device = await room.at("KEN");
    expect(await device.take("BRA")).toBe("taken");
    expect(device.place()?.seat).toBe("BRA");
  });

  test.each([
    ["a delegation that this room does not play", { table: 1, seat: "FRA", role: "both" }, "noSeat"],
    ["a table that there is not", { table: 2, seat: "KEN", role: "both" }, "noSeat"],
    ["the chair", { table: 1, seat: "chair", role: "both" }, "noSeat"],
    ["half a pair where there are no pairs", { table: 1, seat: "KEN", role: "capital" }, "notYourPart"],
  ] as const)("%s cannot be taken", async (_, place, reason) => {
    const device = await (await openRoom()).enter();
    expect(await device.give({ type: "takeSeat", place })).toBe(reason);
  });
});

describe("a seat is dealt", () => {
  test("at the table with the fewest delegations", async () => {
    const room = await openRoom({ seating: "dealt", tables: 2 });
    for (const table of [1, 2, 1, 2]) {
      const device = await room.enter();
      expect(await device.give({ type: "dealMe", role: "both" })).toBe("taken");
      expect(device.place()?.table).toBe(table);
    }
  });

  test("nobody can choose, neither before nor after", async () => {
    const room = await openRoom({ seating: "dealt" });
    const device = await room.enter();
    expect(await device.take("KEN")).toBe("notYours");
    await device.give({ type: "dealMe", role: "both" });
    const other = ["BRA", "KEN", "USA"].find((seat) => seat !== device.place()?.seat) ?? "";
    expect(await device.take(other)).toBe("notYours");
  });

  test("half pairs are filled before a new one begins", async () => {
    const room = await openRoom({ seating: "dealt", pairs: true, tables: 2 });
    const deal = async (role: "delegate" | "capital") => {
      const device = await room.enter();
      await device.give({ type: "dealMe", role });
      return device.place();
    };
    const first = await deal("delegate");
    const second = await deal("delegate");
    expect(second?.table).not.toBe(first?.table);
    expect([await deal("capital"), await deal("capital")]).toEqual([
      { ...first, role: "capital" },
      { ...second, role: "capital" },
    ]);
  });

  test("when all are dealt, there is none left", async () => {
    const room = await openRoom({ seating: "dealt", seats: ["KEN"] });
    await (await room.enter()).give({ type: "dealMe", role: "both" });
    expect(await (await room.enter()).give({ type: "dealMe", role: "both" })).toBe("notFree");
  });

  test("a device with a seat is not dealt another", async () => {
    const room = await openRoom({ seating: "dealt" });
    const device = await room.enter();
    await device.give({ type: "dealMe", role: "both" });
    const place = device.place();
    expect(await device.give({ type: "dealMe", role: "both" })).toBe("taken");
    expect(device.place()).toEqual(place);
  });
});

describe("a latecomer", () => {
  test("is announced, and gets a seat with its home table", async () => {
    const room = await openRoom();
    await room.at("KEN");
    await room.desk.give({ type: "start", table: 1 });
    const late = await room.at("BRA");
    expect(holders(room, "BRA")).toEqual([PERSON]);
    while (room.world().phase !== "ratification")
      await room.desk.give({ type: "closeBeat", table: 1, beat: room.world().clock });
    const { view } = await late.follow();
    expect(view?.mine?.home?.country).toBe(countryOf(room.match().scenario, "BRA"));
    expect(view?.options.map(({ type }) => type)).toContain("callVote");
  });

  test("can act in the current beat", async () => {
    const room = await openRoom();
    await room.at("KEN");
    await room.desk.give({ type: "start", table: 1 });
    const late = await room.at("BRA");
    expect(await late.ready()).toBe("taken");
  });
});

describe("a seat that another device has", () => {
  test("waits for the teacher, who sees the request", async () => {
    const room = await openRoom();
    const old = await room.at("KEN");
    const other = await room.enter();
    expect(await other.take("KEN")).toBe("taken");
    expect([other.place(), old.place()?.seat]).toEqual([null, "KEN"]);
    const { desk } = await room.desk.follow();
    expect(desk?.devices[other.device]?.asked?.seat).toBe("KEN");
  });

  test("belongs to the new device once the teacher lets it in, and the old one has none", async () => {
    const room = await openRoom();
    const old = await room.at("KEN");
    const other = await room.enter();
    await other.take("KEN");
    expect(await room.desk.give({ type: "letIn", device: other.device })).toBe("taken");
    expect([other.place()?.seat, old.place()]).toEqual(["KEN", null]);
  });

  test("only a device that has asked can be let in", async () => {
    const room = await openRoom();
    const device = await room.enter();
    expect(await room.desk.give({ type: "letIn", device: device.device })).toBe("noSeat");
  });

  test("a pair's two devices do not block each other", async () => {
    const room = await openRoom({ pairs: true });
    const delegate = await room.at("KEN", 1, "delegate");
    const capital = await room.at("KEN", 1, "capital");
    expect([delegate.place()?.role, capital.place()?.role]).toEqual(["delegate", "capital"]);
  });
});

describe("a removed device", () => {
  test("has no seat and cannot give orders; a bot plays there, which is announced", async () => {
    const room = await openRoom();
    const device = await room.at("KEN");
    await room.desk.give({ type: "start", table: 1 });
    await room.desk.give({ type: "removeDevice", device: device.device });
    expect(device.place()).toBeNull();
    expect(holders(room, "KEN")).toEqual([bot]);
    expect(await device.ready()).toBe("removed");
    expect((await device.follow()).room?.isRemoved).toBe(true);
  });

  test("comes back in two steps: it asks, and the teacher lets it in", async () => {
    const room = await openRoom();
    const device = await room.at("KEN");
    await room.desk.give({ type: "removeDevice", device: device.device });
    expect(await device.take("KEN")).toBe("taken");
    expect(device.place()).toBeNull();
    await room.desk.give({ type: "letIn", device: device.device });
    expect(device.place()?.seat).toBe("KEN");
    expect(room.device(device.device).isRemoved).toBe(false);
  });

  test("or is readmitted, and takes a seat again like any other device", async () => {
    const room = await openRoom();
    const device = await room.at("KEN");
    await room.desk.give({ type: "removeDevice", device: device.device });
    await room.desk.give({ type: "readmitDevice", device: device.device });
    expect(device.place()).toBeNull();
    expect(await device.take("BRA")).toBe("taken");
  });

  test("cannot see the wall through its device either", async () => {
    const room = await openRoom();
    const device = await room.at("KEN");
    await room.desk.give({ type: "start", table: 1 });
    await room.desk.give({ type: "removeDevice", device: device.device });
    expect((await device.news(undefined, "wall"))?.table).toBeNull();
  });
});

describe("the teacher seats", () => {
  test("two devices swap silently: each is in the other's seat, and no table is notified", async () => {
    const room = await openRoom();
    const [kenya, brazil] = [await room.at("KEN"), await room.at("BRA")];
    await room.desk.give({ type: "start", table: 1 });
    const before = room.match().log.length;
    await room.desk.give({ type: "swapSeats", devices: [kenya.device, brazil.device] });
    expect([kenya.place()?.seat, brazil.place()?.seat]).toEqual(["BRA", "KEN"]);
    expect(room.match().log).toHaveLength(before);
  });

  test("a moved device receives everything of its new seat and nothing of the old", async () => {
    const room = await openRoom();
    const [kenya, brazil] = [await room.at("KEN"), await room.at("BRA")];
    await room.desk.give({ type: "start", table: 1 });
    const page = await kenya.follow();
    await room.desk.give({ type: "swapSeats", devices: [kenya.device, brazil.device] });
    const next = await kenya.follow(page);
    expect(next.view?.seat).toBe("BRA");
    expect(next).toEqual(await kenya.follow());
  });

  test("a device moved to a seat takes it from the device that had it", async () => {
    const room = await openRoom();
    const [kenya, brazil] = [await room.at("KEN"), await room.at("BRA")];
    const place = { table: 1, seat: "BRA", role: "both" } as const;
    await room.desk.give({ type: "moveDevice", device: kenya.device, place });
    expect([kenya.place(), brazil.place()]).toEqual([place, null]);
  });

  test("but not to a table that does not exist", async () => {
    const room = await openRoom();
    const device = await room.at("KEN");
    const place = { table: 2, seat: "KEN", role: "both" } as const;
    expect(await room.desk.give({ type: "moveDevice", device: device.device, place })).toBe("noSeat");
  });

  test("a seat given to a bot stays with it until it is given back, whatever its pupil sends meanwhile", async () => {
    const room = await openRoom();
    const kenya = await room.at("KEN");
    await room.at("BRA");
    await room.desk.give({ type: "start", table: 1 });
    await room.desk.give({ type: "giveToBot", table: 1, seat: "KEN" });
    expect(await kenya.ready()).toBe("notYourSeat");
    await kenya.give({ type: "say", to: "BRA", phrase: "thankYou", article: -1 });
    await kenya.take("KEN");
    await room.desk.give({ type: "tell", to: { table: 0, seat: null }, text: "Five minutes." });
    expect(holders(room, "KEN")).toEqual([bot]);
    await room.desk.give({ type: "giveBack", table: 1, seat: "KEN" });
    expect(holders(room, "KEN")).toEqual([bot, PERSON]);
  });

  test.each(["giveToBot", "giveBack"] as const)("%s is of the room's delegations alone", async (type) => {
    const room = await openRoom();
    await room.desk.give({ type: "start", table: 1 });
    for (const seat of ["chair", "FRA"])
      expect(await room.desk.give({ type, table: 1, seat })).toBe("noSeat");
  });
});
