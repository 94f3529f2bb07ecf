import { describe, expect, test } from "vitest";
import { designTerm } from "../../src/engine/model/canonical.ts";
import {
  calendarMonth,
  countParties,
  depositLogit,
  fixedPart,
  HAZARD,
  partyTerms,
  publicTerms,
  tiltTerm,
  timeTerm,
  UNION_MONTHS,
  unionTerm,
} from "../../src/engine/model/hazard.ts";
import type { World } from "../../src/engine/state/world.ts";
import { MONTH_DAYS } from "../../src/research/history/history.ts";
import { readRatifications } from "../../src/research/history/ratification-file.ts";
import { opened, put, withSecrets, withTreaty } from "../support/play.ts";
import { countryOf, modelScenario, setupOf } from "../support/scenario.ts";

const real = modelScenario("full");
const TEXT = real.articles.map((article) => article.adopted);
const KENYA = countryOf(real, "KEN");
const NOBODY: readonly number[] = real.countries.map(() => -1);

const started = withTreaty(opened(setupOf({ scenario: "full" }), real), { text: TEXT });
const race = withSecrets(started, { pace: 0, tilt: 0 });

/**
 * Makes the first `own` states of a caucus parties, and then states of other caucuses until there are `total`
 * parties.
 */
function parties(caucus: string, own: number, total: number): number[] {
  const list = [...NOBODY];
  const inside = real.countries.flatMap((c, i) => (c.caucus === caucus && i !== KENYA ? [i] : []));
  const outside = real.countries.flatMap((c, i) => (c.caucus !== caucus ? [i] : []));
  for (const i of [...inside.slice(0, own), ...outside.slice(0, total - own)]) list[i] = 5;
  return list;
}

function logitOf(world: World, country: number, month: number): number {
  const own = partyTerms(world, world.treaty.deposited);
  return depositLogit(world, country, month, fixedPart(world, country), own);
}

describe("MODEL §3.10: a month of Kenya's hazard", () => {
  const kenya = real.countries[KENYA];
  const inAfrica = real.countries.filter(({ caucus }) => caucus === kenya?.caucus).length;
  const month22 = withTreaty(race, { deposited: parties(kenya?.caucus ?? "", 9, 28) });

  test("month 22, unsigned, 9 of its caucus in: the constant, time, caucus, readiness, hurdle and text add up", () => {
    expect(designTerm(real, KENYA, TEXT, [])).toBe(338);
    const caucus = Math.trunc((797 * 9) / inAfrica);
    const ready = Math.trunc((586 * (kenya?.readiness ?? 0)) / 1000);
    const habit = Math.trunc((-207 * (kenya?.signaturePropensity ?? 0)) / 1000);
    const hurdle = Math.trunc((-123 * ((kenya?.hurdle ?? 0) - 20)) / 10);
    expect(calendarMonth(22)).toBe(7);
    expect(logitOf(month22, KENYA, 22)).toBe(-8106 + 2251 + caucus + ready + habit + hurdle + 338);
  });

  test("a signature adds 1,073, one at the opening 271 more and 24 by what the caucus's signatories say", () => {
    const unsigned = logitOf(month22, KENYA, 22);
    const later = withTreaty(month22, { signed: put(NOBODY, { [KENYA]: 4 }) });
    expect(logitOf(later, KENYA, 22) - unsigned).toBe(1073);
    const atOpening = withTreaty(month22, { signed: put(NOBODY, { [KENYA]: 0 }) });
    const near = Math.trunc((845 * (193 + 2)) / (193 * (inAfrica + 2)));
    expect(logitOf(atOpening, KENYA, 22) - unsigned).toBe(1073 + 271 + near);
  });

  test("month 0 is October 2025; Septembers follow in months 11, 23, 35 and add 469", () => {
    expect([0, 11, 12, 23, 35].map(calendarMonth)).toEqual([9, 8, 9, 8, 8]);
    expect(timeTerm(11, 0) - timeTerm(12, 0)).toBe(1784 + 469 - 1842);
  });

  test("a tilt turns around month 24: −600 helps before, hinders after, and does nothing then", () => {
    expect([0, 11, 24, 59].map((month) => tiltTerm(month, -600))).toEqual([1931, 440, 0, -525]);
    expect([0, 24, 239].map((month) => tiltTerm(month, 0))).toEqual([0, 0, 0]);
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
      caucusSigned: "measured",
      readiness: "measured",
      hurdle: "measured",
      text: "design",
      event: "design",
    });
  });
});

describe("monotonicity", () => {
  test("more parties in the caucus never lower a hazard; those of other caucuses change nothing", () => {
    const caucus = real.countries[KENYA]?.caucus ?? "";
    for (let total = 0; total < 120; total += 3) {
      for (let own = 0; own <= Math.min(total, 40); own += 7) {
        const less = withTreaty(race, { deposited: parties(caucus, own, total) });
        const more = withTreaty(race, { deposited: parties(caucus, own, total + 3) });
        const near = withTreaty(race, { deposited: parties(caucus, own + 1, total + 1) });
        expect(logitOf(more, KENYA, 20)).toBe(logitOf(less, KENYA, 20));
        expect(logitOf(near, KENYA, 20)).toBeGreaterThanOrEqual(logitOf(less, KENYA, 20));
      }
    }
  });

  test("more signatories never lower a hazard", () => {
    const few = race;
    const many = withTreaty(few, { signed: NOBODY.map((_, i) => (i % 2 === 0 ? 0 : -1)) });
    real.countries.forEach((_, i) => {
      expect(fixedPart(many, i)).toBeGreaterThanOrEqual(fixedPart(few, i));
    });
  });

  test("a reservation never makes a text harder to accept", () => {
    real.countries.forEach((_, i) => {
      for (let a = 0; a < real.articles.length; a++) {
        expect(designTerm(real, i, TEXT, [a])).toBeGreaterThanOrEqual(designTerm(real, i, TEXT, []));
      }
    });
  });

  test("a heavier hurdle never makes a state faster", () => {
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

  test("its members are slower by 401 until it has consented itself, and not faster afterwards", () => {
    expect([0, 17, 18, 29, 30].map((month) => unionTerm(consent, france, month))).toEqual([
      -401, -401, 0, 0, 0,
    ]);
  });

  test("it consents in a month in which it joined one of twelve treaties, the median after 40 months", () => {
    const months = readRatifications("assets/data/ratifications.csv");
    const opened = (treaty: string): number =>
      Math.min(
        ...months.flatMap((row) => (row.treaty === treaty && row.signed !== null ? [row.signed] : [])),
      );
    const joined = months.flatMap(({ treaty, iso3, consented }) =>
      iso3 === "EUU" && consented !== null && Number.isFinite(opened(treaty))
        ? [Math.floor((consented - opened(treaty)) / MONTH_DAYS)]
        : [],
    );
    expect([...joined].sort((x, y) => x - y)).toEqual(UNION_MONTHS);
  });

  test("no other state waits", () => {
    real.countries.forEach((country, i) => {
      if (!country.eu) expect(unionTerm(consent, i, 3)).toBe(0);
    });
  });

  test("art. 65: a regional organisation's instrument is not additional: only UN members count", () => {
    expect(countParties(consent.treaty.deposited)).toBe(0);
    expect(countParties(put(NOBODY, { 3: 0, 7: 12 }))).toBe(2);
  });
});
