/** A writer of a shared draft who means harm to the others: it takes no words, no names and no room from them. */
import { expect, test } from "vitest";
import type { DraftOrder } from "../../../src/committee/message.ts";
import { seats } from "../../support/committee.ts";
import { inDebate, type Person } from "../../support/committee-host.ts";

const D = "0123456789ab";

const begins = (draft = D): DraftOrder => ({ type: "beginDraft", draft, title: "Evidence" });
const shares = (delegation: string, draft = D): DraftOrder => ({ type: "shareDraft", draft, delegation });
const handsIn = (draft = D): DraftOrder => ({ type: "handInDraft", draft, kind: "draft" });

/** Adds words at the end of the clauses, whose length so far is given, from a page with a name. */
const writes = (version: number, length: number, words: string, client = "one", draft = D): DraftOrder => ({
  type: "writeDraft",
  draft,
  field: "text",
  version,
  client,
  changes: [[...(length === 0 ? [] : [length]), [0, words]]] as never,
});

/** S1 has begun a draft and let S2 in; S3 and S4 have devices too. */
async function shared() {
  const committee = await inDebate({ delegations: seats(6) });
  const people = [];
  for (const id of ["S1", "S2", "S3", "S4"]) people.push(await committee.enter(id));
  const [one, two, three, four] = people as [Person, Person, Person, Person];
  expect(await one.give(begins())).toBe("taken");
  expect(await one.give(shares("S2"))).toBe("taken");
  return { committee, one, two, three, four };
}

async function authors(person: Person, since = ""): Promise<readonly string[]> {
  const field = (await person.news(since))?.drafts?.changed[0]?.fields.text;
  return field !== undefined && "updates" in field ? field.updates.map(({ client }) => client) : [];
}

test("changes under the name of another's page come to that page as somebody else's, so that its own words stay unsent", async () => {
  const { one, two } = await shared();
  const [toOne, toTwo] = [(await one.news())?.position, (await two.news())?.position];
  expect(await one.give(writes(0, 0, "Decides", "pageofone"))).toBe("taken");
  expect(await two.give(writes(1, 7, " nothing", "pageofone"))).toBe("taken");
  expect(await authors(one, toOne)).toEqual(["pageofone", "pageofone.S2"]);
  expect(await authors(two, toTwo)).toEqual(["pageofone.S1", "pageofone"]);
  expect(await two.give(writes(2, 15, " at all", "pageofone.S1"))).toBe("nonsense");
});

test("a caret under the name of another's page is not that page's", async () => {
  const { one, two } = await shared();
  const caret = { field: "text", client: "pageofone", version: 0, anchor: 0, head: 0 };
  await two.request("/carets", { method: "POST", body: JSON.stringify({ draft: D, caret }) });
  expect((await one.news())?.carets).toMatchObject([{ client: "pageofone.S2", seat: "S2" }]);
});

test("who was only let into a draft and has written nothing does not become a sponsor", async () => {
  const { committee, one, two } = await shared();
  for (const id of ["S3", "S4", "S5", "S6"]) expect(await one.give(shares(id))).toBe("taken");
  expect(await two.give(writes(0, 0, "Decides."))).toBe("taken");
  expect(await one.give(handsIn())).toBe("taken");
  const [paper] = (await committee.open()).state.papers;
  expect(paper).toMatchObject({ sponsors: ["S1", "S2"], writers: ["S1", "S2"] });
});

test("who begins a draft and leaves it to others does not make one of them its first sponsor", async () => {
  const { committee, one, two, three } = await shared();
  expect(await one.give(shares("S3"))).toBe("taken");
  expect(await one.give({ type: "leaveDraft", draft: D })).toBe("taken");
  expect(await three.give(writes(0, 0, "Condemns State 2."))).toBe("taken");
  expect(await three.give(handsIn())).toBe("taken");
  expect((await committee.open()).state.papers[0]?.sponsors).toEqual(["S3"]);
  expect((await two.news())?.drafts?.ids ?? []).toEqual([]);
});

test("drafts that a rival begins and leaves to a delegation do not use up the share of that delegation", async () => {
  const { one, two } = await shared();
  const id = (k: number): string => `draft0000${String(k).padStart(3, "0")}`;
  for (let k = 0; k < 9; k++) {
    expect(await one.give(begins(id(k)))).toBe("taken");
    expect(await one.give(shares("S2", id(k)))).toBe("taken");
    expect(await one.give({ type: "leaveDraft", draft: id(k) })).toBe("taken");
  }
  expect(await one.give({ type: "leaveDraft", draft: D })).toBe("taken");
  expect(await two.give(begins("b".repeat(12)))).toBe("taken");
  expect(await one.give(begins("c".repeat(12)))).toBe("tooMany");
});
