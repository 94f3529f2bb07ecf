/** Shared drafts: the log orders the changes, and only writers and chairs see them. */
import { expect, test } from "vitest";
import type { CommitteeUpdate, DraftOrder, DraftUpdate, HostOrder } from "../../../src/committee/message.ts";
import { applied, type DraftField } from "../../../src/committee/state/drafting.ts";
import { MAX_DRAFT_CHARACTERS } from "../../../src/server/committee/shared-draft-orders.ts";
import { limits } from "../../../src/server/http/rate-limits.ts";
import { seats } from "../../support/committee.ts";
import { type CommitteeUnderTest, committeeAt, inDebate, type Person } from "../../support/committee-host.ts";
import { hostUnderTest } from "../../support/room.ts";

const D = "0123456789ab";

const begins = (draft = D, title = "Evidence"): DraftOrder => ({ type: "beginDraft", draft, title });
const shares = (delegation: string): DraftOrder => ({ type: "shareDraft", draft: D, delegation });

/** Inserts words at a position in a text of the given length. */
function writes(version: number, length: number, insert: string, at = length, more = {}): DraftOrder {
  const parts = [at, [0, ...insert.split("\n")], length - at].filter((part) => part !== 0);
  const change = { client: "one", changes: [parts] as never };
  return { type: "writeDraft", draft: D, field: "text", version, ...change, ...more };
}

async function textOf(
  committee: CommitteeUnderTest,
  field: DraftField = "text",
  draft = D,
): Promise<string | null> {
  return (await committee.open()).drafts.find(({ id }) => id === draft)?.[field].text ?? null;
}

/** Two devices that write a paper together, and a third that does not take part. */
async function shared(way = {}) {
  const committee = await inDebate(way);
  const [one, two, third] = [
    await committee.enter("S1"),
    await committee.enter("S2"),
    await committee.enter("S3"),
  ];
  expect(await one.give(begins())).toBe("taken");
  expect(await one.give(shares("S2"))).toBe("taken");
  return { committee, one, two, third };
}

test("the title, the writers and both texts match the log, before and after a restart", async () => {
  const { committee, one, two } = await shared();
  expect(await one.give(writes(0, 0, "Decides one;"))).toBe("taken");
  expect(await two.give(writes(1, 12, "\nDecides two."))).toBe("taken");
  expect(await two.give(writes(0, 0, "Recalling,", 0, { field: "preamble" }))).toBe("taken");
  expect(await two.give({ type: "renameDraft", draft: D, title: "Evidence and rights" })).toBe("taken");
  const before = await committee.open();
  expect(before.drafts).toMatchObject([
    {
      id: D,
      title: "Evidence and rights",
      writers: ["S1", "S2"],
      text: { version: 2, text: "Decides one;\nDecides two." },
    },
  ]);
  await committee.close();
  const again = committeeAt(hostUnderTest({ folder: committee.folder }), committee.code, committee.chair.key);
  expect(await again.open()).toEqual(before);
  expect(await again.person(one.key).give(writes(2, 25, "!"))).toBe("taken");
});

test("if two write at once, the second learns that it is behind, and writes again on the new text", async () => {
  const { committee, one, two } = await shared();
  const [first, second] = await Promise.all([one.give(writes(0, 0, "one")), two.give(writes(0, 0, "two"))]);
  expect([first, second]).toEqual(["taken", "behind"]);
  expect(await two.give(writes(1, 3, "two", 0))).toBe("taken");
  expect(await textOf(committee)).toBe("twoone");
});

test("the same change sent twice counts once", async () => {
  const { committee, one } = await shared();
  expect(await one.give(writes(0, 0, "once"), "same-writing")).toBe("taken");
  expect(await one.give(writes(0, 0, "once"), "same-writing")).toBe("taken");
  expect(await textOf(committee)).toBe("once");
});

/** The state of a page after one more message. */
function pageAfter(
  page: ReadonlyMap<string, string>,
  sent: CommitteeUpdate | null,
): ReadonlyMap<string, string> {
  if (sent === null || sent.drafts === null) return page;
  const { ids, changed } = sent.drafts;
  const next = new Map([...page].filter(([id]) => ids.includes(id)));
  for (const { id, fields } of changed) next.set(id, textAfter(next.get(id) ?? "", fields.text));
  return next;
}

function textAfter(before: string, field: DraftUpdate["fields"]["text"]): string {
  if ("text" in field) return field.text;
  return field.updates.reduce((text, { change }) => applied(text, change) ?? "?", before);
}

test("a page that continues from its position reaches the same text as one that receives the whole", async () => {
  const { committee, one, two } = await shared();
  let page: ReadonlyMap<string, string> = new Map();
  let since = "";
  let length = 0;
  for (let k = 0; k < 30; k++) {
    const word = `w${k} `;
    expect(await one.give(writes(k, length, word, (k * 7) % (length + 1)))).toBe("taken");
    length += word.length;
    if (k % 4 !== 0) continue;
    const sent = await two.news(since);
    page = pageAfter(page, sent);
    since = sent?.position ?? since;
    expect(page.get(D)).toBe(await textOf(committee));
    expect(await two.news(since)).toBeNull();
  }
  expect(pageAfter(new Map(), await two.news()).get(D)).toBe(await textOf(committee));
});

test("a page more than 500 updates behind receives the whole text", async () => {
  const { one, two } = await shared();
  const since = (await two.news())?.position ?? "";
  for (let k = 0; k < 3; k++) {
    const changes = Array.from({ length: 200 }, (_, i) => [...(k + i === 0 ? [] : [k * 200 + i]), [0, "x"]]);
    expect(await one.give(writes(k * 200, 0, "", 0, { changes }))).toBe("taken");
  }
  const sent = await two.news(since);
  expect(sent?.drafts?.changed[0]?.fields.text).toEqual({ version: 600, text: "x".repeat(600) });
});

test("writers and chairs receive a draft; other delegations, the wall and waiting devices receive nothing", async () => {
  const { committee, one, two, third } = await shared();
  await one.give(writes(0, 0, "Decides secretly."));
  const readKey = (await committee.chair.news())?.access?.readKey ?? "";
  const waiting = await committee.enter("S1");
  for (const person of [one, two, committee.chair])
    expect(JSON.stringify(await person.news())).toContain("Decides secretly.");
  for (const person of [third, committee.person(readKey), waiting]) {
    const told = await (await person.request("/changes?since=")).text();
    for (const secret of ["secretly", "Evidence", D]) expect(told).not.toContain(secret);
    expect(JSON.parse(told)).toMatchObject({ drafts: null });
  }
});

test("writing changes no other page's position, so that nobody can see that a draft exists", async () => {
  const { one, third } = await shared();
  const before = await third.news();
  await one.give(writes(0, 0, "Decides."));
  await one.give({ type: "beginDraft", draft: "b".repeat(12), title: "Another" });
  expect((await third.news())?.position).toBe(before?.position);
  expect(await third.news(before?.position)).toBeNull();
});

test("a position that names a draft of others receives nothing of it", async () => {
  const { one, third } = await shared();
  await one.give(writes(0, 0, "Decides."));
  const { position = "" } = (await third.news()) ?? {};
  for (const place of [`${D}.0.0.0`, `${D}.2.0.1`, `${D}.9.9.9`, "x", "~~"]) {
    const sent = await third.news(`${position}~${place}`);
    expect(sent?.drafts ?? null).toEqual({ ids: [], changed: [] });
  }
});

test("for anybody who is not a writer the draft does not exist, and no order reveals it", async () => {
  const { committee, one, third } = await shared();
  await one.give(writes(0, 0, "Decides."));
  const orders: readonly DraftOrder[] = [
    writes(1, 8, "x"),
    { type: "renameDraft", draft: D, title: "Mine" },
    shares("S3"),
    { type: "leaveDraft", draft: D },
    { type: "dropDraft", draft: D },
    { type: "handInDraft", draft: D, kind: "working" },
  ];
  const before = (await committee.open()).seq;
  for (const order of orders) {
    expect(await third.give(order)).toBe("unknownDraft");
    expect(await third.give({ ...order, draft: "c".repeat(12) })).toBe("unknownDraft");
  }
  const readKey = (await committee.chair.news())?.access?.readKey ?? "";
  for (const order of orders) expect(await committee.person(readKey).give(order)).toBe("notYours");
  for (const order of orders.slice(0, 4)) expect(await committee.chair.give(order)).toBe("notYours");
  expect((await committee.open()).seq).toBe(before);
});

test("a device that loses its seat loses its drafts, and the one that takes the seat has them", async () => {
  const { committee, one } = await shared();
  await one.give(writes(0, 0, "Decides."));
  const since = (await one.news())?.position;
  const other = await committee.enter("S1");
  expect(await committee.chair.give({ type: "letIn", device: 3 })).toBe("taken");
  expect((await one.news(since))?.drafts).toEqual({ ids: [], changed: [] });
  expect(await one.give(writes(1, 8, "x"))).toBe("notYours");
  expect((await other.news())?.drafts?.ids).toEqual([D]);
  expect(await other.give(writes(1, 8, "x"))).toBe("taken");
  await committee.chair.give({ type: "removeDevice", device: 3 });
  expect((await other.news())?.drafts).toBeNull();
  expect(await other.give(writes(2, 9, "x"))).toBe("removed");
});

test("a delegation that leaves a draft cannot read it any more, and the next writer can drop it", async () => {
  const { committee, one, two } = await shared();
  expect(await two.give({ type: "dropDraft", draft: D })).toBe("notYours");
  const since = (await one.news())?.position;
  expect(await one.give({ type: "leaveDraft", draft: D })).toBe("taken");
  expect((await one.news(since))?.drafts).toEqual({ ids: [], changed: [] });
  expect(await one.give(writes(0, 0, "x"))).toBe("unknownDraft");
  expect(await two.give({ type: "dropDraft", draft: D })).toBe("taken");
  expect((await committee.open()).drafts).toEqual([]);
});

test("a draft is gone when its last writer leaves, and the chair can drop one", async () => {
  const { committee, one, two } = await shared();
  for (const person of [one, two]) expect(await person.give({ type: "leaveDraft", draft: D })).toBe("taken");
  expect((await committee.open()).drafts).toEqual([]);
  await one.give(begins());
  expect(await committee.chair.give({ type: "dropDraft", draft: D })).toBe("taken");
  expect((await committee.open()).drafts).toEqual([]);
});

test("a draft that is handed in becomes a paper of all its writers, the one that began it first, without empty lines", async () => {
  const { committee, one, two } = await shared();
  await one.give(shares("S3"));
  await one.give(writes(0, 0, "Decides one;\n\nDecides two."));
  await one.give(writes(0, 0, "Recalling,\n", 0, { field: "preamble" }));
  expect(await two.give({ type: "handInDraft", draft: D, kind: "draft" })).toBe("taken");
  const { state, drafts, entries } = await committee.open();
  expect(drafts).toEqual([]);
  const [paper] = state.papers;
  expect(paper).toMatchObject({
    kind: "draft",
    title: "Evidence",
    preamble: "Recalling,",
    text: "Decides one;\nDecides two.",
  });
  expect(paper).toMatchObject({ sponsors: ["S1", "S2"], writers: ["S1", "S2"] });
  expect(entries.at(-1)?.by).toEqual({ type: "delegation", id: "S2" });
  expect(await two.give({ type: "handInDraft", draft: D, kind: "draft" })).toBe("unknownDraft");
});

test("handed in twice under one id, it becomes one paper", async () => {
  const { committee, one } = await shared();
  await one.give(writes(0, 0, "Decides."));
  for (let k = 0; k < 2; k++)
    expect(await one.give({ type: "handInDraft", draft: D, kind: "working" }, "hand-it-in")).toBe("taken");
  expect((await committee.open()).state.papers.length).toBe(1);
});

test("a draft without a clause cannot be handed in, and nothing is lost", async () => {
  const { committee, one } = await shared();
  await one.give(writes(0, 0, "\n \n"));
  expect(await one.give({ type: "handInDraft", draft: D, kind: "draft" })).toBe("needsText");
  expect(await textOf(committee)).toBe("\n \n");
});

test("observers can neither begin nor sponsor a draft, and a closed committee has no drafts to write", async () => {
  const delegations = [...seats(3), { id: "x1", name: "Bank", kind: "observer" } as const];
  const { committee, one } = await shared({ delegations });
  const bank = await committee.enter("x1");
  expect(await bank.give(begins("c".repeat(12)))).toBe("noVote");
  expect(await one.give(shares("x1"))).toBe("taken");
  expect(await bank.give(writes(0, 0, "Decides."))).toBe("taken");
  expect(await bank.give({ type: "handInDraft", draft: D, kind: "draft" })).toBe("noVote");
  expect(await one.give({ type: "handInDraft", draft: D, kind: "draft" })).toBe("taken");
  const [paper] = (await committee.open()).state.papers;
  expect(paper).toMatchObject({ sponsors: ["S1"], signatories: [], writers: ["S1", "x1"] });
});

test("preamble and text together cannot be longer than a paper", async () => {
  const { committee, one } = await shared();
  expect(await one.give(writes(0, 0, "x".repeat(15_000), 0, { field: "preamble" }))).toBe("taken");
  expect(await one.give(writes(0, 0, "y".repeat(5001)))).toBe("tooLong");
  expect(await one.give(writes(0, 0, "y".repeat(5000)))).toBe("taken");
  expect((await textOf(committee))?.length).toBe(5000);
});

test("ten drafts per delegation, sixty in all", async () => {
  const committee = await inDebate({ delegations: seats(8) });
  const answers: string[] = [];
  for (let seat = 1; seat <= 7; seat++) {
    const device = await committee.enter(`S${seat}`);
    for (let k = 0; k < 11; k++)
      answers.push(await device.give(begins(`draft${seat}000${String(k).padStart(3, "0")}`)));
  }
  expect(answers.filter((one) => one === "taken").length).toBe(60);
  expect(answers.slice(0, 11)).toEqual([...Array<string>(10).fill("taken"), "tooMany"]);
});

test("a change that does not fit, or makes no sense, changes nothing", async () => {
  const { committee, one } = await shared();
  await one.give(writes(0, 0, "Decides."));
  const before = JSON.stringify(await committee.open());
  const bad: readonly object[] = [
    { changes: [[7, [0, "x"]]] },
    {
      changes: [
        [8, [0, "x"]],
        [8, [0, "y"]],
      ],
    },
    { changes: [] },
    { changes: [[8, [0, "a\nb"]]] },
    { changes: [[-1]] },
    { changes: "x" },
    { field: "title" },
    { client: "__proto__" },
    { version: -1 },
    { draft: "../../etc" },
  ];
  for (const more of bad) expect(await one.give(writes(1, 8, "x", 8, more))).toBe("nonsense");
  expect(await one.give(writes(7, 8, "x"))).toBe("behind");
  expect(await one.give(begins(D))).toBe("alreadyDone");
  expect(await one.give(begins("d".repeat(12), "  "))).toBe("needsTitle");
  expect(await one.give(shares("S9"))).toBe("unknownDelegation");
  expect(await one.give(shares("S2"))).toBe("alreadyDone");
  expect(JSON.stringify(await committee.open())).toBe(before);
});

test("forty people can write twice a second, and one who floods has to wait", async () => {
  const committee = await inDebate({ delegations: seats(40), limits: limits() });
  const people = await Promise.all(Array.from({ length: 40 }, (_, k) => committee.enter(`S${k + 1}`)));
  const id = (k: number): string => `draft0000${String(k).padStart(3, "0")}`;
  for (const [k, person] of people.entries()) expect(await person.give(begins(id(k)))).toBe("taken");
  const typed = await Promise.all(people.map((person, k) => types(person, id(k), 20)));
  expect(new Set(typed.flat())).toEqual(new Set(["taken"]));
  const loud = await types(people[0] as Person, id(0), 200, 20);
  expect(loud).toContain("tooFast");
  expect(await people[1]?.give(writes(20, 20, "x", 20, { draft: id(1) }))).toBe("taken");
});

async function types(person: Person, draft: string, times: number, from = 0): Promise<readonly string[]> {
  const answers: string[] = [];
  for (let k = 0; k < times; k++)
    answers.push(await person.give(writes(from + k, from + k, "x", from + k, { draft })));
  return answers;
}

test("a chair's undo does not affect shared drafts", async () => {
  const { committee, one } = await shared();
  await one.give(writes(0, 0, "Decides."));
  const { entries } = await committee.open();
  const undo: HostOrder = { type: "undo", entry: entries.length };
  expect(await committee.chair.give(undo)).toBe("taken");
  expect(await textOf(committee)).toBe("Decides.");
});

test("all drafts of a committee share one limit, and dropping a draft gives nothing back", async () => {
  const { committee, one } = await shared();
  expect(await one.give(writes(0, 0, "one"))).toBe("taken");
  const { draftSigns } = await committee.open();
  expect(draftSigns).toBeGreaterThan(0);
  await one.give({ type: "dropDraft", draft: D });
  expect((await committee.open()).draftSigns).toBe(draftSigns);
  await one.give(begins());
  const running = await committee.running();
  running.snapshot = { ...running.snapshot, draftSigns: MAX_DRAFT_CHARACTERS };
  expect(await one.give(writes(0, 0, "one more"))).toBe("tooMany");
});

test("a device without a seat that tries to leave one writes nothing to the log", async () => {
  const { committee, one } = await shared();
  expect(await one.give({ type: "leaveSeat" })).toBe("taken");
  const { seq } = await committee.open();
  expect(await one.give({ type: "leaveSeat" })).toBe("alreadyDone");
  expect((await committee.open()).seq).toBe(seq);
});

test("the first writer can take back an invitation until the delegation has written", async () => {
  const { committee, one, two, third } = await shared();
  const takesBack = (delegation: string): DraftOrder => ({ type: "uninviteWriter", draft: D, delegation });
  expect(await one.give(shares("S3"))).toBe("taken");
  expect(await two.give(takesBack("S3"))).toBe("notYours");
  expect(await one.give(takesBack("S3"))).toBe("taken");
  expect((await committee.open()).drafts[0]?.writers).toEqual(["S1", "S2"]);
  expect(await third.give(writes(0, 0, "Decides one;"))).toBe("unknownDraft");
  expect(await two.give(writes(0, 0, "Decides two;"))).toBe("taken");
  expect(await one.give(takesBack("S2"))).toBe("notYours");
  expect(await one.give(takesBack("S1"))).toBe("notYours");
});
