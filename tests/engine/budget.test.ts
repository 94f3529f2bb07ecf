/** What is left to spend in a beat after the cost of all sealed acts. */
import { expect, test } from "vitest";
import { budgetOf } from "../../src/engine/forecasts/budget.ts";
import { bazaar, hr62, tech } from "../support/bazaar.ts";
import { capitals } from "../support/capitals.ts";
import { given } from "../support/given.ts";
import { put, seenBy, withSecrets } from "../support/play.ts";

test("given 5 credit, when a package is sealed, then 3 are left and 6 are there next round", () => {
  const world = bazaar();
  const rich = { ...world, credit: put(world.credit, { 0: 5 }) };
  const command = { type: "offerPackage", to: 1, give: hr62(0), ask: tech(1), assistance: 0 } as const;
  const after = withSecrets(rich, { sealed: { CAN: [command] } });
  expect(budgetOf(seenBy(rich, "CAN"))).toMatchObject({ credit: 5, creditNext: 8 });
  expect(budgetOf(seenBy(after, "CAN"))).toMatchObject({ credit: 3, creditNext: 6 });
});

test("given the two acts of a season, when a law is sealed, then one act is left", () => {
  const world = capitals();
  expect(budgetOf(seenBy(world, "CAN"))).toMatchObject({ acts: 2, mostActs: 2 });
  const { world: after } = given(world).when("CAN", { type: "implementLaw" });
  expect(budgetOf(seenBy(after, "CAN"))).toMatchObject({ acts: 1, mostActs: 2 });
});
