/** Pupils who are ready do not wait for the whole clock because of seats that do nothing, and slow pupils are not cut off. */
import { describe, expect, test } from "vitest";
import { closes, FIRST, left, SECOND, three, timer, wait } from "../support/room-clock.ts";
import { asksTime, giveTime, setTime } from "../support/room-seat-time.ts";

/** A third of the first beat, in seconds: seven minutes, with the mandate to read. */
const THIRD = 140;
const words = { type: "say", to: "BRA", phrase: "thankYou", article: -1 } as const;

/** Seven delegations, of which four are ready. */
async function seven() {
  const seats = ["BRA", "KEN", "USA", "FRA", "IND", "CHN", "JAM"];
  const opened = await three({ pace: "gentle", pairs: true, seats });
  for (const device of opened.devices.slice(0, 4)) await device.ready();
  return { ...opened, slow: opened.devices.slice(4) };
}

describe("four of seven are ready, and three have done nothing", () => {
  test("after a third of the beat the countdown begins, and then the beat closes", async () => {
    const { room, devices } = await seven();
    await wait(room, devices, THIRD - 1);
    expect(timer(room)?.isCountdown).toBe(false);
    await wait(room, devices, 1);
    expect([timer(room)?.isCountdown, timer(room)?.quiet, left(room)]).toEqual([true, true, 45]);
    await wait(room, devices, 45);
    expect([room.world().clock, closes(room)]).toEqual([SECOND, ["clock"]]);
  });

  test("one of them who acts has the whole countdown from then on", async () => {
    const { room, devices, slow } = await seven();
    await wait(room, devices, THIRD + 30);
    expect(await slow[0]?.give(words)).toBe("taken");
    await wait(room, devices, 1);
    expect([timer(room)?.isCountdown, left(room)]).toEqual([true, 44]);
    expect(room.world().clock).toBe(FIRST);
  });

  test("if all of them act, the table waits for them again", async () => {
    const { room, devices, slow } = await seven();
    await wait(room, devices, THIRD + 20);
    for (const device of slow) expect(await device.give(words)).toBe("taken");
    await wait(room, devices, 100);
    expect([room.world().clock, timer(room)?.isCountdown]).toEqual([FIRST, false]);
  });

  test("a request for time stops it, as it stops every countdown", async () => {
    const { room, devices, slow } = await seven();
    await wait(room, devices, THIRD + 20);
    expect(slow[0] && (await asksTime(slow[0]))).toBe("taken");
    await wait(room, devices, 60);
    expect([room.world().clock, timer(room)?.isCountdown]).toEqual([FIRST, false]);
  });

  test("a seat to which the teacher gave more time is waited for", async () => {
    for (const order of [setTime("JAM", "double"), giveTime("JAM", 60)]) {
      const { room, devices } = await seven();
      for (const seat of ["IND", "CHN"]) await room.desk.give(setTime(seat, "longer"));
      await room.desk.give(order);
      await wait(room, devices, THIRD + 20);
      expect(timer(room)?.isCountdown).toBe(false);
    }
  });

  test("less than half are ready: the table waits for all of them", async () => {
    const seats = ["BRA", "KEN", "USA", "FRA", "IND", "CHN", "JAM"];
    const { room, devices } = await three({ pace: "gentle", seats });
    for (const device of devices.slice(0, 3)) await device.ready();
    await wait(room, devices, THIRD + 20);
    expect(timer(room)?.isCountdown).toBe(false);
  });
});
