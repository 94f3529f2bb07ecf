/**
 * Rows reach a log in two ways: from its own orders, and from reading what another process appended. Each row counts
 * once, and its news goes out once.
 */
import { describe, expect, test, vi } from "vitest";
import { applyRows, catchUp } from "../../src/kernel/catch-up.ts";
import { PAGE_ROWS } from "../../src/kernel/log.ts";
import type { LogKind } from "../../src/kernel/log-kind.ts";
import { retrySave, submitOrder } from "../../src/kernel/order-queue.ts";
import { isOtherVersion } from "../../src/kernel/runtime.ts";
import { adds, appended, bys, FIRST, type SumTypes, sumLog, sumStore } from "../support/counter-log.ts";

const OK = { ok: true };
const NOT_KEPT = { ok: false, reason: "notKept" };

/** A log that remembers which rows it has applied and announced. */
function folding(changes: Partial<LogKind<SumTypes>> = {}) {
  const folded: number[] = [];
  const announced: number[][] = [];
  const sum = sumLog({
    after: ({ seq, sum: before }, { by }) => {
      folded.push(by);
      return { seq: seq + 1, sum: before + by };
    },
    newsOf: (rows) => {
      announced.push(rows.map(({ by }) => by));
      return [];
    },
    ...changes,
  });
  return { ...sum, folded, announced };
}

/**
 * Makes the store show the log its new rows before the store answers an append. @param most the maximum number of
 * rows that the log may read
 */
function hinting({ log, store }: ReturnType<typeof sumLog>, most: number): void {
  const { append } = store;
  const hinted: typeof append = async (...args) => {
    const kept = await append(...args);
    const fresh = await store.since("SUM", log.snapshot.seq, most);
    for (const { row } of fresh) applyRows(log, [row]);
    return kept;
  };
  Object.assign(log, { store: { ...store, append: hinted } });
}

describe("given orders whose rows are saved", () => {
  test("each row is folded once, and the rows of one append are announced together", async () => {
    const { log, folded, announced, give } = folding();
    expect(await Promise.all([give(4), give(6)])).toEqual([OK, OK]);
    expect(folded).toEqual([4, 6]);
    expect(announced).toEqual([[4, 6]]);
    expect(log.snapshot).toEqual({ seq: 3, sum: 12 });
  });

  test("an order that writes nothing is not appended or announced", async () => {
    const { log, store, announced } = folding();
    expect(await submitOrder(log, () => null)).toEqual(OK);
    expect([store.asked.appends, announced]).toEqual([0, []]);
  });

  test.each([
    ["none", 0, [[4, 6]]],
    ["the first", 1, [[4], [6]]],
    ["both", 2, [[4], [6]]],
  ] as const)(
    "and the store's hint made the log read %s of them before: the others are added",
    async (_, most, told) => {
      const sum = folding();
      hinting(sum, most);
      expect(await Promise.all([sum.give(4), sum.give(6)])).toEqual([OK, OK]);
      expect(sum.announced).toEqual(told);
      expect(sum.log.snapshot).toEqual({ seq: 3, sum: 12 });
    },
  );

  test("a key is known from then on, whether or not the row was read before the answer", async () => {
    for (const most of [0, 1]) {
      const sum = folding();
      hinting(sum, most);
      await sum.give(4, "same");
      expect(sum.log.keys).toEqual(new Set(["same"]));
      await sum.give(4, "same");
      expect(bys(sum.store.rows.get("SUM"))).toEqual([2, 4]);
    }
  });
});

describe("given another process that appended first", () => {
  test("its rows are folded and announced once, before the log's own", async () => {
    const { log, store, announced, give } = folding();
    appended(store, 10, 20);
    expect(await give(4)).toEqual(OK);
    expect(announced).toEqual([[10], [20], [4]]);
    expect(log.snapshot).toEqual({ seq: 4, sum: 36 });
  });

  test.each([
    [1, NOT_KEPT],
    [2, OK],
  ] as const)("an order with %i tries is answered accordingly", async (tries, answer) => {
    const { log, kind, store } = sumLog();
    appended(store, 10);
    expect(await submitOrder(log, adds(kind, 4), undefined, tries)).toEqual(answer);
    expect(bys(store.rows.get("SUM"))).toEqual(answer === OK ? [2, 10, 4] : [2, 10]);
    expect(log.snapshot.sum).toBe(answer === OK ? 16 : 12);
  });

  test("an order without a number of its own is decided twenty times", async () => {
    const { log, kind, store } = sumLog();
    const { append } = store;
    const late: typeof append = async (...args) => {
      appended(store, 10);
      return append(...args);
    };
    Object.assign(log, { store: { ...store, append: late } });
    const decide = vi.fn(adds(kind, 4));
    expect(await submitOrder(log, decide)).toEqual(NOT_KEPT);
    expect([decide.mock.calls.length, store.asked.appends]).toEqual([20, 20]);
  });

  test("a log that could not be saved before is no longer stuck, as the store has answered", async () => {
    const { log, store, give } = sumLog();
    log.isStuck = true;
    appended(store, 10);
    store.rows.set("SUM", [...(store.rows.get("SUM") ?? [])]);
    expect(await give(4)).toEqual(OK);
    expect(log.isStuck).toBe(false);
  });
});

describe("given orders that come while others are being saved", () => {
  test("they wait, are saved in the next append, and the queue is idle after that", async () => {
    const { log, store, give } = sumLog();
    const { append } = store;
    const more: Promise<unknown>[] = [];
    const busy: typeof append = async (...args) => {
      if (more.length === 0) more.push(give(6), give(8));
      return append(...args);
    };
    Object.assign(log, { store: { ...store, append: busy } });
    expect(await give(4)).toEqual(OK);
    expect(await Promise.all(more)).toEqual([OK, OK]);
    await new Promise((done) => setImmediate(done));
    expect([store.asked.appends, log.isBusy, log.waiting]).toEqual([2, false, []]);
  });

  test("a save is retried only by a log that is stuck", async () => {
    const { log, store } = sumLog({ savedAgain: (at) => ({ at, by: 1 }) });
    await retrySave(log);
    expect([store.asked.appends, store.asked.touched]).toEqual([0, []]);
  });
});

describe("given a log that is read", () => {
  test.each([0, 1, PAGE_ROWS - 1, PAGE_ROWS, PAGE_ROWS + 1])(
    "%i fresh rows take as many reads as there are pages, the last one short",
    async (rows) => {
      const { log, store } = sumLog();
      appended(store, ...Array<number>(rows).fill(2));
      await catchUp(log);
      expect(log.snapshot).toEqual({ seq: 1 + rows, sum: 2 + 2 * rows });
      expect(store.asked.reads).toBe(Math.floor(rows / PAGE_ROWS) + 1);
    },
  );

  test("rows that it has read meanwhile are left out", async () => {
    const { log, store } = sumLog();
    appended(store, 4, 6);
    await Promise.all([catchUp(log), catchUp(log)]);
    expect(log.snapshot).toEqual({ seq: 3, sum: 12 });
  });

  test("keys of its rows are known, and its clock shows no time before them", async () => {
    const store = sumStore();
    store.rows.set("SUM", [FIRST, { at: 9000, by: 4, key: "theirs" }]);
    const { log, clock } = sumLog({}, store);
    await catchUp(log);
    expect([...log.keys]).toEqual(["theirs"]);
    expect([clock.now, log.clock.now()]).toEqual([2000, 9000]);
  });
});

test("the version of a log changes only if its kind has versions and they differ", () => {
  const { log } = sumLog();
  expect(isOtherVersion(log, log.snapshot)).toBe(false);
  const version = { of: () => "then", own: "then", refusal: "old" } as const;
  const same = sumLog({ version });
  expect(isOtherVersion(same.log, same.log.snapshot)).toBe(false);
  const other = sumLog({ version: { ...version, own: "now" } });
  expect(isOtherVersion(other.log, other.log.snapshot)).toBe(true);
});
