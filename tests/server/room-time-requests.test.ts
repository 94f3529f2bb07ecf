/** A pupil's request for more time: who sees it, what answers it, and how often it can be made. */
import { describe, expect, test } from "vitest";
import { openRoom } from "../support/room.ts";
import { FIRST, SECOND, three, timer, wait } from "../support/room-clock.ts";
import {
  asksTime,
  giveTime,
  putOffTime,
  seatsAsking,
  shownTime,
  WHOLE,
  withTime,
} from "../support/room-seat-time.ts";

describe("a request for more time", () => {
  test("under a hard clock goes to the desk and to nobody else", async () => {
    const { room, brazil, kenya } = await three({ pace: "hard" });
    const before = await brazil.follow();
    await asksTime(kenya);
    expect(await seatsAsking(room)).toEqual(["KEN"]);
    expect((await kenya.follow()).room?.isAskingTime).toBe(true);
    expect(await brazil.news(before)).toBeNull();
  });

  test("is answered with time for that seat alone", async () => {
    const { room, brazil, kenya, devices } = await three({ pace: "hard" });
    await asksTime(kenya);
    await room.desk.give(giveTime("KEN", 60));
    expect(await seatsAsking(room)).toEqual([]);
    expect((await kenya.follow()).room?.isAskingTime).toBe(false);
    expect([await shownTime(room, brazil), await shownTime(room, kenya)]).toEqual([420, 480]);
    await wait(room, devices, 479);
    expect(room.world().clock).toBe(FIRST);
    await wait(room, devices, 1);
    expect(room.world().clock).toBe(SECOND);
  });

  test("is answered too by time for all, and can be made again", async () => {
    const { room, kenya } = await three({ pace: "hard" });
    await asksTime(kenya);
    await room.desk.give({ type: "extend", table: 1, seconds: 60 });
    expect([await seatsAsking(room), await shownTime(room, kenya)]).toEqual([[], 480]);
    await asksTime(kenya);
    expect(await seatsAsking(room)).toEqual(["KEN"]);
  });

  test("is put off with “not now”, which only that seat sees, and can be made again", async () => {
    const { room, brazil, kenya } = await three({ pace: "hard" });
    await asksTime(kenya);
    const before = await brazil.follow();
    const put = async () => (await kenya.follow()).room?.isTimePutOff;
    expect(await put()).toBe(false);
    expect(await room.desk.give(putOffTime("KEN"))).toBe("taken");
    expect([await seatsAsking(room), await put(), await shownTime(room, kenya)]).toEqual([[], true, WHOLE]);
    expect(await brazil.news(before)).toBeNull();
    expect((await room.desk.follow()).desk?.log.at(-1)).toMatchObject({ type: "timePutOff", seat: "KEN" });
    await asksTime(kenya);
    expect([await seatsAsking(room), await put()]).toEqual([["KEN"], false]);
  });

  test("put off twice must wait for the next beat, and stops no countdown until then", async () => {
    const { room, brazil, usa, kenya } = await three({ pace: "gentle" });
    const own = async () => {
      const { isAskingTime, isTimePutOff, mayAskTime } = (await kenya.follow()).room ?? {};
      return { isAskingTime, isTimePutOff, mayAskTime };
    };
    for (const mayAskTime of [true, false]) {
      expect(await asksTime(kenya)).toBe("taken");
      await room.desk.give(putOffTime("KEN"));
      expect(await own()).toEqual({ isAskingTime: false, isTimePutOff: true, mayAskTime });
    }
    for (const one of [brazil, usa]) await one.give({ type: "ready", beat: FIRST });
    expect(timer(room)?.isCountdown).toBe(true);
    expect(await asksTime(kenya)).toBe("notAsked");
    expect([await seatsAsking(room), timer(room)?.isCountdown]).toEqual([[], true]);
    await kenya.give({ type: "leaveSeat" });
    await kenya.take("KEN");
    expect(await own()).toMatchObject({ mayAskTime: false });
    await room.desk.give({ type: "closeBeat", table: 1, beat: FIRST });
    expect(await own()).toEqual({ isAskingTime: false, isTimePutOff: false, mayAskTime: true });
    expect(await asksTime(kenya, SECOND)).toBe("taken");
  });

  test("of a page that still shows the beat before counts in the open beat", async () => {
    const { room, kenya } = await three({ pace: "hard" });
    await room.desk.give({ type: "closeBeat", table: 1, beat: FIRST });
    expect(await asksTime(kenya, SECOND + 1)).toBe("beatOver");
    expect(await asksTime(kenya, FIRST)).toBe("taken");
    expect(await seatsAsking(room)).toEqual(["KEN"]);
    expect((await kenya.follow()).room?.isAskingTime).toBe(true);
    await room.desk.give(giveTime("KEN", 60, SECOND));
    expect(await shownTime(room, kenya)).toBe(270);
  });

  test("from one half of a pair does not reach the other half; both have the time that the seat gets", async () => {
    const room = await openRoom({ pace: "hard", pairs: true });
    const delegate = await room.at("KEN", 1, "delegate");
    const capital = await room.at("KEN", 1, "capital");
    await room.desk.give({ type: "start", table: 1 });
    const before = await capital.follow();
    await asksTime(delegate);
    expect(await seatsAsking(room)).toEqual(["KEN"]);
    expect((await delegate.follow()).room?.isAskingTime).toBe(true);
    await room.desk.give(putOffTime("KEN"));
    expect((await delegate.follow()).room?.isTimePutOff).toBe(true);
    expect(await capital.news(before)).toBeNull();
    await asksTime(delegate);
    await asksTime(capital);
    await room.desk.give(giveTime("KEN", 60));
    expect([await shownTime(room, delegate), await shownTime(room, capital)]).toEqual([480, 480]);
    expect(await seatsAsking(room)).toEqual([]);
  });

  test("that is put off lets the countdown that it had stopped begin again", async () => {
    const { room, brazil, usa, kenya } = await three({ pace: "gentle" });
    const isCounting = async () => (await brazil.follow()).room?.clock?.isCountdown === true;
    for (const one of [brazil, usa]) await one.give({ type: "ready", beat: FIRST });
    expect(await isCounting()).toBe(true);
    await asksTime(kenya);
    expect(await isCounting()).toBe(false);
    await room.desk.give(putOffTime("KEN"));
    expect(await isCounting()).toBe(true);
  });

  test("that was put off is over with the beat, and with time for this seat or for all", async () => {
    const { room, brazil, kenya } = await three({ pace: "hard" });
    const put = async () =>
      [(await brazil.follow()).room, (await kenya.follow()).room].map((one) => one?.isTimePutOff);
    for (const one of [brazil, kenya]) await asksTime(one);
    for (const seat of ["BRA", "KEN"]) await room.desk.give(putOffTime(seat));
    expect(await put()).toEqual([true, true]);
    await room.desk.give(giveTime("BRA", 60));
    expect(await put()).toEqual([false, true]);
    await room.desk.give({ type: "extend", table: 1, seconds: 60 });
    expect(await put()).toEqual([false, false]);
    await asksTime(kenya);
    await room.desk.give(putOffTime("KEN"));
    await room.desk.give({ type: "closeBeat", table: 1, beat: FIRST });
    expect(await put()).toEqual([false, false]);
    expect(await room.desk.give(putOffTime("KEN"))).toBe("beatOver");
  });

  test("after the seat's time is up: what it gets starts now", async () => {
    const { room, brazil, kenya, devices } = await withTime("double");
    await wait(room, devices, WHOLE + 30);
    await asksTime(brazil);
    await room.desk.give(giveTime("BRA", 60));
    expect([await shownTime(room, brazil), await shownTime(room, kenya)]).toEqual([60, 390]);
  });
});
