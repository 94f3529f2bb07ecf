/** The hazard used in the game equals the one fitted to the treaties in the project's data. */
import { expect, test } from "vitest";
import { COUNTRIES } from "../../src/content/countries.ts";
import { CLIMATE } from "../../src/engine/model/climate.ts";
import { HAZARD } from "../../src/engine/model/hazard.ts";
import { fitHazard } from "../../src/research/hazard/fit-hazard.ts";
import { paceNow, progressAt } from "../../src/research/hazard/nowcast.ts";
import { playHazard } from "../../src/research/hazard/play-hazard.ts";
import {
  monthOf,
  movingLogit,
  readinessAt,
  settingOf,
  steadyLogits,
  TERMS,
  termsOf,
} from "../../src/research/hazard/setting.ts";
import { unrelated } from "../../src/research/history/habits.ts";
import { dayOf } from "../../src/research/history/history.ts";
import { dot } from "../../src/research/history/pace.ts";
import { readProductHistory } from "../../src/research/history/product-history.ts";

const { pasts } = readProductHistory();
const fit = fitHazard(pasts);
const thousandths = (value: number): number => Math.round(1000 * value);

test("the hazard is fitted on 28 treaties, 241,718 state-months and 2,724 deposits", () => {
  expect([fit.treaties, fit.months, fit.deposits]).toEqual([28, 241_718, 2724]);
});

test("every number of the game's hazard is the fitted one", () => {
  for (const term of TERMS) expect([term, HAZARD[term]]).toEqual([term, thousandths(fit.terms[term])]);
  expect(HAZARD.constant).toBe(thousandths(fit.level));
  expect(CLIMATE.measured).toMatchObject({
    pace: thousandths(fit.spread.level),
    tilt: thousandths(fit.spread.tilt),
  });
});

/**
 * Coefficients and standard errors of a second, independent fit to the same treaties, made in another programming
 * language.
 */
const ELSEWHERE = {
  signed: [1072, 116],
  signedAtOpening: [278, 65],
  caucusParties: [824, 171],
  caucusSignatories: [785, 304],
  readiness: [582, 32],
  signingHabit: [-202, 40],
  hurdle: [-125, 39],
  september: [469, 106],
  beforeUnion: [-401, 149],
} as const;

test.each(TERMS)("%s is within half a standard error of a second fit made elsewhere", (term) => {
  const [coefficient, error] = ELSEWHERE[term];
  expect(Math.abs(HAZARD[term] - coefficient)).toBeLessThan(error / 2);
});

test("a row of the fit and the game's hazard of the same month agree", () => {
  const [first] = pasts;
  if (first === undefined) throw new Error("no history");
  const setting = settingOf(first.history, unrelated(first.history.treaty, pasts));
  const steady = steadyLogits(setting, fit.terms);
  const beta = TERMS.map((term) => fit.terms[term]);
  for (const i of [0, 59, 113, 192]) {
    for (const month of [0, 11, 40]) {
      for (const hasSigned of [false, true]) {
        const now = monthOf(setting, month);
        const row = dot(beta, termsOf(setting, i, now, hasSigned, 0.25));
        const parts = (steady[i] ?? 0) + movingLogit(setting, fit.terms, i, now, hasSigned, 0.25);
        expect(parts).toBeCloseTo(row, 9);
      }
    }
  }
});

test("readiness of a state is computed from the histories, as it is shipped", () => {
  const ready = readinessAt(dayOf("2025-10-25") ?? 0, pasts, COUNTRIES.length);
  expect(COUNTRIES.map(({ readiness }) => readiness)).toEqual(ready.map((value) => Math.trunc(1000 * value)));
});

test("the more parties than expected, the faster the treaty is taken to be, and the surer the forecast", () => {
  const uncac = pasts.find(({ history }) => history.treaty === "UNCAC")?.history;
  if (uncac === undefined) throw new Error("no UNCAC");
  const setting = settingOf(uncac, unrelated("UNCAC", pasts));
  const at = (month: number) => paceNow(setting, fit, month === 0 ? null : progressAt(uncac, month));
  expect(at(0)).toEqual({ centre: 0, sd: fit.spread.level });
  expect(at(24).sd).toBeLessThan(at(12).sd);
  const nobody = { ...progressAt(uncac, 12), consented: uncac.consented.map(() => Number.POSITIVE_INFINITY) };
  expect(paceNow(setting, fit, nobody).centre).toBeLessThan(at(12).centre);
  const asked = { setting, hazard: fit, seed: "test", runs: 50, wanted: [40] };
  const early = playHazard({ ...asked, progress: null }).months[40] ?? [];
  const late = playHazard({ ...asked, progress: progressAt(uncac, 24) }).months[40] ?? [];
  const width = (months: readonly number[]): number => (months[45] ?? 0) - (months[5] ?? 0);
  expect(width(late)).toBeLessThan(width(early) / 4);
});
