/** The figures that the page shows about a state. */
import { expect, test } from "vitest";
import { loadWording } from "../../../../src/client/i18n/index.ts";
import {
  dataSets,
  factsOf,
  positionOrigin,
  reports,
} from "../../../../src/client/selectors/ratification/profile.ts";
import { ARTICLES } from "../../../../src/content/articles.ts";
import { COUNTRIES } from "../../../../src/content/countries.ts";

await loadWording("content");

/** The oldest source is a Budapest ratification of 2002. The newest are notes from 2026. */
function expectYear(year: number | null, what: string): void {
  expect(year, what).toBeGreaterThanOrEqual(2002);
  expect(year, what).toBeLessThanOrEqual(2026);
}

test("given a small economy, when its facts are shown, then no state has an income of zero", () => {
  const incomes = COUNTRIES.flatMap((country) => factsOf(country).map(({ value }) => value)).filter((value) =>
    value?.startsWith("US$"),
  );
  expect(incomes.length).toBeGreaterThan(180);
  for (const income of incomes) expect(income).toMatch(/^US\$ [1-9][\d,.\u202f ]* (million|billion)$/);
  expect(incomes.some((income) => income?.endsWith("million"))).toBe(true);
});

test("given any state, when its facts are shown, then each has the year of its source", () => {
  for (const country of COUNTRIES) {
    for (const { id, year } of factsOf(country)) expectYear(year, `${country.iso3} ${id}`);
  }
});

test("given any article, when a state's expected position is shown, then it has a year", () => {
  for (const { iso3 } of COUNTRIES) {
    for (const { id } of ARTICLES) expectYear(positionOrigin(iso3, id).year, `${iso3} ${id}`);
  }
});

test("given the page of sources, when it lists them, then each has its year, or says that the page shows none", () => {
  for (const { id, years } of dataSets()) expect(years, id).toMatch(/^\d{4}(–\d{4})?$/);
  const undated = reports().filter(({ year }) => year === null);
  expect(undated.map(({ id }) => id)).toEqual(["TASS", "UNODC"]);
});
