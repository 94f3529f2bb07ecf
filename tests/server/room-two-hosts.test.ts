/** One room on two hosts: what one of them knows, the other goes by. */
import { describe, expect, test } from "vitest";
import { EXPIRES_MS } from "../../src/kernel/joining.ts";
import { order } from "../../src/kernel/orders.ts";
import { write } from "../../src/server/room/draft.ts";
import { type TwoHosts, twoHosts } from "../support/two-hosts.ts";

const MINUTE_MS = 60_000;

describe("given a device without a seat that came in at one host, and whose hidden page waits for news at the other", () => {
  async function hidden(): Promise<TwoHosts & Readonly<{ leave: () => void }>> {
    const hosts = await twoHosts();
    const { one, other } = hosts;
    await order(one.room, (draft) => {
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
    // The desk keeps the room in memory at the host that hears nothing of the device.
    hosts.one.room.watchers.set(() => undefined, null);
    await wait(hosts, EXPIRES_MS + 2 * MINUTE_MS);
    expect(hash(hosts)).toBe("its hash");
  });

  test("it is not shown as here, for nobody looks at it", async () => {
    const hosts = await hidden();
    await wait(hosts, MINUTE_MS);
    expect([...hosts.one.room.presence.here()]).toEqual([]);
  });

  test("it loses its key ten minutes after it has gone", async () => {
    const hosts = await hidden();
    hosts.one.room.watchers.set(() => undefined, null);
    await wait(hosts, MINUTE_MS);
    hosts.leave();
    await wait(hosts, EXPIRES_MS + 2 * MINUTE_MS);
    expect(hash(hosts)).toBe("");
  });
});
