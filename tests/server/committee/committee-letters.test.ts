/** Who receives a request to the chair, or a note between delegations: the messages as they leave the host. */
import { expect, test } from "vitest";
import { PACK } from "../../../src/committee/packs/all.ts";
import type { NoteMode } from "../../../src/committee/state/letter.ts";
import { inDebate, type Person } from "../../support/committee-host.ts";

const NOTE = { type: "sendNoteTo", delegation: "S1", to: "S2", text: "We leave the harbour." } as const;
const SECRET = /harbour|noteSent|notePassed|noteStopped|noteReported|request/;

const textFor = async (person: Person): Promise<string> => (await person.request("/changes?since=")).text();

async function withNotes(mode: NoteMode) {
  const committee = await inDebate({ pack: PACK["una-usa"] });
  const [author, receiver, third] = [
    await committee.enter("S1"),
    await committee.enter("S2"),
    await committee.enter("S3"),
  ];
  const reader = committee.person((await committee.chair.news())?.access?.readKey ?? "");
  expect(await committee.chair.give({ type: "allowNotes", mode })).toBe("taken");
  expect(await author.give(NOTE)).toBe("taken");
  return { committee, author, receiver, third, reader };
}

test("a note that is delivered at once reaches its receiver and the chairs; a third delegation and the wall learn neither words nor author", async () => {
  const { committee, author, receiver, third, reader } = await withNotes("open");
  for (const person of [committee.chair, author, receiver]) expect(await textFor(person)).toMatch(/harbour/);
  for (const person of [third, reader]) {
    expect(await textFor(person)).not.toMatch(SECRET);
    const last = (await person.news())?.entries.at(-1);
    expect([last?.by, last?.facts]).toEqual([{ type: "chair", chair: 1 }, []]);
  }
});

test("a note that is held reaches nobody but the chairs until one passes it on", async () => {
  const { committee, author, receiver, third, reader } = await withNotes("held");
  for (const person of [receiver, third, reader]) expect(await textFor(person)).not.toMatch(SECRET);
  expect(await receiver.give({ type: "passNote", letter: 1 })).toBe("chairOnly");
  expect(await committee.chair.give({ type: "passNote", letter: 1 })).toBe("taken");
  expect(await textFor(receiver)).toMatch(/harbour/);
  for (const person of [third, reader]) expect(await textFor(person)).not.toMatch(SECRET);
  expect(await receiver.give({ type: "reportNote", letter: 1, delegation: "S2" })).toBe("taken");
  expect(await textFor(author)).not.toMatch(/noteReported/);
});

test("a note that is stopped never reaches its receiver; its author is told", async () => {
  const { committee, author, receiver } = await withNotes("held");
  expect(await committee.chair.give({ type: "stopNote", letter: 1 })).toBe("taken");
  expect(await textFor(receiver)).not.toMatch(SECRET);
  expect(await textFor(author)).toMatch(/noteStopped/);
});

test("given a chair takes a delivered note back, its receiver's page is told, and a page that opens later never has the words", async () => {
  const { committee, author, receiver, third } = await withNotes("open");
  const before = (await receiver.news())?.position ?? "";
  expect(await committee.chair.give({ type: "withdrawNote", letter: 1 })).toBe("taken");
  expect(JSON.stringify(await receiver.news(before))).toMatch(/noteWithdrawn/);
  const text = await textFor(receiver);
  expect(text).toMatch(/noteWithdrawn/);
  expect(text).not.toMatch(/harbour/);
  for (const person of [committee.chair, author]) expect(await textFor(person)).toMatch(/harbour/);
  expect(await textFor(third)).not.toMatch(/noteWithdrawn|harbour/);
});

test("a request and its answer are between the chairs and the delegation", async () => {
  const { committee, author, receiver, reader } = await withNotes("held");
  const request = { type: "sendRequest", delegation: "S1", topic: "other", text: "May we go?" } as const;
  expect(await author.give(request)).toBe("taken");
  expect(await committee.chair.give({ type: "answerRequest", letter: 2, answer: "At noon." })).toBe("taken");
  expect(await textFor(author)).toMatch(/May we go.*At noon/s);
  for (const person of [receiver, reader])
    expect(await textFor(person)).not.toMatch(/May we go|At noon|request/);
});

test("a device that changes its delegation loses the notes of the old one", async () => {
  const { author, receiver } = await withNotes("open");
  const before = (await receiver.news())?.position ?? "";
  expect(await receiver.give({ type: "takeSeat", delegation: "S4" })).toBe("taken");
  const now = await receiver.news(before);
  expect(now?.from).toBe(0);
  expect(JSON.stringify(now)).not.toMatch(SECRET);
  expect(await textFor(author)).toMatch(/harbour/);
});

test("the board's summary has no word of it", async () => {
  const { committee, reader } = await withNotes("open");
  const response = await committee.app.request("/api/committees/summaries", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ committees: [{ code: committee.code, key: reader.key }] }),
  });
  expect(await response.text()).not.toMatch(SECRET);
});
