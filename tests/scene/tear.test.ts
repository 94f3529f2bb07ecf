/** The sign of a torn promise never lies on the words in the middle of the hall. */
import { expect, it } from "vitest";
import { buildScenario } from "../../src/content/scenarios.ts";
import { findTear } from "../../src/scene/chamber/tear.ts";
import { chamberPlan } from "../../src/scene/geometry/chamber-plan.ts";
import { frameOf } from "../../src/scene/geometry/frame.ts";

const scenario = buildScenario("lesson", "young");

it.each([
  [1190, 950],
  [860, 660],
])("the tear is clear of the middle between any two desks of a hall of %i by %i", (width, height) => {
  const plan = chamberPlan(scenario, frameOf(width, height, 1));
  const { centre, inner } = plan.hall;
  const tear = { x: 0, y: 0 };
  const nearest = plan.places.flatMap((from, by) =>
    plan.places.map((to, other) => {
      if (by === other) return Number.POSITIVE_INFINITY;
      findTear({ from, to, rise: 0.14 }, plan, tear);
      return Math.hypot(tear.x - centre.x, tear.y - centre.y);
    }),
  );
  expect(nearest.length).toBe(scenario.countries.length ** 2);
  expect(nearest.reduce((least, one) => Math.min(least, one))).toBeGreaterThan(0.9 * inner);
});
