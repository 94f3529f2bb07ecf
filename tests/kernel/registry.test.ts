/** Which logs stay in memory, when they are unloaded, and what a process learns from others that share its store. */
import { describe, expect, test } from "vitest";
import { catchUp } from "../../src/kernel/catch-up.ts";
import { PAGE_ROWS } from "../../src/kernel/log.ts";
import { newRuntime } from "../../src/kernel/new-runtime.ts";
import { registry } from "../../src/kernel/registry.ts";
import { FIRST, type SumLog, type SumTypes, sumKind, sumStore } from "../support/counter-log.ts";

const QUIET_MS = 600_000;

function process(mostQuiet = 100) {
  const store = sumStore();
  const clock = { now: 5000 };
  const reads: string[] = [];
  const unloaded: string[] = [];
  const needed = new Set<string>();
  const kind = sumKind([]);
  const logs = registry<SumTypes, SumLog>({
    store,
    clock: () => clock.now,
    load: async (code) => {
      reads.push(code);
      const log = newRuntime<SumTypes>(kind, code, store, () => clock.now);
      await catchUp(log);
      return log.snapshot.seq === 0 ? null : log;
    },
    isNeeded: ({ code }) => needed.has(code),
    weightOf: ({ snapshot }) => snapshot.seq,
    mostQuiet,
    onUnload: ({ code }) => void unloaded.push(code),
  });
  const opened = async (code: string, rows = 1): Promise<SumLog> => {
    store.rows.set(code, Array(rows).fill(FIRST));
    const log = await logs.find(code);
    if (log === null) throw new Error("no log");
    return log;
  };
  const later = async (ms: number): Promise<void> => {
    clock.now += ms;
    await logs.look();
  };
  return { store, clock, reads, unloaded, needed, logs, opened, later };
}

const watch = ({ watchers }: SumLog, watcher: number | "all" = "all"): (() => void) => {
  const wake = (): void => undefined;
  watchers.set(wake, watcher);
  return () => watchers.delete(wake);
};

describe("a log", () => {
  test("is read once, however many callers ask for it", async () => {
    const { logs, opened, reads } = process();
    const log = await opened("ONE");
    expect(await Promise.all([logs.find("ONE"), logs.find("ONE")])).toEqual([log, log]);
    expect([reads, logs.has("ONE"), [...logs.loaded.keys()]]).toEqual([["ONE"], true, ["ONE"]]);
  });

  test("is read once for all callers that ask while it is being read", async () => {
    const { store, logs, reads } = process();
    store.rows.set("ONE", [FIRST]);
    const [a, b] = await Promise.all([logs.find("ONE"), logs.find("ONE")]);
    expect([a === b, reads]).toEqual([true, ["ONE"]]);
  });

  test("that does not exist is looked for again the next time", async () => {
    const { logs, opened, reads } = process();
    expect(await logs.find("ONE")).toBeNull();
    expect(logs.has("ONE")).toBe(false);
    expect(await opened("ONE")).not.toBeNull();
    expect(reads).toEqual(["ONE", "ONE"]);
  });

  test("with more rows than one read returns is read to its end", async () => {
    for (const rows of [PAGE_ROWS - 1, PAGE_ROWS, PAGE_ROWS + 1, 3 * PAGE_ROWS])
      expect((await process().opened("LONG", rows)).snapshot).toEqual({ seq: rows, sum: 2 * rows });
  });
});

describe("a log without anybody in it", () => {
  test("leaves memory after ten minutes, and is read again on request", async () => {
    const { logs, opened, later, unloaded, reads } = process();
    await opened("ONE");
    await later(0);
    await later(QUIET_MS - 1);
    expect(unloaded).toEqual([]);
    await later(1);
    expect([unloaded, logs.has("ONE"), logs.loaded.size]).toEqual([["ONE"], false, 0]);
    expect(await logs.find("ONE")).not.toBeNull();
    expect(reads).toEqual(["ONE", "ONE"]);
  });

  test.each([
    ["somebody watches it", (log: SumLog): unknown => watch(log)],
    ["it is busy with an order", (log: SumLog): unknown => Object.assign(log, { isBusy: true })],
  ] as const)("stays where %s", async (_, keep) => {
    const { opened, later, unloaded } = process();
    keep(await opened("ONE"));
    await later(0);
    await later(2 * QUIET_MS);
    expect(unloaded).toEqual([]);
  });

  test("stays while it is needed, for example while its clock runs, and its ten minutes begin after that", async () => {
    const { opened, later, unloaded, needed } = process();
    await opened("ONE");
    await later(0);
    needed.add("ONE");
    await later(2 * QUIET_MS);
    needed.clear();
    await later(QUIET_MS - 1);
    await later(QUIET_MS - 1);
    expect(unloaded).toEqual([]);
    await later(1);
    expect(unloaded).toEqual(["ONE"]);
  });

  test("leaves earlier if many fall idle together, and those loaded last stay", async () => {
    const { opened, later, unloaded } = process(10);
    for (const code of ["A", "B", "C"]) await opened(code, 5);
    await later(0);
    expect(unloaded).toEqual(["A"]);
  });

  test("those in use do not count for that", async () => {
    const { opened, later, unloaded } = process(10);
    const first = await opened("A", 5);
    await opened("B", 5);
    watch(await opened("C", 5));
    first.presence.note(1);
    await later(0);
    expect(unloaded).toEqual([]);
  });
});

describe("codes in use", () => {
  test("are those that somebody is in or watches, or did until the last check but one", async () => {
    const { logs, opened, later } = process();
    const [here, watched] = [await opened("HERE"), await opened("WATCHED")];
    await opened("QUIET");
    here.presence.note(1);
    const leave = watch(watched);
    expect(logs.inUse()).toEqual(["HERE", "WATCHED"]);
    await later(0);
    leave();
    await later(0);
    expect(logs.inUse()).toEqual(["HERE", "WATCHED"]);
    await later(0);
    expect(logs.inUse()).toEqual(["HERE"]);
  });
});

describe("a log that was removed", () => {
  test("is gone, and all its watchers are notified", async () => {
    const { logs, opened } = process();
    const log = await opened("ONE");
    let woken = 0;
    log.watchers.set(() => void woken++, 55);
    logs.forget("ONE");
    await new Promise((done) => setImmediate(done));
    expect([log.snapshot.seq, woken, logs.has("ONE"), logs.loaded.size]).toEqual([0, 1, false, 0]);
  });

  test("by another process is noticed at the next check, and the others stay", async () => {
    const { store, logs, opened, later } = process();
    const log = await opened("ONE");
    await opened("OTHER");
    store.rows.delete("ONE");
    await later(0);
    expect([log.snapshot.seq, [...logs.loaded.keys()]]).toEqual([0, ["OTHER"]]);
  });

  test("and was not in memory needs no work", () => {
    expect(() => process().logs.forget("NONE")).not.toThrow();
  });
});

describe("the work of other processes", () => {
  test("is read at the next check, or at once after a hint", async () => {
    const { store, logs, opened, later } = process();
    const log = await opened("ONE");
    store.rows.set("ONE", [FIRST, FIRST]);
    await later(0);
    expect(log.snapshot.seq).toBe(2);
    store.rows.set("ONE", [FIRST, FIRST, FIRST]);
    logs.hear("ONE");
    logs.hear("NONE");
    await new Promise((done) => setImmediate(done));
    expect(log.snapshot.seq).toBe(3);
  });

  test("is not read again if there is nothing new", async () => {
    const { store, opened, later } = process();
    await opened("ONE");
    const { reads } = store.asked;
    await later(0);
    expect(store.asked.reads).toBe(reads);
  });

  test("devices connected there count as present here, but not those that only wait", async () => {
    const { store, opened, later } = process();
    const log = await opened("ONE");
    store.elsewhere.set("ONE", [4, 0, -1, -2, -3, -8]);
    await later(0);
    expect([...log.presence.here()]).toEqual([4, 0, -1]);
    expect([...log.waitingElsewhere]).toEqual([0, 5]);
    store.elsewhere.delete("ONE");
    await later(0);
    expect([log.presence.here().size, log.waitingElsewhere.size]).toEqual([0, 0]);
  });

  test("they learn which devices are present, which wait, and that somebody watches", async () => {
    const { store, opened, later } = process();
    const log = await opened("ONE");
    await later(0);
    expect(store.told.get("ONE")).toEqual([]);
    log.presence.note(3);
    await later(0);
    expect(store.told.get("ONE")).toEqual([3]);
    watch(log);
    watch(log, 0);
    watch(log, 0);
    watch(log, 5);
    watch(log, -1);
    await later(0);
    expect(store.told.get("ONE")).toEqual([3, -2, -3, -8]);
  });

  test("a log that could not be saved is saved again at the next check", async () => {
    const { store, opened, later } = process();
    const log = await opened("ONE");
    log.isStuck = true;
    await later(0);
    expect([log.isStuck, store.asked.touched]).toEqual([false, ["ONE"]]);
  });
});
