/**
 * MODEL §3.12 in whole matches: in research, staying out of the same text is never better than depositing, except
 * behind a red line. Where people play, it is better for some seats and texts.
 */
import { describe, expect, test } from "vitest";
import { linesCrossed } from "../../src/engine/model/faithfulness.ts";
import { results } from "../../src/engine/seats/results.ts";
import { isBeyond, seen } from "../../src/engine/seats/seen.ts";
import type { Holder } from "../../src/engine/state/setup.ts";
import { horizonOf, type World } from "../../src/engine/state/world.ts";
import { opened, playOn, put, withTreaty } from "../support/play.ts";
import { scenarioOf, setupOf } from "../support/scenario.ts";

const SKILLED: Holder = { type: "bot", level: 2 };

/** The world at the end of a match with three delegations at the table. */
function ended(
  scenario: "lesson" | "express" | "standard",
  seed: string,
  climate: "tense" | "contested" = "tense",
): World {
  const seats = { KEN: SKILLED, BRA: SKILLED, FRA: SKILLED };
  return playOn(opened(setupOf({ scenario, seed, climate, seats }), scenarioOf(scenario))).world;
}

const mandateOf = (world: World, country: number): number => results(seen(world, country)).mandate;

function outside(world: World, country: number): World {
  return withTreaty(world, { deposited: put(world.treaty.deposited, { [country]: -1 }) });
}

/** The same world, but the state deposits in this month. */
function delivering(world: World, country: number, month: number): World {
  return withTreaty(world, { deposited: put(world.treaty.deposited, { [country]: month }) });
}

/** Whether the text crosses a red line that the seat really has and has also declared. */
function isBehindLine(world: World, country: number): boolean {
  const own = seen(world, country);
  return linesCrossed(world, country).some((article) =>
    isBeyond(own, article, world.treaty.text[article] ?? 0),
  );
}

describe.each(["lesson", "express", "standard"] as const)("%s", (scenario) => {
  const seeds = ["join/1", "join/2", "join/3", "join/4"];
  const worlds = seeds
    .map((seed) => ended(scenario, seed))
    .filter(({ treaty }) => treaty.outcome !== null && treaty.outcome.how !== "failed");
  const everyone = scenarioOf(scenario).countries.map((_, i) => i);
  const better = (world: World, change: (joined: World) => World = (joined) => joined): string[] =>
    everyone.flatMap((i) => {
      if (isBehindLine(world, i)) return [];
      const out = mandateOf(change(outside(world, i)), i);
      return [0, 12, horizonOf(world) - 1].flatMap((month) =>
        mandateOf(change(delivering(world, i, month)), i) < out
          ? [`${world.scenario.countries[i]?.iso3} in month ${month}`]
          : [],
      );
    });

  test(`staying out is never worth more than joining, whatever the month (seeds ${seeds.join(", ")})`, () => {
    expect(worlds.length).toBeGreaterThan(1);
    for (const world of worlds) expect(better(world)).toEqual([]);
  });

  test("also for a state that nobody trusts", () => {
    const distrusted = (world: World): World => ({ ...world, trust: world.trust.map(() => 0) });
    for (const world of worlds) expect(better(world, distrusted)).toEqual([]);
  });

  test("also if the treaty is not in force, for a state that nobody trusts: 83 points for a burden of 80 at most", () => {
    const waiting = (world: World): World =>
      withTreaty({ ...world, trust: world.trust.map(() => 0) }, { inForce: -1, requests: [] });
    for (const world of worlds) expect(better(world, waiting)).toEqual([]);
  });

  test("behind a declared line that the text crosses it can be: some state has 150 for it", () => {
    const lined = worlds.flatMap((world) =>
      everyone.filter((i) => isBehindLine(world, i)).map((i) => [world, i] as const),
    );
    expect(lined.length).toBeGreaterThan(0);
    for (const [world, i] of lined) {
      const { parts } = results(seen(outside(world, i), i));
      expect(parts).toContainEqual({ code: "keptLine", points: 150, article: -1 });
    }
  });

  test("where people play, some seats gain by joining the adopted text, and some by staying out", () => {
    const contested = seeds
      .map((seed) => ended(scenario, seed, "contested"))
      .filter(({ treaty }) => treaty.outcome !== null && treaty.outcome.how !== "failed");
    const gains = contested.flatMap((world) =>
      everyone.map((i) => mandateOf(delivering(world, i, 12), i) - mandateOf(outside(world, i), i)),
    );
    const isBetterOut = gains.filter((gain) => gain < 0).length;
    expect(isBetterOut).toBeGreaterThan(gains.length / 10);
    // Most of these states did nothing for the text, so it binds them to much that they did not want.
    expect(isBetterOut).toBeLessThan((4 * gains.length) / 5);
  });
});
