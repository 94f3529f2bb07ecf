/**
 * Logs that cannot be read at first, logs that become idle at the same time, and stores that fail while other logs
 * carry on.
 */
import { describe, expect, test } from "vitest";
import { newRuntime } from "../../src/kernel/new-runtime.ts";
import { notify } from "../../src/kernel/outbox.ts";
import { registry } from "../../src/kernel/registry.ts";
import { FIRST, type SumLog, type SumTypes, sumKind, sumLog, sumStore } from "../support/counter-log.ts";

const QUIET_MS = 600_000;

/** A host with logs of one row each; `weights` says how much memory each takes. */
function host(weights: Readonly<Record<string, number>> = {}, mostQuiet = 100) {
  const store = sumStore();
  const clock = { now: 5000 };
  const trouble: { now: Error | null } = { now: null };
  const unloaded: string[] = [];
  const kind = sumKind([]);
  let loads = 0;
  const logs = registry<SumTypes, SumLog>({
    store,
    clock: () => clock.now,
    load: async (code) => {
      loads++;
      if (trouble.now !== null) throw trouble.now;
      const rows = store.rows.get(code);
      if (rows === undefined) return null;
      const log = newRuntime<SumTypes>(kind, code, store, () => clock.now);
      log.snapshot = { seq: rows.length, sum: 0 };
      return log;
    },
    isNeeded: () => false,
    weightOf: ({ code }) => weights[code] ?? 1,
    mostQuiet,
    onUnload: ({ code }) => void unloaded.push(code),
  });
  const open = async (...codes: readonly string[]): Promise<readonly SumLog[]> => {
    const opened: SumLog[] = [];
    for (const code of codes) {
      store.rows.set(code, [FIRST]);
      const log = await logs.find(code);
      if (log !== null) opened.push(log);
    }
    return opened;
  };
  return { store, clock, trouble, unloaded, logs, open, loads: () => loads };
}

const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

/** On a busy machine, a round of news can take several turns of the event loop. */
async function told(log: SumLog): Promise<void> {
  do await turn();
  while (log.outbox.isTelling);
}

describe("given a log that cannot be read", () => {
  test("the caller gets the fault, and the next request reads the log", async () => {
    const { store, trouble, logs, loads } = host();
    store.rows.set("ONE", [FIRST]);
    trouble.now = new Error("the disk is gone");
    await expect(Promise.all([logs.find("ONE"), logs.find("ONE")])).rejects.toThrow("the disk is gone");
    expect([logs.has("ONE"), loads()]).toEqual([false, 1]);
    trouble.now = null;
    expect((await logs.find("ONE"))?.code).toBe("ONE");
    expect([logs.has("ONE"), loads()]).toEqual([true, 2]);
  });

  test("it counts as known while it is being read", async () => {
    const { store, logs } = host();
    store.rows.set("ONE", [FIRST]);
    const found = logs.find("ONE");
    expect([logs.has("ONE"), logs.loaded.size]).toEqual([true, 0]);
    await found;
    expect(logs.loaded.size).toBe(1);
  });

  test("a hint about it is dropped, and the next check reads its rows", async () => {
    const { store, logs, open } = host();
    const [log] = await open("ONE");
    store.rows.set("ONE", [FIRST, FIRST]);
    const { since } = store;
    let fails = 0;
    Object.assign(log ?? {}, {
      store: {
        ...store,
        since: async (...args: Parameters<typeof since>) => {
          if (fails++ === 0) throw new Error("not now");
          return since(...args);
        },
      },
    });
    logs.hear("ONE");
    await turn();
    expect(log?.snapshot.seq).toBe(1);
    await logs.look();
    expect(log?.snapshot.seq).toBe(2);
  });
});

describe("given logs that fall idle together", () => {
  test("logs within the limit stay, and the one that exceeds it leaves with all loaded before it", async () => {
    const { logs, unloaded, open } = host({ A: 30, B: 60, C: 40 });
    await open("A", "B", "C");
    await logs.look();
    expect(unloaded).toEqual(["A"]);
    expect([...logs.loaded.keys()]).toEqual(["B", "C"]);
  });

  test("a log that reaches the limit exactly stays", async () => {
    const { logs, unloaded, open } = host({ A: 61, B: 39 });
    await open("A", "B");
    await logs.look();
    expect(unloaded).toEqual([]);
  });

  test("each has its own ten minutes, which a sign of life starts again", async () => {
    const { logs, clock, unloaded, open } = host();
    const [first] = await open("A");
    await logs.look();
    clock.now += QUIET_MS / 2;
    await open("B");
    await logs.look();
    clock.now += QUIET_MS / 2;
    await logs.look();
    expect(unloaded).toEqual(["A"]);
    clock.now += QUIET_MS / 2;
    await logs.look();
    expect([unloaded, first?.snapshot.seq]).toEqual([["A", "B"], 1]);
  });
});

describe("given a host without logs", () => {
  test("a check asks the store for nothing, and no code is in use", async () => {
    const { store, logs } = host();
    const heads = store.heads;
    let asked = 0;
    Object.assign(store, {
      heads: (codes?: readonly string[]) => {
        asked++;
        return heads(codes);
      },
    });
    await logs.look();
    expect([asked, store.told.size, logs.inUse()]).toEqual([0, 0, []]);
  });

  test("a check asks only for its own logs", async () => {
    const { store, logs, open } = host();
    const asked: unknown[] = [];
    await open("ONE");
    store.rows.set("OTHER", [FIRST]);
    const { heads } = store;
    Object.assign(store, {
      heads: (codes?: readonly string[]) => {
        asked.push(codes);
        return heads(codes);
      },
    });
    await logs.look();
    expect([asked, [...store.told.keys()]]).toEqual([[["ONE"]], ["ONE"]]);
  });
});

describe("given news of presence", () => {
  test("it is sent with the first news of all, and not again while the same devices are present", async () => {
    const { log } = sumLog();
    const woken: number[] = [];
    for (const watcher of [7, 4]) log.watchers.set(() => void woken.push(watcher), watcher);
    notify(log, { about: new Set([4]), within: 0 });
    await told(log);
    expect(woken).toEqual([7, 4]);
    notify(log, { about: new Set([4]), within: 0 });
    await told(log);
    expect(woken).toEqual([7, 4, 4]);
    expect([log.outbox.now, log.outbox.isTelling]).toEqual([null, false]);
  });
});
