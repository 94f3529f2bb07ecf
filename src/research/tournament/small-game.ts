/**
 * Games small enough to be solved: five real states of five caucuses, four real articles of three wordings each, and
 * the schedule of the lesson (two readings of all four articles, then the last night). States and articles are drawn
 * from the seed. With 3^4 = 81 texts the frontier is exact and need not be searched for.
 */

import { draw, seedWordsOf } from "../../engine/exact/rng.ts";
import { currentText } from "../../engine/model/whole-text.ts";
import { crosses, margin, wishOf, worthOf } from "../../engine/model/worth.ts";
import { start } from "../../engine/resolve.ts";
import { open } from "../../engine/rules/opening.ts";
import { USUAL_PROCEDURE } from "../../engine/state/procedure.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { Holder, Level } from "../../engine/state/setup.ts";
import type { World } from "../../engine/state/world.ts";
import { scenarioOf } from "../../lab/matches/library.ts";

export const STATES = 5;
export const ARTICLES = 4;
export const WORDINGS = 3;

/** The kind of roll that picks states and articles; no rule of a match uses it. */
const PICK = 51;
/**
 * A state that is no better off than without a treaty counts as this much better off, in u, because a product must not
 * be zero.
 */
const LEAST_GAIN = 1000;

/** Five states and four articles of three wordings, drawn from the seed. No state has a hand-written mandate. */
export function smallScenario(seed: string): Scenario {
  const full = scenarioOf("full", "adult");
  const articles = drawnArticles(full, seed);
  const seats = drawnStates(full, seed);
  const cut = <T>(list: readonly T[], at: readonly number[]): T[] => list.filter((_, k) => at.includes(k));
  const countries = cut(full.countries, seats);
  return {
    ...scenarioOf("lesson", "adult"),
    floorSize: ARTICLES,
    countries,
    caucuses: full.caucuses.filter(({ id }) => countries.some(({ caucus }) => caucus === id)),
    articles: cut(full.articles, articles),
    settled: full.articles.filter((_, a) => !articles.includes(a)),
    homeTables: [],
    positions: articles.map((a) => cut(full.positions[a] ?? [], seats)),
    sourced: articles.map((a) => cut(full.sourced[a] ?? [], seats)),
  };
}

function shuffled(seed: string, purpose: number, places: readonly number[]): number[] {
  const words = seedWordsOf(seed);
  const key = (place: number): number => draw(words, PICK, 0, place, purpose);
  return [...places].sort((x, y) => key(x) - key(y) || x - y);
}

function drawnArticles({ articles }: Scenario, seed: string): number[] {
  const fit = articles.flatMap(({ alternatives, settled }, a) =>
    alternatives.length === WORDINGS && !settled ? [a] : [],
  );
  return shuffled(seed, 0, fit)
    .slice(0, ARTICLES)
    .sort((x, y) => x - y);
}

function drawnStates({ countries }: Scenario, seed: string): number[] {
  const all = shuffled(
    seed,
    1,
    countries.map((_, i) => i),
  );
  const caucusOf = (i: number): string => countries[i]?.caucus ?? "";
  return all
    .filter((i, at) => all.findIndex((other) => caucusOf(other) === caucusOf(i)) === at)
    .slice(0, STATES)
    .sort((x, y) => x - y);
}

/** The first beat of the game. `seats` have the given holders; all other seats are played at `level`. */
export function openSmall(
  scenario: Scenario,
  seed: string,
  level: Level,
  seats: Readonly<Record<string, Holder>>,
): World {
  const { id, audience } = scenario;
  return start(
    open(
      { scenario: id, seed, climate: "measured", audience, procedure: USUAL_PROCEDURE, level, seats },
      scenario,
      [],
    ),
  ).world;
}

/**
 * The gain from each wording over no treaty, in u, by article, wording and state. It is computed from the opening
 * positions (MODEL §3.5).
 */
export type Margins = readonly (readonly (readonly number[])[])[];

export function marginsOf({ scenario, secrets }: World): Margins {
  const n = scenario.countries.length;
  return scenario.articles.map(({ alternatives }, a) =>
    alternatives.map((_, o) =>
      scenario.countries.map((__, i) => {
        const cell = a * n + i;
        const worth = worthOf(alternatives.length, wishOf(secrets.opening[cell] ?? 0), o);
        const isBeyond = crosses(secrets.redLines[cell] ?? 0, o);
        return margin(secrets.salience[cell] ?? 0, worth, secrets.outside[i] ?? 0, isBeyond);
      }),
    ),
  );
}

/** The gain from a text over no treaty for every state, in u. */
export function gainsOf(margins: Margins, text: readonly number[]): number[] {
  return (margins[0]?.[0] ?? []).map((_, i) =>
    text.reduce((sum, o, a) => sum + (margins[a]?.[o]?.[i] ?? 0), 0),
  );
}

/** All possible texts. */
export function textsOf(margins: Margins): number[][] {
  return margins.reduce<number[][]>(
    (texts, wordings) => texts.flatMap((text) => wordings.map((_, o) => [...text, o])),
    [[]],
  );
}

export type Solved = Readonly<{
  texts: readonly Readonly<{ text: readonly number[]; gains: readonly number[]; isEfficient: boolean }>[];
  /** The largest sum of worth over the states, in u, and the largest mean logarithm of their gains. */
  utilitarian: number;
  nash: number;
}>;

/**
 * All texts, whether each is efficient (it cannot be improved without a loss to somebody), and the best values for the
 * room.
 */
export function solve(margins: Margins, outside: readonly number[]): Solved {
  const all = textsOf(margins).map((text) => ({ text, gains: gainsOf(margins, text) }));
  return {
    texts: all.map((one) => ({ ...one, isEfficient: !all.some(({ gains }) => dominates(gains, one.gains)) })),
    utilitarian: Math.max(...all.map(({ gains }) => total(gains))) + total(outside),
    nash: Math.max(...all.map(({ gains }) => logGain(gains))),
  };
}

/** Whether `one` makes somebody better off than `other` and nobody worse off. */
function dominates(one: readonly number[], other: readonly number[]): boolean {
  return one.every((gain, i) => gain >= (other[i] ?? 0)) && one.some((gain, i) => gain > (other[i] ?? 0));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function logGain(gains: readonly number[]): number {
  return total(gains.map((gain) => Math.log(Math.max(LEAST_GAIN, gain)))) / gains.length;
}

/** The gains from the outcome of the talks; without a treaty nobody gains. */
export function gainsIn(margins: Margins, ended: World): number[] {
  const gains = gainsOf(margins, currentText(ended));
  return ended.treaty.outcome?.how === "failed" ? gains.map(() => 0) : gains;
}

export type RoomText = Readonly<{
  isAdopted: boolean;
  isEfficient: boolean;
  /** The sum of worth and the geometric mean of the gains, each divided by the best that any of the 81 texts gives. */
  utilitarian: number;
  nash: number;
}>;

/** How good the outcome of a room is, measured against all texts. */
export function judgeExactly(solved: Solved, margins: Margins, ended: World): RoomText {
  const gains = gainsIn(margins, ended);
  const text = currentText(ended).join();
  const isAdopted = ended.treaty.outcome?.how !== "failed";
  return {
    isAdopted,
    isEfficient: isAdopted && solved.texts.some((one) => one.isEfficient && one.text.join() === text),
    utilitarian: (total(gains) + total(ended.secrets.outside)) / solved.utilitarian,
    nash: Math.exp(logGain(gains) - solved.nash),
  };
}
