/** The exit ticket is answered on the devices once the debrief is open, and only the teacher sees the answers. */
import { describe, expect, test } from "vitest";
import type { Ticket } from "../../src/room/exit-ticket.ts";
import { hostUnderTest, openRoom } from "../support/room.ts";
import { begun } from "../support/room-begun.ts";

const TICKET: Ticket = {
  success: "ratherYes",
  decision: "Brazil gave way on search.",
  limit: "What voters think.",
};

const answer = (ticket: Partial<Ticket> = {}) =>
  ({ type: "answerTicket", ticket: { ...TICKET, ...ticket } }) as const;

/** Two tables with open debriefs and players at both. */
async function ended(change: Parameters<typeof openRoom>[0] = {}) {
  const room = await openRoom({ tables: 2, ...change });
  const [kenya, brazil, other] = [await room.at("KEN"), await room.at("BRA"), await room.at("BRA", 2)];
  await room.desk.give({ type: "start", table: 0 });
  await room.desk.give({ type: "endNow" });
  return { room, kenya, brazil, other };
}

describe("an exit ticket", () => {
  test("is accepted once the debrief is open, and not earlier", async () => {
    const { room, kenya } = await begun();
    expect(await kenya.give(answer())).toBe("notDebriefed");
    await room.desk.give({ type: "endNow" });
    expect(await kenya.give(answer())).toBe("taken");
  });

  test("needs a device with a seat", async () => {
    const { room } = await ended();
    expect(await (await room.enter()).give(answer())).toBe("noSeat");
  });

  test("can be given in every room, whether or not delegations may write to each other", async () => {
    for (const talk of ["off", "phrases", "notes"] as const) {
      const { kenya } = await ended({ talk, audience: "young" });
      expect(await kenya.give(answer())).toBe("taken");
    }
  });

  test("can be changed, and a device sees its own", async () => {
    const { room, kenya } = await ended();
    expect((await kenya.follow()).room?.ticket).toBeNull();
    await kenya.give(answer());
    await kenya.give(answer({ success: "no" }));
    expect((await kenya.follow()).room?.ticket).toEqual({ ...TICKET, success: "no" });
    expect((await room.desk.follow()).desk?.tickets).toHaveLength(1);
    await kenya.give(answer({ success: null, decision: "", limit: "" }));
    expect((await room.desk.follow()).desk?.tickets).toEqual([]);
  });

  test("is shown at the desk by table and state, without a device's number", async () => {
    const { room, kenya, brazil, other } = await ended();
    for (const device of [other, kenya, brazil]) await device.give(answer());
    expect((await room.desk.follow()).desk?.tickets).toEqual([
      { table: 1, seat: "BRA", ticket: TICKET },
      { table: 1, seat: "KEN", ticket: TICKET },
      { table: 2, seat: "BRA", ticket: TICKET },
    ]);
  });

  test("is not in the desk's log, whose order would reveal the authors", async () => {
    const { room, kenya } = await ended();
    const before = (await room.desk.follow()).desk?.log;
    await kenya.give(answer());
    expect((await room.desk.follow()).desk?.log).toEqual(before);
  });

  test("reaches no other device, no wall and no record, and the others do not learn that one came", async () => {
    const { room, kenya, brazil, other } = await ended();
    // The wall goes first, because the devices are told that it is connected.
    const wallPage = await room.wall().follow();
    const page = await brazil.follow();
    await kenya.give(answer());
    expect(await brazil.news(page)).toBeNull();
    expect(await room.wall().news(wallPage)).toBeNull();
    const heard = await Promise.all([
      brazil.news(),
      other.news(),
      room.wall().news(),
      kenya.news(undefined, "wall"),
      (await kenya.request("/record?table=1")).text(),
    ]);
    for (const one of heard) expect(JSON.stringify(one)).not.toContain(TICKET.decision);
    expect(JSON.stringify(await kenya.news())).toContain(TICKET.decision);
  });

  test("and not the other half of a pair", async () => {
    const room = await openRoom({ pairs: true });
    const delegate = await room.at("KEN", 1, "delegate");
    const capital = await room.at("KEN", 1, "capital");
    await room.desk.give({ type: "start", table: 1 });
    await room.desk.give({ type: "endNow" });
    await delegate.give(answer());
    expect((await capital.follow()).room?.ticket).toBeNull();
  });

  test("survives a restart, and is deleted with the room", async () => {
    const { room, kenya } = await ended();
    await kenya.give(answer());
    await room.host.close();
    const again = hostUnderTest({ folder: room.folder });
    const found = await again.host.find(room.code);
    expect(found?.snapshot.state?.tickets.map(({ ticket }) => ticket)).toEqual([TICKET]);
    if (found !== null) await again.host.remove(found);
    expect(await again.store.since(room.code, 0)).toEqual([]);
  });
});
