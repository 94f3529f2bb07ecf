/**
 * Joining a committee: which devices wait, are let in, are put off, are removed or expire, and what happens to their
 * keys.
 */
import { describe, expect, test } from "vitest";
import { submitOrder } from "../../../src/kernel/order-queue.ts";
import { type AccessState, accessAfter } from "../../../src/server/committee/access.ts";
import { carryOutOrder, unseatedIn } from "../../../src/server/committee/committee-orders.ts";
import { elementsOf } from "../../../src/server/committee/json-elements.ts";
import { write } from "../../../src/server/committee/runtime.ts";
import type { AccessFact } from "../../../src/server/store/committee-fact.ts";
import { type CommitteeUnderTest, inDebate, NO_ACTS, openCommittee } from "../../support/committee-host.ts";

const OPENED: AccessFact = { type: "committeeOpened", secret: "secret", chairHash: "first" };

function access(...facts: readonly AccessFact[]): AccessState {
  const after = [OPENED, ...facts].reduce<AccessState | null>(
    (state, fact, at) => accessAfter(state, fact, at),
    null,
  );
  if (after === null) throw new Error("not opened");
  return after;
}

const entered = (tokenHash: string): AccessFact => ({ type: "deviceEntered", tokenHash });
const seats = ({ devices }: AccessState) => devices.map(({ seat }) => seat);

describe("devices and seats, from the log", () => {
  test("nobody is in before the committee was opened", () => {
    expect(accessAfter(null, entered("a"), 1)).toBeNull();
    expect(access()).toMatchObject({ devices: [], newest: -1, isJoiningOpen: true, version: 1 });
  });

  test("a first key of the second chair works at once; a replacement waits until it is used", () => {
    const made = access({ type: "chairKeyMade", chair: 2, hash: "second" });
    expect(made.chairs).toEqual({ 1: { hash: "first", fresh: null }, 2: { hash: "second", fresh: null } });
    const again = access({ type: "chairKeyMade", chair: 1, hash: "new" });
    expect(again.chairs[1]).toEqual({ hash: "first", fresh: "new" });
    const used = access(
      { type: "chairKeyMade", chair: 1, hash: "new" },
      { type: "chairKeyUsed", chair: 1, hash: "new" },
    );
    expect(used.chairs).toEqual({ 1: { hash: "new", fresh: null }, 2: { hash: null, fresh: null } });
  });

  test("a device has the seat that it takes, and the previous holder has none", () => {
    const both = access(
      entered("a"),
      entered("b"),
      { type: "seatTaken", device: 0, delegation: "S1" },
      { type: "seatAsked", device: 1, delegation: "S1" },
    );
    expect(both.devices[1]).toMatchObject({ seat: null, asked: "S1", askedAt: 4, isPutOff: false });
    const taken = accessAfter(both, { type: "seatTaken", device: 1, delegation: "S1" }, 9);
    expect(taken?.devices[1]).toMatchObject({ seat: "S1", asked: null, askedAt: null });
    expect(seats(taken as AccessState)).toEqual([null, "S1"]);
    expect([both.newest, both.version, taken?.version]).toEqual([1, 5, 6]);
  });

  test("a device that was put off asks again, a removed one can come back, and an expired one has no key", () => {
    const asked: readonly AccessFact[] = [entered("a"), { type: "seatAsked", device: 0, delegation: "S1" }];
    const [device] = access(...asked, { type: "devicePutOff", device: 0 }).devices;
    expect(device).toMatchObject({ asked: "S1", isPutOff: true });
    const [again] = access(...asked, { type: "devicePutOff", device: 0 }, ...asked.slice(1)).devices;
    expect(again?.isPutOff).toBe(false);
    const removed = access(...asked, { type: "deviceRemoved", device: 0 });
    expect(removed.devices[0]).toMatchObject({ isRemoved: true, asked: null, askedAt: null });
    expect(accessAfter(removed, { type: "deviceReadmitted", device: 0 }, 1)?.devices[0]?.isRemoved).toBe(
      false,
    );
    const expired = access(...asked, { type: "deviceExpired", device: 0 });
    expect(expired.devices[0]).toMatchObject({ tokenHash: "", asked: null });
  });

  test("a newcomer can get another device's number, with nothing from that device", () => {
    const state = access(
      entered("a"),
      entered("b"),
      { type: "seatAsked", device: 0, delegation: "S1" },
      { type: "deviceReplaced", device: 0, tokenHash: "c" },
    );
    expect(state.devices.map(({ id, tokenHash, asked }) => [id, tokenHash, asked])).toEqual([
      [0, "c", null],
      [1, "b", null],
    ]);
    expect(state.newest).toBe(0);
  });

  test("joining can be closed and opened", () => {
    const closed = access({ type: "joiningClosed" });
    expect(closed.isJoiningOpen).toBe(false);
    expect(accessAfter(closed, { type: "joiningOpened" }, 1)?.isJoiningOpen).toBe(true);
  });

  test("devices without a seat can expire, unless they were removed or have expired already", () => {
    const state = access(
      ...["a", "b", "c", "d"].map(entered),
      { type: "seatTaken", device: 0, delegation: "S1" },
      { type: "deviceRemoved", device: 1 },
      { type: "deviceExpired", device: 2 },
    );
    expect(unseatedIn(state).map(({ id }) => id)).toEqual([3]);
  });
});

describe("the chair", () => {
  test("does only what is not done yet, and only for devices that are there", async () => {
    const committee = await openCommittee();
    await committee.enter("S1");
    await committee.enter("S1");
    const { chair } = committee;
    for (const type of ["letIn", "putOff", "removeDevice", "readmitDevice"] as const)
      expect(await chair.give({ type, device: 7 })).toBe("nonsense");
    expect(await chair.give({ type: "letIn", device: 0 })).toBe("alreadyDone");
    expect(await chair.give({ type: "putOff", device: 0 })).toBe("alreadyDone");
    expect(await chair.give({ type: "readmitDevice", device: 0 })).toBe("alreadyDone");
    expect(await chair.give({ type: "putOff", device: 1 })).toBe("taken");
    expect(await chair.give({ type: "putOff", device: 1 })).toBe("alreadyDone");
    expect(await chair.give({ type: "removeDevice", device: 1 })).toBe("taken");
    expect(await chair.give({ type: "removeDevice", device: 1 })).toBe("alreadyDone");
    expect(await chair.give({ type: "setJoining", isOpen: true })).toBe("alreadyDone");
  });

  test("of two, the second does not replace the first one's key, and each has its own", async () => {
    const committee = await openCommittee();
    const made = await committee.chair.answer({ type: "makeKey", chair: 2 });
    const second = committee.person(made.ok ? (made.key ?? "") : "");
    expect(await second.give({ type: "makeKey", chair: 1 })).toBe("firstChairOnly");
    expect(await second.give({ type: "makeKey", chair: 2 })).toBe("taken");
    expect((await committee.chair.news())?.access?.hasTwoChairs).toBe(true);
  });

  test("can renew the read-only key, and the old one opens nothing from then on", async () => {
    const committee = await openCommittee();
    const readKey = async () => (await committee.chair.news())?.access?.readKey ?? "";
    const before = await readKey();
    expect(await committee.chair.give({ type: "renewReadKey" }, "renewed-once")).toBe("taken");
    expect(await committee.chair.give({ type: "renewReadKey" }, "renewed-once")).toBe("taken");
    expect(await readKey()).not.toBe(before);
    expect(await committee.person(before).news()).toBeNull();
    expect((await committee.person(await readKey()).news())?.holder).toEqual({
      type: "reader",
      isJoiningOpen: true,
    });
    await committee.chair.give({ type: "renewReadKey" }, "renewed-again");
    expect(await committee.chair.give({ type: "renewReadKey" }, "renewed-once")).toBe("usedId");
  });
});

describe("a device", () => {
  test("can leave its seat, and ask for another that is free or taken", async () => {
    const committee = await openCommittee();
    const [first, second] = [await committee.enter("S1"), await committee.enter("S2")];
    expect(await first.give({ type: "takeSeat", delegation: "S1" })).toBe("taken");
    expect(await first.give({ type: "takeSeat", delegation: "S9" })).toBe("unknownDelegation");
    expect(await first.give({ type: "takeSeat", delegation: "S2" })).toBe("taken");
    expect((await first.news())?.holder).toMatchObject({ seat: null, asked: "S2" });
    expect(await second.give({ type: "leaveSeat" })).toBe("taken");
    expect(await second.give({ type: "leaveSeat" })).toBe("alreadyDone");
    expect(await first.give({ type: "takeSeat", delegation: "S2" })).toBe("taken");
    expect((await first.news())?.holder).toMatchObject({ seat: "S2", asked: null });
  });

  test("does not come in if it asks for an unknown delegation", async () => {
    const committee = await openCommittee();
    const response = await committee.app.request(`/api/committees/${committee.code}/devices`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ delegation: "S9" }),
    });
    expect(await response.json()).toEqual({ ok: false, reason: "unknownDelegation" });
    expect((await committee.open()).access.devices).toEqual([]);
  });

  test("cannot write a draft in a closed committee, and the chair cannot drop one", async () => {
    const committee = await inDebate();
    const device = await committee.enter("S1");
    const draft = "0123456789ab";
    expect(await device.give({ type: "beginDraft", draft, title: "Evidence" })).toBe("taken");
    expect(await committee.chair.give({ type: "dropDraft", draft: "b".repeat(12) })).toBe("unknownDraft");
    expect(await committee.chair.give({ type: "closeCommittee" })).toBe("taken");
    expect(await device.give({ type: "renameDraft", draft, title: "Rights" })).toBe("closed");
    expect(await committee.chair.give({ type: "dropDraft", draft })).toBe("closed");
  });
});

describe("a list in JSON, split into its elements", () => {
  const parts = (text: string, longest = 100) => {
    const elements = elementsOf(text, 1, longest);
    const found: (string | null)[] = [];
    for (;;) {
      const { value, done } = elements.next();
      if (done === true) return { found, end: value };
      found.push(value as string | null);
    }
  };

  test("gives each element, whatever its strings, tables and lists contain", () => {
    const elements = ['{"a":[1,2]}', '"x,]}"', '"\\",\\\\"', "[[],{}]", "5"];
    const text = `[${elements.join(",")}]rest`;
    expect(parts(text)).toEqual({ found: elements, end: text.length - 4 });
  });

  test("gives nothing if it does not end, or if an element is too long or too deep", () => {
    expect(parts("[1,2").found).toEqual(["1", null]);
    expect(parts('["no end').found).toEqual([null]);
    expect(parts(`["${"x".repeat(8)}"]`, 10).found).toEqual([`"${"x".repeat(8)}"`]);
    expect(parts(`["${"x".repeat(9)}"]`, 10).found).toEqual([null]);
    expect(parts(`[${"1".repeat(10)}]`, 10).found).toEqual(["1".repeat(10)]);
    expect(parts(`[${"1".repeat(11)}]`, 10).found).toEqual([null]);
    const deep = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
    expect(parts(`[${deep(12)}]`).found).toEqual([deep(12)]);
    expect(parts(`[${deep(13)}]`).found).toEqual([null]);
  });
});

/** What the log says about devices and joining, in order. */
async function factsOf({ running, code }: CommitteeUnderTest): Promise<readonly string[]> {
  const rows = await (await running()).store.since(code, 0);
  return rows.flatMap(({ row }) => (row.kind === "committee" ? [row.fact.type] : []));
}

async function enters({ app, code }: CommitteeUnderTest, delegation: string): Promise<unknown> {
  const response = await app.request(`/api/committees/${code}/devices`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ delegation }),
  });
  return response.json();
}

describe("given a chair who closes joining", () => {
  test("the wall hears of it, so that it no longer shows the code", async () => {
    const committee = await openCommittee();
    const wall = committee.person((await committee.chair.news())?.access?.readKey ?? "");
    const isOpen = async () => {
      const holder = (await wall.news())?.holder;
      return holder?.type === "reader" && holder.isJoiningOpen;
    };
    expect(await isOpen()).toBe(true);
    await committee.chair.give({ type: "setJoining", isOpen: false });
    expect(await isOpen()).toBe(false);
  });

  test("no device comes in until joining is opened, and each order is written once", async () => {
    const committee = await openCommittee();
    const inside = await committee.enter("S1");
    const { chair } = committee;
    expect(await chair.give({ type: "setJoining", isOpen: false })).toBe("taken");
    expect(await chair.give({ type: "setJoining", isOpen: false })).toBe("alreadyDone");
    expect(await enters(committee, "S2")).toEqual({ ok: false, reason: "joiningClosed" });
    expect((await committee.open()).access).toMatchObject({ isJoiningOpen: false, newest: 0 });
    expect(await inside.give({ type: "takeSeat", delegation: "S2" })).toBe("taken");
    expect(await chair.give({ type: "setJoining", isOpen: true })).toBe("taken");
    expect(await chair.give({ type: "setJoining", isOpen: true })).toBe("alreadyDone");
    expect(await enters(committee, "S3")).toMatchObject({ ok: true });
    expect((await factsOf(committee)).filter((type) => type.startsWith("joining"))).toEqual([
      "joiningClosed",
      "joiningOpened",
    ]);
  });
});

describe("given a device that has expired", () => {
  async function expired() {
    const committee = await openCommittee();
    await committee.enter("S1");
    const gone = await committee.enter("S1");
    const running = await committee.running();
    await submitOrder(running, (draft) => {
      write(draft, { type: "deviceExpired", device: 1 });
      return null;
    });
    return { committee, gone };
  }

  test("the chair can do nothing more to it", async () => {
    const { committee } = await expired();
    for (const type of ["letIn", "putOff", "removeDevice", "readmitDevice"] as const)
      expect(await committee.chair.give({ type, device: 1 })).toBe("nonsense");
  });

  test("its key opens nothing, and the chairs no longer see it", async () => {
    const { committee, gone } = await expired();
    expect(await gone.news()).toBeNull();
    expect(await gone.give({ type: "takeSeat", delegation: "S2" })).toBe("noKey");
    expect((await committee.chair.news())?.access?.devices.map(({ id }) => id)).toEqual([0]);
  });

  test("and its late order is refused once another device has its number", async () => {
    const { committee, gone } = await expired();
    const running = await committee.running();
    await submitOrder(running, (draft) => {
      write(draft, { type: "deviceReplaced", device: 1, tokenHash: "another" });
      return null;
    });
    const order = { type: "takeSeat", delegation: "S2" } as const;
    const holder = {
      type: "device",
      id: 1,
      seat: null,
      asked: "S1",
      isPutOff: false,
      isRemoved: false,
    } as const;
    const asked = (id: number, key: string) =>
      carryOutOrder(running, { holder: { ...holder, id }, key, id: `late-${id}` }, order, NO_ACTS);
    expect(await asked(1, gone.key)).toEqual({ ok: false, reason: "noKey" });
    expect(await asked(7, gone.key)).toEqual({ ok: false, reason: "noKey" });
    expect((await committee.open()).access.devices[1]).toMatchObject({ tokenHash: "another", seat: null });
  });
});

describe("given a hundred devices that wait for admission", () => {
  async function crowded() {
    const committee = await openCommittee();
    await committee.enter("S1");
    const running = await committee.running();
    await submitOrder(running, (draft) => {
      for (let id = 1; id <= 100; id++) {
        write(draft, { type: "deviceEntered", tokenHash: `hash ${id}` });
        write(draft, { type: "seatAsked", device: id, delegation: "S1" });
      }
      return null;
    });
    return committee;
  }

  test("no device can ask for a taken seat, but a free one can be taken", async () => {
    const committee = await crowded();
    const device = await committee.enter("S2");
    expect(await device.give({ type: "takeSeat", delegation: "S1" })).toBe("tooMany");
    expect((await device.news())?.holder).toMatchObject({ seat: "S2", asked: null });
    expect(await device.give({ type: "takeSeat", delegation: "S3" })).toBe("taken");
  });

  test("once one of them is put off, another can ask", async () => {
    const committee = await crowded();
    const device = await committee.enter("S2");
    expect(await committee.chair.give({ type: "putOff", device: 50 })).toBe("taken");
    expect(await device.give({ type: "takeSeat", delegation: "S1" })).toBe("taken");
    expect((await device.news())?.holder).toMatchObject({ seat: null, asked: "S1" });
  });
});

test("a device that takes its own seat again writes no row, and one that moves leaves the old seat", async () => {
  const committee = await openCommittee();
  const device = await committee.enter("S1");
  const { seq } = await committee.open();
  expect(await device.give({ type: "takeSeat", delegation: "S1" })).toBe("taken");
  expect((await committee.open()).seq).toBe(seq);
  expect(await device.give({ type: "takeSeat", delegation: "S2" })).toBe("taken");
  expect((await factsOf(committee)).slice(-3)).toEqual(["seatTaken", "seatLeft", "seatTaken"]);
});

test("a chair's forbidden orders are refused, and a chair cannot take a seat", async () => {
  const committee = await openCommittee();
  expect(await committee.chair.give({ type: "takeSeat", delegation: "S1" })).toBe("notYours");
  expect(await committee.chair.give({ type: "leaveSeat" })).toBe("notYours");
  expect(await committee.chair.give({ type: "undo", entry: 99 })).not.toBe("taken");
});
