import { describe, expect, test } from "vitest";
import { endOf, outcomeOf } from "../../../src/client/readings/ending.ts";
import { buildScenario } from "../../../src/content/scenarios.ts";
import type { PublicWorld } from "../../../src/engine/state/world.ts";

describe("the ending", () => {
  const scenario = buildScenario("full", "young");
  const adopted = scenario.articles.map((article) => article.adopted);
  const GUARDS = ["hr62", "safeguards", "dataprot"];
  const unguarded = scenario.articles.map(({ id, adopted: real, alternatives }) =>
    GUARDS.includes(id) ? alternatives.length - 1 : real,
  );
  const world = (part: Partial<PublicWorld["treaty"]>): PublicWorld =>
    ({
      treaty: {
        outcome: { how: "consensus", ballot: null, blockers: [] },
        reached: 33,
        inForce: 36,
        deposited: Array.from({ length: 193 }, (_, i) => (i < 60 ? 20 : -1)),
        ...part,
      },
    }) as unknown as PublicWorld;

  test("rights are the safeguards index and effectiveness is cooperation: 59 and 76 on the real text", () => {
    expect(outcomeOf(scenario, world({}), adopted)).toEqual({
      adopted: true,
      months: 33,
      parties: 60,
      rights: 59,
      effectiveness: 76,
    });
  });

  test.each([
    ["trusted", world({}), adopted],
    ["brackets", world({ outcome: { how: "failed", ballot: null, blockers: [3] } }), adopted],
    ["waiting", world({ reached: -1, inForce: -1 }), adopted],
    ["half-bridge", world({ reached: 70, inForce: 73 }), adopted],
    ["iron", world({}), unguarded],
  ])("%s", (id, at, text) => {
    expect(endOf(scenario, at, text)).toBe(id);
  });
});
