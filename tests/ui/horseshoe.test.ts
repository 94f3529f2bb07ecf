/** The hall of flags on a wall: every seat has a place of its own, in the hall and around the free middle. */
import { expect, it, test } from "vitest";
import { lettersOf } from "../../src/ui/wall/horseshoe.tsx";
import { ASPECT, horseshoePlan } from "../../src/ui/wall/horseshoe-plan.ts";

it.each([1, 2, 5, 20, 47, 110, 193])("%i seats have places of their own around the free middle", (count) => {
  const { spots, size } = horseshoePlan(count);
  expect(spots).toHaveLength(count);
  // A flag is 4 by 3, and takes 88% of its place.
  const [width, height] = [0.88 * size, 0.66 * size];
  for (const [at, one] of spots.entries()) {
    expect(one.x).toBeGreaterThan(0);
    expect(one.x).toBeLessThan(1);
    expect(one.y + height / 2).toBeLessThanOrEqual(ASPECT);
    expect(Math.hypot(one.x - 0.5, one.y - 0.5)).toBeGreaterThan(0.26);
    for (const other of spots.slice(at + 1)) {
      const isBeside = Math.abs(one.x - other.x) > 0.8 * width || Math.abs(one.y - other.y) > 0.8 * height;
      expect(isBeside, `${at} of ${count}`).toBe(true);
    }
  }
});

test("seats follow each other from the left end to the right", () => {
  const { spots } = horseshoePlan(60);
  expect(spots[0]?.x).toBeLessThan(0.3);
  expect(spots.at(-1)?.x).toBeGreaterThan(0.7);
});

test("a delegation without a flag shows its first letters", () => {
  expect(lettersOf("Digital Rights Now")).toBe("DRN");
  expect(lettersOf("Observer")).toBe("Obs");
});
