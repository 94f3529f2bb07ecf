/** The palette: stances can be told apart in greyscale, and letters are readable by day and by night. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FACES, NIGHT_FACES } from "../../src/scene/paint/desk-cells.ts";
import { mapLookOf } from "../../src/scene/paint/map-faces.ts";
import {
  ABSTAIN,
  LIT_ABSTAIN,
  LIT_LIVE,
  LIT_OBJECT,
  LIT_SUPPORT,
  LIVE,
  NIGHT_GROUND,
  NIGHT_INK,
  NIGHT_REFUSED,
  NIGHT_SOFT,
  OBJECT,
  SUPPORT,
} from "../../src/scene/paint/palette.ts";
import { ciede2000, contrast, type Lab, labOf, rgbOf } from "../support/colour.ts";

const lightness = (hex: string): number => labOf(rgbOf(hex))[0];

describe.each([
  ["placards", [SUPPORT, LIVE, OBJECT]],
  ["stands", [SUPPORT, ABSTAIN, OBJECT]],
  ["placards at night", [LIT_SUPPORT, LIT_LIVE, LIT_OBJECT]],
  ["stands at night", [LIT_SUPPORT, LIT_ABSTAIN, LIT_OBJECT]],
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
  for (const [fill, ink] of [...Object.values(FACES), ...Object.values(NIGHT_FACES)]) {
    expect(contrast(fill, ink)).toBeGreaterThanOrEqual(3);
  }
});

test("given letters in the dark, then they have a contrast of at least 4.5:1", () => {
  for (const letters of [NIGHT_INK, NIGHT_SOFT, NIGHT_REFUSED, LIT_SUPPORT]) {
    expect(contrast(letters, NIGHT_GROUND)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(letters, mapLookOf(true).sea)).toBeGreaterThanOrEqual(4.5);
  }
});

test("given a lit desk in the dark, then it stands out by at least 3:1", () => {
  for (const [fill] of Object.values(NIGHT_FACES)) {
    expect(contrast(fill, NIGHT_GROUND)).toBeGreaterThanOrEqual(3);
  }
});

describe.each([
  ["by day", false],
  ["at night", true],
])("given the map %s", (_, isDark) => {
  const { sea, faces } = mapLookOf(isDark);

  test("then land stands out from the sea by at least 1.6:1", () => {
    expect(contrast(faces.none.colour, sea)).toBeGreaterThanOrEqual(1.6);
  });

  test("then states outside, signatories and parties differ in lightness", () => {
    const steps = [faces.none, faces.signed, faces.deposited].map(({ colour }) => lightness(colour));
    for (const [index, one] of steps.slice(1).entries()) {
      expect(Math.abs(one - (steps[index] ?? 0))).toBeGreaterThanOrEqual(18);
    }
  });
});

test("gold is for the player's own seat and the fortieth instrument", () => {
  const root = join(import.meta.dirname, "../../src/scene");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const golden = files.filter((file) => /\bGOLD\b/.test(readFileSync(join(root, file), "utf8")));
  // The frame of the own desk; the own ring, papers and the seal of the map; and the last slots of the ring.
  expect(golden.toSorted()).toEqual(
    ["map/ring-view.ts", "paint/desk-cells.ts", "paint/map-cells.ts", "paint/palette.ts"].map((file) =>
      join(file),
    ),
  );
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
