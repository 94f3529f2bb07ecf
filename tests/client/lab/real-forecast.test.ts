import { expect, test } from "vitest";
import { monthAndYear } from "../../../src/client/i18n/dates.ts";
import { realForecast } from "../../../src/client/lab/real-forecast.ts";

test("given the opening of the real convention, then nobody can know when its fortieth party comes", () => {
  expect(realForecast(0, 0)).toBeNull();
});

test("given three parties after seven months, then the range is close to what `npm run nowcast` says for three named ones: 20, 32, 49", () => {
  expect(realForecast(7, 3)).toEqual({ low: 20, middle: 33, high: 53 });
});

test("the more parties after a year, the sooner the fortieth and the surer", () => {
  const told = [3, 10, 20, 30].map((parties) => realForecast(12, parties));
  const middles = told.map((forecast) => forecast?.middle ?? 0);
  const widths = told.map((forecast) => (forecast?.high ?? 0) - (forecast?.low ?? 0));
  expect(middles).toEqual([...middles].sort((a, b) => b - a));
  expect(widths).toEqual([...widths].sort((a, b) => b - a));
});

test("month 33 after October 2025 is July 2028", () => {
  expect(monthAndYear(2025, 9 + 33)).toBe("July 2028");
});
