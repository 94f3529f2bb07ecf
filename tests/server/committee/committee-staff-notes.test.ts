/** Nobody but the delegation and the chairs receives a note to the crisis staff: the messages as they leave the host. */
import { expect, test } from "vitest";
import { PACK } from "../../../src/committee/packs/all.ts";
import { inDebate, type Person } from "../../support/committee-host.ts";

const NOTE = { type: "sendNote", delegation: "S1", text: "We send a ship." } as const;
const ANSWER = { type: "answerNote", note: 1, text: "It sinks." } as const;
const SECRET = /ship|sinks|staffNote/;

const textFor = async (person: Person): Promise<string> =>
  await (await person.request("/changes?since=")).text();

async function withNote() {
  const committee = await inDebate({ pack: PACK.crisis });
  const [own, other] = [await committee.enter("S1"), await committee.enter("S2")];
  const reader = committee.person((await committee.chair.news())?.access?.readKey ?? "");
  expect(await own.give(NOTE)).toBe("taken");
  expect(await committee.chair.give(ANSWER)).toBe("taken");
  return { committee, own, other, reader };
}

test("another delegation and the wall receive neither words nor author; the delegation and the chair receive both", async () => {
  const { committee, own, other, reader } = await withNote();
  const all = (await committee.open()).entries.length;
  for (const person of [other, reader]) {
    expect(await textFor(person)).not.toMatch(SECRET);
    const last = (await person.news())?.entries.slice(-2);
    expect(last?.map(({ n, by, facts }) => [n, by, facts])).toEqual([
      [all - 1, { type: "chair", chair: 1 }, []],
      [all, { type: "chair", chair: 1 }, []],
    ]);
  }
  expect(await textFor(own)).toMatch(/ship.*sinks/s);
  expect(await textFor(committee.chair)).toMatch(/ship.*sinks/s);
});

test("a delegation writes only in its own name, and does not answer", async () => {
  const { own, other, reader } = await withNote();
  expect(await other.give(NOTE)).toBe("notYours");
  expect(await own.give(ANSWER)).toBe("chairOnly");
  expect(await reader.give(NOTE)).toBe("notYours");
});

test("the board's summary has no word of it, with either key", async () => {
  const { committee, reader } = await withNote();
  for (const { key } of [reader, committee.chair]) {
    const response = await committee.app.request("/api/committees/summaries", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ committees: [{ code: committee.code, key }] }),
    });
    const text = await response.text();
    expect(text).toContain("Third Committee");
    expect(text).not.toMatch(SECRET);
  }
});

test("a device that changes its delegation gets the notes of the new one, and loses those of the old", async () => {
  const { own, other, committee } = await withNote();
  const before = (await own.news())?.position ?? "";
  expect(await own.give({ type: "takeSeat", delegation: "S3" })).toBe("taken");
  const now = await own.news(before);
  expect(now).toMatchObject({ from: 0, holder: { seat: "S3" } });
  expect(now?.entries.length).toBe((await committee.open()).entries.length);
  expect(JSON.stringify(now)).not.toMatch(SECRET);
  const was = (await other.news())?.position ?? "";
  expect(await other.give({ type: "takeSeat", delegation: "S1" })).toBe("taken");
  expect(JSON.stringify(await other.news(was))).toMatch(/ship.*sinks/s);
});

test("a position that claims another delegation gives nothing away", async () => {
  const { other } = await withNote();
  for (const since of ["1/S1", "0/S1", "999/S1", "3/S2?S1"])
    expect(await (await other.request(`/changes?since=${encodeURIComponent(since)}`)).text()).not.toMatch(
      SECRET,
    );
});
