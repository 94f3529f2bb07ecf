/** Answers to the questions before and after a match: the device sees its own, the teacher all, the wall only counts. */
import { describe, expect, test } from "vitest";
import type { OpinionAnswer } from "../../src/room/opinion.ts";
import { hostUnderTest, openRoom } from "../support/room.ts";

const say = (answer: OpinionAnswer | null) => ({ type: "sayOpinion", question: "criminal", answer }) as const;

/** Three delegations that have answered before their match. */
async function answered() {
  const room = await openRoom();
  const pupils = [await room.at("KEN"), await room.at("BRA"), await room.at("USA")] as const;
  for (const [at, answer] of (["yes", "no", "no"] as const).entries())
    expect(await pupils[at]?.give(say(answer))).toBe("taken");
  return { room, pupils };
}

describe("given a class that was asked about Ines", () => {
  test("a device sees its own answer and no other", async () => {
    const { pupils } = await answered();
    const { room } = await pupils[0].follow();
    expect(room?.opinions).toEqual([{ moment: "before", question: "criminal", answer: "yes" }]);
    expect(room?.polls).toBeNull();
  });

  test("the wall sees counts, before and after, and never who", async () => {
    const { room, pupils } = await answered();
    await room.desk.give({ type: "start", table: 0 });
    await room.desk.give({ type: "endNow" });
    for (const one of pupils) await one.give(say("no"));
    const wall = (await room.wall().follow()).room;
    expect(wall?.opinions).toEqual([]);
    expect(wall?.polls?.before.counts).toEqual({ yes: 1, no: 2, may: 0 });
    expect(wall?.polls?.after.counts).toEqual({ yes: 0, no: 3, may: 0 });
  });

  test("the desk sees the answers by table and state, without a device's number, also after a move", async () => {
    const { room, pupils } = await answered();
    const rest = { table: 1, moment: "before", question: "criminal" };
    expect((await room.desk.follow()).desk?.opinions).toEqual([
      { ...rest, seat: "BRA", answer: "no" },
      { ...rest, seat: "KEN", answer: "yes" },
      { ...rest, seat: "USA", answer: "no" },
    ]);
    await room.desk.give({ type: "swapSeats", devices: [pupils[0].device, pupils[1].device] });
    const moved = (await room.desk.follow()).desk?.opinions.map(({ seat, answer }) => [seat, answer]);
    expect(moved).toEqual([
      ["BRA", "yes"],
      ["KEN", "no"],
      ["USA", "no"],
    ]);
  });

  test("an answer is not in the desk's log, and reaches no other device", async () => {
    const { room, pupils } = await answered();
    const log = (await room.desk.follow()).desk?.log;
    const page = await pupils[1].follow();
    await pupils[0].give(say("may"));
    expect((await room.desk.follow()).desk?.log).toEqual(log);
    expect(await pupils[1].news(page)).toBeNull();
  });

  test("once the match runs, an answer stays, and a latecomer is still asked", async () => {
    const { room, pupils } = await answered();
    await room.desk.give({ type: "start", table: 0 });
    expect(await pupils[0].give(say("no"))).toBe("notAsked");
    expect(await pupils[0].give({ type: "sayOpinion", question: "data", answer: "no" })).toBe("taken");
  });

  test("the answers survive a restart", async () => {
    const { room } = await answered();
    await room.host.close();
    const found = await hostUnderTest({ folder: room.folder }).host.find(room.code);
    expect(found?.snapshot.state?.opinions.map(({ answer }) => answer)).toEqual(["yes", "no", "no"]);
  });
});
