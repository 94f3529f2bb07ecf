/** The palette: stances can be told apart in greyscale, and letters are readable by day and by night. */
import { describe, expect, test } from "vitest";
import { FACES } from "../../src/scene/paint/desk-cells.ts";
import { ABSTAIN, LIVE, NIGHT_INK, OBJECT, SUPPORT } from "../../src/scene/paint/palette.ts";
import { ciede2000, contrast, type Lab, labOf, rgbOf } from "../support/colour.ts";

const lightness = (hex: string): number => labOf(rgbOf(hex))[0];

describe.each([
  ["placards", [SUPPORT, LIVE, OBJECT]],
  ["stands", [SUPPORT, ABSTAIN, OBJECT]],
])("given the colours of %s", (_, colours) => {
  test("then any two differ in lightness by at least 20", () => {
    for (const [index, one] of colours.entries()) {
      for (const other of colours.slice(index + 1)) {
        expect(Math.abs(lightness(one) - lightness(other))).toBeGreaterThanOrEqual(20);
      }
    }
  });
});

test("given a glyph on its desk, then it has a contrast of at least 3:1", () => {
  for (const [fill, ink] of Object.values(FACES)) {
    expect(contrast(fill, ink)).toBeGreaterThanOrEqual(3);
  }
});

test("given names on the dark of the last night, then they have a contrast of at least 4.5:1", () => {
  expect(contrast(NIGHT_INK, "#0b1422")).toBeGreaterThanOrEqual(4.5);
});

// Pairs from Sharma, Wu and Dalal, The CIEDE2000 color-difference formula (2005), table 1.
const PAIRS: readonly (readonly [Lab, Lab, number])[] = [
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, -1, 2], [50, 0, 0], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
];

test.each(PAIRS)("the difference of %j and %j is that in the paper", (one, other, known) => {
  expect(ciede2000(one, other)).toBeCloseTo(known, 3);
});
