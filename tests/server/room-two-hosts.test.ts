/** One room on two hosts: each host acts on what the other knows. */
import { describe, expect, test } from "vitest";
import { EXPIRES_MS } from "../../src/kernel/admission.ts";
import { catchUp } from "../../src/kernel/catch-up.ts";
import { submitOrder } from "../../src/kernel/order-queue.ts";
import { hostApp } from "../../src/server/http/app.ts";
import { write } from "../../src/server/room/draft.ts";
import { tableOf } from "../../src/server/room/snapshot.ts";
import { only } from "../support/play.ts";
import { personOf } from "../support/room.ts";
import { type TwoHosts, twoHosts } from "../support/two-hosts.ts";

const MINUTE_MS = 60_000;

describe("given a device without a seat that joined at one host, and whose hidden page waits for news at the other", () => {
  async function hidden(): Promise<TwoHosts & Readonly<{ leave: () => void }>> {
    const hosts = await twoHosts();
    const { one, other } = hosts;
    await submitOrder(one.room, (draft) => {
      write(draft, { type: "deviceEntered", device: 0, tokenHash: "its hash" });
      return null;
    });
    const wake = (): void => undefined;
    other.room.watchers.set(wake, 0);
    return { ...hosts, leave: () => void other.room.watchers.delete(wake) };
  }

  async function wait({ one, other, clock }: TwoHosts, ms: number): Promise<void> {
    for (let passed = 0; passed <= ms; passed += MINUTE_MS) {
      await other.host.look();
      await one.host.look();
      clock.now += MINUTE_MS;
    }
  }

  const hash = ({ one }: TwoHosts) => one.open().state.devices[0]?.tokenHash;

  test("it keeps its key for as long as it waits", async () => {
    const hosts = await hidden();
    // A watching desk keeps the room in memory on the host that the device is not connected to.
    hosts.one.room.watchers.set(() => undefined, null);
    await wait(hosts, EXPIRES_MS + 2 * MINUTE_MS);
    expect(hash(hosts)).toBe("its hash");
  });

  test("it does not count as present, because nobody looks at it", async () => {
    const hosts = await hidden();
    await wait(hosts, MINUTE_MS);
    expect([...hosts.one.room.presence.here()]).toEqual([]);
  });

  test("it loses its key ten minutes after it has left", async () => {
    const hosts = await hidden();
    hosts.one.room.watchers.set(() => undefined, null);
    await wait(hosts, MINUTE_MS);
    hosts.leave();
    await wait(hosts, EXPIRES_MS + 2 * MINUTE_MS);
    expect(hash(hosts)).toBe("");
  });
});

/** An append of more rows than this contains the whole ending. One beat of a table writes fewer. */
const LONG = 10;

describe("given a teacher who ends the room at one host while a pupil writes at the other", () => {
  /**
   * Starts a match whose room the teacher can then end. @param isLate called for each append by the teacher's host;
   * returns whether the pupil's row is written first
   */
  async function ending(isLate: (rows: number) => boolean) {
    let isBegun = false;
    const hosts: TwoHosts = await twoHosts({}, async (by, rows) => {
      if (isBegun && by === "one" && isLate(rows)) await posted(hosts);
    });
    const app = hostApp({
      host: hosts.one.host,
      addresses: [],
      addressOf: () => "here",
      opening: { type: "everyone" },
      publicUrl: null,
      hostKey: null,
    });
    const desk = personOf(app, hosts.code, hosts.key);
    await desk.give({ type: "start", table: 1 });
    isBegun = true;
    return { hosts, desk };
  }

  async function posted({ other }: TwoHosts): Promise<void> {
    await catchUp(other.room);
    await submitOrder(other.room, (draft) => {
      write(draft, { type: "pressPosted", table: 1, from: "KEN", text: "Now.", at: draft.now });
      return null;
    });
  }

  const press = ({ one }: TwoHosts) => one.open().state.press.length;

  test("the room ends beat by beat, however often the pupil is quicker", async () => {
    const { hosts, desk } = await ending((rows) => rows > LONG);
    expect(await desk.give({ type: "endNow" })).toBe("taken");
    const { state } = hosts.one.open();
    expect([state.isDebriefed, state.tables[0]?.timer]).toEqual([true, null]);
    const match = tableOf(hosts.one.open(), 1)?.match;
    expect(only(match?.log ?? [], "matchEnded")).toHaveLength(1);
    expect(press(hosts)).toBeGreaterThan(0);
  });

  test("if the pupil's host is quicker every time, the order is refused after some tries, and the room goes on", async () => {
    let isQuicker = true;
    const { hosts, desk } = await ending(() => isQuicker);
    expect(await desk.give({ type: "endNow" })).toBe("notKept");
    expect(press(hosts)).toBeLessThan(50);
    expect(hosts.one.room.isStuck).toBe(false);
    isQuicker = false;
    expect(await desk.give({ type: "endNow" })).toBe("taken");
  });
});
