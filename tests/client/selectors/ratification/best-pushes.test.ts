/** Acts abroad promise states and Mandate points, and the act that promises most is shown first. */
import { beforeAll, describe, expect, test } from "vitest";
import { loadWording } from "../../../../src/client/i18n/index.ts";
import {
  type Actor,
  bestFirst,
  bestHelp,
  bestPledges,
  promisedBy,
} from "../../../../src/client/selectors/ratification/best-pushes.ts";
import { promiseText } from "../../../../src/client/sentences/push-words.ts";
import { broughtInBy, creditOf } from "../../../../src/engine/seats/brought-in.ts";
import { type Climate, UN_GROUPS } from "../../../../src/engine/state/scenario.ts";
import { indexOf } from "../../../../src/engine/state/seat.ts";
import { playByHand, SOLO } from "../../../support/by-hand.ts";

beforeAll(() => loadWording("ratification"));

const CAMPAIGNS = UN_GROUPS.map((unGroup) => ({ type: "campaign" as const, unGroup }));

/** Kenya in the second season of an express match. */
function actorIn(climate: Climate): Actor {
  const seats = { KEN: { type: "person" } } as const;
  const setup = { ...SOLO, climate, scenario: "express", seed: "abroad", seats } as const;
  const { world, scenario } = playByHand(
    setup,
    "KEN",
    { type: "bot", level: 2 },
    (now) => now.world.beat === "season" && now.world.season === 2,
  );
  return { world, country: indexOf(scenario, "KEN") };
}

const kenya = actorIn("contested");
const outside = kenya.world.treaty.deposited.flatMap((month, i) =>
  month < 0 && i !== kenya.country ? [i] : [],
);
const sortedDown = (numbers: readonly number[]) => numbers.toSorted((x, y) => y - x);

describe("acts abroad are compared in one unit", () => {
  test("the region whose campaign promises most Mandate points comes first", () => {
    const points = bestFirst(kenya, CAMPAIGNS).map((one) => one.points ?? -1);
    expect(points).toHaveLength(UN_GROUPS.length);
    expect(points).toEqual(sortedDown(points));
    expect(points[0]).toBeGreaterThan(0);
  });

  test("the points lie between those for the whole number of states below and above", () => {
    const own = broughtInBy(kenya.world, kenya.country);
    const worth = (count: number): number =>
      creditOf([
        ...own,
        ...Array.from({ length: count }, () => ({ country: -1, by: -1, push: "campaign" as const })),
      ]) - creditOf(own);
    for (const { states, points } of bestFirst(kenya, CAMPAIGNS)) {
      expect(points).toBeGreaterThanOrEqual(worth(Math.floor(states / 1000)));
      expect(points).toBeLessThanOrEqual(worth(Math.ceil(states / 1000)));
    }
  });

  test("help and pledges are compared for the likeliest states, the best first", () => {
    for (const best of [bestHelp(kenya, outside), bestPledges(kenya, outside, 3)]) {
      const points = best.map((one) => one.points ?? -1);
      expect(points).toHaveLength(12);
      expect(points).toEqual(sortedDown(points));
    }
  });

  test("in a climate of research nobody gets credit, so only states are promised", () => {
    const tense = actorIn("tense");
    expect(bestFirst(tense, CAMPAIGNS).map(({ points }) => points)).toEqual(CAMPAIGNS.map(() => null));
    expect(promiseText({ states: 4_240, points: null })).toBe("Expected: 4.2 states");
  });
});

test("a promise names the states and the Mandate points", () => {
  expect(promiseText({ states: 9_834, points: 22 })).toBe("Expected: 9.8 states, Mandate +22");
  expect(promiseText({ states: 1_000, points: 4 })).toBe("Expected: 1 state, Mandate +4");
  expect(promiseText({ states: 43, points: 1 })).toBe("Expected: 0.04 states, Mandate +1");
  const help = promisedBy(kenya, { type: "assist", to: outside[0] ?? 0 });
  expect(promiseText(help)).toMatch(/^Expected: [\d.]+ states?, Mandate \+?\d+$/);
});
