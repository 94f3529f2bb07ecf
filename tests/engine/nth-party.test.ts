import { expect, test } from "vitest";
import { squareRoot } from "../../src/engine/exact/whole.ts";
import { LAST_MONTH, nthParty } from "../../src/engine/forecasts/nth-party.ts";
import type { World } from "../../src/engine/state/world.ts";
import { libraryFor } from "../../src/lab/matches/library.ts";
import { close, openOnText } from "../../src/match/match.ts";
import { opened, put, withSecrets, withTreaty } from "../support/play.ts";
import { modelScenario, setupOf } from "../support/scenario.ts";

const real = modelScenario("full");
const TEXT = real.articles.map(({ adopted }) => adopted);
const NOBODY: readonly number[] = real.countries.map(() => -1);
const SIGNED = NOBODY.map((_, i) => (i % 3 === 0 ? 0 : -1));

/** Month 12 with this many parties. A third of the world signed at the opening. */
function inMonth12(parties: number): World {
  const deposited = put(
    NOBODY,
    Object.fromEntries(SIGNED.flatMap((_, i) => (i < parties ? [[3 * i, 6]] : []))),
  );
  const started = withTreaty(opened(setupOf({ scenario: "full" }), real), {
    text: TEXT,
    signed: SIGNED,
    deposited,
    threshold: 40,
  });
  return { ...started, month: 12, phase: "ratification", beat: "season" };
}

test("given the opening, when anyone asks when the 40th comes, then nobody can know", () => {
  expect(nthParty({ ...inMonth12(0), month: 0 })).toBeNull();
});

test("given the 40th is in, then there is nothing to forecast", () => {
  expect(nthParty(withTreaty(inMonth12(30), { reached: 9 }))).toBeNull();
});

test("the more parties so far, the sooner it comes, and the surer the forecast", () => {
  const told = [2, 6, 12, 24].map((parties) => nthParty(inMonth12(parties)));
  const middles = told.map((forecast) => forecast?.middle ?? 0);
  const widths = told.map((forecast) => (forecast?.high ?? 0) - (forecast?.low ?? 0));
  expect(middles).toEqual([...middles].sort((a, b) => b - a));
  expect(widths).toEqual([...widths].sort((a, b) => b - a));
  expect(new Set(middles).size).toBe(4);
});

test("given nobody has joined by month 36, then the range is open: it may never come", () => {
  expect(nthParty({ ...inMonth12(0), month: 36 })?.high).toBe(LAST_MONTH);
  expect(nthParty(inMonth12(24))?.high).toBeLessThan(LAST_MONTH);
});

test("a contested match has less luck, so the same count narrows the range more", () => {
  const measured = nthParty(inMonth12(12));
  const contested = nthParty({ ...inMonth12(12), climate: "contested" });
  const width = (told: typeof measured): number => (told?.high ?? 0) - (told?.low ?? 0);
  expect(width(contested)).toBeLessThan(width(measured));
});

test("the secret pace and tilt of the match make no difference: a forecast must not reveal them", () => {
  const world = inMonth12(6);
  expect(nthParty(withSecrets(world, { pace: 1500, tilt: -900 }))).toEqual(nthParty(world));
});

test("a square root is rounded down: of 17 it is 4, of 5,000,000/25 it is 447", () => {
  expect([0, 1, 15, 16, 17, 200_000].map(squareRoot)).toEqual([0, 1, 3, 4, 4, 447]);
});

test("at least four times in five, the forecast range in a season contains the month of the 40th (40 seeds)", () => {
  const library = libraryFor("test", { scenario: "standard", audience: "adult" });
  let told = 0;
  let right = 0;
  for (let game = 0; game < 40; game++) {
    const setup = { ...setupOf({ scenario: "standard", seed: `nth/${game}` }), audience: "adult" } as const;
    let match = openOnText(library, setup, textOf(library));
    const ranges: { low: number; high: number }[] = [];
    while (match.world.beat !== "over") {
      const forecast = match.world.beat === "season" ? nthParty(match.world) : null;
      if (forecast !== null) ranges.push(forecast);
      match = close(match);
    }
    const { reached } = match.world.treaty;
    if (reached < 0) continue;
    told += ranges.length;
    right += ranges.filter(({ low, high }) => low <= reached && reached <= high).length;
  }
  expect(told).toBeGreaterThan(100);
  expect(right / told).toBeGreaterThan(0.75);
  expect(right / told).toBeLessThan(0.97);
});

function textOf(library: ReturnType<typeof libraryFor>): number[] {
  return library.buildScenario("standard", "adult", "un-ga").articles.map(({ adopted }) => adopted);
}
