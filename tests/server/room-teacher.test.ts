/** The teacher pauses a table, closes its beats and takes them back. */
import { describe, expect, test } from "vitest";
import { openRoom } from "../support/room.ts";
import { closes, FIRST, left, SECOND, three } from "../support/room-clock.ts";

const MOST_BEATS = 200;

describe("the teacher pauses", () => {
  test("the clock stops, shows the time left, and goes on from there", async () => {
    const { room, kenya } = await three({ pace: "hard" });
    await room.later(100);
    await room.desk.give({ type: "pause", table: 1, isPaused: true });
    await room.later(1000);
    expect((await kenya.follow()).room?.clock).toEqual({ until: null, left: 320_000, isCountdown: false });
    await room.desk.give({ type: "pause", table: 1, isPaused: false });
    expect(left(room)).toBe(320);
  });

  test("no act is accepted, and the room says so", async () => {
    const { room, kenya } = await three();
    await room.desk.give({ type: "pause", table: 1, isPaused: true });
    expect(await kenya.ready()).toBe("paused");
  });

  test("time given during the pause is added to the time left", async () => {
    const { room } = await three({ pace: "hard" });
    await room.desk.give({ type: "pause", table: 1, isPaused: true });
    await room.desk.give({ type: "extend", table: 1, seconds: 60 });
    await room.desk.give({ type: "pause", table: 1, isPaused: false });
    expect(left(room)).toBe(480);
  });

  test("closing a beat during the pause opens the next with its clock stopped", async () => {
    const { room } = await three({ pace: "hard" });
    await room.desk.give({ type: "pause", table: 1, isPaused: true });
    expect(await room.desk.give({ type: "closeBeat", table: 1, beat: FIRST })).toBe("taken");
    await room.later(10_000);
    expect([room.world().clock, room.state().tables[0]?.held]).toEqual([SECOND, 210_000]);
    await room.desk.give({ type: "pause", table: 1, isPaused: false });
    expect(left(room)).toBe(210);
  });
});

describe("the teacher closes and takes back", () => {
  test("a beat can be closed whoever is ready", async () => {
    const { room } = await three();
    expect(await room.desk.give({ type: "closeBeat", table: 1, beat: FIRST })).toBe("taken");
    expect([room.world().clock, closes(room)]).toEqual([SECOND, ["teacher"]]);
  });

  test("pressing twice closes one beat, because the second press was meant for another", async () => {
    const { room } = await three();
    await room.desk.give({ type: "closeBeat", table: 1, beat: FIRST });
    expect(await room.desk.give({ type: "closeBeat", table: 1, beat: FIRST })).toBe("beatOver");
  });

  test("all tables at once; a table that is over does not stop the others, and hears nothing", async () => {
    const room = await openRoom({ tables: 2 });
    await room.at("KEN", 1);
    await room.at("KEN", 2);
    await room.desk.give({ type: "start", table: 0 });
    for (let k = 0; k < MOST_BEATS && room.world(1).beat !== "over"; k++)
      await room.desk.give({ type: "closeBeat", table: 1, beat: room.world(1).clock });
    await room.later(60);
    const before = room.match(1).log.length;
    expect(await room.desk.give({ type: "closeBeat", table: 0, beat: FIRST })).toBe("taken");
    expect([room.world(2).clock, room.match(1).log.length]).toEqual([SECOND, before]);
  });

  test("a beat taken back is played again, with its whole clock", async () => {
    const { room, kenya } = await three({ pace: "hard" });
    const page = await kenya.follow();
    await room.later(100);
    await room.desk.give({ type: "closeBeat", table: 1, beat: FIRST });
    expect(await room.desk.give({ type: "undoBeat", table: 1, beat: SECOND })).toBe("taken");
    expect([room.world().clock, left(room)]).toEqual([FIRST, 420]);
    expect((await kenya.follow(page)).view?.world).toEqual(page.view?.world);
  });

  test("nothing comes before the first beat", async () => {
    const { room } = await three();
    expect(await room.desk.give({ type: "undoBeat", table: 1, beat: FIRST })).toBe("wrongPhase");
  });

  test("an order for a beat that is over is refused, and changes nothing", async () => {
    const { room, kenya } = await three();
    await room.desk.give({ type: "closeBeat", table: 1, beat: FIRST });
    const before = room.open().seq;
    expect(await kenya.give({ type: "ready", beat: FIRST })).toBe("beatOver");
    expect(room.open().seq).toBe(before);
  });
});
