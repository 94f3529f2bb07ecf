import { describe, expect, test } from "vitest";
import { canonical, worthOfText } from "../../src/engine/model/canonical.ts";
import { bitsBeyond, milliSteps, objectivesOf, objectiveWorth } from "../../src/engine/model/stakes.ts";
import { crosses } from "../../src/engine/model/worth.ts";
import { articleOf, countryOf, scenarioOf } from "../support/scenario.ts";

const real = scenarioOf("full");
const facts = canonical(real);
const TEXT = real.articles.map((article) => article.adopted);
const cell = (id: string, iso3: string): number =>
  articleOf(real, id) * real.countries.length + countryOf(real, iso3);

describe("MODEL §3.3: posture to milli-steps by straight lines between neighbouring alternatives", () => {
  const terms = real.articles[articleOf(real, "terms")];
  if (terms === undefined) throw new Error("no terms");

  test.each([
    [0, 0],
    [100, 0],
    [250, 500],
    [400, 1000],
    [550, 1500],
    [700, 2000],
    [800, 2500],
    [900, 3000],
    [1000, 3000],
  ])("postures 100, 400, 700, 900: %i is %i", (posture, steps) => {
    expect(milliSteps(terms, posture)).toBe(steps);
  });

  test("never falls as the posture rises, and meets every alternative exactly", () => {
    for (const article of real.articles) {
      let last = 0;
      for (let posture = 0; posture <= 1000; posture++) {
        expect(milliSteps(article, posture)).toBeGreaterThanOrEqual(last);
        last = milliSteps(article, posture);
      }
      article.alternatives.forEach((alternative, o) => {
        expect(milliSteps(article, alternative.posture)).toBe(1000 * o);
      });
    }
  });
});

describe("MODEL §3.3: what anyone can read off the covariates", () => {
  test("Kenya on safeguards: position 2,100, attention 87 thousandths; on hr62 2,893", () => {
    expect(facts.positions[cell("safeguards", "KEN")]).toBe(2100);
    expect(facts.salience[cell("safeguards", "KEN")]).toBe(87);
    expect(facts.positions[cell("hr62", "KEN")]).toBe(2893);
  });

  test("Canada wishes the first alternative of techtransfer (58) and of hr62 (68)", () => {
    expect([facts.wishes[cell("techtransfer", "CAN")], facts.salience[cell("techtransfer", "CAN")]]).toEqual([
      0, 58,
    ]);
    expect([facts.wishes[cell("hr62", "CAN")], facts.salience[cell("hr62", "CAN")]]).toEqual([0, 68]);
  });

  test("New Zealand on hr62: wish A, attention 74, at most one step acceptable", () => {
    expect([facts.wishes[cell("hr62", "NZL")], facts.salience[cell("hr62", "NZL")]]).toEqual([0, 74]);
    expect(facts.redLines[cell("hr62", "NZL")]).toBe(0b111100);
  });

  test("the real text against no treaty: 139 states would vote yes, 54 abstain, nobody is below R", () => {
    const n = real.countries.length;
    let yes = 0;
    real.countries.forEach((country, i) => {
      const surplus = worthOfText(real, facts, i, TEXT) - country.outside;
      expect(surplus).toBeGreaterThanOrEqual(0);
      const crossed = TEXT.some((o, a) => crosses(facts.redLines[a * n + i] ?? 0, o));
      if (!crossed) yes++;
    });
    expect([yes, n - yes]).toEqual([139, 54]);
  });

  test("a text is worth between 0 and 1,000,000 to every state, most at its own wishes", () => {
    real.countries.forEach((_, i) => {
      const wishes = TEXT.map((_o, a) => facts.wishes[a * real.countries.length + i] ?? 0);
      expect(worthOfText(real, facts, i, wishes)).toBe(1_000_000);
      const worth = worthOfText(real, facts, i, TEXT);
      expect(worth).toBeGreaterThanOrEqual(0);
      expect(worth).toBeLessThanOrEqual(1_000_000);
    });
  });
});

describe("red lines", () => {
  test.each([
    [4, 0, 1, 0b1100],
    [6, 2, 2, 0b100000],
    [6, 0, 1, 0b111100],
    [3, 1, 1, 0],
    [4, 3, 1, 0b0011],
  ])("of %i alternatives, wish %i, %i steps accepted", (count, wish, reach, bits) => {
    expect(bitsBeyond(count, wish, reach)).toBe(bits);
  });
});

describe("MODEL §3.12: what an outcome is worth under an objective", () => {
  test("the first wish all, any other accepted one at least 800, everything else less than half", () => {
    expect(objectiveWorth(6, [1, 0], 1)).toBe(1000);
    expect(objectiveWorth(6, [1, 0], 0)).toBe(911);
    expect(objectiveWorth(6, [4, 3, 2], 2)).toBe(800);
    expect(objectiveWorth(6, [1, 0], 2)).toBe(455);
    expect(objectiveWorth(6, [0], 5)).toBe(0);
    for (let k = 2; k <= 6; k++) {
      for (let got = 1; got < k; got++) expect(objectiveWorth(k, [0], got)).toBeLessThan(500);
    }
  });
});

describe("MODEL §3.4: where people play, a modelled mandate takes what can be had", () => {
  const stake = { salience: [500, 300, 200], followed: [1, 1, 1], order: [0, 1, 2], redLines: [0, 0, 0] };
  const wishes = [0, 1000, 4000];
  const acceptedWith = (centres: readonly number[] | null) =>
    objectivesOf([], stake, wishes, centres).map(({ accept }) => accept);

  test("a wish more than a step and a half from the room's centre also takes the next wording towards it", () => {
    expect(acceptedWith([1700, 1700, 1700])).toEqual([[0, 1], [1], [4, 3]]);
  });

  test("a wish at most a step and a half away takes nothing else", () => {
    expect(acceptedWith([1500, 2500, 2500])).toEqual([[0], [1], [4]]);
  });

  test("in research, an objective accepts only the wish", () => {
    expect(acceptedWith(null)).toEqual([[0], [1], [4]]);
  });

  test("a hand-written line accepts what is written", () => {
    const line = { article: 0, accept: [0], refuse: 0, weight: 30 };
    expect(objectivesOf([line], stake, wishes, [1700, 1700, 1700])[0]?.accept).toEqual([0]);
  });
});
