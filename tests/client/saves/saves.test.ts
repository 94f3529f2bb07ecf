import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { libraryFor } from "../../../src/client/game/library.ts";
import { type Row, type SaveLabel, summarise } from "../../../src/client/saves/save-summary.ts";
import { listSaves, newSaveId, readSave, removeSave, writeSave } from "../../../src/client/saves/saves.ts";
import { USUAL_PROCEDURE } from "../../../src/engine/state/procedure.ts";
import type { Setup } from "../../../src/engine/state/setup.ts";
import { openMatch } from "../../../src/match/match.ts";
import { save } from "../../../src/match/record.ts";
import { nameOf, placeOf } from "../../../src/ui/start/save-words.ts";

const SETUP: Setup = {
  scenario: "lesson",
  seed: "saves",
  climate: "measured",
  audience: "young",
  procedure: USUAL_PROCEDURE,
  level: 2,
  seats: { NOR: { type: "person" } },
};
const LABEL: SaveLabel = {
  scenario: "lesson",
  seat: "NOR",
  phase: "negotiation",
  round: 1,
  season: 0,
  over: false,
  result: null,
  isForeign: false,
  isClerked: false,
};
const TEXT = JSON.stringify(save(openMatch(libraryFor(SETUP), SETUP)));

const ROW: Row = { id: "one", savedAt: Date.UTC(2030, 0, 1), ...LABEL, text: TEXT };

describe("rows of any shape", () => {
  test("rows that the game wrote are good", () => {
    expect(summarise({ ...ROW, drafts: null })).toMatchObject({ ...LABEL, id: "one", health: "good" });
  });

  test.each([
    ["savedAt", [1e300, 8.64e15 + 1, Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5, "today", null]],
    ["scenario", ["", "match", "x".repeat(1_000_000), 1]],
    ["seat", ["", "norway", "NORWAY", "x".repeat(1_000_000), 1]],
    ["phase", ["", "intermission", 1]],
    ["round", [-1, 1e300, Number.NaN, "1"]],
    ["season", [-1, 1e300, Number.NaN, "1"]],
    ["over", [0, "no", null]],
    ["id", ["", 7, ["a", 1], "x".repeat(1_000_000)]],
    ["text", ["", "x", 7, null, TEXT.slice(1), "x".repeat(50_000_001)]],
  ])("a row with an impossible or missing %s is damaged", (key, values) => {
    for (const value of [...values, undefined]) {
      const found = summarise({ ...ROW, [key]: value } as Row);
      expect(found.health).toBe("damaged");
      expect(found.id).toBe(key === "id" ? value : "one");
    }
  });

  test("random rows have a name and a place in the list (seed 40)", () => {
    const part = (key: string) => fc.oneof(fc.constant(ROW[key]), fc.anything());
    const row = fc.record(
      {
        id: part("id"),
        text: fc.oneof({ weight: 9, arbitrary: fc.anything() }, { weight: 1, arbitrary: fc.constant(TEXT) }),
        savedAt: fc.oneof(fc.double(), fc.integer(), part("savedAt")),
        scenario: part("scenario"),
        seat: fc.oneof(fc.string(), part("seat")),
        phase: part("phase"),
        round: fc.oneof(fc.integer(), part("round")),
        season: fc.oneof(fc.integer(), part("season")),
        over: fc.oneof(fc.boolean(), part("over")),
      },
      { requiredKeys: ["id"] },
    );
    const list = fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
      const found = rows.map((one) => summarise(one as Row));
      for (const summary of found) expect([nameOf(summary), placeOf(summary)].join("")).not.toBe("");
      expect(found.every(({ savedAt }) => Number.isFinite(savedAt))).toBe(true);
    });
    fc.assert(list, { seed: 40, numRuns: 100 });
  });
});

describe("saves", () => {
  beforeEach(async () => {
    for (const { id } of await listSaves()) await removeSave(id);
  });

  test("without a database, saves last as long as the page, which says so", async () => {
    expect(await writeSave(newSaveId(), LABEL, TEXT)).toBe(false);
    expect(await listSaves()).toMatchObject([{ ...LABEL, health: "good" }]);
  });

  test("the newest comes first, and a second writing replaces the first", async () => {
    await writeSave("first", LABEL, TEXT);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await writeSave("second", LABEL, TEXT);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await writeSave("first", { ...LABEL, round: 2 }, TEXT);
    expect((await listSaves()).map(({ id, round }) => [id, round])).toEqual([
      ["first", 2],
      ["second", 1],
    ]);
  });

  test("looking back at a finished match does not make its save newer", async () => {
    const over = { ...LABEL, over: true };
    await writeSave("done", over, TEXT);
    const [before] = await listSaves();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await writeSave("done", over, TEXT);
    expect((await listSaves())[0]?.savedAt).toBe(before?.savedAt);
    await writeSave("done", over, `${TEXT} `);
    expect((await listSaves())[0]?.savedAt).toBeGreaterThan(before?.savedAt ?? 0);
  });

  test("a damaged save is named, keeps its text, and leaves the others alone", async () => {
    await writeSave("good", LABEL, TEXT);
    await writeSave("cut", LABEL, TEXT.slice(0, 500));
    await writeSave("wrong", { ...LABEL, round: "two" as never }, TEXT);
    const health = Object.fromEntries((await listSaves()).map((one) => [one.id, one.health]));
    expect(health).toEqual({ good: "good", cut: "damaged", wrong: "damaged" });
    expect(await readSave("cut")).toBe(TEXT.slice(0, 500));
    expect(await readSave("good")).toBe(TEXT);
  });

  test("a save that no longer exists is null", async () => {
    expect(await readSave("nowhere")).toBeNull();
  });
});
