/** When a device asks for a guess about the adoption, and which guess a slider's number stands for. */
import { describe, expect, test } from "vitest";
import { guessOf, isAskedHere } from "../../../../src/client/sessions/room/class-forecast.ts";
import { PROCEDURE_PACKS } from "../../../../src/content/procedures.ts";
import { BEATS } from "../../../../src/engine/state/world.ts";
import { SETTINGS } from "../../../support/room.ts";

const place = { table: 1, seat: "KEN", role: "both" } as const;

describe("a device is asked how likely the adoption is", () => {
  test.each([
    ["un-ga", "stand"],
    ["simple-majority", "vote"],
  ] as const)("under %s in one beat: %s", (id, beat) => {
    const procedure = PROCEDURE_PACKS[id];
    const asked = BEATS.filter((one) => isAskedHere({ settings: SETTINGS, place }, one, procedure));
    expect(asked).toEqual([beat]);
    expect(isAskedHere({ settings: { ...SETTINGS, forecasts: false }, place }, beat, procedure)).toBe(false);
    expect(isAskedHere({ settings: SETTINGS, place: null }, beat, procedure)).toBe(false);
  });
});

test.each([
  [0, 0],
  [4, 0],
  [50, 50],
  [30.000000000000004, 30],
  [100, 100],
])("%s on the slider is a guess of %s percent", (percent, guess) => {
  expect(guessOf(percent)).toBe(guess);
});
