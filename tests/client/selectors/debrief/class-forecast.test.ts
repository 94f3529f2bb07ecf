/**
 * A class's forecast before the vote, scored against what happened (Brier 1950). The expected scores are worked out
 * by hand.
 */
import { describe, expect, test } from "vitest";
import { classForecast } from "../../../../src/client/selectors/debrief/class-forecast.ts";

describe("the score of a forecast", () => {
  test.each([
    { guesses: [100], came: true, brier: 0, why: "sure and right" },
    { guesses: [100], came: false, brier: 1000, why: "sure and wrong" },
    { guesses: [50, 50, 50], came: true, brier: 250, why: "always 50%" },
    { guesses: [50, 50, 50], came: false, brier: 250, why: "always 50%, and it did not come" },
    { guesses: [80, 60], came: true, brier: 100, why: "(0.2² + 0.4²) / 2" },
    { guesses: [80, 60], came: false, brier: 500, why: "(0.8² + 0.6²) / 2" },
    { guesses: [0, 100, 30], came: true, brier: 497, why: "(1 + 0 + 0.49) / 3" },
  ])("given $guesses and $came, it is $brier thousandths: $why", ({ guesses, came, brier }) => {
    expect(classForecast(guesses, came)?.brier).toBe(brier);
  });

  test("given no guess, there is no score", () => {
    expect(classForecast([], true)).toBeNull();
  });
});

describe("in words", () => {
  test.each([
    { guesses: [80], verdict: "near" },
    { guesses: [70], verdict: "better" },
    { guesses: [51], verdict: "even" },
    { guesses: [50], verdict: "even" },
    { guesses: [49], verdict: "even" },
    { guesses: [40], verdict: "worse" },
    { guesses: [20], verdict: "far" },
  ])("given $guesses and that it came, the class was $verdict", ({ guesses, verdict }) => {
    expect(classForecast(guesses, true)?.verdict).toBe(verdict);
  });
});

test("gives the mean, and the lowest and highest guess", () => {
  expect(classForecast([20, 90, 100], true)).toMatchObject({ count: 3, mean: 70, lowest: 20, highest: 100 });
});

test("the mean is compared with each guess: of 20, 90 and 100 it was nearer than 20 alone", () => {
  expect(classForecast([20, 90, 100], true)?.beatenByMean).toBe(1);
  expect(classForecast([20, 90, 100], false)?.beatenByMean).toBe(2);
});
