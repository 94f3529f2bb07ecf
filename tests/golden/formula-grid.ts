/** Every balance formula over a grid of inputs, as text, so that a change of balance shows up as changed numbers. */
import { aspiration, concession } from "../../src/bots/aspiration.ts";
import { chanceOf } from "../../src/engine/exact/tables.ts";
import { absence } from "../../src/engine/model/ballot.ts";
import { CLIMATE } from "../../src/engine/model/climate.ts";
import * as numbers from "../../src/engine/model/costs.ts";
import {
  COSTS,
  CREDIT_A_ROUND,
  CREDIT_CAP,
  START_CREDIT,
  START_TRUST,
} from "../../src/engine/model/costs.ts";
import { HAZARD, timeTerm, unionTerm } from "../../src/engine/model/hazard.ts";
import { gambleChance, homeOn, homeWeights, passLine, supportOf } from "../../src/engine/model/home.ts";
import { homeChance } from "../../src/engine/model/home-chance.ts";
import { pledgeMemory } from "../../src/engine/model/memories.ts";
import { fitOf } from "../../src/engine/model/persuasion.ts";
import { SIGNING } from "../../src/engine/model/signing.ts";
import { objectiveWorth } from "../../src/engine/model/stakes.ts";
import { isolation, margin, priceUnit, worthOf } from "../../src/engine/model/worth.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import { ARGUMENTS, SCENARIOS } from "../../src/engine/state/scenario.ts";
import type { World } from "../../src/engine/state/world.ts";
import { opened, withSecrets, withTreaty } from "../support/play.ts";
import { countryOf, modelScenario, scenarioOf, setupOf } from "../support/scenario.ts";

const real = modelScenario("full");
const TEXT = real.articles.map((article) => article.adopted);
const race = withTreaty(opened(setupOf({ scenario: "full" }), real), { text: TEXT, euConsent: 18 });
const season: World = { ...withSecrets(race, { pace: 0, tilt: 0 }), beat: "season", monthsAhead: 8 };
const STATES = ["BRA", "CHN", "FRA", "IND", "KEN", "TUV", "USA"];

const row = (...cells: readonly (string | number)[]): string => cells.join(" ");
const table = (title: string, rows: readonly string[]): string => `${title}\n${rows.join("\n")}\n`;
const factsOf = (iso3: string) => real.countries.filter((country) => country.iso3 === iso3);

function constants(): string {
  const whole = Object.entries({ ...numbers, START_CREDIT, CREDIT_A_ROUND, CREDIT_CAP, START_TRUST });
  const rows = whole.flatMap(([name, value]) => (typeof value === "number" ? [row(name, value)] : []));
  return table("constants", [...rows.sort(), ...Object.entries(COSTS).map(([act, cost]) => row(act, cost))]);
}

function frames(): string {
  const rows = SCENARIOS.map((id) => {
    const { articles, rounds, seasons, seasonMonths, blocks, floorSize, lastNight } = scenarioOf(id);
    const nights = [lastNight.measured, lastNight.played].map(({ block, no }) => `${block}/${no}`);
    return row(id, articles.length, rounds, seasons, seasonMonths, blocks, floorSize, ...nights);
  });
  return table(
    "scenario articles rounds seasons months blocks floor lastNight: block/no as measured, played",
    rows,
  );
}

function prices(): string {
  const grid = [0, 333, 667, 1000];
  const rows = [3, 6, 12, 24].flatMap((articles) =>
    grid.map((share) =>
      row(
        articles,
        priceUnit(articles),
        share,
        ...grid.map((cap) => isolation(priceUnit(articles), share, 500, cap)),
      ),
    ),
  );
  return table("articles ku seats | price of standing alone at capacity 0 333 667 1000", rows);
}

function margins(): string {
  const rows = [20, 60, 140].flatMap((salience) =>
    [0, 1, 2, 3].map((distance) =>
      row(
        salience,
        distance,
        ...[420_000, 560_000, 680_000].map((outside) =>
          margin(salience, worthOf(4, 0, distance), outside, false),
        ),
        margin(salience, worthOf(4, 0, distance), 560_000, true),
      ),
    ),
  );
  return table("salience distance | M at R 420 560 680, and 560 beyond a red line", rows);
}

function concessions(): string {
  const half: World = { ...season, round: 12 };
  const rows = [0, 250, 500, 750, 1000].map((x) => row(x, ...[0, 1, 2].map((firm) => concession(firm, x))));
  const asked = [0, 1, 2].map((firm) =>
    aspiration(seen(withSecrets(half, { firmness: real.countries.map(() => firm) }), 0)),
  );
  return table("x | concession firm even eager", [...rows, row("aspiration at half time", ...asked)]);
}

function hazards(): string {
  const france = countryOf(real, "FRA");
  const rows = [0, 6, 11, 12, 23, 24, 36, 47, 60, 84].map((month) =>
    row(
      month,
      timeTerm(month, 0),
      timeTerm(month, 600),
      unionTerm(race, france, month),
      chanceOf(-6000 + timeTerm(month, 0)),
    ),
  );
  const weights = [...Object.entries(HAZARD), ...Object.entries(SIGNING)].map(([name, value]) =>
    row(name, value),
  );
  return table("month | time, with a tilt of 600, Union, chance at −6000", [...rows, ...weights]);
}

function homes(): string {
  const rows = STATES.map((iso3) => {
    const home = homeOn(real, countryOf(real, iso3), TEXT);
    const chances = [1, 2, 3, 4].map((missing) => homeChance(season, { ...home, missing }, "law"));
    const consulted = homeChance(season, { ...home, consulted: "law" }, "law");
    const [facts] = factsOf(iso3);
    const weights = facts === undefined ? [] : [...homeWeights(facts), passLine(facts)];
    return row(
      iso3,
      ...weights,
      "|",
      ...home.moods,
      supportOf(home),
      home.missing,
      "|",
      ...chances,
      consulted,
    );
  });
  return table("state weights line | moods support missing | chance at N = 1 2 3 4, consulted", rows);
}

function gambles(): string {
  const home = homeOn(real, 0, TEXT);
  const at = (gap: number): number =>
    gambleChance({ ...home, moods: [0, 0, 0, 0, 0], line: 60, memories: [pledgeMemory(60 + gap)] });
  return table(
    "support − line | chance of a gamble",
    [-12, -10, -5, 0, 5, 9, 10].map((gap) => row(gap, at(gap))),
  );
}

function fits(): string {
  const rows = STATES.map((iso3) => {
    const [facts] = factsOf(iso3);
    return facts === undefined
      ? iso3
      : row(iso3, ...ARGUMENTS.map((kind) => fitOf(kind, facts)), absence(facts));
  });
  return table(`state | fit of ${ARGUMENTS.join(" ")}, absence`, rows);
}

function mandates(): string {
  const rows = [3, 4, 5, 6].map((count) =>
    row(count, ...Array.from({ length: count }, (_, got) => objectiveWorth(count, [0, 1], got))),
  );
  const climates = Object.entries(CLIMATE).map(([name, c]) => row(name, c.near, c.far, c.outside));
  return table("alternatives | worth under an objective accepting 0 and 1; climates: near far outside", [
    ...rows,
    ...climates,
  ]);
}

/** The grid, with one table per formula. */
export function formulaGrid(): string {
  const parts = [constants, frames, prices, margins, concessions, hazards, homes, gambles, fits, mandates];
  return parts.map((part) => part()).join("\n");
}
