import { describe, expect, test } from "vitest";
import { chanceOf } from "../../src/engine/exact/tables.ts";
import { designTerm } from "../../src/engine/model/canonical.ts";
import {
  calendarMonth,
  countParties,
  depositLogit,
  euTerm,
  fixedPart,
  HAZARD,
  partyShares,
  publicTerms,
  timeTerm,
} from "../../src/engine/model/hazard.ts";
import type { World } from "../../src/engine/state/world.ts";
import { opened, put, withSecrets, withTreaty } from "../support/play.ts";
import { countryOf, modelScenario, setupOf } from "../support/scenario.ts";

const real = modelScenario("full");
const TEXT = real.articles.map((article) => article.adopted);
const KENYA = countryOf(real, "KEN");
const NOBODY: readonly number[] = real.countries.map(() => -1);

const started = withTreaty(opened(setupOf({ scenario: "full" }), real), { text: TEXT });
const race = withSecrets(started, { pace: 0 });

/** Parties: the first so many of a UN group, and then others up to a total. */
function parties(group: string, own: number, total: number): number[] {
  const list = [...NOBODY];
  const inside = real.countries.flatMap((c, i) => (c.unGroup === group && i !== KENYA ? [i] : []));
  const outside = real.countries.flatMap((c, i) => (c.unGroup !== group ? [i] : []));
  for (const i of [...inside.slice(0, own), ...outside.slice(0, total - own)]) list[i] = 5;
  return list;
}

function logitOf(world: World, country: number, month: number): number {
  const shares = partyShares(world, world.treaty.deposited);
  return depositLogit(world, country, month, fixedPart(world, country), shares);
}

describe("MODEL §3.14: a month of Kenya's hazard", () => {
  const month22 = withTreaty(race, { deposited: parties("African", 9, 28) });

  test("month 22, unsigned, 9 of 54 African and 28 of 193 parties: about −4,835, 0.79%", () => {
    expect(designTerm(real, KENYA, TEXT, [])).toBe(338);
    // −7380 + 2251 − 513 + 295 + 104 + 69 + 0 + 338, and −66 in every month but September.
    const shares = partyShares(month22, month22.treaty.deposited);
    expect([shares.groups[0], shares.world]).toEqual([295, 104]);
    const logit = -7380 + 2251 - 513 + 295 + 104 + 68 + 338;
    expect(calendarMonth(22)).toBe(7);
    expect(Math.abs(logitOf(month22, KENYA, 22) - (logit + HAZARD.otherMonths))).toBeLessThanOrEqual(2);
    const inTenthsOfAPerMille = Math.round((100_000 * chanceOf(logit)) / 65_536);
    expect(inTenthsOfAPerMille).toBeGreaterThan(770);
    expect(inTenthsOfAPerMille).toBeLessThan(810);
  });

  test("in September 1.4%; had it signed at the opening 2.5%", () => {
    const plain = -4835;
    expect(chanceOf(plain) / 655.36).toBeCloseTo(0.79, 1);
    expect(chanceOf(plain + 548) / 655.36).toBeCloseTo(1.36, 1);
    expect(chanceOf(plain + 1160) / 655.36).toBeCloseTo(2.47, 1);
    const signed = withTreaty(month22, { signed: put(NOBODY, { [KENYA]: 0 }) });
    expect(logitOf(signed, KENYA, 22) - logitOf(month22, KENYA, 22)).toBe(1160);
    const later = withTreaty(month22, { signed: put(NOBODY, { [KENYA]: 4 }) });
    expect(logitOf(later, KENYA, 22) - logitOf(month22, KENYA, 22)).toBe(965);
  });

  test("month 0 is October 2025; Septembers follow in months 11, 23, 35", () => {
    expect([0, 11, 12, 23, 35].map(calendarMonth)).toEqual([9, 8, 9, 8, 8]);
    expect(timeTerm(11) - timeTerm(12)).toBeGreaterThan(500);
  });

  test("the fixed part is the constant, the terms shown and the secret pace of the treaty", () => {
    for (const i of [0, 23, KENYA, 150]) {
      const sum = publicTerms(month22, i).reduce<number>(
        (total, term) => total + term.value,
        HAZARD.constant,
      );
      expect(fixedPart(month22, i)).toBe(sum + month22.secrets.pace);
    }
  });

  test("measured and design terms are marked as such", () => {
    const marks = Object.fromEntries(publicTerms(month22, KENYA).map((term) => [term.code, term.mark]));
    expect(marks).toMatchObject({
      signature: "measured",
      propensity: "measured",
      hurdle: "measured",
      text: "design",
      event: "design",
    });
  });
});

describe("monotonicity", () => {
  test("more parties, in the group or elsewhere, never lower a hazard", () => {
    for (let total = 0; total < 120; total += 3) {
      for (let own = 0; own <= Math.min(total, 50); own += 7) {
        const less = withTreaty(race, { deposited: parties("African", own, total) });
        const more = withTreaty(race, { deposited: parties("African", own, total + 3) });
        const near = withTreaty(race, { deposited: parties("African", own + 1, total + 1) });
        expect(logitOf(more, KENYA, 20)).toBeGreaterThanOrEqual(logitOf(less, KENYA, 20));
        expect(logitOf(near, KENYA, 20)).toBeGreaterThanOrEqual(logitOf(less, KENYA, 20));
      }
    }
  });

  test("more signatories never lower anybody's hazard", () => {
    const few = race;
    const many = withTreaty(few, { signed: NOBODY.map((_, i) => (i % 2 === 0 ? 0 : -1)) });
    real.countries.forEach((_, i) => {
      expect(fixedPart(many, i)).toBeGreaterThanOrEqual(fixedPart(few, i));
    });
  });

  test("a reservation never makes a text worse to live with", () => {
    real.countries.forEach((_, i) => {
      for (let a = 0; a < real.articles.length; a++) {
        expect(designTerm(real, i, TEXT, [a])).toBeGreaterThanOrEqual(designTerm(real, i, TEXT, []));
      }
    });
  });

  test("a heavier hurdle is never faster", () => {
    const terms = real.countries.map((country, i) => ({
      hurdle: country.hurdle,
      value: publicTerms(race, i).find((term) => term.code === "hurdle")?.value ?? 0,
    }));
    terms.sort((x, y) => x.hurdle - y.hurdle);
    const values = terms.map((term) => term.value);
    expect(values).toEqual([...values].sort((x, y) => y - x));
  });
});

describe("MODEL §3.10: the design term is centred on the real text", () => {
  test("mean 0 ± 5 thousandths of a logit over 193 states, −723 to 464", () => {
    const terms = real.countries.map((_, i) => designTerm(real, i, TEXT, []));
    const mean = terms.reduce((sum, value) => sum + value, 0) / terms.length;
    expect(Math.abs(mean)).toBeLessThanOrEqual(5);
    expect(Math.min(...terms)).toBeGreaterThan(-800);
    expect(Math.max(...terms)).toBeLessThan(550);
  });

  test.each(["lesson", "express", "standard", "full", "validation16"] as const)("also in %s", (id) => {
    const scenario = modelScenario(id);
    const text = scenario.articles.map((article) => article.adopted);
    const sum = scenario.countries.reduce((total, _, i) => total + designTerm(scenario, i, text, []), 0);
    expect(Math.abs(sum / scenario.countries.length)).toBeLessThanOrEqual(5);
  });
});

describe("the European Union", () => {
  const consent = withTreaty(race, { euConsent: 18 });
  const france = countryOf(real, "FRA");

  test("its members wait for its consent, then follow for twelve months", () => {
    expect([0, 17, 18, 29, 30].map((month) => euTerm(consent, france, month))).toEqual([
      -1610, -1610, 690, 690, 0,
    ]);
  });

  test("nobody else waits", () => {
    real.countries.forEach((country, i) => {
      if (!country.eu) expect(euTerm(consent, i, 3)).toBe(0);
    });
  });

  test("art. 65: a regional organisation's instrument is not additional: only UN members count", () => {
    expect(countParties(consent.treaty.deposited)).toBe(0);
    expect(countParties(put(NOBODY, { 3: 0, 7: 12 }))).toBe(2);
  });
});
