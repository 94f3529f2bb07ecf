/** What the adopted text means is read from its preparatory work: VCLT art. 32 (MODEL.md §3.12). */
import { describe, expect, test } from "vitest";
import { preparatoryWork } from "../../src/engine/seats/preparatory-work.ts";
import { partyShare, worldHalves, worldParts } from "../../src/engine/seats/world-halves.ts";
import type { Argument } from "../../src/engine/state/scenario.ts";
import type { Pen, World } from "../../src/engine/state/world.ts";
import { capitals } from "../support/capitals.ts";
import { withTreaty } from "../support/play.ts";

const [CAN, EGY, JAM, KEN] = [0, 1, 2, 3];

/** The adopted text of a contested match, in force, with these speeches on it by the named seats. */
function argued(pens: readonly Pen[], named: readonly number[] = [KEN]): World {
  const world = withTreaty(capitals(), { deposited: [0, 0, 0, 0, -1], reached: 0, inForce: 0 });
  return { ...world, climate: "contested", named, pens };
}

const TEXT = capitals().treaty.text;

/** A speech that carried on the adopted wording of an article. */
const speech = (article: number, argument: Argument, carry: number, country = KEN): Pen => ({
  country,
  article,
  alternative: TEXT[article] ?? 0,
  argument,
  carry,
});

describe("arguments that carried on the adopted wording", () => {
  test.each([
    ["rights", 0, -100],
    ["sovereignty", 0, -100],
    ["security", 100, 0],
    ["capacity", 100, 0],
  ] as const)("%s, carried fully, adds %i to cooperation and %i to abuse", (argument, cooperation, abuse) => {
    expect(preparatoryWork(argued([speech(0, argument, 1000)]))).toEqual({ cooperation, abuse });
  });

  test("each adds less than the one before, and all together at most 150", () => {
    const points = (count: number): number =>
      preparatoryWork(argued(TEXT.slice(0, count).map((_, article) => speech(article, "security", 1000))))
        .cooperation;
    expect([points(1), points(2), points(3)]).toEqual([100, 120, 128]);
    expect(preparatoryWork(argued([speech(0, "security", 1_000_000)])).cooperation).toBe(149);
  });

  test("count as a mean over the named seats, so a room where all argue moves World as one seat does", () => {
    const named = [CAN, EGY, JAM, KEN];
    const all = named.map((country) => speech(0, "rights", 800, country));
    expect(preparatoryWork(argued(all, named))).toEqual(preparatoryWork(argued([speech(0, "rights", 800)])));
    const one = preparatoryWork(argued([speech(0, "rights", 800)], named));
    expect(one.abuse).toBe(-42);
  });
});

describe("no effect on World", () => {
  const nothing = { cooperation: 0, abuse: 0 };

  test("has an argument for a wording that was not adopted, or one that did not carry", () => {
    const other = { ...speech(0, "rights", 1000), alternative: (TEXT[0] ?? 0) + 1 };
    expect(preparatoryWork(argued([other]))).toEqual(nothing);
    expect(preparatoryWork(argued([speech(0, "rights", -600)]))).toEqual(nothing);
  });

  test("has any argument in the research climates", () => {
    const world = { ...argued([speech(0, "rights", 1000)]), climate: "measured" as const };
    expect(preparatoryWork(world)).toEqual(nothing);
  });

  test("has any argument while the treaty is not in force", () => {
    const world = withTreaty(argued([speech(0, "security", 1000)]), { inForce: -1 });
    expect(worldHalves(world, partyShare(world))).toEqual(nothing);
  });
});

test("the parts of both halves name the arguments and add up to the halves", () => {
  const world = argued([speech(0, "rights", 500), speech(1, "security", 1000)]);
  const parts = worldParts(world, partyShare(world));
  expect(parts.cooperation).toContainEqual({ code: "argued", points: 100 });
  expect(parts.abuse).toContainEqual({ code: "argued", points: -75 });
  const sum = (half: "cooperation" | "abuse"): number =>
    parts[half].reduce((all, { points }) => all + points, 0);
  expect(worldHalves(world, partyShare(world))).toEqual({
    cooperation: sum("cooperation"),
    abuse: sum("abuse"),
  });
});
