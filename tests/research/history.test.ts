import { expect, test } from "vitest";
import { forecast } from "../../src/research/history/backtest.ts";
import { related } from "../../src/research/history/family.ts";
import { unrelated } from "../../src/research/history/habits.ts";
import { asKnownOn, dayOf, historyOf, isWhole, nth } from "../../src/research/history/history.ts";
import { type Block, fitLogit, solve } from "../../src/research/history/logit.ts";
import { readProductHistory } from "../../src/research/history/product-history.ts";
import { auc, brier, cIndex, crps, medianOf, quantileOf } from "../../src/research/history/scores.ts";
import { coverBounds } from "../../src/research/validation/cli/cover.ts";
import { dice } from "../../src/tools/fuzz/random-commands.ts";

const { pasts, countries, region } = readProductHistory();

function pastNamed(treaty: string) {
  const found = pasts.find(({ history }) => history.treaty === treaty);
  if (found === undefined) throw new Error(`no history of ${treaty}`);
  return found;
}

test("days follow the calendar", () => {
  expect(dayOf("1970-02-01")).toBe(31);
  expect(dayOf("2004-02-29")).toBe(dayOf("2004-03-01") === null ? null : Number(dayOf("2004-03-01")) - 1);
  for (const wrong of ["2003-02-29", "2003-13-01", "2003-1-1", "01.07.2003", "", "2003-07-01T00:00"]) {
    expect(dayOf(wrong)).toBeNull();
  }
});

test.each([
  ["UNCAC", 30, 21.2], // 15 September 2005
  ["Rome Statute", 60, 44.8], // 11 April 2002
  ["UNCAC", 40, 24.4],
  ["CRPD", 40, 17.9],
  ["Terrorism Financing", 40, 29.7],
])("%s: instrument %i after %d months", (treaty, n, months) => {
  expect(nth(pastNamed(treaty).history, n)).toBeCloseTo(months, 1);
});

test("signatories of the opening month: UNCAC 98, Rome Statute 27", () => {
  const signed = (treaty: string) => pastNamed(treaty).history.signatories.reduce((a, b) => a + b, 0);
  expect([signed("UNCAC"), signed("Rome Statute")]).toEqual([98, 27]);
});

test("incomplete histories are left out, and those without a fortieth instrument are not used for the fit", () => {
  const names = pasts.map(({ history }) => history.treaty);
  expect(names).not.toContain("TPNW");
  expect(names).not.toContain("UNTOC");
  expect(pasts.filter(({ history }) => isWhole(history))).toHaveLength(28);
  expect(isWhole(pastNamed("CMW").history)).toBe(false);
});

test.each([
  ["CRPD-OP", "CRPD", true],
  ["UNTOC", "UNTOC-Trafficking", true],
  ["Trafficking in Persons Protocol", "UNTOC", true],
  ["Convention on the Rights of the Child", "CRC-OPSC", true],
  ["Optional Protocol to the Convention against Torture", "CAT", true],
  ["Nagoya", "CBD", true],
  ["Rome Statute of the International Criminal Court", "Rome Statute", true],
  ["UN Convention against Corruption", "UNCAC", true],
  ["CRPD", "CRC", false],
  ["ATT", "CAT", false],
  ["UNTOC", "UNCAC", false],
  ["Terrorism Financing", "Terrorist Bombings", false],
])("%s and %s: relatives %s", (one, other, are) => {
  expect(related(one, other)).toBe(are);
  expect(related(other, one)).toBe(are);
});

test("only the opening of the treaty itself is read: changing or omitting its consents changes nothing", () => {
  const { history } = pastNamed("UNCAC");
  const told = forecast(history, pasts, region, 50);
  const roll = dice("no-look-ahead");
  const changed = { ...history, consented: history.consented.map(() => roll(60)) };
  expect(forecast(changed, pasts, region, 50)).toEqual(told);
  expect(forecast(history, unrelated("UNCAC", pasts), region, 50)).toEqual(told);
});

test("as known on a given day: nothing later has happened", () => {
  const { history } = pastNamed("Ottawa (Mine Ban)");
  const known = asKnownOn(history, history.opened + 365);
  expect(Math.max(...known.consented.filter(Number.isFinite))).toBeLessThanOrEqual(12);
  expect(nth(known, 40)).toBe(nth(history, 40));
  expect(nth(known, 150)).toBe(Number.POSITIVE_INFINITY);
});

test("UN members only, the earlier of two rows, and a consent before the opening counts at the opening", () => {
  const row = (iso3: string, signed: string, consented: string) => ({
    treaty: "T",
    iso3,
    signed: dayOf(signed),
    consented: dayOf(consented),
  });
  const rows = [
    row("KEN", "2000-01-01", "2001-01-01"),
    row("EUU", "1999-01-01", "1999-01-01"),
    row("FRA", "2000-01-31", "1999-06-01"),
    row("FRA", "2000-02-20", ""),
    row("CAN", "2000-02-01", ""),
  ];
  const history = historyOf("T", rows, countries, dayOf("2010-01-01") ?? 0);
  const at = (iso3: string) => countries.indexOf(iso3);
  expect(history?.consented[at("KEN")]).toBeCloseTo(366 / 30.4375, 10);
  expect(history?.consented[at("FRA")]).toBe(0);
  expect(["KEN", "FRA", "CAN"].map((iso3) => history?.signatories[at(iso3)])).toEqual([1, 1, 0]);
  expect(historyOf("U", rows, countries, 0)).toBeNull();
});

test("C-index: 1 in order, 0 against it, ½ if all are equal; only the order of the risks counts", () => {
  const months = [1, 5, 40, Number.POSITIVE_INFINITY, 12];
  const risk = [9, 7, 2, 1, 5];
  expect(cIndex(risk, months)).toBe(1);
  expect(
    cIndex(
      risk.map((value) => -value),
      months,
    ),
  ).toBe(0);
  expect(
    cIndex(
      risk.map(() => 3),
      months,
    ),
  ).toBe(0.5);
  expect(cIndex(risk.map(Math.exp), months)).toBe(1);
  expect(auc([3, 2, 1], [true, false, false])).toBe(1);
  expect(brier([0.5, 0.5], [true, false])).toBe(0.25);
  expect(medianOf([4, 1, 3, 2])).toBe(2.5);
  expect(quantileOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.1)).toBe(1);
});

test("CRPS: months off, for a narrower or wider forecast; a treaty still open counts only if the forecast was too early", () => {
  expect(crps([10], 14, false)).toBe(4);
  expect(crps([10, 20], 15, false)).toBe(2.5);
  expect(crps([20], 14, true)).toBe(0);
});

test("of 28 ranges of four in five, 19 to 26 contain the outcome if they are right", () => {
  expect(coverBounds(28)).toEqual({ low: 19, high: 26 });
});

test("the logit recovers the coefficients and intercepts of its data (seed logit/1)", () => {
  const roll = dice("logit/1");
  const beta = [0.8, -0.5];
  const intercepts = [-1, -2, 0.3];
  const blocks: Block[] = intercepts.map((a) => {
    const n = 6000;
    const x = Float64Array.from({ length: 2 * n }, () => (roll(2001) - 1000) / 500);
    const y = Uint8Array.from({ length: n }, (_, row) => {
      const eta = a + (x[2 * row] ?? 0) * 0.8 - (x[2 * row + 1] ?? 0) * 0.5;
      return roll(1_000_000) / 1_000_000 < 1 / (1 + Math.exp(-eta)) ? 1 : 0;
    });
    return { x, y, width: 2 };
  });
  const fit = fitLogit(blocks, 0);
  for (const [k, value] of beta.entries()) expect(fit.beta[k]).toBeCloseTo(value, 1);
  for (const [t, value] of intercepts.entries())
    expect(Math.abs((fit.intercepts[t] ?? 9) - value)).toBeLessThan(0.12);
  const [a, b] = solve(
    [
      [2, 1],
      [1, 3],
    ],
    [3, 5],
  );
  expect(a).toBeCloseTo(0.8, 12);
  expect(b).toBeCloseTo(1.4, 12);
});
