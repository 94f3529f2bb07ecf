/**
 * Which watchers hear of a committee's new row at once, which hear of it a little later, and what time it carries.
 */
import { describe, expect, test } from "vitest";
import type { Who } from "../../../src/committee/state/delegation.ts";
import { committeeRuntimes } from "../../../src/server/committee/runtime.ts";
import { draftsAfter } from "../../../src/server/committee/shared-drafts.ts";
import {
  EMPTY,
  after as foldRow,
  afterAll as foldRows,
  timeOf,
} from "../../../src/server/committee/snapshot.ts";
import { ending } from "../../../src/server/ending/host-ending.ts";
import type { CommitteeFact, DraftFact } from "../../../src/server/store/committee-fact.ts";
import type { Row, Store } from "../../../src/server/store/store.ts";
import { CHAIR, seat } from "../../support/committee.ts";

const AT = 5000;
const GATHERED_MS = 200;
const READING_MS = 1000;
const A = "a".repeat(12);

const row = (fact: CommitteeFact): Row => ({ kind: "committee", fact, at: AT });
const acts = (by: Who, at = AT): Row => row({ type: "entryAdded", entry: { n: 1, at, by, facts: [] } });
const begun: DraftFact = { type: "draftBegun", draft: A, by: "S1", title: "Evidence" };
const written: DraftFact = {
  type: "draftWritten",
  draft: A,
  by: "S1",
  field: "text",
  client: "one",
  changes: [[[0, "x"]]],
};

/** Device 0 has S1, device 1 has S2, and device 2 has no seat. */
const SEATED = foldRows(EMPTY, [
  row({ type: "committeeOpened", secret: "secret", chairHash: "first" }),
  ...["a", "b", "c"].map((tokenHash) => row({ type: "deviceEntered", tokenHash })),
  row({ type: "seatTaken", device: 0, delegation: "S1" }),
  row({ type: "seatTaken", device: 1, delegation: "S2" }),
]);

const { kind } = committeeRuntimes(
  {} as Store,
  () => AT,
  ending(() => undefined),
)("CODE");

function news(...rows: readonly Row[]) {
  const told = kind.newsOf(rows, SEATED, foldRows(SEATED, rows));
  return told.map(({ about, within }) => [about === "all" ? "all" : [...about], within]);
}

describe("news", () => {
  test("of a delegation's act goes to it and the chairs at once, and to everybody a little later", () => {
    expect(news(acts(seat("S2")))).toEqual([
      [["chair", 1], 0],
      ["all", GATHERED_MS],
    ]);
    expect(news(acts(seat("S2")), acts(seat("S1")))).toEqual([
      [["chair", 1, 0], 0],
      ["all", GATHERED_MS],
    ]);
  });

  test("of an act in a committee of three hundred devices waits longer for others, so that votes come through", () => {
    const devices = Array.from({ length: 297 }, (_, at) =>
      row({ type: "deviceEntered", tokenHash: `d${at}` }),
    );
    const large = foldRows(SEATED, devices);
    const acted = acts(seat("S2"));
    const told = kind.newsOf([acted], large, foldRow(large, acted));
    expect(told.map(({ within }) => within)).toEqual([0, 3 * GATHERED_MS]);
  });

  test("of a delegation without a device goes to the chairs at once", () => {
    expect(news(acts(seat("S4")))[0]).toEqual([["chair"], 0]);
  });

  test("of a chair's act, of the access list and of rows of another log goes to everybody at once", () => {
    const others: readonly Row[] = [
      acts(CHAIR),
      row({ type: "joiningClosed" }),
      { kind: "room", fact: { type: "debriefOpened" }, at: AT },
    ];
    for (const one of others) {
      expect(news(one)).toEqual([["all", 0]]);
      expect(news(acts(seat("S2")), one)).toEqual([["all", 0]]);
    }
  });

  test("of a draft goes to its writers at once, and to the chairs a second later", () => {
    expect(news(row(begun))).toEqual([
      [[0], 0],
      [["chair"], READING_MS],
    ]);
    const shared = row({ type: "draftShared", draft: A, delegation: "S2" });
    expect(news(row(begun), shared)[0]).toEqual([[0, 1], 0]);
    const left = row({ type: "draftLeft", draft: A, delegation: "S1" });
    const rows = [row(begun), shared];
    const before = foldRows(SEATED, rows);
    expect([...kind.newsOf([left], before, foldRow(before, left)).map(({ about }) => about)]).toEqual([
      new Set([0, 1]),
      new Set(["chair"]),
    ]);
  });

  test("of a draft together with an act goes to everybody a little later", () => {
    expect(news(row(begun), acts(seat("S2")))).toEqual([
      [[0, "chair", 1], 0],
      ["all", GATHERED_MS],
    ]);
  });

  test("goes to the watchers that it concerns", () => {
    const concerns = (watcher: number | "chair" | "reader") =>
      kind.concerns(SEATED, watcher, new Set(["chair", 1] as const));
    expect([concerns("chair"), concerns(1), concerns(0), concerns("reader")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test("of devices that come and go is for the chairs", () => {
    expect(kind.presenceNews).toEqual({ about: new Set(["chair"]), within: 0 });
  });
});

describe("a row", () => {
  const ROOM_ROW: Row = { kind: "room", fact: { type: "debriefOpened" }, at: AT };

  test("happened when it was written, or at its entry's time, whichever is later", () => {
    expect(
      [acts(CHAIR, AT + 9), acts(CHAIR, AT - 9), row({ type: "joiningClosed" }), ROOM_ROW].map(timeOf),
    ).toEqual([AT + 9, AT, AT, AT]);
  });

  test("of a room is counted, and changes nothing", () => {
    expect(foldRow(SEATED, ROOM_ROW)).toEqual({ ...SEATED, seq: SEATED.seq + 1 });
  });

  test("of the access list before the committee is opened changes nothing else", () => {
    expect(foldRow(EMPTY, row({ type: "joiningClosed" }))).toEqual({ ...EMPTY, seq: 1 });
  });

  test("of a draft adds its characters to those of all drafts, and dropping the draft subtracts none", () => {
    const signs = JSON.stringify([[[0, "x"]]]).length;
    const one = foldRows(SEATED, [row(begun), row(written)]);
    expect([one.draftSigns, one.drafts[0]?.signs, one.drafts[0]?.lately]).toEqual([signs, signs, { S1: AT }]);
    const dropped = foldRow(one, row({ type: "draftDropped", draft: A }));
    expect([dropped.draftSigns, dropped.drafts]).toEqual([signs, []]);
  });
});

describe("a draft, from the log", () => {
  const other: DraftFact = { ...begun, draft: "b".repeat(12) };
  const fold = (...facts: readonly DraftFact[]) =>
    facts.reduce((drafts, fact) => draftsAfter(drafts, fact, AT), draftsAfter([], begun, AT));

  test("begins with one writer, and no text", () => {
    expect(fold()).toMatchObject([
      {
        id: A,
        title: "Evidence",
        writers: ["S1"],
        head: 1,
        lately: {},
        signs: 0,
        text: { version: 0, text: "" },
      },
    ]);
  });

  test("counts each change of its title and writers, and keeps others as they are", () => {
    const drafts = fold(
      other,
      { type: "draftRenamed", draft: A, title: "Rights" },
      { type: "draftShared", draft: A, delegation: "S2" },
      { type: "draftLeft", draft: A, delegation: "S1" },
    );
    expect(drafts).toMatchObject([
      { id: A, title: "Rights", writers: ["S2"], head: 4 },
      { id: other.draft, title: "Evidence", writers: ["S1"], head: 1 },
    ]);
  });

  test("keeps its head when it is written, and the other text stays as it was", () => {
    const [draft] = fold(written, { ...written, field: "preamble", changes: [[[0, "y"]], [1, [0, "z"]]] });
    expect(draft).toMatchObject({
      head: 1,
      text: { version: 1, text: "x" },
      preamble: { version: 2, text: "yz" },
    });
  });

  test("is gone when it is submitted or dropped, and other drafts stay", () => {
    expect(fold(other, { type: "draftHandedIn", draft: A, paper: 1 }).map(({ id }) => id)).toEqual([
      other.draft,
    ]);
    expect(fold(other, { type: "draftDropped", draft: other.draft }).map(({ id }) => id)).toEqual([A]);
  });
});
