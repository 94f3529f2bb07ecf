/** What is told of a state in figures. */
import { expect, test } from "vitest";
import { factsOf } from "../../src/client/readings/profile.ts";
import { COUNTRIES } from "../../src/content/countries.ts";

test("given a small economy, when its facts are told, then no state has an income of nothing", () => {
  const incomes = COUNTRIES.flatMap((country) => factsOf(country).map(({ value }) => value)).filter((value) =>
    value?.startsWith("US$"),
  );
  expect(incomes.length).toBeGreaterThan(180);
  for (const income of incomes) expect(income).toMatch(/^US\$ [1-9][\d,.\u202f ]* (million|billion)$/);
  expect(incomes.some((income) => income?.endsWith("million"))).toBe(true);
});
