/** What the debrief shows of other strengths of the text's pull: the measured clause of this text that moves the pace most. */
import { expect, test } from "vitest";
import { loadWording, t } from "../../../../src/client/i18n/index.ts";
import { BAND_CONDITIONS, pullBand } from "../../../../src/client/selectors/debrief/pull-band.ts";
import { pullConditions } from "../../../../src/client/sentences/pull-conditions.ts";
import bands from "../../../../src/lab/pull-bands.json" with { type: "json" };
import { modelScenario } from "../../../support/scenario.ts";

const scenario = modelScenario("express");
const REAL = scenario.articles.map(({ adopted }) => adopted);

/** The real text with other wordings of some articles. */
function textWith(changes: Readonly<Record<string, string>>): readonly number[] {
  return scenario.articles.map(({ id, adopted, alternatives }) =>
    changes[id] === undefined ? adopted : alternatives.findIndex(({ key }) => key === changes[id]),
  );
}

test("given the real text, there is no figure", () => {
  expect(pullBand(scenario, REAL)).toBeNull();
});

test("given two other wordings, it is the one with the larger effect at the game's strength, with a figure for each", () => {
  const found = pullBand(scenario, textWith({ illegal_access: "rule-breach", hr62: "no-clause" }));
  expect(found).toMatchObject({ article: "hr62", alternative: "no-clause" });
  const measured = bands.tags.find(({ alternative }) => alternative === "no-clause")?.months;
  expect(found?.months).toEqual(measured?.map(({ value }) => value));
  expect(found?.months).toHaveLength(bands.factors.length);
});

test("given an edition with other articles, it is about a clause that was measured, or there is none", () => {
  const full = modelScenario("full");
  const other = full.articles.map(({ alternatives, adopted }) =>
    adopted === 0 ? alternatives.length - 1 : 0,
  );
  const found = pullBand(full, other);
  expect(scenario.articles.map(({ id }) => id)).toContain(found?.article);
});

test("the figures say for which edition, climate, audience and level of bots they hold", async () => {
  await loadWording("debrief");
  const { scenario: edition, climate, audience, level, games, horizon } = bands;
  expect(BAND_CONDITIONS).toEqual({ scenario: edition, climate, audience, level, games, horizon });
  const said = pullConditions();
  for (const part of [
    t(`scenario.${BAND_CONDITIONS.scenario}.name`),
    t(`climate.${BAND_CONDITIONS.climate}.name`),
    t(`audience.${BAND_CONDITIONS.audience}.name`),
    String(level),
    String(games),
    String(horizon),
  ])
    expect(said).toContain(part);
});
