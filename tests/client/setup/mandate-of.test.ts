/** The picker shows the same mandate as the match with the same seat, seed and setup. */
import { describe, expect, test } from "vitest";
import { createGameStore } from "../../../src/client/game/game-store.ts";
import { mandateOf } from "../../../src/client/setup/mandate-of.ts";
import { openSolo } from "../../../src/client/solo-connection.ts";
import type { SeatObjective } from "../../../src/engine/model/stakes.ts";
import type { ScenarioId } from "../../../src/engine/state/scenario.ts";
import type { Setup } from "../../../src/engine/state/setup.ts";
import { firstPlan, setupOf } from "../../../src/ui/setup/plan.ts";

/** Three states with hand-written mandates, and one whose mandate the model writes. */
const SEATS = ["KEN", "IND", "SGP", "NOR"] as const;
const SEEDS = ["one", "two", "three"] as const;

function chosen(scenario: ScenarioId, iso3: string, seed: string): Setup {
  return setupOf({ ...firstPlan(), scenario, iso3, seed });
}

/** The mandate that the seat reads in its briefing. */
async function mandateInMatch(setup: Setup, seat: string): Promise<readonly SeatObjective[]> {
  const store = createGameStore();
  await openSolo(store).shelf.startMatch(setup, seat);
  return store.getState().view?.mine?.objectives ?? [];
}

describe.each(["lesson", "express", "standard"] as const)("given a plan for a match of %s", (scenario) => {
  test.each(SEATS)("when %s is chosen, then its card has the mandate of the match", async (seat) => {
    for (const seed of SEEDS) {
      const setup = chosen(scenario, seat, seed);
      const told = mandateOf(setup, seat);
      expect(told).toHaveLength(3);
      expect(told, seed).toEqual(await mandateInMatch(setup, seat));
    }
  });
});

test("given a seat with more lines than bind, when another seed is chosen, then its card has other lines", () => {
  const told = SEEDS.map((seed) =>
    mandateOf(chosen("standard", "KEN", seed), "KEN")
      .map(({ article }) => article)
      .join(),
  );
  expect(new Set(told).size).toBeGreaterThan(1);
});

test("given a plan, when no seat is chosen yet, then no mandate is shown", () => {
  expect(mandateOf(chosen("lesson", "", "one"), "")).toEqual([]);
});
