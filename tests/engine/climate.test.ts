/** What the climate of a room changes, and the usual climate of each scenario (MODEL.md §3.4). */
import { describe, expect, test } from "vitest";
import { canonical, designTerm } from "../../src/engine/model/canonical.ts";
import { CLIMATE, lastNightOf } from "../../src/engine/model/climate.ts";
import { fixedPart, publicPart } from "../../src/engine/model/hazard.ts";
import { open } from "../../src/engine/rules/opening.ts";
import { type Climate, SCENARIOS, usualClimate } from "../../src/engine/state/scenario.ts";
import type { World } from "../../src/engine/state/world.ts";
import { firstPlan, ofLength } from "../../src/ui/setup/plan.ts";
import { capitals } from "../support/capitals.ts";
import { withTreaty } from "../support/play.ts";
import { modelScenario, scenarioOf, setupOf } from "../support/scenario.ts";

const CLIMATES: readonly Climate[] = ["calm", "measured", "tense", "contested"];

describe("the usual climate", () => {
  test("is contested in scenarios for play, and measured in scenarios for research", () => {
    expect(SCENARIOS.map((id) => `${id} ${usualClimate(id)}`)).toEqual([
      "lesson contested",
      "express contested",
      "standard contested",
      "full measured",
      "validation16 measured",
    ]);
  });

  test("is the first choice in the page's setup, and changes with the length", () => {
    expect(firstPlan()).toMatchObject({ scenario: "lesson", climate: "contested" });
    for (const id of SCENARIOS) expect(ofLength(id)).toEqual({ scenario: id, climate: usualClimate(id) });
  });
});

describe("the climates", () => {
  test("only the contested room is meant for play; calm and tense differ only in lines and outside options", () => {
    expect(CLIMATES.filter((climate) => CLIMATE[climate].isPlayed)).toEqual(["contested"]);
    const { measured } = CLIMATE;
    for (const climate of ["calm", "tense"] as const) {
      const { near, far, outside } = CLIMATE[climate];
      expect(CLIMATE[climate]).toEqual({ ...measured, near, far, outside });
    }
    const { near, far, outside } = measured;
    expect(CLIMATE.contested).toMatchObject({ near, far, outside });
  });

  const scenario = modelScenario("full");
  const secrets = (climate: Climate, seed = "noise"): World["secrets"] =>
    open(setupOf({ scenario: "full", climate, seed }), scenario, []).secrets;

  test("in the contested room states stand about 2.4 times as far from where they are expected (seed noise)", () => {
    const { positions } = canonical(scenario);
    const off = (climate: Climate): number =>
      secrets(climate).opening.reduce((sum, own, cell) => sum + Math.abs(own - (positions[cell] ?? 0)), 0);
    // The spreads are 40, 150 and 90 in the contested climate, and 0, 40 and 60 in the measured one. Positions cannot
    // pass the ends of an axis, which makes the difference slightly smaller.
    const times = off("contested") / off("measured");
    expect(times).toBeGreaterThan(1.9);
    expect(times).toBeLessThan(2.6);
  });

  test("only in the contested room do the articles draw all states the same way (seeds noise/0 to noise/39)", () => {
    const { positions } = canonical(scenario);
    const n = scenario.countries.length;
    const shiftsOf = (climate: Climate): number[] =>
      Array.from({ length: 40 }, (_, game) => secrets(climate, `noise/${game}`).opening).flatMap((opening) =>
        scenario.articles.map((_, a) => {
          const own = opening.slice(a * n, (a + 1) * n);
          return own.reduce((sum, at, i) => sum + at - (positions[a * n + i] ?? 0), 0) / n;
        }),
      );
    const spread = (climate: Climate): number => {
      const shifts = shiftsOf(climate);
      return Math.sqrt(shifts.reduce((sum, shift) => sum + shift * shift, 0) / shifts.length);
    };
    // With the noise of caucuses alone, the ratio would be 150 to 40, or 3.75.
    expect(spread("contested") / spread("measured")).toBeGreaterThan(3.75);
  });

  test("by the same amount luck decides less of a treaty's race: 350 and 264 of 808 and 610 (seeds luck/0 to luck/9)", () => {
    for (let game = 0; game < 10; game++) {
      const [measured, contested] = (["measured", "contested"] as const).map((climate) =>
        secrets(climate, `luck/${game}`),
      );
      expect((contested?.pace ?? 0) / 350).toBeCloseTo((measured?.pace ?? 0) / 808, 2);
      expect((contested?.tilt ?? 0) / 264).toBeCloseTo((measured?.tilt ?? 0) / 610, 2);
    }
  });
});

describe("MODEL §3.10: capitals in a contested room", () => {
  const at = (climate: Climate) =>
    withTreaty({ ...capitals({ threshold: 40 }), climate }, { signed: [0, -1, -1, -1, -1] });

  test("are slower by 800 thousandths of a logit, and the text counts 400 for 150", () => {
    for (const country of [0, 1, 2, 3, 4]) {
      const measured = at("measured");
      const text = designTerm(measured.scenario, country, measured.treaty.text, []);
      const more = Math.trunc((400 * text) / 150) - text;
      expect(publicPart(at("contested"), country)).toBe(publicPart(measured, country) - 800 + more);
    }
  });

  test.each([
    ["measured", 250, 100, 200, 300],
    ["contested", 3000, 1500, 2800, 600],
  ] as const)(
    "%s: assistance %i, a campaign %i, a party's %i, a pledge that names the state %i",
    (climate, ...pushes) => {
      const world = at(climate);
      const push = (change: Partial<typeof world>): number =>
        fixedPart({ ...world, ...change }, 3) - fixedPart(world, 3);
      const helped = withTreaty(world, { assistedBy: [-1, -1, -1, 0, -1] });
      const campaigns = [{ by: 0, group: 0, until: 12 }];
      const party = withTreaty(world, { deposited: [0, -1, -1, -1, -1] });
      const pledges = [{ by: 0, with: [3], count: 1, until: 24, status: "open" as const }];
      expect([
        fixedPart(helped, 3) - fixedPart(world, 3),
        push({ campaigns }),
        fixedPart({ ...party, campaigns }, 3) - fixedPart(party, 3),
        push({ pledges }),
      ]).toEqual(pushes);
    },
  );
});

describe("the last night", () => {
  test("in a measured room a block and a no cost the same; in a contested room each has its own price", () => {
    const nights = SCENARIOS.flatMap((id) =>
      CLIMATES.map((climate) => {
        const { block, no } = lastNightOf({ scenario: scenarioOf(id), climate });
        return `${id} ${climate} ${block} ${no}`;
      }),
    );
    expect(nights.filter((night) => !night.includes("contested"))).toEqual(
      [
        ["lesson", 1450],
        ["express", 1300],
        ["standard", 1650],
        ["full", 1000],
        ["validation16", 1000],
      ].flatMap(([id, price]) =>
        ["calm", "measured", "tense"].map((climate) => `${id} ${climate} ${price} ${price}`),
      ),
    );
    expect(nights.filter((night) => night.includes("contested"))).toEqual([
      "lesson contested 1450 150",
      "express contested 1550 215",
      "standard contested 1800 450",
      "full contested 1000 1000",
      "validation16 contested 1000 1000",
    ]);
  });
});
