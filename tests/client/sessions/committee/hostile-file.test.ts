/**
 * The page refuses the same hostile files as the host, and stores nothing from them that could break the next load.
 */
import { describe, expect, test } from "vitest";
import {
  importCommittee,
  readCommittee,
  readPack,
  writeCommittee,
  writePack,
} from "../../../../src/client/sessions/committee/committee-file.ts";
import { createCommitteeStore } from "../../../../src/client/sessions/committee/committee-store.ts";
import { keepHere, keptCommittees } from "../../../../src/client/sessions/committee/kept-committees.ts";
import { openCommittee, watchCommittee } from "../../../../src/client/sessions/committee/local-committee.ts";
import type { Fact } from "../../../../src/committee/facts/fact.ts";
import type { Entry } from "../../../../src/committee/log.ts";
import { PACK } from "../../../../src/committee/packs/all.ts";
import {
  LONGEST_LOG,
  LONGEST_PACK,
  MOST_CHAIR_ENTRIES,
  MOST_NOTES,
} from "../../../../src/committee/state/limits.ts";
import { inDebate } from "../../../support/committee.ts";
import { hostUnderTest } from "../../../support/room.ts";

const LOG = inDebate(PACK["una-usa"], 5).entries();

/** The log followed by these facts, one per entry. */
function withFacts(...facts: readonly unknown[]): readonly Entry[] {
  const at = LOG.at(-1)?.at ?? 0;
  const by = { type: "chair", chair: 1 } as const;
  return [...LOG, ...facts.map((fact, k) => ({ n: LOG.length + k + 1, at, by, facts: [fact as Fact] }))];
}

const note = (text: string) => ({ type: "noteWritten", chair: 1, text }) as const;
const notes = (count: number): readonly unknown[] =>
  Array.from({ length: count }, (_, k) => note(`Note ${k}`));
const paper = {
  n: 1,
  kind: "working",
  item: 1,
  title: "One",
  preamble: "",
  text: "Decides",
  sponsors: ["S1"],
  signatories: [],
  status: "submitted",
  amends: null,
  parts: [],
  order: [],
};

const HOSTILE: Readonly<Record<string, readonly unknown[]>> = {
  "a hundred thousand notes": withFacts(...notes(100_000)),
  "a note of a million characters": withFacts(note("x".repeat(1_000_000))),
  "a list where a text should be": withFacts({ ...note(""), text: [] }),
  "a paper that is null": withFacts({ type: "paperSubmitted", paper: null }),
  "a paper without sponsors": withFacts({ type: "paperSubmitted", paper: { ...paper, sponsors: null } }),
  "a ballot on nothing": withFacts({ type: "ballotOpened", ballot: {} }),
  "a delegation without a name": withFacts({ type: "delegationAdded", delegation: { id: "x1" } }),
  "a fact of the prototype": withFacts({ type: "__proto__" }, { type: "constructor" }),
  "an entry that takes back a later one": withFacts({ type: "undone", entry: 10_000 }),
  "an entry by nobody": LOG.map((entry) => ({ ...entry, by: null })),
  "facts that are a number": LOG.map((entry) => ({ ...entry, facts: 7 })),
  "entries that are texts": ["a", "b"],
  "a committee that is formed twice": [
    ...LOG,
    ...LOG.map((entry) => ({ ...entry, n: entry.n + LOG.length })),
  ],
};

async function hostTakes(text: string): Promise<boolean> {
  const { app } = hostUnderTest();
  const { entries } = JSON.parse(text) as Readonly<{ entries: unknown }>;
  const headers = { "Content-Type": "application/json" };
  const init = { method: "POST", headers, body: JSON.stringify({ entries }) };
  return (await app.request("/api/committees", init)).status === 200;
}

describe("given a hostile file, the page refuses it as the host does, and stores nothing from it", () => {
  test.each(Object.entries(HOSTILE))("%s", async (_, entries) => {
    const text = writeCommittee(entries as readonly Entry[]);
    const kept = (await keptCommittees()).length;
    expect([readCommittee(text), await importCommittee(text)]).toEqual([null, null]);
    expect((await keptCommittees()).length).toBe(kept);
    expect(await hostTakes(text)).toBe(false);
  });

  test("a file longer than the host accepts is not even parsed", () => {
    const text = writeCommittee(withFacts(...notes(10)));
    expect(readCommittee(text)).not.toBeNull();
    expect(readCommittee(text.padEnd(LONGEST_LOG + 1))).toBeNull();
  });
});

describe("given a file at the limits, the page accepts it as the host does", () => {
  test("with the most notes that a committee can have", async () => {
    const text = writeCommittee(withFacts(...notes(MOST_NOTES)));
    expect(readCommittee(text)).not.toBeNull();
    expect(await hostTakes(text)).toBe(true);
  });

  test("with the most entries", async () => {
    const toggles = Array.from({ length: MOST_CHAIR_ENTRIES - LOG.length }, (_, k) => ({
      type: k % 2 === 0 ? "listClosed" : "listOpened",
    }));
    const text = writeCommittee(withFacts(...toggles));
    expect(readCommittee(text)?.length).toBe(MOST_CHAIR_ENTRIES);
    expect(await hostTakes(text)).toBe(true);
  });
});

describe("given a damaged committee that an earlier version stored, when the page is loaded again", () => {
  test.each([
    ["a paper that is null", withFacts({ type: "paperSubmitted", paper: null })],
    ["facts that are a number", LOG.map((entry) => ({ ...entry, facts: 7 as unknown as readonly Fact[] }))],
    ["no beginning", LOG.slice(1)],
  ])("with %s, it does not open and throws nothing", async (_, entries) => {
    const id = await keepHere("Damaged", entries);
    expect(await openCommittee(id, createCommitteeStore())).toBeNull();
    expect(await watchCommittee(id, createCommitteeStore())).toBeNull();
  });
});

test("given hidden characters in the texts of a file, they are removed on reading", () => {
  const read = readCommittee(writeCommittee(withFacts(note("a\u202eb\u0000"))));
  expect(read?.at(-1)?.facts).toEqual([note("ab")]);
});

test("given a file of rules that is longer than the limit, it is malformed", () => {
  expect(readPack(writePack(PACK["una-usa"]).padEnd(LONGEST_PACK + 1))).toEqual({ problems: ["malformed"] });
});
