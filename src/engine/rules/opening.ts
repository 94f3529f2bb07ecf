/** Opens a match: the room, the credit and the secrets (MODEL.md §3.2–3.4). */

import type { GameEvent } from "../events/event.ts";
import { evolve } from "../events/evolve.ts";
import { draw, normal, ROLL, type SeedWords, seedWordsOf } from "../exact/rng.ts";
import { quotient } from "../exact/whole.ts";
import { allPositions, canonical, centresOf } from "../model/canonical.ts";
import { CLIMATE, type Room } from "../model/climate.ts";
import { START_CREDIT, START_TRUST } from "../model/costs.ts";
import { allLinesInPlay } from "../model/mandates.ts";
import { objectivesOf, type SeatLine, stakeOf, weightsOf } from "../model/stakes.ts";
import { instrumentsFor } from "../model/whole-text.ts";
import { blank } from "../state/blank.ts";
import type { Mandate, Scenario } from "../state/scenario.ts";
import type { Setup } from "../state/setup.ts";
import type { Opening, Secrets, World } from "../state/world.ts";

/**
 * How many lines of a hand-written mandate bind a seat in one match, and the purpose number of the rolls that pick
 * these lines.
 */
export const BINDING = 3;

const LINE_LOT = 91;

/** The event that opens a match, with everything drawn and computed for it. */
export function openingFact(
  setup: Setup,
  scenario: Scenario,
  mandates: readonly Mandate[],
  contentHash: string,
): GameEvent {
  const { seed, climate, audience } = setup;
  const opening = openingOf(setup, scenario, mandates);
  return { type: "matchOpened", scenario: setup.scenario, contentHash, seed, climate, audience, opening };
}

/** The part of a setup that determines what is drawn in a match. */
type Drawn = Pick<Setup, "seed" | "climate">;

/** The world of a match before its first beat. The next event is `floorOpened`. */
export function open(setup: Setup, scenario: Scenario, mandates: readonly Mandate[]): World {
  return evolve(blank(setup, scenario), openingFact(setup, scenario, mandates, ""));
}

/** Everything drawn for a match from its seed, and computed from its scenario. */
export function openingOf(setup: Drawn, scenario: Scenario, mandates: readonly Mandate[]): Opening {
  const n = scenario.countries.length;
  const words = seedWordsOf(setup.seed);
  const lines = allLinesInPlay(scenario)(mandates).map((inPlay, i) => drawnLines(words, i, inPlay));
  const opening = positionsWith(lines, scenario, words, CLIMATE[setup.climate]);
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
      ...stakesOf(setup, scenario, opening, lines),
      firmness: scenario.countries.map((_, i) => firmnessOf(draw(words, ROLL.setUp, 0, i, 90))),
      outside: scenario.countries.map((country) => country.outside + CLIMATE[setup.climate].outside),
      pace: quotient(CLIMATE[setup.climate].pace * normal(words, ROLL.setUp, 0, 0, 40), 1000),
      tilt: quotient(CLIMATE[setup.climate].tilt * normal(words, ROLL.setUp, 0, 0, 50), 1000),
    },
  };
}

/**
 * The lines that bind a delegation in this match, the heaviest first. The file of mandates is public, but nobody else
 * knows which three lines bind in a match, so the file does not reveal a seat's mandate.
 */
export function drawnLines(words: SeedWords, country: number, inPlay: readonly SeatLine[]): SeatLine[] {
  const lot = ({ article }: SeatLine): number => draw(words, ROLL.setUp, article, country, LINE_LOT);
  return [...inPlay]
    .sort((one, two) => lot(one) - lot(two) || one.article - two.article)
    .slice(0, BINDING)
    .sort((one, two) => two.weight - one.weight || one.article - two.article);
}

type Noise = Pick<Room, "roomNoise" | "caucusNoise" | "ownNoise">;

/** The mandate lines that bind each country. */
type Lines = readonly (readonly SeatLine[])[];

/** Every state's position at the opening. A binding mandate line decides it, unless a source gives the position. */
function positionsWith(lines: Lines, scenario: Scenario, words: SeedWords, noise: Noise): number[] {
  const n = scenario.countries.length;
  const cells = allPositions(scenario, noiseOf(words, scenario, noise));
  lines.forEach((own, i) => {
    for (const { article, accept } of own) {
      if (scenario.sourced[article]?.[i] !== true) cells[article * n + i] = 1000 * (accept[0] ?? 0);
    }
  });
  return cells;
}

type Stakes = Pick<Secrets, "salience" | "weight" | "followed" | "redLines" | "objectives">;

/** What every state cares for, follows and cannot accept, by cell. */
export function stakesOf(
  setup: Pick<Setup, "climate">,
  scenario: Scenario,
  opening: readonly number[],
  lines: Lines,
): Stakes {
  const n = scenario.countries.length;
  const k = scenario.articles.length;
  const blank = (): number[] => new Array<number>(k * n).fill(0);
  const [salience, weight, followed, redLines] = [blank(), blank(), blank(), blank()];
  const objectives = scenario.countries.map((country, i) => {
    const own = scenario.articles.map((_, a) => opening[a * n + i] ?? 0);
    const binding = lines[i] ?? [];
    const stake = stakeOf(scenario, country, binding, own, setup.climate);
    const weights = weightsOf(stake);
    for (let a = 0; a < k; a++) {
      salience[a * n + i] = stake.salience[a] ?? 0;
      weight[a * n + i] = weights[a] ?? 0;
      followed[a * n + i] = stake.followed[a] ?? 0;
      redLines[a * n + i] = stake.redLines[a] ?? 0;
    }
    return objectivesOf(binding, stake, own, centresOf(scenario, setup.climate));
  });
  return { salience, weight, followed, redLines, objectives };
}

/** The firmness of a seat: a quarter of the seats are firm, half are even, and a quarter are eager. */
function firmnessOf(drawn: number): number {
  const quarter = drawn >>> 30;
  return quarter === 0 ? 0 : quarter === 3 ? 2 : 1;
}

function noiseOf(
  words: SeedWords,
  scenario: Scenario,
  noise: Noise,
): (article: number, country: number) => number {
  const caucusOf = scenario.countries.map((c) => scenario.caucuses.findIndex((item) => item.id === c.caucus));
  const scaled = (spread: number, drawn: number): number => quotient(spread * drawn, 1000);
  const room = scenario.articles.map((_, a) => scaled(noise.roomNoise, normal(words, ROLL.setUp, a, 0, 2)));
  const caucus = scenario.articles.map((_, a) =>
    scenario.caucuses.map((_, c) => scaled(noise.caucusNoise, normal(words, ROLL.setUp, a, c, 0))),
  );
  return (a, i) =>
    (room[a] ?? 0) +
    (caucus[a]?.[caucusOf[i] ?? 0] ?? 0) +
    scaled(noise.ownNoise, normal(words, ROLL.setUp, a, i, 1));
}
