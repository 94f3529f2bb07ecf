/** LAB.md quotes the history model as it is fitted today, with UNCAC and its relatives left out. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { forecast } from "../../src/research/history/backtest.ts";
import { readProductHistory } from "../../src/research/history/product-history.ts";

const LAB = readFileSync(new URL("../../docs/LAB.md", import.meta.url), "utf8");

/** The last cell of the table's row that begins so. */
function quoted(start: string): string {
  const row = LAB.split("\n").find((line) => line.startsWith(`| ${start}`));
  return row?.split("|").at(-2)?.trim() ?? "";
}

test("the coefficients of the table are those of the fit, and so is the number of treaties", () => {
  const { pasts, region } = readProductHistory();
  const uncac = pasts.find(({ history }) => history.treaty === "UNCAC");
  if (uncac === undefined) throw new Error("UNCAC is one of the shipped histories");
  const { pace } = forecast(uncac.history, pasts, region, 1);
  const shown = (value = 0): string => value.toFixed(2).replace("-", "−");
  const [readiness, signed, share, habit] = pace.habits.map(shown);
  expect(quoted("ln(month + 1), years, September")).toBe(pace.time.map(shown).join(", "));
  expect(quoted("_readiness_")).toBe(`${readiness} a standard deviation`);
  expect(quoted("signed in the opening month")).toBe(signed);
  expect(quoted("share of the subregion")).toBe(share);
  expect(quoted("habit of signing at once")).toBe(`${habit} a standard deviation`);
  expect(LAB).toContain(`There are ${pasts.length} such histories`);
});
