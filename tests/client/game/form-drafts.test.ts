import { describe, expect, test } from "vitest";
import { hasPlacard, readDrafts } from "../../../src/client/game/form-drafts.ts";

const PLACARDS = { 3: { placards: [0, null, 2], wish: 1, care: 2 } };

describe("drafts that were stored beside a save", () => {
  test("drafts of the open beat come back unchanged", () => {
    const drafts = { placards: PLACARDS, package: { to: 7 }, way: "package" };
    expect(readDrafts({ clock: 4, drafts }, 4)).toEqual(drafts);
  });

  test("drafts of another beat are forgotten", () => {
    expect(readDrafts({ clock: 3, drafts: { placards: PLACARDS } }, 4)).toEqual({});
  });

  test("drafts that make no sense are left out, and the others stay", () => {
    const drafts = {
      placards: { 3: { placards: [5], wish: 1, care: 2 } },
      package: { to: "seven" },
      redLine: { article: 1, alternative: 1000 },
      unknown: 1,
      bridge: "2-1",
    };
    expect(readDrafts({ clock: 4, drafts }, 4)).toEqual({ bridge: "2-1" });
  });

  test.each([null, undefined, 7, "drafts", [], { clock: "4", drafts: {} }])("%j holds none", (stored) => {
    expect(readDrafts(stored, 4)).toEqual({});
  });
});

test("a placard on one text of an article is something begun, an article without any is not", () => {
  const draft = (placards: readonly (0 | 1 | 2 | null)[]) => ({
    placards: { "0": { placards, wish: 0, care: 0 as const } },
  });
  expect(hasPlacard(draft([null, 0]))).toBe(true);
  expect(hasPlacard(draft([null, null]))).toBe(false);
  expect(hasPlacard({})).toBe(false);
});
