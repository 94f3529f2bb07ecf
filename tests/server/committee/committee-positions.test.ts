/** Who receives a position paper and the comment on it: the messages as they leave the host. */
import { expect, test } from "vitest";
import { inDebate, type Person } from "../../support/committee-host.ts";

const PAPER = { type: "handInPosition", delegation: "S1", text: "We guard the harbour." } as const;
const COMMENT = {
  type: "commentPosition",
  delegation: "S1",
  text: "Add the footnotes.",
  mark: "revise",
  version: 1,
} as const;
const SECRET = /harbour|footnotes|positionHandedIn|positionCommented/;

const textFor = async (person: Person): Promise<string> => (await person.request("/changes?since=")).text();

async function withPaper() {
  const committee = await inDebate();
  const [author, other] = [await committee.enter("S1"), await committee.enter("S2")];
  const reader = committee.person((await committee.chair.news())?.access?.readKey ?? "");
  expect(await author.give(PAPER)).toBe("taken");
  expect(await committee.chair.give(COMMENT)).toBe("taken");
  const give = async (isShared: boolean, deadline: number | null): Promise<void> => {
    await committee.chair.give({ type: "sharePositions", isShared });
    await committee.chair.give({ type: "setPositionDeadline", deadline });
  };
  return { committee, author, other, reader, give };
}

test("its delegation and the chairs receive it with the comment; others and the wall learn neither words nor author", async () => {
  const { committee, author, other, reader } = await withPaper();
  for (const person of [committee.chair, author])
    expect(await textFor(person)).toMatch(/harbour.*footnotes/s);
  for (const person of [other, reader]) {
    expect(await textFor(person)).not.toMatch(SECRET);
    const last = (await person.news())?.entries.at(-2);
    expect([last?.by, last?.facts]).toEqual([{ type: "chair", chair: 1 }, []]);
  }
});

test("given the switch is on, others receive it only once the deadline has passed, with their next news", async () => {
  const { committee, other, give } = await withPaper();
  await give(true, committee.clock.now + 60_000);
  const before = (await other.news())?.position ?? "";
  expect(await textFor(other)).not.toMatch(/harbour/);
  committee.clock.now += 60_000;
  const after = await other.news(before);
  expect(after?.from).toBe(0);
  expect(JSON.stringify(after)).toMatch(/harbour/);
});

test("given the deadline has passed, the switch alone decides", async () => {
  const { committee, other, give } = await withPaper();
  await give(false, committee.clock.now - 1);
  expect(await textFor(other)).not.toMatch(/harbour/);
  await give(true, committee.clock.now - 1);
  expect(await textFor(other)).toMatch(/harbour/);
});

test("others read the newest version alone, and never a comment; the wall and watchers read nothing", async () => {
  const { committee, author, other, reader, give } = await withPaper();
  await give(true, committee.clock.now - 1);
  expect(await author.give({ ...PAPER, text: "We guard the port." })).toBe("taken");
  const text = await textFor(other);
  expect(text).toMatch(/guard the port/);
  expect(text).not.toMatch(/harbour|footnotes/);
  expect(await textFor(reader)).not.toMatch(/guard|footnotes/);
});

test("a device that changes its delegation loses the paper of the old one", async () => {
  const { author } = await withPaper();
  const before = (await author.news())?.position ?? "";
  expect(await author.give({ type: "takeSeat", delegation: "S4" })).toBe("taken");
  expect(JSON.stringify(await author.news(before))).not.toMatch(SECRET);
});

test("the board's summary has no word of it", async () => {
  const { committee, reader } = await withPaper();
  const response = await committee.app.request("/api/committees/summaries", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ committees: [{ code: committee.code, key: reader.key }] }),
  });
  expect(await response.text()).not.toMatch(SECRET);
});
