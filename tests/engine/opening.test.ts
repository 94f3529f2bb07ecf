import { describe, expect, test } from "vitest";
import { MANDATES } from "../../src/content/mandates.ts";
import { open } from "../../src/engine/rules/opening.ts";
import { CLIMATES, SCENARIOS } from "../../src/engine/state/scenario.ts";
import type { Setup } from "../../src/engine/state/setup.ts";
import { size, type World } from "../../src/engine/state/world.ts";
import { PERSON, scenarioOf, setupOf } from "../support/scenario.ts";

function made(change: Partial<Setup>): World {
  const setup = setupOf(change);
  return open(setup, scenarioOf(setup.scenario, setup.audience), MANDATES);
}

/** One country's values, by article. */
function own(world: World, list: readonly number[], country: number): number[] {
  return world.scenario.articles.map((_, a) => list[a * size(world) + country] ?? 0);
}

describe("a match opens", () => {
  test("with six credits, the scenario's blocks and trust 600 for everyone", () => {
    for (const scenario of SCENARIOS) {
      const world = made({ scenario });
      expect(new Set(world.credit)).toEqual(new Set([6]));
      expect(new Set(world.blocks)).toEqual(new Set([world.scenario.blocks]));
      expect(new Set(world.trust)).toEqual(new Set([600]));
    }
  });

  test("the same setup gives the same world, and another seed gives other secrets", () => {
    expect(made({ scenario: "full" })).toEqual(made({ scenario: "full" }));
    const other = made({ scenario: "full", seed: "another" });
    expect(other.secrets.positions).not.toEqual(made({ scenario: "full" }).secrets.positions);
  });

  test("the player of a seat changes nothing about its state", () => {
    const bots = made({ scenario: "standard" });
    const played = made({ scenario: "standard", level: 1, seats: { KEN: PERSON, USA: PERSON } });
    expect(played.secrets).toEqual(bots.secrets);
    const named = played.named.map((i) => played.scenario.countries[i]?.iso3);
    expect(named).toEqual(["KEN", "USA"]);
  });

  test("it is plain JSON of whole numbers", () => {
    const world = made({ scenario: "express" });
    expect(JSON.parse(JSON.stringify(world))).toEqual(world);
    for (const list of [world.secrets.positions, world.secrets.salience, world.secrets.outside]) {
      expect(list.every(Number.isInteger)).toBe(true);
    }
  });
});

describe("MODEL §3.3: positions", () => {
  test("lie on their axis", () => {
    for (const climate of CLIMATES) {
      const world = made({ scenario: "full", climate });
      const n = size(world);
      world.secrets.positions.forEach((position, cell) => {
        const article = world.scenario.articles[Math.trunc(cell / n)];
        expect(position).toBeGreaterThanOrEqual(0);
        expect(position).toBeLessThanOrEqual(1000 * ((article?.alternatives.length ?? 1) - 1));
      });
    }
  });

  test("a sourced position takes no noise: the same on every seed", () => {
    const [one, two] = [made({ scenario: "full" }), made({ scenario: "full", seed: "another" })];
    const n = size(one);
    let sourced = 0;
    one.scenario.sourced.forEach((row, a) => {
      row.forEach((isSourced, i) => {
        if (!isSourced) return;
        sourced++;
        expect(two.secrets.positions[a * n + i]).toBe(one.secrets.positions[a * n + i]);
      });
    });
    expect(sourced).toBeGreaterThan(20);
  });
});

describe("MODEL §3.4: secrets of a seat", () => {
  const world = made({ scenario: "full" });
  const everyone = world.scenario.countries.map((_, i) => i);

  test("a state's attention is exactly 1,000 thousandths", () => {
    for (const scenario of SCENARIOS) {
      const match = made({ scenario });
      match.scenario.countries.forEach((_, i) => {
        const sum = own(match, match.secrets.salience, i).reduce((total, s) => total + s, 0);
        expect(sum).toBe(1000);
      });
    }
  });

  test("small delegations follow fewer articles, but at least three", () => {
    const follows = everyone.map((i) => own(world, world.secrets.followed, i).reduce((sum, f) => sum + f, 0));
    world.scenario.countries.forEach((country, i) => {
      const wanted = Math.floor((24 * (200 + Math.floor((600 * country.capacity) / 1000))) / 1000);
      expect(follows[i]).toBe(Math.max(3, wanted));
    });
  });

  test("the most important article has a weight of 1,000", () => {
    for (const i of everyone) expect(Math.max(...own(world, world.secrets.weight, i))).toBe(1000);
  });

  test("red lines: about two per state, and never against the opening wish of a state without a mandate", () => {
    const n = size(world);
    let lines = 0;
    world.secrets.redLines.forEach((bits, cell) => {
      if (bits === 0) return;
      lines++;
      const wish = Math.trunc(((world.secrets.opening[cell] ?? 0) + 500) / 1000);
      expect((bits >> wish) & 1).toBe(0);
    });
    expect(lines / n).toBeGreaterThan(1);
    expect(lines / n).toBeLessThan(3);
  });

  test("firm a quarter, even a half, eager a quarter", () => {
    const counts = [0, 0, 0];
    for (const seed of ["a", "b", "c", "d", "e"]) {
      for (const f of made({ seed }).secrets.firmness) counts[f] = (counts[f] ?? 0) + 1;
    }
    const all = 5 * 193;
    expect(Math.abs((counts[0] ?? 0) / all - 0.25)).toBeLessThan(0.05);
    expect(Math.abs((counts[1] ?? 0) / all - 0.5)).toBeLessThan(0.06);
    expect(Math.abs((counts[2] ?? 0) / all - 0.25)).toBeLessThan(0.05);
  });

  test("three objectives with weights that add to 100", () => {
    for (const scenario of SCENARIOS) {
      const match = made({ scenario });
      for (const goals of match.secrets.objectives) {
        expect(goals).toHaveLength(3);
        expect(goals.reduce((sum, goal) => sum + goal.weight, 0)).toBe(100);
        expect(new Set(goals.map((goal) => goal.article)).size).toBe(3);
      }
    }
  });
});

describe("the climate of the room", () => {
  const [calm, measured, tense] = CLIMATES.map((climate) => made({ scenario: "full", climate }));

  test("raises outside options from calm to tense, the same for all", () => {
    const shift = (world: World | undefined): Set<number> =>
      new Set(
        (world?.secrets.outside ?? []).map(
          (outside, i) => outside - (world?.scenario.countries[i]?.outside ?? 0),
        ),
      );
    expect(shift(measured)).toEqual(new Set([0]));
    expect([...shift(calm)]).toHaveLength(1);
    expect([...shift(calm)][0]).toBeLessThan(0);
    expect([...shift(tense)]).toHaveLength(1);
    expect([...shift(tense)][0]).toBeGreaterThan(0);
  });

  test("gives more red lines the tenser it is", () => {
    const lines = [calm, measured, tense].map(
      (world) => world?.secrets.redLines.filter((bits) => bits !== 0).length ?? 0,
    );
    expect(lines).toEqual([...lines].sort((x, y) => x - y));
    expect(lines[0]).toBeLessThan(lines[2] ?? 0);
  });

  test("leaves positions, attention and firmness alone", () => {
    expect(calm?.secrets.positions).toEqual(tense?.secrets.positions);
    expect(calm?.secrets.salience).toEqual(tense?.secrets.salience);
    expect(calm?.secrets.firmness).toEqual(tense?.secrets.firmness);
  });
});
