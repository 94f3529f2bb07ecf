/** The forecast of the N-th instrument with other strengths of the text's pull, which is a design choice. */
import { expect, test } from "vitest";
import { forecastByPull, forecastOfNth } from "../../../../src/client/selectors/ratification/race.ts";
import type { World } from "../../../../src/engine/state/world.ts";
import { PULLS } from "../../../../src/lab/study/text-pull.ts";
import { opened, put, withTreaty } from "../../../support/play.ts";
import { modelScenario, setupOf } from "../../../support/scenario.ts";

const real = modelScenario("full");
const TEXT = real.articles.map(({ adopted }) => adopted);
const NOBODY: readonly number[] = real.countries.map(() => -1);
const SIGNED = NOBODY.map((_, i) => (i % 3 === 0 ? 0 : -1));

/** Month 12 with twelve parties. A third of the world signed at the opening. */
function inMonth12(): World {
  const deposited = put(NOBODY, Object.fromEntries(Array.from({ length: 12 }, (_, i) => [3 * i, 6])));
  const treaty = { text: TEXT, signed: SIGNED, deposited, threshold: 40 };
  const started = withTreaty(opened(setupOf({ scenario: "full" }), real), treaty);
  return { ...started, month: 12, phase: "ratification", beat: "season" };
}

test("given a race, it has a month for each strength: the game's own is the forecast, and they differ", () => {
  const world = inMonth12();
  const months = forecastByPull(world);
  expect(months).toHaveLength(PULLS.length);
  expect(months[PULLS.indexOf(1000)]).toBe(forecastOfNth(world)?.middle);
  expect(new Set(months).size).toBeGreaterThan(1);
});

test("given the opening, or an instrument that has come, there is no forecast and no band", () => {
  const none = PULLS.map(() => null);
  expect(forecastByPull({ ...inMonth12(), month: 0 })).toEqual(none);
  expect(forecastByPull(withTreaty(inMonth12(), { reached: 9 }))).toEqual(none);
});
