/** A pupil who comes later with a device of his own becomes the Capital of a seat that one device has for both. */
import { describe, expect, test } from "vitest";
import { type DeviceOf, openRoom } from "../support/room.ts";

/** Kenya has one device for both, and another one asks to become its Capital in the open match. */
async function asked() {
  const room = await openRoom({ pairs: true });
  const kenya = await room.at("KEN");
  const brazil = await room.at("BRA");
  await room.desk.give({ type: "start", table: 1 });
  const other = await room.enter();
  expect(await other.take("KEN", 1, "capital")).toBe("taken");
  const asking = async (device: DeviceOf) => (await device.follow()).room?.partnersAsking;
  const answer = (by: DeviceOf, isYes: boolean, device = other.device) =>
    by.give({ type: "answerPartner", device, isYes });
  return { room, kenya, brazil, other, asking, answer };
}

const roleOf = (device: DeviceOf) => device.place()?.role ?? null;

describe("a device that asks to become the Capital of a seat with one device for both", () => {
  test("waits, sees nothing of the match, and is shown to that device and to the desk only", async () => {
    const { room, kenya, brazil, other, asking } = await asked();
    expect([await asking(kenya), await asking(brazil)]).toEqual([[other.device], []]);
    const page = await other.follow();
    expect([page.view, page.room?.place, page.room?.asked?.role]).toEqual([null, null, "capital"]);
    const { desk } = await room.desk.follow();
    expect(desk?.devices[other.device]?.asked).toEqual({ table: 1, seat: "KEN", role: "capital" });
  });

  test("becomes the Capital once that device says yes, and the first is then the Delegate", async () => {
    const { room, kenya, other, answer } = await asked();
    expect(await answer(kenya, true)).toBe("taken");
    expect([roleOf(kenya), roleOf(other), other.place()?.seat]).toEqual(["delegate", "capital", "KEN"]);
    expect([(await kenya.follow()).room?.part, (await other.follow()).room?.part]).toEqual([
      "delegate",
      "capital",
    ]);
    expect((await other.follow()).view?.seat).toBe("KEN");
    const limit = { type: "setLimit", article: 0, limit: "wishes" } as const;
    expect([await kenya.give(limit), await other.give(limit)]).toEqual(["notYourPart", "taken"]);
    expect(room.device(kenya.device).place?.seat).toBe("KEN");
  });

  test("becomes it also if the teacher lets it in, and nobody loses the seat", async () => {
    const { room, kenya, other } = await asked();
    expect(await room.desk.give({ type: "letIn", device: other.device })).toBe("taken");
    expect([roleOf(kenya), roleOf(other)]).toEqual(["delegate", "capital"]);
  });

  test("is out after a no: the seat is not asked again, and the teacher can still let it in", async () => {
    const { room, kenya, other, asking, answer } = await asked();
    expect(await answer(kenya, false)).toBe("taken");
    const seen = (await other.follow()).room;
    expect([seen?.asked, seen?.isDeclined, roleOf(kenya)]).toEqual([null, true, "both"]);
    for (let times = 0; times < 3; times += 1) await other.take("KEN", 1, "capital");
    expect(await asking(kenya)).toEqual([]);
    expect(await answer(kenya, true)).toBe("notAsked");
    await room.desk.give({ type: "letIn", device: other.device });
    expect(roleOf(other)).toBe("capital");
  });
});

describe("nobody gets at a mandate without a yes of that seat or of the teacher", () => {
  test("neither the device that asks, nor another seat, nor the wall can say it", async () => {
    const { room, brazil, other, answer } = await asked();
    expect(await answer(other, true)).toBe("noSeat");
    expect(await answer(brazil, true)).toBe("notAsked");
    const order = { type: "answerPartner", device: other.device, isYes: true } as const;
    expect([await room.wall().give(order), await room.desk.give(order)]).toEqual(["notYours", "notYours"]);
    expect(roleOf(other)).toBeNull();
  });

  test("a yes holds for what is asked now: not for a device that asks for something else, or for nothing", async () => {
    const { kenya, brazil, other, answer } = await asked();
    await other.take("BRA", 1, "capital");
    expect(await answer(kenya, true)).toBe("notAsked");
    await other.take("KEN", 1, "both");
    expect(await answer(kenya, true)).toBe("notAsked");
    expect(await answer(kenya, true, brazil.device)).toBe("notAsked");
    expect(await answer(kenya, true, 99)).toBe("notAsked");
    expect(roleOf(kenya)).toBe("both");
  });

  test("a device that sits elsewhere knows another mandate, so that the teacher decides", async () => {
    const { room, kenya, brazil, asking, answer } = await asked();
    await brazil.take("KEN", 1, "capital");
    expect(await asking(kenya)).not.toContain(brazil.device);
    expect(await answer(kenya, true, brazil.device)).toBe("notAsked");
    expect(await room.desk.give({ type: "letIn", device: brazil.device })).toBe("taken");
    expect([roleOf(kenya), roleOf(brazil)]).toEqual(["delegate", "capital"]);
  });

  test("a device that the teacher has taken out asks the teacher, not the seat", async () => {
    const { room, kenya, other, asking, answer } = await asked();
    await room.desk.give({ type: "removeDevice", device: other.device });
    await other.take("KEN", 1, "capital");
    expect(await asking(kenya)).toEqual([]);
    expect(await answer(kenya, true)).toBe("notAsked");
  });

  test("of two that ask, the second still waits once the first is in, and the Delegate cannot let it in", async () => {
    const { room, kenya, other, answer } = await asked();
    const second = await room.enter();
    await second.take("KEN", 1, "capital");
    expect(await answer(kenya, true)).toBe("taken");
    expect(await answer(kenya, true, second.device)).toBe("notAsked");
    expect([roleOf(other), roleOf(second)]).toEqual(["capital", null]);
  });

  test("a device that asks for all of the seat, or to be its Delegate, still needs the teacher and replaces the first", async () => {
    const { room, kenya, other, asking } = await asked();
    for (const role of ["both", "delegate"] as const) {
      await other.take("KEN", 1, role);
      expect(await asking(kenya)).toEqual([]);
    }
    await room.desk.give({ type: "letIn", device: other.device });
    expect([kenya.place(), roleOf(other)]).toEqual([null, "delegate"]);
  });

  test("where one person plays a seat alone, nobody can ask", async () => {
    const room = await openRoom();
    await room.at("KEN");
    expect(await (await room.enter()).take("KEN", 1, "capital")).toBe("notYourPart");
  });
});

test("the seat's acts stay sealed, and its instructions hold, when a Capital joins", async () => {
  const { room, kenya, answer } = await asked();
  const article = room.world().draft.floor[0] ?? 0;
  const placards = (room.world().draft.texts[article] ?? []).map(() => 1 as const);
  await kenya.act({ type: "layPlacards", article, placards, wish: 0, care: 1 });
  await kenya.give({ type: "setLimit", article, limit: "wishes" });
  await answer(kenya, true);
  expect(room.world().secrets.sealed["KEN"]).toHaveLength(1);
  expect(room.state().tables[0]?.instructions["KEN"]?.limits).toEqual({ [article]: "wishes" });
});
