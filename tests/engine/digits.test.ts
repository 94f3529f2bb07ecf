/**
 * Tests `digits.ts`, which stores what all countries showed as a string with one digit per country. No other source
 * file may contain these digits.
 */
import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  blankRow,
  careRow,
  hasPlacard,
  isBlankRow,
  isObjection,
  isSupport,
  isYes,
  nextObjector,
  placardAt,
  placardRow,
  placardTally,
  rowAmong,
  standAt,
  standRow,
  standTally,
  voteAt,
  voteRow,
  wishAt,
  wishRow,
} from "../../src/engine/state/digits.ts";

describe("what every country showed, one digit a country", () => {
  test("placards: 0 supports, 1 can live with it, 2 objects, 3 laid none", () => {
    const row = placardRow([0, 1, 2, null]);
    expect(row).toBe("0123");
    expect([0, 1, 2, 3, 4].map((country) => placardAt(row, country))).toEqual([0, 1, 2, null, null]);
    expect([0, 1, 2, 3].map((country) => hasPlacard(row, country))).toEqual([true, true, true, false]);
    expect([0, 1, 2, 3].map((country) => isSupport(row, country))).toEqual([true, false, false, false]);
    expect([0, 1, 2, 3].map((country) => isObjection(row, country))).toEqual([false, false, true, false]);
  });

  test("objectors are found one after another", () => {
    const row = "02122";
    const found: number[] = [];
    for (let i = nextObjector(row, 0); i >= 0; i = nextObjector(row, i + 1)) found.push(i);
    expect(found).toEqual([1, 3, 4]);
  });

  test("a text without any placards is blank", () => {
    expect(blankRow(3)).toBe("333");
    expect([isBlankRow("333"), isBlankRow("313"), isBlankRow("")]).toEqual([true, false, true]);
  });

  test("placards are counted over the room and over some states", () => {
    expect(placardTally("00213")).toEqual({ support: 2, live: 1, object: 1, silent: 1 });
    expect(rowAmong("00213", [1, 4])).toBe("03");
  });

  test("stands: 0 joins, 1 abstains, 2 blocks, 3 is silent", () => {
    const row = standRow(["join", "abstain", "block", null]);
    expect(row).toBe("0123");
    expect([0, 1, 2, 3].map((country) => standAt(row, country))).toEqual(["join", "abstain", "block", null]);
    expect(standTally("00123")).toEqual({ join: 2, abstain: 1, block: 1, silent: 1 });
  });

  test("votes: 0 yes, 1 no, 2 abstains, 3 is absent, 4 has no vote in the question", () => {
    const row = voteRow(["yes", "no", "abstain", "absent", "noVote"]);
    expect(row).toBe("01234");
    expect([0, 1, 2, 3, 4, 5].map((country) => voteAt(row, country))).toEqual([
      "yes",
      "no",
      "abstain",
      "absent",
      "noVote",
      "absent",
    ]);
    expect([isYes(row, 0), isYes(row, 1)]).toEqual([true, false]);
  });

  test("wishes are places on the axis, and care cards are their levels", () => {
    expect(wishRow([4, 0])).toBe("40");
    expect(wishAt("40", 0)).toBe(4);
    expect(careRow([2, 0])).toBe("20");
  });
});

describe("no other file knows the digits", () => {
  const files = globSync("src/{engine,bots,client,ui,scene}/**/*.{ts,tsx}").filter(
    (file) => !file.endsWith("state/digits.ts") && !file.endsWith("exact/patch.ts"),
  );

  test.each([
    ["digitAt or digitsOf", /\bdigits?(At|Of)\b/],
    ["a comparison with a digit as text", /[!=]== "[0-4]"/],
    ["a row read as character codes", /(placards|row|shown|stands|votes|wishes)[^\n]*\.char(Code)?At\(/],
  ])("%s appears nowhere else", (_, pattern) => {
    expect(files.length).toBeGreaterThan(300);
    expect(files.filter((file) => pattern.test(readFileSync(file, "utf8")))).toEqual([]);
  });
});
