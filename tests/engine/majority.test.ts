import { describe, expect, test } from "vitest";
import { carries, MAJORITIES, neededOf } from "../../src/engine/exact/majority.ts";
import { clamp, thousandths } from "../../src/engine/exact/whole.ts";

describe("GA r.83 and 86: two thirds of those present and voting; abstentions do not count", () => {
  test.each([
    // Columns: yes, no, carried.
    [2, 1, true],
    [1, 1, false],
    [0, 0, false],
    [1, 0, true],
    [0, 1, false],
    [4, 2, true],
    [5, 3, false],
    [66, 34, false],
    [67, 34, false],
    [68, 34, true],
    [100, 50, true],
    [99, 50, false],
    // GA resolution 74/247 passed 79–60–33 by a simple majority. Two thirds would have rejected it.
    [79, 60, false],
    // 193 members, all voting: 129 is enough, 128 is not.
    [129, 64, true],
    [128, 65, false],
    // Nobody votes against and nearly everybody abstains: carried.
    [1, 0, true],
  ])("%i yes, %i no: %s", (yes, no, carried) => {
    expect(carries("twoThirds", { yes, no })).toBe(carried);
  });

  test("is exact for every vote of up to 193 members, where floating thirds are not", () => {
    for (let yes = 0; yes <= 193; yes++) {
      for (let no = 0; yes + no <= 193; no++) {
        expect(carries("twoThirds", { yes, no })).toBe(yes > 0 && yes - 2 * no >= 0);
      }
    }
  });
});

describe("GA r.85 and 93: a simple majority of those present and voting; an equal division fails", () => {
  test.each([
    [5, 5, false],
    [6, 5, true],
    [5, 6, false],
    [0, 0, false],
    [1, 0, true],
    [96, 97, false],
    [97, 96, true],
    [79, 60, true],
  ])("%i yes, %i no: %s", (yes, no, carried) => {
    expect(carries("simple", { yes, no })).toBe(carried);
  });

  test("five of ten are no majority, although rounding halves up would make them one", () => {
    expect(carries("simple", { yes: 5, no: 5 })).toBe(false);
  });
});

describe("votes needed of those voting", () => {
  test.each(MAJORITIES)("%s: the fewest in favour that carry, for up to 193 voting", (majority) => {
    for (let voting = 1; voting <= 193; voting++) {
      const votes = Array.from({ length: voting + 1 }, (_, yes) => ({ yes, no: voting - yes }));
      expect(neededOf(majority, voting)).toBe(votes.findIndex((vote) => carries(majority, vote)));
    }
  });

  test("if nobody votes, one would be needed", () => {
    expect(MAJORITIES.map((majority) => neededOf(majority, 0))).toEqual([1, 1]);
  });
});

describe("shares in thousandths, truncated", () => {
  test.each([
    [1, 3, 333],
    [2, 3, 666],
    [0, 5, 0],
    [5, 5, 1000],
    [7, 0, 0],
  ])("%i of %i is %i", (part, whole, share) => {
    expect(thousandths(part, whole)).toBe(share);
  });

  test("clamp limits on both sides and keeps values in between", () => {
    expect([clamp(1200, 0, 1000), clamp(-5, 0, 1000), clamp(7, 0, 1000)]).toEqual([1000, 0, 7]);
  });
});
