/** Texts as long as the rule for translations allows have room where a picture draws them on one line. */
import { describe, expect, test } from "vitest";
import { buildScenario } from "../../src/content/scenarios.ts";
import { chamberPlan } from "../../src/scene/geometry/chamber-plan.ts";
import { frameOf } from "../../src/scene/geometry/frame.ts";
import { countPlaces, votePlan } from "../../src/scene/geometry/vote-plan.ts";
import { LAMP_SIZE, LAMPS } from "../../src/scene/paint/vote-cells.ts";
import { MARKS } from "../../src/scene/vote/tally-bar.ts";
import { LETTER, ROOM } from "../../src/tools/translations/lengths.ts";

describe("given a vote on the narrowest phone", () => {
  const plan = votePlan(chamberPlan(buildScenario("lesson", "young"), frameOf(390, 270, 1)));
  const widthOf = (text: keyof typeof ROOM): number => ROOM[text] * LETTER * plan.letters.word;

  test("the counts do not touch", () => {
    const places = countPlaces(
      plan,
      LAMPS.map((lamp) => widthOf(`vote.${lamp}`)),
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
      expect(middle - widthOf("vote.need") / 2).toBeGreaterThan(0);
      expect(middle + widthOf("vote.need") / 2).toBeLessThan(plan.frame.width);
    }
  });
});
