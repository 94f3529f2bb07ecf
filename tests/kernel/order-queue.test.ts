/** Orders are decided in turn, stored before they are answered, and never stored twice. */
import { describe, expect, test } from "vitest";
import { retrySave, submitOrder } from "../../src/kernel/order-queue.ts";
import { add, adds, appended, bys, sumLog } from "../support/counter-log.ts";

const OK = { ok: true };

describe("orders that arrive at the same moment", () => {
  test("are decided in turn and kept in one append", async () => {
    const { store, log, give } = sumLog();
    expect(await Promise.all([give(4), give(6), give(8)])).toEqual([OK, OK, OK]);
    expect(bys(store.rows.get("SUM"))).toEqual([2, 4, 6, 8]);
    expect([store.asked.appends, log.snapshot]).toEqual([1, { seq: 4, sum: 20 }]);
  });

  test("each sees the effects of those before it", async () => {
    const { log, kind } = sumLog();
    const seen: number[] = [];
    const look = () =>
      submitOrder(log, (draft) => {
        seen.push(draft.snapshot.sum);
        add(kind, draft, 2);
        return null;
      });
    await Promise.all([look(), look()]);
    expect(seen).toEqual([2, 4]);
  });

  test("a refused order keeps nothing of the others back", async () => {
    const { store, give } = sumLog();
    expect(await Promise.all([give(4), give(103), give(6)])).toEqual([OK, { ok: false, reason: "odd" }, OK]);
    expect(bys(store.rows.get("SUM"))).toEqual([2, 4, 6]);
  });

  test("the rows of an order that is refused in the end are dropped", async () => {
    const { store, log, kind } = sumLog();
    const answer = await submitOrder(log, (draft) => {
      add(kind, draft, 4);
      return "odd";
    });
    expect([answer, bys(store.rows.get("SUM")), store.asked.appends]).toEqual([
      { ok: false, reason: "odd" },
      [2],
      0,
    ]);
  });

  test("if the rules fail on an order, only that order is refused, and the person who runs the host learns why", async () => {
    const { log, give, reports, store } = sumLog();
    const broken = submitOrder(log, () => {
      throw new Error("the sum is broken");
    });
    expect(await Promise.all([broken, give(4)])).toEqual([{ ok: false, reason: "nonsense" }, OK]);
    expect(reports).toEqual(["An order could not be processed: the sum is broken"]);
    expect(bys(store.rows.get("SUM"))).toEqual([2, 4]);
  });

  test("a failure that is not an error object is reported as it is", async () => {
    const { log, reports } = sumLog();
    await submitOrder(log, () => {
      throw "just words";
    });
    await submitOrder(log, () => {
      throw new Error("");
    });
    expect(reports).toEqual([
      "An order could not be processed: just words",
      "An order could not be processed: Error",
    ]);
  });
});

describe("an order with a key", () => {
  test("counts once, even if it is sent again at once or later", async () => {
    const { store, give } = sumLog();
    expect(await Promise.all([give(4, "same"), give(4, "same")])).toEqual([OK, OK]);
    expect(await give(4, "same")).toEqual(OK);
    expect(store.rows.get("SUM")).toEqual([
      { at: 1000, by: 2 },
      { at: 2000, by: 4, key: "same" },
    ]);
  });

  test("can be sent again after a refusal", async () => {
    const { log, kind, store } = sumLog();
    let isWilling = false;
    const asked = () => submitOrder(log, (draft) => (isWilling ? adds(kind, 4)(draft) : "odd"), "same");
    expect(await Promise.all([asked(), asked()])).toEqual(Array(2).fill({ ok: false, reason: "odd" }));
    isWilling = true;
    expect(await asked()).toEqual(OK);
    expect(bys(store.rows.get("SUM"))).toEqual([2, 4]);
  });

  test("is decided again if it had nothing to write", async () => {
    const { log } = sumLog();
    let times = 0;
    const asked = () =>
      submitOrder(
        log,
        () => {
          times++;
          return null;
        },
        "same",
      );
    await Promise.all([asked(), asked()]);
    expect(times).toBe(2);
  });

  test("has its key only in its first row", async () => {
    const { log, kind, store } = sumLog();
    await submitOrder(
      log,
      (draft) => {
        add(kind, draft, 4);
        add(kind, draft, 6);
        return null;
      },
      "both",
    );
    expect(store.rows.get("SUM")?.map(({ key }) => key)).toEqual([undefined, "both", undefined]);
  });

  test("is known by the rows that another process has appended", async () => {
    const { log, store, give } = sumLog();
    store.rows.set("SUM", [...(store.rows.get("SUM") ?? []), { at: 1500, by: 4, key: "same" }]);
    expect(await give(4, "same")).toEqual(OK);
    expect([bys(store.rows.get("SUM")), log.snapshot.sum]).toEqual([[2, 4], 6]);
  });
});

describe("if another process was quicker", () => {
  test("its rows are read, and the order is decided again on them", async () => {
    const { store, log, kind } = sumLog();
    const seen: number[] = [];
    appended(store, 10, 20);
    const answer = await submitOrder(log, (draft) => {
      seen.push(draft.snapshot.sum);
      add(kind, draft, 4);
      return null;
    });
    expect([answer, seen]).toEqual([OK, [2, 32]]);
    expect(bys(store.rows.get("SUM"))).toEqual([2, 10, 20, 4]);
    expect(log.snapshot).toEqual({ seq: 4, sum: 36 });
  });

  test("waiting orders follow those that are decided again", async () => {
    const { store, give } = sumLog();
    appended(store, 10);
    const first = give(4);
    await Promise.resolve();
    await Promise.all([first, give(6)]);
    expect(bys(store.rows.get("SUM"))).toEqual([2, 10, 4, 6]);
  });

  test("an order is refused after its tries, and later ones still have theirs", async () => {
    const { store, log, kind, give } = sumLog();
    const { append } = store;
    let lost = 0;
    const contested = {
      ...store,
      append: async (...row: Parameters<typeof append>) => {
        if (lost < 3) {
          lost++;
          appended(store, 10);
        }
        return append(...row);
      },
    };
    const other = Object.assign(log, { store: contested });
    const short = submitOrder(other, adds(kind, 4), undefined, 2);
    expect(await Promise.all([short, give(6)])).toEqual([{ ok: false, reason: "notKept" }, OK]);
    expect(bys(store.rows.get("SUM"))).toEqual([2, 10, 10, 10, 6]);
    expect(log.isStuck).toBe(false);
  });

  test("and has removed the log, then the order is refused", async () => {
    const { store, give } = sumLog();
    store.rows.delete("SUM");
    expect(await give(4)).toEqual({ ok: false, reason: "noRoom" });
  });
});

describe("a log that is not open, or has other rules than this host", () => {
  test("accepts no order", async () => {
    const { log, give } = sumLog();
    log.snapshot = { seq: 0, sum: 0 };
    expect(await give(4)).toEqual({ ok: false, reason: "noRoom" });
  });

  test("is refused with the reason of its kind if it was begun under other rules", async () => {
    const version = { of: () => "then", own: "now", refusal: "old" } as const;
    expect(await sumLog({ version }).give(4)).toEqual({ ok: false, reason: "old" });
    expect(await sumLog({ version: { ...version, own: "then" } }).give(4)).toEqual(OK);
  });
});

describe("a log that cannot be saved", () => {
  async function stuck(changes: Parameters<typeof sumLog>[0] = {}) {
    const sum = sumLog(changes);
    sum.store.trouble.now = new Error("the disk is full");
    const answers = await Promise.all([sum.give(4), sum.give(6)]);
    return { ...sum, answers };
  }

  test("refuses every waiting order, keeps nothing, and tells every caller", async () => {
    const sum = sumLog();
    let woken = 0;
    sum.log.watchers.set(() => void woken++, 55);
    sum.store.trouble.now = new Error("the disk is full");
    expect(await sum.give(4)).toEqual({ ok: false, reason: "notKept" });
    await new Promise((done) => setImmediate(done));
    expect([sum.log.isStuck, sum.log.snapshot.sum, woken]).toEqual([true, 2, 1]);
  });

  test("gives the reason once, and again only after it could be saved", async () => {
    const { reports, give, store, answers } = await stuck();
    expect(answers).toEqual(Array(2).fill({ ok: false, reason: "notKept" }));
    await give(4);
    expect(reports).toEqual(["Sum SUM could not be saved: the disk is full"]);
    store.trouble.now = null;
    await give(4);
    store.trouble.now = new Error("full again");
    await give(4);
    expect(reports.at(-1)).toBe("Sum SUM could not be saved: full again");
  });

  test("tries again by itself with a row of its own, if its kind has one", async () => {
    const { log, store } = await stuck({ savedAgain: (at) => ({ at, by: 1 }) });
    await retrySave(log);
    expect([log.isStuck, bys(store.rows.get("SUM"))]).toEqual([true, [2]]);
    store.trouble.now = null;
    await retrySave(log);
    await retrySave(log);
    expect([log.isStuck, bys(store.rows.get("SUM"))]).toEqual([false, [2, 1]]);
  });

  test("or by noting that it is in use", async () => {
    const { log, store } = await stuck();
    await retrySave(log);
    expect([log.isStuck, store.asked.touched]).toEqual([true, []]);
    store.trouble.now = null;
    await retrySave(log);
    await retrySave(log);
    expect([log.isStuck, store.asked.touched]).toEqual([false, ["SUM"]]);
  });

  test("not while it is busy with orders", async () => {
    const { log, store, give } = await stuck();
    store.trouble.now = null;
    const given = give(4);
    await retrySave(log);
    await given;
    expect(store.asked.touched).toEqual([]);
  });
});

test("long orders let other work run at every step, and are answered with the result of their last step", async () => {
  const { log, kind, store } = sumLog();
  const answer = await submitOrder(log, function* (draft) {
    add(kind, draft, 4);
    yield;
    add(kind, draft, 6);
    return null;
  });
  const refused = await submitOrder(log, function* () {
    yield;
    return "odd" as const;
  });
  expect([answer, refused]).toEqual([OK, { ok: false, reason: "odd" }]);
  expect(bys(store.rows.get("SUM"))).toEqual([2, 4, 6]);
});

test("rows read while they were being appended are counted once", async () => {
  const { log, store, give } = sumLog();
  const { append } = store;
  const hinted = {
    ...store,
    append: async (...row: Parameters<typeof append>) => {
      const kept = await append(...row);
      // Another process reports the rows before this one gets its answer.
      const fresh = await store.since("SUM", log.snapshot.seq);
      for (const { row: read } of fresh) log.snapshot = log.kind.after(log.snapshot, read);
      return kept;
    },
  };
  Object.assign(log, { store: hinted });
  await Promise.all([give(4), give(6)]);
  expect(log.snapshot).toEqual({ seq: 3, sum: 12 });
});
