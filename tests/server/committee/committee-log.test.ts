/** The log of a committee, in a file and in PostgreSQL, keeps every acknowledged entry once and in order. */
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stateOf } from "../../../src/committee/log.ts";
import type { HostOrder, MatchOrder } from "../../../src/committee/message.ts";
import { PACK } from "../../../src/committee/packs/all.ts";
import type { Who } from "../../../src/committee/state/delegation.ts";
import { carryOutOrder, enter } from "../../../src/server/committee/committee-orders.ts";
import { type Committees, committeesOn } from "../../../src/server/committee/committees.ts";
import { type CommitteeRuntime, committeeOf } from "../../../src/server/committee/runtime.ts";
import { postgresStore } from "../../../src/server/store/postgres-store.ts";
import { sqliteStore } from "../../../src/server/store/sqlite-store.ts";
import type { Store } from "../../../src/server/store/store.ts";
import {
  noPostgres,
  type PrivatePostgres,
  privatePostgres,
} from "../../../src/tools/bench/private-postgres.ts";
import { dais, seats } from "../../support/committee.ts";
import { committeeAt, inDebate, NO_ACTS, openCommittee } from "../../support/committee-host.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { hostUnderTest } from "../../support/room.ts";

const folder = temporaryFolder();
const CHAIR: Who = { type: "chair", chair: 1 };
let asked = 0;

const ask = (committee: CommitteeRuntime, order: Exclude<HostOrder, MatchOrder>, id = `order-${asked++}`) =>
  carryOutOrder(committee, { holder: CHAIR as never, key: "key", id }, order, NO_ACTS);

describe("committees in a file", () => contract(async (name) => sqliteStore(join(folder, name))));

describe.skipIf(noPostgres !== null)(`committees in PostgreSQL${noPostgres ? `, ${noPostgres}` : ""}`, () => {
  let postgres: PrivatePostgres;
  beforeAll(async () => {
    postgres = await privatePostgres();
  });
  afterAll(() => postgres.remove());
  contract(() => postgresStore({ url: postgres.url }));

  test("two processes: each reads the other's earlier rows, and nothing is lost or duplicated", async () => {
    const stores = await Promise.all([
      postgresStore({ url: postgres.url }),
      postgresStore({ url: postgres.url }),
    ]);
    const [one, other] = stores.map((store) => committeesOn(store, Date.now)) as [Committees, Committees];
    const { code } = await one.create(begun());
    const both = [await found(one, code), await found(other, code)];
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, k) =>
        ask(both[k % 2] as CommitteeRuntime, { type: "addItem", title: `Item ${k}` }),
      ),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const again = await found(committeesOn(stores[0] as Store, Date.now), code);
    const { entries, state } = open(again);
    expect(entries.map(({ n }) => n)).toEqual(entries.map((_, i) => i + 1));
    expect(new Set(state.agenda.map(({ title }) => title)).size).toBe(40);
    expect(state.agenda.length).toBe(40);
    await Promise.all(stores.map((store) => store.close()));
  });
});

const begun = () => dais(PACK["un-ga"], seats(3)).entries();

async function found(committees: Committees, code: string): Promise<CommitteeRuntime> {
  const committee = await committees.find(code);
  if (committee === null) throw new Error("no committee");
  return committee;
}

function open(committee: CommitteeRuntime) {
  const now = committeeOf(committee);
  if (now === null) throw new Error("no committee");
  return now;
}

function contract(openStore: (name: string) => Promise<Store>): void {
  let store: Store;
  beforeAll(async () => {
    store = await openStore("one");
  });
  afterAll(() => store.close());

  test("orders are decided one after the other, and read again unchanged", async () => {
    const committees = committeesOn(store, () => 2_000_000);
    const { code } = await committees.create(begun());
    const committee = await found(committees, code);
    await Promise.all([
      ask(committee, { type: "openMeeting" }),
      ask(committee, { type: "addItem", title: "Cybercrime" }),
    ]);
    const before = open(committee);
    expect(before.entries.map(({ n, at }) => [n, at])).toEqual([
      [1, 1_000_000],
      [2, 2_000_000],
      [3, 2_000_000],
    ]);
    const again = open(await found(committeesOn(store, Date.now), code));
    expect(again).toEqual(before);
    expect(again.state).toEqual(stateOf(again.entries));
  });

  test("the same order sent twice, before and after a restart, counts once", async () => {
    const committees = committeesOn(store, () => 2_000_000);
    const { code } = await committees.create(begun());
    const committee = await found(committees, code);
    const add = { type: "addItem", title: "Once" } as const;
    await Promise.all([ask(committee, add, "same-order"), ask(committee, add, "same-order")]);
    await ask(committee, add, "same-order");
    const again = await found(committeesOn(store, Date.now), code);
    expect(await ask(again, add, "same-order")).toEqual({ ok: true });
    expect(open(again).state.agenda.length).toBe(1);
  });

  test("entries that were taken back are left out, and stay readable", async () => {
    const committees = committeesOn(store, () => 2_000_000);
    const { code } = await committees.create(begun());
    const committee = await found(committees, code);
    await ask(committee, { type: "addItem", title: "A slip" });
    expect(await ask(committee, { type: "undo", entry: 1 })).toMatchObject({ reason: "nothingToUndo" });
    expect(await ask(committee, { type: "undo", entry: 2 })).toEqual({ ok: true });
    expect(open(committee).state.agenda).toEqual([]);
    expect(open(committee).entries.length).toBe(3);
    expect(await ask(committee, { type: "addItem", title: "Cybercrime" })).toEqual({ ok: true });
    expect(await ask(committee, { type: "undo", entry: 4 })).toEqual({ ok: true });
    const again = open(await found(committeesOn(store, Date.now), code));
    expect(again).toEqual(open(committee));
    expect(again.state.agenda).toEqual([]);
    expect(again.entries.length).toBe(5);
  });

  test("shared drafts are read again unchanged, to the last character", async () => {
    const committees = committeesOn(store, () => 2_000_000);
    const { code } = await committees.create(begun());
    const committee = await found(committees, code);
    const device = {
      type: "device",
      id: 0,
      seat: "S1",
      asked: null,
      isPutOff: false,
      isRemoved: false,
    } as const;
    const write = (order: Exclude<HostOrder, MatchOrder>, id: string) =>
      carryOutOrder(committee, { holder: device, key: "token", id }, order, NO_ACTS);
    await enter(committee, "token", "S1");
    const draft = "0123456789ab";
    await write({ type: "beginDraft", draft, title: "Evidence" }, "begins");
    // A null character, a surrogate pair and a lone surrogate. A device can send any of them.
    const change = { client: "one", changes: [[[0, "a\u0000𝒜", "\ud835"]]] as const };
    const writes = { type: "writeDraft", draft, field: "text", version: 0, ...change } as const;
    expect(await write(writes, "writes")).toEqual({ ok: true });
    const before = open(committee);
    expect(before.drafts[0]?.text.text).toBe("a\u0000𝒜\n\ud835");
    expect(open(await found(committeesOn(store, Date.now), code))).toEqual(before);
  });

  test("time never runs backwards, whatever the host's clock does", async () => {
    let now = 5_000_000;
    const committees = committeesOn(store, () => now);
    const { code } = await committees.create(begun());
    const committee = await found(committees, code);
    await ask(committee, { type: "openMeeting" });
    now = 4_000_000;
    await ask(committee, { type: "addItem", title: "Cybercrime" });
    expect(open(committee).entries.map(({ at }) => at)).toEqual([1_000_000, 5_000_000, 5_000_000]);
  });

  test("a code belongs to a room or a committee, never both", async () => {
    const committees = committeesOn(store, Date.now);
    const { code } = await committees.create(begun());
    expect(await committees.find("AAAAAA")).toBeNull();
    await store.remove(code);
    await committees.look();
    expect(await committees.find(code)).toBeNull();
  });
}

test("a host that is restarted has every acknowledged entry, and goes on", async () => {
  const committee = await inDebate();
  const device = await committee.enter("S1");
  await device.give({ type: "joinList", list: "general", delegation: "S1" });
  const before = await committee.open();
  await committee.close();
  const again = committeeAt(hostUnderTest({ folder: committee.folder }), committee.code, committee.chair.key);
  expect(await again.open()).toEqual(before);
  expect(await again.person(device.key).give({ type: "leaveList", list: "general", delegation: "S1" })).toBe(
    "taken",
  );
  expect(await again.chair.give({ type: "closeList" })).toBe("taken");
});

test("a committee is removed 30 days after its last use, like rooms", async () => {
  const committee = await openCommittee();
  committee.clock.now += 29 * 86_400_000;
  await committee.host.look();
  expect(await committee.host.committees.find(committee.code)).not.toBeNull();
  committee.clock.now += 2 * 86_400_000;
  await committee.host.look();
  expect(await committee.host.committees.find(committee.code)).toBeNull();
});

test("the chair can remove a committee at once", async () => {
  const committee = await openCommittee();
  expect(await committee.chair.give({ type: "deleteCommittee" })).toBe("taken");
  expect(await committee.host.committees.find(committee.code)).toBeNull();
});
