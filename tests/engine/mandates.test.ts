/** MODEL §3.4: the seed draws three of the lines written for a delegation, and only these count. */
import { describe, expect, test } from "vitest";
import { MANDATES } from "../../src/content/mandates.ts";
import { seedWordsOf } from "../../src/engine/exact/rng.ts";
import { linesInPlay } from "../../src/engine/model/mandates.ts";
import type { SeatLine } from "../../src/engine/model/stakes.ts";
import { drawnLines, open } from "../../src/engine/rules/opening.ts";
import { type Mandate, SCENARIOS, type ScenarioId } from "../../src/engine/state/scenario.ts";
import type { Setup } from "../../src/engine/state/setup.ts";
import { size, type World } from "../../src/engine/state/world.ts";
import { countryOf, scenarioOf, setupOf } from "../support/scenario.ts";

function made(change: Partial<Setup>, mandates: readonly Mandate[] = MANDATES): World {
  const setup = setupOf(change);
  return open(setup, scenarioOf(setup.scenario, setup.audience), mandates);
}

function drawnOn(seed: string, scenario: ScenarioId, country: string): readonly SeatLine[] {
  const whole = scenarioOf(scenario);
  return drawnLines(seedWordsOf(seed), countryOf(whole, country), linesInPlay(whole, MANDATES, country));
}

const SEEDS = Array.from({ length: 300 }, (_, k) => `drawn/${k}`);

describe("a reader of the file of mandates cannot know which three lines bind", () => {
  test.each(MANDATES.map(({ country }) => country))(
    "%s: in a standard match every line in play is drawn as often as any other",
    (country) => {
      const inPlay = linesInPlay(scenarioOf("standard"), MANDATES, country);
      expect(inPlay.length).toBeGreaterThanOrEqual(5);
      const drawn = SEEDS.flatMap((seed) => drawnOn(seed, "standard", country));
      for (const { article } of inPlay) {
        const share = drawn.filter((line) => line.article === article).length / SEEDS.length;
        expect(Math.abs(share - 3 / inPlay.length)).toBeLessThan(0.12);
      }
    },
  );

  test("the same seed draws the same lines", () => {
    for (const seed of SEEDS.slice(0, 20)) {
      expect(drawnOn(seed, "full", "KEN")).toEqual(drawnOn(seed, "full", "KEN"));
    }
  });
});

describe("only the lines drawn count, not the others that were written", () => {
  const cases = SCENARIOS.flatMap((scenario) => ["m1", "m2"].map((seed) => [scenario, seed] as const));

  test.each(cases)("%s, seed %s: the lines left out leave no trace", (scenario, seed) => {
    const ids = scenarioOf(scenario).articles.map(({ id }) => id);
    const onlyDrawn = MANDATES.map(({ country, lines }) => {
      const drawn = drawnOn(seed, scenario, country).map(({ article }) => ids[article]);
      return { country, lines: lines.filter(({ article }) => drawn.includes(article)) };
    });
    expect(made({ scenario, seed }, onlyDrawn)).toEqual(made({ scenario, seed }));
  });

  test.each(cases)("%s, seed %s: the heaviest first, weights that add to 100", (scenario, seed) => {
    const world = made({ scenario, seed });
    for (const { country } of MANDATES) {
      const goals = world.secrets.objectives[countryOf(world.scenario, country)] ?? [];
      const drawn = drawnOn(seed, scenario, country);
      expect(goals).toHaveLength(3);
      expect(goals.slice(0, drawn.length).map(({ article, accept }) => ({ article, accept }))).toEqual(
        drawn.map(({ article, accept }) => ({ article, accept })),
      );
      expect(drawn.map(({ weight }) => weight)).toEqual(
        drawn.map(({ weight }) => weight).sort((x, y) => y - x),
      );
      expect(goals.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    }
  });

  test.each(cases)("%s, seed %s: with a line come its red line and its first wish", (scenario, seed) => {
    const world = made({ scenario, seed });
    for (const { country } of MANDATES) {
      const i = countryOf(world.scenario, country);
      for (const { article, accept, refuse } of drawnOn(seed, scenario, country)) {
        const cell = article * size(world) + i;
        expect(world.secrets.redLines[cell]).toBe(refuse);
        expect(world.secrets.opening[cell]).toBe(1000 * (accept[0] ?? -1));
      }
    }
  });

  test("if two lines are in play both bind, and the model adds what matters most to the state", () => {
    const world = made({ scenario: "lesson" });
    const goals = world.secrets.objectives[countryOf(world.scenario, "CHN")] ?? [];
    expect(goals.map(({ article }) => world.scenario.articles[article]?.id)).toEqual([
      "techtransfer",
      "illegal_access",
      "hr62",
    ]);
    expect(goals.map(({ weight }) => weight)).toEqual([44, 28, 28]);
  });
});

describe("the draw changes no other luck", () => {
  test("without mandates all other states keep their wishes, firmness and pace", () => {
    const [written, none] = [made({ scenario: "full" }), made({ scenario: "full" }, [])];
    const n = size(written);
    const twelve = MANDATES.map(({ country }) => countryOf(written.scenario, country));
    const others = (list: readonly number[]): number[] =>
      list.filter((_, cell) => !twelve.includes(cell % n));
    expect(others(none.secrets.positions)).toEqual(others(written.secrets.positions));
    expect(others(none.secrets.redLines)).toEqual(others(written.secrets.redLines));
    expect(none.secrets.firmness).toEqual(written.secrets.firmness);
    expect(none.secrets.pace).toBe(written.secrets.pace);
  });
});
