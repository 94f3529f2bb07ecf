import { beforeEach, describe, expect, test } from "vitest";
import { libraryFor } from "../../src/client/library.ts";
import {
  listSaves,
  newSaveId,
  readSave,
  removeSave,
  type SaveLabel,
  writeSave,
} from "../../src/client/saves.ts";
import { USUAL_PROCEDURE } from "../../src/engine/procedure.ts";
import type { Setup } from "../../src/engine/world.ts";
import { openMatch, save } from "../../src/match/index.ts";

const SETUP: Setup = {
  scenario: "lesson",
  seed: "saves",
  climate: "measured",
  room: "young",
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
};
const TEXT = JSON.stringify(save(openMatch(libraryFor(SETUP), SETUP)));

describe("saves", () => {
  beforeEach(async () => {
    for (const { id } of await listSaves()) await removeSave(id);
  });

  test("without a database they last as long as the page, and say so", async () => {
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

  test("a damaged one is named, keeps its text, and leaves the others alone", async () => {
    await writeSave("good", LABEL, TEXT);
    await writeSave("cut", LABEL, TEXT.slice(0, 500));
    await writeSave("wrong", { ...LABEL, round: "two" as never }, TEXT);
    const health = Object.fromEntries((await listSaves()).map((one) => [one.id, one.health]));
    expect(health).toEqual({ good: "good", cut: "damaged", wrong: "damaged" });
    expect(await readSave("cut")).toBe(TEXT.slice(0, 500));
    expect(await readSave("good")).toBe(TEXT);
  });

  test("one that is gone is null", async () => {
    expect(await readSave("nowhere")).toBeNull();
  });
});
