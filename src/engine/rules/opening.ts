/** Opens a match: the room, the credit, the secrets (MODEL.md §3.2–3.4). */

import { allPositions, canonical } from "../model/canonical.ts";
import { CLIMATE, objectivesOf, stakeOf } from "../model/stakes.ts";
import { draw, normal, ROLL, type Words, wordsOf } from "../rng.ts";
import { ARGUMENTS, type Scenario } from "../scenario.ts";
import { quotient } from "../whole.ts";
import {
  type Draft,
  type Holder,
  type Secrets,
  type Setup,
  START_CREDIT,
  START_TRUST,
  type Treaty,
  type World,
} from "../world.ts";

/** Spread of a match around the public positions, in posture thousandths: a caucus moves together. */
const CAUCUS_NOISE = 40;

const OWN_NOISE = 60;

/** Log multiplier of a treaty's pace, thousandths (MODEL §3.10: u = 430·nrm). */
const PACE_NOISE = 430;

/** The world before its first beat; `matchOpened` and `floorOpened` follow as events. */
export function open(setup: Setup, scenario: Scenario): World {
  const n = scenario.countries.length;
  const k = scenario.articles.length;
  const zeros = (length: number, value = 0): number[] => new Array<number>(length).fill(value);
  const secrets = secretsOf(setup, scenario);
  return {
    scenario,
    room: setup.room,
    climate: setup.climate,
    holders: scenario.countries.map((country) => holderOf(setup, country.iso3)),
    named: scenario.countries.flatMap((country, i) => (country.iso3 in setup.seats ? [i] : [])),
    seq: 0,
    phase: "negotiation",
    beat: "sound",
    clock: 0,
    round: 0,
    season: 0,
    month: 0,
    monthsAhead: 0,
    draft: emptyDraft(scenario),
    soundings: scenario.articles.map(() => null),
    declared: canonical(scenario).wishes,
    heard: zeros(k * n),
    declaredLines: zeros(k * n),
    credit: zeros(n, START_CREDIT),
    blocks: zeros(n, scenario.blocks),
    trust: zeros(n, START_TRUST),
    used: zeros(k * ARGUMENTS.length),
    concessions: zeros(k * n),
    blockers: scenario.articles.map(() => []),
    pacts: [],
    amendments: [],
    treaty: emptyTreaty(n, k),
    pledges: [],
    prices: [],
    happenings: [],
    struck: [],
    campaigns: [],
    conference: null,
    secrets,
  };
}

function emptyDraft(scenario: Scenario): Draft {
  const none = scenario.articles.map(() => -1);
  return {
    floor: [],
    texts: scenario.articles.map(() => []),
    chair: none,
    readings: scenario.articles.map(() => 0),
    agreed: none,
    authors: [],
    bridges: [],
  };
}

function holderOf(setup: Setup, seat: string): Holder {
  return setup.seats[seat] ?? { type: "bot", level: setup.level };
}

function emptyTreaty(n: number, k: number): Treaty {
  const none = new Array<number>(n).fill(-1);
  return {
    text: new Array<number>(k).fill(-1),
    outcome: null,
    threshold: 40,
    signed: none,
    deposited: none,
    declared: new Array<number>(n).fill(0),
    euConsent: -1,
    reached: -1,
    inForce: -1,
    assistedBy: none,
    reservations: [],
  };
}

function secretsOf(setup: Setup, scenario: Scenario): Secrets {
  const words = wordsOf(setup.seed);
  const opening = allPositions(scenario, noiseOf(words, scenario));
  return {
    seed: setup.seed,
    words,
    positions: opening,
    opening,
    ...stakesOf(setup, scenario, opening),
    firmness: scenario.countries.map((_, i) => firmnessOf(draw(words, ROLL.setUp, 0, i, 90))),
    outside: scenario.countries.map((country) => country.outside + CLIMATE[setup.climate].outside),
    care: scenario.articles.map(() => ""),
    offers: [],
    offersFrom: 0,
    sealed: {},
    knowledge: [],
    homes: [],
    pace: quotient(PACE_NOISE * normal(words, ROLL.setUp, 0, 0, 40), 1000),
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
    const mandate = scenario.mandates.find((item) => item.country === country.iso3);
    const stake = stakeOf(scenario, country, mandate, own, setup.climate);
    for (let a = 0; a < k; a++) {
      salience[a * n + i] = stake.salience[a] ?? 0;
      weight[a * n + i] = stake.weight[a] ?? 0;
      followed[a * n + i] = stake.followed[a] ?? 0;
      redLines[a * n + i] = stake.redLines[a] ?? 0;
    }
    return objectivesOf(scenario, mandate, stake, own);
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
