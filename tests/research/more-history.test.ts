import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT, readTable, text } from "../../src/research/data/tables.ts";
import { nth } from "../../src/research/history/history.ts";
import { readProductHistory } from "../../src/research/history/product-history.ts";
import { readMoreHistory } from "../../src/research/validation/more-history.ts";

const more = readMoreHistory();
const { countries, pasts } = readProductHistory();

function named(treaty: string) {
  const found = more.find(({ history }) => history.treaty === treaty);
  if (found === undefined) throw new Error(`no history of ${treaty}`);
  return found;
}

const at = <T>(list: readonly T[], iso3: string) => list[countries.indexOf(iso3)];

describe("given the nine older treaties", () => {
  test("when they are read, then all nine are there, up to January 2014 for the 193 states", () => {
    expect(more).toHaveLength(9);
    for (const { history, since, inherited } of more) {
      expect([since.length, inherited.length, history.consented.length]).toEqual([193, 193, 193]);
      expect((history.opened + history.through * 30.4375) / 365.25).toBeCloseTo(44, 1);
    }
  });

  test.each([
    ["Single Convention on Narcotic Drugs 1961", 44.6], // 15 December 1964
    ["Diplomatic Relations 1961", 50.4], // 1 July 1965
    ["Consular Relations 1963", 84.6], // 13 May 1970
    ["ICERD 1966", 54.5], // 22 September 1970
    ["Psychotropic Substances 1971", 74.4], // 4 May 1977
    ["Narcotic Drugs Protocol 1972", 39.5], // 9 July 1975, so it entered into force on 8 August 1975
    ["Protected Persons 1973", 69.9], // 26 October 1979
    ["Crime of Apartheid 1973", 53.8], // 12 July 1978
    ["Liner Conferences 1974", 59.2], // 9 July 1979
  ])("when consents are counted, then the fortieth to %s came after %d months", (treaty, months) => {
    expect(nth(named(treaty).history, 40)).toBeCloseTo(months, 1);
  });

  test("when a row is later than January 2014, then it has not happened yet: Afghanistan in 2015", () => {
    expect(at(named("Narcotic Drugs Protocol 1972").history.consented, "AFG")).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("given a state that is younger than the treaty", () => {
  test.each([
    ["NAM", 347.1], // 21 March 1990
    ["CZE", 380.5], // 1 January 1993
    ["YEM", 349.1], // 22 May 1990, the date of unification
    ["DZA", 14.6], // 5 July 1962
  ])("when the Vienna Convention of 1961 opens, then %s is not at risk for %d months", (iso3, months) => {
    expect(at(named("Diplomatic Relations 1961").since, iso3)).toBeCloseTo(months, 1);
  });

  test.each(["DEU", "RUS", "BLR", "UKR", "CHN", "CHE"])("when it opens, then %s is there", (iso3) => {
    expect(at(named("Diplomatic Relations 1961").since, iso3)).toBe(0);
  });

  test("when the states of 1961 and of 1974 are counted, then there are 110 and 143", () => {
    const there = (treaty: string) => named(treaty).since.filter((month) => month === 0).length;
    expect([there("Diplomatic Relations 1961"), there("Liner Conferences 1974")]).toEqual([110, 143]);
  });
});

describe("given a consent inherited by succession", () => {
  test("when a state notified its succession, then it is marked: Czechia, Slovakia, Serbia under all nine", () => {
    for (const { inherited } of more) {
      expect(["CZE", "SVK", "SRB"].map((iso3) => at(inherited, iso3))).toEqual([true, true, true]);
    }
    const marked = more.map(({ inherited }) => inherited.filter(Boolean).length);
    expect(marked.reduce((sum, count) => sum + count, 0)).toBe(104 + 7);
  });

  test("when it is older than the present state, then it is marked: Namibia twice, Yemen five times", () => {
    const older = more.flatMap(({ history, since, inherited }) =>
      countries.filter((_, i) => inherited[i] && (history.consented[i] ?? 0) < (since[i] ?? 0)),
    );
    expect(older.sort()).toEqual(["NAM", "NAM", "YEM", "YEM", "YEM", "YEM", "YEM"]);
  });

  test("when a state ratified itself, then it is not marked: Germany, Afghanistan", () => {
    const { inherited } = named("Single Convention on Narcotic Drugs 1961");
    expect(["DEU", "AFG"].map((iso3) => at(inherited, iso3))).toEqual([false, false]);
  });
});

test("given the tables of the fit, when it reads them, then they contain none of the nine", () => {
  const old = more.map(({ history }) => history.treaty);
  const fitted = [
    ...pasts.map(({ history }) => history.treaty),
    ...["ratifications.csv", "treaties.csv"].flatMap((name) =>
      readTable(name).map((row) => text(row, "treaty")),
    ),
  ];
  expect(old.filter((treaty) => fitted.includes(treaty))).toEqual([]);
});

test("given all sources, when they are searched, then only the reader of these tables names them", () => {
  const sources = globSync("src/**/*.{ts,tsx}", { cwd: ROOT });
  const naming = sources.filter((path) =>
    /ratifications_more|states_since/.test(readFileSync(join(ROOT, path), "utf8")),
  );
  expect(naming).toEqual([join("src", "research", "validation", "more-history.ts")]);
});
