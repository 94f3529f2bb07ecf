/** Acts abroad promise states and Mandate points, and the act that promises most is shown first. */
import { beforeAll, describe, expect, test } from "vitest";
import type { ReceivedEvent } from "../../../../src/client/game/game-store.ts";
import { loadWording, t } from "../../../../src/client/i18n/index.ts";
import {
  type Actor,
  bestFirst,
  bestHelp,
  bestPledges,
  lastBroughtIn,
  promisedBy,
} from "../../../../src/client/selectors/ratification/best-pushes.ts";
import { likeliestIn, likeliestOf } from "../../../../src/client/selectors/ratification/outreach.ts";
import { promisedPoints, promiseText } from "../../../../src/client/sentences/push-words.ts";
import { chanceOfPledge } from "../../../../src/engine/forecasts/outreach.ts";
import { hasTable } from "../../../../src/engine/model/capitals.ts";
import { broughtInBy, creditOf, GRANTING } from "../../../../src/engine/seats/brought-in.ts";
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

  test("the partners suggested for a pledge have a chance before any is chosen", () => {
    for (const { command } of bestPledges(kenya, outside, 3).slice(0, 3)) {
      expect(command.with).toHaveLength(1);
      expect(chanceOfPledge(kenya.world, kenya.country, command)).toBeGreaterThan(0);
    }
  });

  test("in a climate of research nobody gets credit, so only states are promised", () => {
    const tense = actorIn("tense");
    expect(bestFirst(tense, CAMPAIGNS).map(({ points }) => points)).toEqual(CAMPAIGNS.map(() => null));
    expect(promiseText({ command: { type: "campaign" }, states: 4_240, points: null })).toBe(
      "About 4 states",
    );
  });
});

test("a granted price promises its state's points less the five that it costs", () => {
  const by = outside[0] ?? 0;
  const asked = { by, price: "assistance", of: kenya.country, until: 99, granted: false } as const;
  const world = { ...kenya.world, prices: [asked] };
  const granted = promisedBy({ ...kenya, world }, { type: "grantPrice", to: by });
  expect(granted.points).toBe(pointsOfDirect(granted.states) - GRANTING);
});

/** The points for a share of one more state that help or a granted price brings in. */
function pointsOfDirect(states: number): number {
  const own = broughtInBy(kenya.world, kenya.country);
  const next = creditOf([...own, { country: -1, by: kenya.country, push: "direct" }]) - creditOf(own);
  return Math.round((next * states) / 1000);
}

test("what joined to the seat's credit in the last step is named with what it adds to the Mandate", () => {
  const opening = { type: "beatOpened" } as const;
  const [one = 0, other = 0] = outside;
  const brought = [
    { country: one, by: kenya.country, push: "campaign" },
    { country: other, by: other, push: "campaign" },
  ] as const;
  const passed = { type: "monthsPassed", broughtIn: brought };
  const journal = [opening, passed, opening].map((event) => ({
    event,
  })) as unknown as readonly ReceivedEvent[];
  const before = broughtInBy(kenya.world, kenya.country);
  const treaty = { ...kenya.world.treaty, broughtIn: [...kenya.world.treaty.broughtIn, ...brought] };
  const points = creditOf([...before, brought[0]]) - creditOf(before);
  const after = { ...kenya, world: { ...kenya.world, treaty } };
  expect(lastBroughtIn(after, journal)).toEqual({ countries: [one], points });
  expect(lastBroughtIn(kenya, [])).toBeNull();
});

test("the chance of a state whose own home table decides is not shown", () => {
  const tables = likeliestOf(kenya.world).filter(({ country }) => hasTable(kenya.world, country));
  expect(tables.length).toBeGreaterThan(3);
  expect(new Set(tables.map(({ chance }) => chance))).toEqual(new Set([null]));
});

test("a region's likeliest states are outside, in that region, and none has a secret home table", () => {
  const african = likeliestIn(kenya.world, "African", 6);
  expect(african).toHaveLength(6);
  for (const country of african) {
    expect(outside).toContain(country);
    expect(kenya.world.scenario.countries[country]?.unGroup).toBe("African");
    expect(hasTable(kenya.world, country)).toBe(false);
  }
});

test("a promise counts whole states, and an act on one state names its chance", () => {
  const campaign = (states: number, points: number) =>
    promiseText({ command: { type: "campaign" }, states, points });
  expect(campaign(29_634, 22)).toBe("About 30 states, Mandate +22");
  expect(campaign(1_000, 4)).toBe("About 1 state, Mandate +4");
  expect(campaign(430, 1)).toBe(t("ratification:abroad.promiseHardlyPoints", { points: "+1" }));
  for (const region of bestFirst(kenya, CAMPAIGNS)) expect(promiseText(region)).not.toMatch(/\d\.\d/);
  const help = promisedBy(kenya, { type: "assist", to: outside[0] ?? 0 });
  expect(promiseText(help)).toBe(`Chance ${Math.round(help.states / 10)}%, ${promisedPoints(help)}`);
});
