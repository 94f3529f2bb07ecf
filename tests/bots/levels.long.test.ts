/**
 * Bots of a higher level achieve more of their mandate than bots of a lower level, from the same seats and seeds
 * (levels/0 to levels/7).
 */

import { expect, test } from "vitest";
import { results } from "../../src/engine/seats/results.ts";
import type { Holder } from "../../src/engine/state/setup.ts";
import { opened, playOn, seenBy } from "../support/play.ts";
import { scenarioOf, setupOf } from "../support/scenario.ts";

const SEATS = ["BRA", "EGY", "FJI", "FRA", "IND", "JAM", "KEN", "USA"];
const SEEDS = [0, 1, 2, 3, 4, 5, 6, 7];
const express = scenarioOf("express");

/** The Mandate results by seat and seed when `holder` plays the seat and level-2 bots play all others. */
function mandates(holder: Holder): number[] {
  return SEEDS.flatMap((k) =>
    SEATS.map((seat) => {
      const setup = setupOf({ scenario: "express", seed: `levels/${k}`, seats: { [seat]: holder } });
      return results(seenBy(playOn(opened(setup, express)).world, seat)).mandate;
    }),
  );
}

/** The mean gain of the better level, paired by seat and seed, and its standard error. */
function gain(better: readonly number[], worse: readonly number[]): { mean: number; error: number } {
  const gains = better.map((value, k) => value - (worse[k] ?? 0));
  const mean = gains.reduce((sum, value) => sum + value, 0) / gains.length;
  const variance = gains.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (gains.length - 1);
  return { mean, error: Math.sqrt(variance / gains.length) };
}

const [zero, one, two] = ([0, 1, 2] as const).map((level) => mandates({ type: "bot", level }));
const silent = mandates({ type: "script", script: "silent" });

test("level 1 beats level 0, and both levels beat silence, beyond chance", () => {
  for (const [better, worse] of [
    [one, zero],
    [two, zero],
    [one, silent],
    [two, silent],
  ]) {
    const { mean, error } = gain(better ?? [], worse ?? []);
    expect(mean).toBeGreaterThan(2 * error);
  }
});

test("level 2 is not behind level 1 by more than chance: the tournament measures how far it is ahead", () => {
  const { mean, error } = gain(two ?? [], one ?? []);
  expect(mean).toBeGreaterThan(-2 * error);
});
