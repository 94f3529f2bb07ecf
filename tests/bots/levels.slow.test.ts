/** From the same seats and seeds a better level must reach more of its mandate (seeds levels/0 to levels/7). */
import { expect, test } from "vitest";
import { results } from "../../src/engine/model/results.ts";
import type { Holder } from "../../src/engine/world.ts";
import { opened, playOn } from "../support/play.ts";
import { countryOf, scenarioOf, setupOf } from "../support/scenario.ts";

const SEATS = ["BRA", "EGY", "FJI", "FRA", "IND", "JAM", "KEN", "USA"];
const SEEDS = 8;
const express = scenarioOf("express");

/** Mean mandate over seats and seeds with this holder on the seat and level-2 bots on all others. */
function meanMandate(holder: Holder): number {
  let sum = 0;
  for (let k = 0; k < SEEDS; k++) {
    for (const seat of SEATS) {
      const setup = setupOf({ scenario: "express", seed: `levels/${k}`, seats: { [seat]: holder } });
      sum += results(playOn(opened(setup, express)).world, countryOf(express, seat)).mandate;
    }
  }
  return sum / (SEEDS * SEATS.length);
}

test("level 2 beats level 1 beats level 0, and saying nothing is worst but for chance", () => {
  const [zero, one, two] = ([0, 1, 2] as const).map((level) => meanMandate({ type: "bot", level }));
  const silent = meanMandate({ type: "script", script: "silent" });
  expect(two).toBeGreaterThan(one ?? 0);
  expect(one).toBeGreaterThan((zero ?? 0) + 20);
  expect(one).toBeGreaterThan(silent + 20);
}, 60_000);
