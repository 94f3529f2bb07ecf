/** Check questions in a room: who may answer when, and what the desk, the wall and other devices see of it. */
import { describe, expect, test } from "vitest";
import type { CheckMoment } from "../../src/room/check.ts";
import type { Order } from "../../src/room/order.ts";
import { tablesAfter } from "../../src/room/table-state.ts";
import { type DeviceOf, hostUnderTest, openRoom, type RoomUnderTest } from "../support/room.ts";

const CLOSE = { type: "closeBeat", table: 0, beat: 0 } as const;

/** A lesson in which the first round is over. */
async function afterRound(change: Parameters<typeof openRoom>[0] = {}) {
  const room = await openRoom({ scenario: "lesson", ...change });
  const pupils = [await room.at("KEN"), await room.at("BRA"), await room.at("USA")] as const;
  await room.desk.give({ type: "start", table: 0 });
  while (room.world().round < 2) await room.desk.give(CLOSE);
  return { room, pupils };
}

function drawn(room: RoomUnderTest, moment: CheckMoment = "round") {
  return room.state().tables[0]?.checks[moment] ?? null;
}

/** An answer to a question as it was drawn. */
function answer(
  room: RoomUnderTest,
  number: number,
  choice: "right" | "wrong" | null,
  moment: CheckMoment = "round",
): Order {
  const { closed = 0, checks = [] } = drawn(room, moment) ?? {};
  const check = checks[number];
  const wrong = check?.choices.find((id) => id !== check.right) ?? "";
  const id = choice === null ? null : choice === "right" ? (check?.right ?? "") : wrong;
  return { type: "answerCheck", moment, closed, number, choice: id };
}

async function checksOf(pupil: DeviceOf) {
  return (await pupil.follow()).room?.checks ?? [];
}

describe("given a lesson whose first round is over", () => {
  test("two questions are asked, and a device does not know which choice is right before it has answered", async () => {
    const { room, pupils } = await afterRound();
    const [first, second] = await checksOf(pupils[0]);
    expect([first?.truth, second?.truth]).toEqual([null, null]);
    expect(await pupils[0].give(answer(room, 0, "wrong"))).toBe("taken");
    const [after] = await checksOf(pupils[0]);
    expect(after?.truth?.right).toBe(drawn(room)?.checks[0]?.right);
    expect(after?.choice).not.toBe(after?.truth?.right);
  });

  test("a question on what the text means comes with the wording to reason from, and no other with a fact", async () => {
    const { room, pupils } = await afterRound();
    const asked = await checksOf(pupils[0]);
    const checks = drawn(room)?.checks ?? [];
    expect(asked.map(({ about }) => about.kind)).toContain("meaning");
    // A question about an article also has a wording among its facts, but there it would give the answer away.
    for (const [at, { about, given }] of asked.entries())
      expect(given).toEqual(about.kind === "meaning" ? checks[at]?.facts.because : null);
    expect(checks.every(({ facts }) => facts.because !== undefined)).toBe(true);
  });

  test("an answer cannot be changed, and a skipped question stays skipped", async () => {
    const { room, pupils } = await afterRound();
    await pupils[0].give(answer(room, 0, "wrong"));
    expect(await pupils[0].give(answer(room, 0, "right"))).toBe("notAsked");
    expect(await pupils[0].give(answer(room, 1, null))).toBe("taken");
    expect(await pupils[0].give(answer(room, 1, "right"))).toBe("notAsked");
  });

  test("an answer that is no choice makes no sense, and a device without a seat is not asked", async () => {
    const { room, pupils } = await afterRound();
    const order = { ...answer(room, 0, "right"), choice: "other" } as Order;
    expect(await pupils[0].give(order)).toBe("nonsense");
    expect(await (await room.enter()).give(answer(room, 0, "right"))).toBe("noSeat");
    expect(await room.desk.give(answer(room, 0, "right"))).toBe("notYours");
    expect(await room.wall().give(answer(room, 0, "right"))).toBe("notYours");
  });

  test("the desk sees answers by state without a device's number; the log and other devices learn nothing", async () => {
    const { room, pupils } = await afterRound();
    const page = await pupils[1].follow();
    const log = (await room.desk.follow()).desk?.log;
    await pupils[0].give(answer(room, 0, "right"));
    const desk = (await room.desk.follow()).desk;
    expect(desk?.checks[0]?.answers).toEqual([{ seat: "KEN", choice: drawn(room)?.checks[0]?.right }]);
    expect(desk?.log).toEqual(log);
    expect(await pupils[1].news(page)).toBeNull();
    expect((await checksOf(pupils[1])).every(({ truth }) => truth === null)).toBe(true);
  });

  test("the wall learns of a question only when all have answered it, and then never who", async () => {
    const { room, pupils } = await afterRound();
    for (const pupil of pupils) {
      expect((await room.wall().follow()).room?.explained).toEqual([]);
      for (const number of [0, 1])
        await pupil.give(answer(room, number, pupil === pupils[0] ? "wrong" : "right"));
    }
    const wall = (await room.wall().follow()).room;
    expect(wall?.checks).toEqual([]);
    expect(wall?.explained.map(({ poll }) => poll.answered)).toEqual([3, 3]);
    const [first] = wall?.explained ?? [];
    expect(first?.poll.counts?.[first.choices.indexOf(first.right)]).toBe(2);
    expect(JSON.stringify(wall?.explained)).not.toContain("device");
    expect((await pupils[0].follow()).room?.explained).toEqual([]);
  });

  test("fewer than three answers are not counted out, because they could name a pupil", async () => {
    const { room, pupils } = await afterRound();
    await pupils[0].give(answer(room, 0, "right"));
    await room.desk.give({
      type: "showOnWall",
      table: 1,
      item: { type: "check", moment: "round", number: 0 },
    });
    const { onWall } = (await room.wall().follow()).room ?? {};
    expect(onWall).toMatchObject({ type: "check", check: { poll: { answered: 1, counts: null } } });
    expect(await pupils[1].give(answer(room, 0, "right"))).toBe("notAsked");
  });

  test("only the question that the teacher shows is closed, and the others are still asked", async () => {
    const { room, pupils } = await afterRound();
    const item = { type: "check", moment: "round", number: 0 } as const;
    await room.desk.give({ type: "showOnWall", table: 1, item });
    expect((await checksOf(pupils[1])).map(({ number }) => number)).toEqual([1]);
    expect((await room.wall().follow()).room?.explained.map(({ number }) => number)).toEqual([0]);
    for (const pupil of pupils) expect(await pupil.give(answer(room, 1, "right"))).toBe("taken");
    expect(drawn(room)?.explained).toEqual([0, 1]);
  });

  test("the desk knows how many of those who are present have answered a question", async () => {
    const { room, pupils } = await afterRound();
    await pupils[0].give(answer(room, 0, "right"));
    await pupils[1].give(answer(room, 0, null));
    const checks = (await room.desk.follow()).desk?.checks ?? [];
    expect(checks.map(({ present, heard }) => [heard, present])).toEqual([
      [2, 3],
      [0, 3],
    ]);
  });

  test("a log from before questions were closed one by one closes all of the moment", async () => {
    const { room } = await afterRound();
    const tables = tablesAfter(
      room.state().tables,
      { type: "checksExplained", table: 1, moment: "round" },
      room.state().devices,
    );
    expect(tables[0]?.checks.round?.explained).toEqual([0, 1]);
  });

  test("the questions are explained by themselves when the second round is about to close", async () => {
    const { room, pupils } = await afterRound();
    await room.desk.give(CLOSE);
    expect(drawn(room)?.explained).toEqual([]);
    expect(await pupils[0].give(answer(room, 0, "right"))).toBe("taken");
    await room.desk.give(CLOSE);
    expect(drawn(room)?.explained).toEqual([0, 1]);
    expect(await pupils[0].give(answer(room, 1, "right"))).toBe("notAsked");
  });

  test("as soon as the wall explains them, no device asks what its pupil has not answered", async () => {
    const { room, pupils } = await afterRound();
    await room.desk.give(CLOSE);
    await pupils[0].give(answer(room, 0, "right"));
    const page = await pupils[1].follow();
    expect(page.room?.checks).toHaveLength(2);
    await room.desk.give(CLOSE);
    expect((await room.wall().follow()).room?.explained.map(({ number }) => number)).toEqual([0, 1]);
    expect((await pupils[1].news(page))?.room?.checks).toEqual([]);
    expect((await checksOf(pupils[0])).map(({ number }) => number)).toEqual([0]);
  });

  test("taking back the round's last beat drops its questions and answers, and they are drawn anew", async () => {
    const { room, pupils } = await afterRound();
    const before = answer(room, 1, "right");
    await pupils[0].give(answer(room, 0, "right"));
    await room.desk.give({ type: "undoBeat", table: 1, beat: room.world().clock });
    expect(drawn(room)).toBeNull();
    expect(room.state().checkAnswers).toEqual([]);
    expect(await pupils[0].give(before)).toBe("notAsked");
    await room.desk.give(CLOSE);
    expect(drawn(room)?.checks).toHaveLength(2);
    expect(await pupils[0].give(before)).toBe("notAsked");
    expect(await pupils[0].give(answer(room, 0, "right"))).toBe("taken");
  });

  test("a question is not drawn a second time, because its answer is known by then", async () => {
    const { room, pupils } = await afterRound();
    const asked = (): string[] => (drawn(room)?.checks ?? []).map(({ about }) => JSON.stringify(about));
    const before = asked();
    await pupils[0].give(answer(room, 0, "wrong"));
    for (let times = 0; times < 2; times += 1) {
      await room.desk.give({ type: "undoBeat", table: 1, beat: room.world().clock });
      await room.desk.give(CLOSE);
      expect(asked().filter((about) => before.includes(about))).toEqual([]);
      before.push(...asked());
    }
  });

  test("a pupil who leaves and sits down with a new device does not answer again, and another pupil's answer is not shown", async () => {
    const { room, pupils } = await afterRound();
    await pupils[0].give(answer(room, 0, "wrong"));
    await pupils[0].give({ type: "leaveSeat" });
    const again = await room.at("KEN");
    expect((await checksOf(again)).map(({ number }) => number)).toEqual([1]);
    expect(await again.give(answer(room, 0, "right"))).toBe("notAsked");
    expect(await again.give(answer(room, 1, "right"))).toBe("taken");
    const desk = (await room.desk.follow()).desk;
    expect(desk?.checks[0]?.answers).toEqual([{ seat: "KEN", choice: expect.anything() }]);
  });

  test("nor does one whose old device has expired, when somebody else has got its number", async () => {
    const { room, pupils } = await afterRound();
    await pupils[0].give(answer(room, 0, "wrong"));
    await pupils[0].give({ type: "leaveSeat" });
    await room.later(700);
    const again = await room.at("KEN");
    expect(await again.give(answer(room, 0, "right"))).toBe("notAsked");
    expect(room.state().checkAnswers).toHaveLength(1);
  });

  test("the two of a pair answer each for themselves, and one device for both answers for both", async () => {
    const room = await openRoom({ scenario: "lesson", pairs: true });
    const delegate = await room.at("KEN", 1, "delegate");
    const both = await room.at("BRA");
    await room.desk.give({ type: "start", table: 0 });
    while (room.world().round < 2) await room.desk.give(CLOSE);
    const capital = await room.at("KEN", 1, "capital");
    for (const device of [delegate, capital, both])
      expect(await device.give(answer(room, 0, "right"))).toBe("taken");
    await both.give({ type: "leaveSeat" });
    const late = await room.at("BRA", 1, "capital");
    expect(await late.give(answer(room, 0, "right"))).toBe("notAsked");
  });

  test("a latecomer is asked, and an answer stays with its seat when the teacher swaps two", async () => {
    const room = await openRoom({ scenario: "lesson" });
    const kenya = await room.at("KEN");
    await room.desk.give({ type: "start", table: 0 });
    while (room.world().round < 2) await room.desk.give(CLOSE);
    const late = await room.at("BRA");
    expect(await late.give(answer(room, 0, "wrong"))).toBe("taken");
    await room.desk.give({ type: "swapSeats", devices: [kenya.device, late.device] });
    const seats = (await room.desk.follow()).desk?.checks[0]?.answers.map(({ seat }) => seat);
    expect(seats).toEqual(["BRA"]);
    // Who has answered once does not answer again from another seat.
    expect(await late.give(answer(room, 0, "right"))).toBe("notAsked");
  });

  test("questions and answers survive a restart", async () => {
    const { room, pupils } = await afterRound();
    await pupils[0].give(answer(room, 0, "right"));
    const before = [drawn(room), room.state().checkAnswers];
    await room.host.close();
    const found = await hostUnderTest({ folder: room.folder }).host.find(room.code);
    const state = found?.snapshot.state;
    expect([state?.tables[0]?.checks.round, state?.checkAnswers]).toEqual(before);
  });
});

describe("given a match that is over", () => {
  test("two more are asked, and the wall explains them in the debrief when the teacher shows one", async () => {
    const { room, pupils } = await afterRound();
    expect(await pupils[0].give(answer(room, 0, "right", "end"))).toBe("notAsked");
    await room.desk.give({ type: "endNow" });
    expect(drawn(room, "end")?.checks).toHaveLength(2);
    for (const pupil of pupils) expect(await pupil.give(answer(room, 1, "right", "end"))).toBe("taken");
    const item = { type: "check", moment: "end", number: 1 } as const;
    expect(await room.desk.give({ type: "showOnWall", table: 1, item })).toBe("taken");
    const wall = (await room.wall().follow()).room;
    expect(wall?.onWall).toMatchObject({ type: "check", table: 1 });
    const explained = wall?.explained.filter(({ moment }) => moment === "end");
    expect(explained?.map(({ number, poll }) => [number, poll.answered])).toEqual([[1, 3]]);
  });

  test("a device that opens the wall's page in the debrief cannot read there which choice is right", async () => {
    const { room, pupils } = await afterRound();
    await room.desk.give({ type: "endNow" });
    const watched = (await pupils[0].news(undefined, "wall"))?.room?.explained ?? [];
    expect(watched.filter(({ moment }) => moment === "end")).toEqual([]);
    expect(await pupils[0].give(answer(room, 0, "wrong", "end"))).toBe("taken");
  });
});
