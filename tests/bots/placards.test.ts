import { describe, expect, test } from "vitest";
import { chanceOfSeat } from "../../src/bots/chance.ts";
import { bestOf, layPlacards } from "../../src/bots/placards.ts";
import { seedWordsOf } from "../../src/engine/exact/rng.ts";
import { spokespersons } from "../../src/engine/model/spokespersons.ts";
import type { LayPlacards } from "../../src/engine/state/command.ts";
import { size, type World } from "../../src/engine/state/world.ts";
import { readerOf, thinking, withFirmness } from "../support/mind.ts";
import { opened, withDraft, withSecrets } from "../support/play.ts";
import { articleOf, countryOf, modelScenario, setupOf } from "../support/scenario.ts";

const real = modelScenario("full");
const safeguards = articleOf(real, "safeguards");

/**
 * Safeguards is on the floor with texts A and B, by default in round 12 of 24. Kenya wants C (position 2,100) and has
 * a firmness of 1.
 */
function kenya(round = 12): World {
  const base = opened(setupOf({ scenario: "full" }), real);
  const texts = base.draft.texts.map((known, a) => (a === safeguards ? [0, 1] : known));
  const world = withDraft({ ...base, round }, { floor: [safeguards], texts });
  const mind = { position: 2100, salience: 87, followed: 1, redLines: 0 } as const;
  return withFirmness(thinking(world, "KEN", "safeguards", mind), "KEN", 1);
}

function laid(world: World, iso3 = "KEN"): LayPlacards {
  const chance = chanceOfSeat(world.secrets.words, world.clock, countryOf(real, iso3));
  const [own] = layPlacards(readerOf(world, iso3), chance);
  if (own === undefined) throw new Error("no placards");
  return own;
}

describe("MODEL §3.6: Kenya's sounding on safeguards, wish C, texts A and B on the floor", () => {
  test("round 12: A is worth 456 < 700, object; B 808 and the best, support", () => {
    expect(laid(kenya(12)).placards).toEqual([2, 0]);
  });

  test("round 24: it asks for 400 only, and can live with A", () => {
    expect(laid(kenya(24)).placards).toEqual([1, 0]);
  });

  test("beyond its red line it objects, whatever the round", () => {
    expect(laid(thinking(kenya(24), "KEN", "safeguards", { redLines: 0b0001 })).placards).toEqual([2, 0]);
  });

  test("if it has no people to follow an article, it objects only beyond a red line", () => {
    expect(laid(thinking(kenya(1), "KEN", "safeguards", { followed: 0 })).placards).toEqual([1, 0]);
  });
});

describe("what a bot declares", () => {
  test("its true wish on articles it follows", () => {
    expect(laid(kenya()).wish).toBe(2);
  });

  test("the card it shows is right three times in four, and one off otherwise", () => {
    let right = 0;
    const world = thinking(kenya(), "KEN", "safeguards", { weight: 900 });
    for (let k = 0; k < 400; k++) {
      const care = laid(withSecrets(world, { words: seedWordsOf(`card/${k}`) })).care;
      if (care === 2) right++;
      else expect(care).toBe(1);
    }
    expect(right).toBeGreaterThan(270);
    expect(right).toBeLessThan(330);
  });

  test("its favourite text is the first of those with the highest worth", () => {
    expect(bestOf(readerOf(kenya(), "KEN"), safeguards, [0, 1])).toBe(1);
    const middle = thinking(kenya(), "KEN", "safeguards", { position: 1000 });
    expect(bestOf(readerOf(middle, "KEN"), safeguards, [0, 2])).toBe(0);
  });
});

describe("which delegations carry the talks", () => {
  test("every caucus has a spokesperson of its own, the weightiest member", () => {
    const spokes = spokespersons(real);
    expect(new Set(spokes).size).toBe(12);
    spokes.forEach((i, c) => {
      const caucus = real.caucuses[c]?.id;
      const own = real.countries.filter((country) => country.caucus === caucus);
      expect(real.countries[i]?.caucus).toBe(caucus);
      expect(real.countries[i]?.power).toBe(Math.max(...own.map((country) => country.power)));
    });
    expect(size(kenya())).toBe(193);
  });
});
