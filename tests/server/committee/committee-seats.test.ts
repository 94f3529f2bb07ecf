/**
 * Who may do what: a device acts only for its own delegation, a reader for nobody, and the chair decides who comes
 * in.
 */
import { expect, test } from "vitest";
import { inDebate, openCommittee, type Person } from "../../support/committee-host.ts";

const joins = (delegation: string) => ({ type: "joinList", list: "general", delegation }) as const;

async function seatOf(person: Person): Promise<string | null | undefined> {
  const holder = (await person.news())?.holder;
  return holder?.type === "device" ? holder.seat : undefined;
}

test("the first device that asks for a delegation gets it, and acts for it", async () => {
  const committee = await inDebate();
  const device = await committee.enter("S1");
  expect(await seatOf(device)).toBe("S1");
  expect(await device.give(joins("S1"))).toBe("taken");
  expect((await committee.open()).state.list.entries).toEqual(["S1"]);
});

test("a device cannot act for another delegation, or for the chair", async () => {
  const committee = await inDebate();
  const device = await committee.enter("S1");
  const before = (await committee.open()).seq;
  expect(await device.give(joins("S2"))).toBe("notYours");
  expect(await device.give({ type: "closeList" })).toBe("chairOnly");
  expect(await device.give({ type: "undo", entry: 2 })).toBe("chairOnly");
  expect(await device.give({ type: "letIn", device: 0 })).toBe("chairOnly");
  expect(await device.give({ type: "makeKey", chair: 2 })).toBe("chairOnly");
  expect(await device.give({ type: "deleteCommittee" })).toBe("chairOnly");
  expect((await committee.open()).seq).toBe(before);
});

test("a second device asks and reads nothing before the chair lets it in; then the first has lost the seat", async () => {
  const committee = await inDebate();
  const [first, second] = [await committee.enter("S1"), await committee.enter("S1")];
  const waiting = await second.news();
  expect(waiting).toMatchObject({ holder: { seat: null, asked: "S1" }, entries: [], from: 0 });
  expect(await second.give(joins("S1"))).toBe("notYours");
  expect(await committee.chair.give({ type: "letIn", device: 1 })).toBe("taken");
  const inside = await second.news(waiting?.position);
  expect(inside).toMatchObject({ holder: { seat: "S1" }, from: 0 });
  expect(inside?.entries.length).toBe((await committee.open()).entries.length);
  expect(await second.give(joins("S1"))).toBe("taken");
  expect(await first.give({ type: "leaveList", list: "general", delegation: "S1" })).toBe("notYours");
});

test("“not now” holds until the device asks for another delegation", async () => {
  const committee = await openCommittee();
  await committee.enter("S1");
  const second = await committee.enter("S1");
  expect(await committee.chair.give({ type: "putOff", device: 1 })).toBe("taken");
  expect((await second.news())?.holder).toMatchObject({ seat: null, isPutOff: true });
  expect(await second.give({ type: "takeSeat", delegation: "S2" })).toBe("taken");
  expect(await seatOf(second)).toBe("S2");
});

test("a device that is removed can do nothing more until it is let in again", async () => {
  const committee = await inDebate();
  const device = await committee.enter("S1");
  await committee.chair.give({ type: "removeDevice", device: 0 });
  expect(await device.give(joins("S1"))).toBe("removed");
  expect(await device.give({ type: "takeSeat", delegation: "S2" })).toBe("removed");
  expect(await device.news()).toMatchObject({ holder: { isRemoved: true }, entries: [] });
  expect(await committee.chair.give({ type: "readmitDevice", device: 0 })).toBe("taken");
  expect(await device.give({ type: "takeSeat", delegation: "S1" })).toBe("taken");
  expect(await device.give(joins("S1"))).toBe("taken");
});

test("the key for the wall and the press reads everything but the chairs' notes, and cannot act", async () => {
  const committee = await inDebate();
  const access = (await committee.chair.news())?.access;
  const reader = committee.person(access?.readKey ?? "");
  const read = await reader.news();
  expect(read).toMatchObject({ holder: { type: "reader" }, access: null });
  expect(read?.entries).toEqual((await committee.open()).entries);
  const before = (await committee.open()).seq;
  expect(await reader.give(joins("S1"))).toBe("notYours");
  expect(await reader.give({ type: "openMeeting" })).toBe("notYours");
  expect(await reader.give({ type: "takeSeat", delegation: "S1" })).toBe("notYours");
  expect(await reader.give({ type: "letIn", device: 0 })).toBe("chairOnly");
  expect((await committee.open()).seq).toBe(before);
});

test("chairs' messages to each other go only to chairs, and the entry keeps its number", async () => {
  const committee = await inDebate();
  const device = await committee.enter("S1");
  const made = await committee.chair.answer({ type: "makeKey", chair: 2 });
  const other = committee.person(made.ok ? (made.key ?? "") : "");
  expect(await other.give({ type: "writeNote", text: "Call France next." })).toBe("taken");
  const reader = committee.person((await committee.chair.news())?.access?.readKey ?? "");
  for (const person of [device, reader]) {
    const text = await (await person.request("/changes?since=")).text();
    expect(text).not.toContain("Call France");
    expect(text).not.toContain("noteWritten");
  }
  const all = (await committee.open()).entries.length;
  expect((await device.news())?.entries.map(({ n }) => n)).toEqual(
    Array.from({ length: all }, (_, i) => i + 1),
  );
  expect((await committee.chair.news())?.entries.at(-1)).toMatchObject({
    by: { type: "chair", chair: 2 },
    facts: [{ type: "noteWritten", text: "Call France next." }],
  });
});

test("only the chairs receive a mapping that waits for the vote", async () => {
  const committee = await inDebate();
  const device = await committee.enter("S1");
  const words = { title: "A draft", preamble: "", text: "Clause 1" } as const;
  await committee.chair.give({
    type: "submitPaper",
    delegation: "S1",
    kind: "draft",
    amends: null,
    ...words,
  });
  const asked = { type: "matchClauses", paper: 1, wordings: ["threshold/sixty"] } as const;
  expect(await device.give({ ...asked, isShown: true })).toBe("chairOnly");
  expect(await committee.chair.give({ ...asked, isShown: false })).toBe("taken");
  const reader = committee.person((await committee.chair.news())?.access?.readKey ?? "");
  for (const person of [device, reader]) {
    expect(await (await person.request("/changes?since=")).text()).not.toMatch(/threshold|clausesMatched/);
  }
  expect((await committee.chair.news())?.entries.at(-1)?.facts).toMatchObject([{ type: "clausesMatched" }]);
  expect(await committee.chair.give({ ...asked, isShown: true })).toBe("taken");
  for (const person of [device, reader]) {
    expect(await (await person.request("/changes?since=")).text()).toContain("threshold/sixty");
  }
});

test("a chair's key is renewed: the old one opens until the new one is first used", async () => {
  const committee = await openCommittee();
  const made = await committee.chair.answer({ type: "makeKey", chair: 1 }, "renew-the-key");
  const again = await committee.chair.answer({ type: "makeKey", chair: 1 }, "renew-the-key");
  expect(again).toEqual(made);
  expect(await committee.chair.give({ type: "openMeeting" })).toBe("taken");
  const renewed = committee.person(made.ok ? (made.key ?? "") : "");
  expect(await renewed.give({ type: "suspendMeeting", seconds: null })).toBe("taken");
  expect(await committee.chair.give({ type: "resumeMeeting" })).toBe("noKey");
  expect(await renewed.give({ type: "resumeMeeting" })).toBe("taken");
});

test("the host stores hashes, but no keys or tokens", async () => {
  const committee = await openCommittee();
  const device = await committee.enter("S1");
  const rows = JSON.stringify(await (await committee.running()).store.since(committee.code, 0));
  for (const key of [committee.chair.key, device.key]) expect(rows).not.toContain(key);
});

test("anybody with the code sees the delegations and which are taken, and no more", async () => {
  const committee = await openCommittee();
  await committee.enter("S2");
  const own = await committee.app.request(`/api/committees/${committee.code}`);
  const asRoom = await committee.app.request(`/api/rooms/${committee.code}`);
  const card = (await own.json()) as Readonly<Record<string, unknown>>;
  expect(card).toMatchObject({ kind: "committee", code: committee.code, taken: ["S2"] });
  expect(Object.keys(card).toSorted()).toEqual([
    "code",
    "delegations",
    "isJoiningOpen",
    "kind",
    "name",
    "taken",
  ]);
  expect(await asRoom.json()).toEqual(card);
  expect((await committee.app.request(`/api/committees/${committee.code}/changes`)).status).toBe(401);
});
