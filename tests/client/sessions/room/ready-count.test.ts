/** How many are ready: devices, wall and desk count the same seats. */
import { describe, expect, test } from "vitest";
import { countedSeats, readyCount, seatsWithBots } from "../../../../src/client/sessions/room/ready-count.ts";
import { countsOf } from "../../../../src/ui/desk/table-words.ts";
import { three, wait } from "../../../support/room-clock.ts";

/** The two numbers on a device, on the wall and at the desk. */
async function shown({ room, kenya }: Awaited<ReturnType<typeof three>>) {
  const { pace } = room.state().settings;
  const [device, wall] = [await kenya.follow(), await room.wall().follow()];
  const [table] = (await room.desk.follow()).desk?.tables ?? [];
  const withBots = (page: typeof device) =>
    seatsWithBots(page.room?.seats ?? [], page.view?.world ?? room.world(), room.world().scenario);
  const { ready, counted } = countsOf(table?.seats ?? [], pace);
  return {
    device: readyCount(withBots(device), pace),
    wall: readyCount(withBots(wall), pace),
    desk: { ready, all: counted },
    flags: countedSeats(withBots(wall), pace).map(({ seat }) => seat),
  };
}

const same = (ready: number, all: number) => ({
  device: { ready, all },
  wall: { ready, all },
  desk: { ready, all },
});

describe("devices, wall and desk count", () => {
  test("everybody who is present", async () => {
    const table = await three();
    await table.kenya.ready();
    expect(await shown(table)).toEqual({ ...same(1, 3), flags: ["BRA", "KEN", "USA"] });
  });

  test("not who has gone to sleep, whom nobody waits for", async () => {
    const table = await three();
    await wait(table.room, [table.kenya, table.usa], 60);
    expect(await shown(table)).toEqual({ ...same(0, 2), flags: ["KEN", "USA"] });
  });

  test("but who was ready before", async () => {
    const table = await three();
    await table.brazil.ready();
    await wait(table.room, [table.kenya, table.usa], 60);
    expect(await shown(table)).toEqual({ ...same(1, 3), flags: ["BRA", "KEN", "USA"] });
  });

  test("not a seat that the teacher has lent to a bot", async () => {
    const table = await three();
    await table.room.desk.give({ type: "giveToBot", table: 1, seat: "BRA" });
    expect(await shown(table)).toEqual({ ...same(0, 2), flags: ["KEN", "USA"] });
  });

  test("without a clock everybody, because the beat waits for all", async () => {
    const table = await three({ pace: "off" });
    await wait(table.room, [table.kenya, table.usa], 60);
    expect(await shown(table)).toEqual({ ...same(0, 3), flags: ["BRA", "KEN", "USA"] });
  });
});
