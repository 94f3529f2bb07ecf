/** Scenarios for tests: the real ones, one without hand-written mandates, and one with five states. */

import { contentHash } from "../../src/content/content-hash.ts";
import { MANDATES } from "../../src/content/mandates.ts";
import { buildScenario } from "../../src/content/scenarios.ts";
import { USUAL_PROCEDURE } from "../../src/engine/state/procedure.ts";
import type { Audience, Mandate, Scenario, ScenarioId } from "../../src/engine/state/scenario.ts";
import type { Holder, Setup } from "../../src/engine/state/setup.ts";
import type { Library } from "../../src/match/types.ts";

const built = new Map<string, Scenario>();

function once(key: string, make: () => Scenario): Scenario {
  const known = built.get(key) ?? make();
  built.set(key, known);
  return known;
}

/** A scenario of the product. */
export function scenarioOf(
  id: ScenarioId,
  audience: Audience = "adult",
  procedure = USUAL_PROCEDURE,
): Scenario {
  return once(`${id}/${audience}/${procedure}`, () => buildScenario(id, audience, procedure));
}

/** The same scenario without hand-written mandates, so that only the named seats have a home table. */
export function modelScenario(id: ScenarioId): Scenario {
  return once(`${id}/model`, () => ({ ...scenarioOf(id), homeTables: [] }));
}

/** The mandates in a scenario: those of the delegations with a home table. */
export function mandatesOf({ homeTables }: Scenario): readonly Mandate[] {
  return MANDATES.filter(({ country }) => homeTables.includes(country));
}

/** Canada (WEST), Egypt (ARAB), Jamaica (CARICOM), Kenya (AFRICA) and Russia (CIS). */
export const FIVE = ["CAN", "EGY", "JAM", "KEN", "RUS"] as const;
const FOUR_ARTICLES = ["hr62", "safeguards", "mla", "techtransfer"];

/**
 * Five real countries and four real articles (hr62 0, safeguards 1, mla 2, techtransfer 3). There are four rounds
 * with three articles on the floor in each, three seasons of twelve months, two blocks and no hand-written mandates.
 */
export function fiveCountries(): Scenario {
  return once("five", () => {
    const all = scenarioOf("full");
    const seats = FIVE.map((iso3) => countryOf(all, iso3));
    const articles = FOUR_ARTICLES.map((id) => articleOf(all, id));
    const cut = <T>(list: readonly T[], at: readonly number[]): T[] =>
      at.flatMap((k) => (k in list ? [list[k] as T] : []));
    const countries = cut(all.countries, seats);
    return {
      ...all,
      rounds: 4,
      seasons: 3,
      seasonMonths: 12,
      blocks: 2,
      lastNight: { measured: { block: 1000, no: 1000 }, played: { block: 2000, no: 500 } },
      countries,
      caucuses: all.caucuses.filter((caucus) => countries.some((country) => country.caucus === caucus.id)),
      articles: cut(all.articles, articles),
      settled: all.articles.filter((article) => !FOUR_ARTICLES.includes(article.id)),
      homeTables: [],
      positions: articles.map((a) => cut(all.positions[a] ?? [], seats)),
      sourced: articles.map((a) => cut(all.sourced[a] ?? [], seats)),
    };
  });
}

/** The index of a country. @throws if the scenario does not have it */
export function countryOf(scenario: Scenario, iso3: string): number {
  const i = scenario.countries.findIndex((country) => country.iso3 === iso3);
  if (i < 0) throw new Error(`no country ${iso3}`);
  return i;
}

/** The index of an article. @throws if the scenario does not have it */
export function articleOf(scenario: Scenario, id: string): number {
  const a = scenario.articles.findIndex((article) => article.id === id);
  if (a < 0) throw new Error(`no article ${id}`);
  return a;
}

export const PERSON: Holder = { type: "person" };

/** A setup with a measured climate, an adult audience and all bots at level 2, unless the test says otherwise. */
export function setupOf(change: Partial<Setup> = {}): Setup {
  return {
    scenario: "lesson",
    seed: "test",
    climate: "measured",
    audience: "adult",
    procedure: USUAL_PROCEDURE,
    level: 2,
    seats: {},
    ...change,
  };
}

const hashes = new Map<string, string>();

/** The scenario and mandates of a match with this setup. */
export function libraryOf({
  scenario,
  audience,
  procedure = USUAL_PROCEDURE,
}: Pick<Setup, "scenario" | "audience"> & Partial<Pick<Setup, "procedure">>): Library {
  const key = `${scenario}/${audience}/${procedure}`;
  const hash = hashes.get(key) ?? contentHash(scenarioOf(scenario, audience, procedure), MANDATES);
  hashes.set(key, hash);
  return { engineVersion: "test", contentHash: hash, buildScenario: scenarioOf, mandates: MANDATES };
}

/** A library with one scenario that no setup can name, such as the one with five states. */
export function libraryFor(scenario: Scenario): Library {
  return {
    engineVersion: "test",
    contentHash: "made-up",
    buildScenario: () => scenario,
    mandates: mandatesOf(scenario),
  };
}
