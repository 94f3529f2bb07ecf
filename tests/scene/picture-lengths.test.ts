/** Texts as long as the rule for translations allows have room where a picture draws them on one line. */
import { describe, expect, test } from "vitest";
import world from "../../assets/map/world.json" with { type: "json" };
import { buildScenario } from "../../src/content/scenarios.ts";
import { chamberPlan } from "../../src/scene/geometry/chamber-plan.ts";
import { frameOf, letters } from "../../src/scene/geometry/frame.ts";
import { mapPlan } from "../../src/scene/geometry/map-plan.ts";
import { countPlaces, votePlan } from "../../src/scene/geometry/vote-plan.ts";
import { keyStep } from "../../src/scene/map/map-captions.ts";
import { LAMP_SIZE, LAMPS } from "../../src/scene/paint/vote-cells.ts";
import { MARKS } from "../../src/scene/vote/tally-bar.ts";
import { LETTER, ROOM } from "../../src/tools/translations/lengths.ts";

describe("given a vote on the narrowest phone", () => {
  const plan = votePlan(chamberPlan(buildScenario("lesson", "young"), frameOf(390, 270, 1)));
  const widthOf = (text: keyof typeof ROOM): number => ROOM[text] * LETTER * plan.letters.word;

  test("the counts do not touch", () => {
    const places = countPlaces(
      plan,
      LAMPS.map((lamp) => widthOf(`ui:vote.${lamp}` as const)),
      LAMP_SIZE,
    );
    for (const [at, { start }] of places.entries()) {
      const before = places[at - 1];
      if (before !== undefined) expect(before.start + before.width).toBeLessThan(start);
    }
  });

  test("the majority needed stays in the picture around its mark", () => {
    for (const share of Object.values(MARKS)) {
      const middle = plan.bar.x + plan.bar.width * share;
      expect(middle - widthOf("ui:vote.need") / 2).toBeGreaterThan(0);
      expect(middle + widthOf("ui:vote.need") / 2).toBeLessThan(plan.frame.width);
    }
  });
});

describe("given the race on the map of the narrowest phone", () => {
  const frame = frameOf(390, 388, 1);
  const { words } = mapPlan(buildScenario("lesson", "young"), world, frame);

  test.each(["signed", "deposited"] as const)("the key's line “%s” does not reach the title", (status) => {
    // The word, a space and a number of states.
    const line = (ROOM[`ratification:race.status.${status}`] + " 193".length) * LETTER * letters(frame, 14);
    const end = frame.width - 14 * frame.unit - keyStep(frame);
    expect(end - line).toBeGreaterThanOrEqual(words.x + words.width);
  });
});
