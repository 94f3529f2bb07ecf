/** Opens a match: the room, the credit, the secrets (MODEL.md §3.2–3.4). */

import { blank } from "../blank.ts";
import type { GameEvent } from "../event.ts";
import { evolve } from "../handlers.ts";
import { allPositions, canonical } from "../model/canonical.ts";
import { linesOf } from "../model/mandates.ts";
import { instrumentsFor } from "../model/package.ts";
import { CLIMATE, objectivesOf, stakeOf } from "../model/stakes.ts";
import { START_CREDIT, START_TRUST } from "../numbers.ts";
import { draw, normal, ROLL, type Words, wordsOf } from "../rng.ts";
import type { Scenario } from "../scenario.ts";
import { quotient } from "../whole.ts";
import type { Opening, Secrets, Setup, World } from "../world.ts";

/** Spread of a match around the public positions, in posture thousandths: a caucus moves together. */
const CAUCUS_NOISE = 40;

const OWN_NOISE = 60;

/** Log multiplier of a treaty's pace, thousandths (MODEL §3.10: u = 430·nrm). */
const PACE_NOISE = 430;

/** The event that opens a match, with all that is drawn and reckoned for it. */
export function openingFact(setup: Setup, scenario: Scenario, contentHash: string): GameEvent {
  const { seed, climate, room } = setup;
  const opening = openingOf(setup, scenario);
  return { type: "matchOpened", scenario: setup.scenario, contentHash, seed, climate, room, opening };
}

/** The world before its first beat; `floorOpened` follows. */
export function open(setup: Setup, scenario: Scenario): World {
  return evolve(blank(setup, scenario), openingFact(setup, scenario, ""));
}

function openingOf(setup: Setup, scenario: Scenario): Opening {
  const n = scenario.countries.length;
  const words = wordsOf(setup.seed);
  const opening = allPositions(scenario, noiseOf(words, scenario));
  const every = (value: number): number[] => new Array<number>(n).fill(value);
  return {
    threshold: instrumentsFor(scenario, []),
    credit: every(START_CREDIT),
    blocks: every(scenario.blocks),
    trust: every(START_TRUST),
    declared: canonical(scenario).wishes,
    secrets: {
      words,
      opening,
      ...stakesOf(setup, scenario, opening),
      firmness: scenario.countries.map((_, i) => firmnessOf(draw(words, ROLL.setUp, 0, i, 90))),
      outside: scenario.countries.map((country) => country.outside + CLIMATE[setup.climate].outside),
      pace: quotient(PACE_NOISE * normal(words, ROLL.setUp, 0, 0, 40), 1000),
    },
  };
}

type Stakes = Pick<Secrets, "salience" | "weight" | "followed" | "redLines" | "objectives">;

/** What every state cares for, follows and cannot bear, by cell. */
function stakesOf(setup: Setup, scenario: Scenario, opening: readonly number[]): Stakes {
  const n = scenario.countries.length;
  const k = scenario.articles.length;
  const blank = (): number[] => new Array<number>(k * n).fill(0);
  const [salience, weight, followed, redLines] = [blank(), blank(), blank(), blank()];
  const objectives = scenario.countries.map((country, i) => {
    const own = scenario.articles.map((_, a) => opening[a * n + i] ?? 0);
    const lines = linesOf(scenario, country.iso3);
    const stake = stakeOf(scenario, country, lines, own, setup.climate);
    for (let a = 0; a < k; a++) {
      salience[a * n + i] = stake.salience[a] ?? 0;
      weight[a * n + i] = stake.weight[a] ?? 0;
      followed[a * n + i] = stake.followed[a] ?? 0;
      redLines[a * n + i] = stake.redLines[a] ?? 0;
    }
    return objectivesOf(lines, stake, own);
  });
  return { salience, weight, followed, redLines, objectives };
}

/** Firm a quarter, even a half, eager a quarter. */
function firmnessOf(drawn: number): number {
  const quarter = drawn >>> 30;
  return quarter === 0 ? 0 : quarter === 3 ? 2 : 1;
}

function noiseOf(words: Words, scenario: Scenario): (article: number, country: number) => number {
  const caucusOf = scenario.countries.map((c) => scenario.caucuses.findIndex((item) => item.id === c.caucus));
  const caucus = scenario.articles.map((_, a) =>
    scenario.caucuses.map((_, c) => quotient(CAUCUS_NOISE * normal(words, ROLL.setUp, a, c, 0), 1000)),
  );
  return (a, i) =>
    (caucus[a]?.[caucusOf[i] ?? 0] ?? 0) + quotient(OWN_NOISE * normal(words, ROLL.setUp, a, i, 1), 1000);
}
