/**
 * Laws that the counts of any games must obey. Each law holds for every single game, and therefore for the sum.
 * Counts that break a law cannot come from real games.
 */

import { placeOf } from "../../engine/model/roles.ts";
import { indicesOf, verdicts } from "../../engine/model/verdicts.ts";
import { instrumentsFor } from "../../engine/model/whole-text.ts";
import { ANSWERS, type Scenario } from "../../engine/state/scenario.ts";
import { adoptedOf, paceMonths, type StudyCounts } from "./counts.ts";
import { atMost, type Histogram, isSame, totalOf, weightOf } from "./histogram.ts";
import { type Study, scenarioOfStudy, textOf } from "./study.ts";

/** A field, and whether its value is possible given the other fields. */
export type Invariant<Field extends string> = readonly [field: Field, holds: boolean];
type CountLaw = Invariant<keyof StudyCounts>;

const MOST_INDEX = 100;
/** The highest number of points for a half of the World result. */
const MOST_HALF = 1000;

export function countInvariants(study: Study, counts: StudyCounts): readonly CountLaw[] {
  const scenario = scenarioOfStudy(study);
  const text = textOf(study);
  return [
    ...outcomeLaws(scenario, study.horizon, counts),
    ...textLaws(scenario, counts),
    ...(text === null ? [] : givenTextLaws(scenario, text, counts)),
    ...countryLaws(study.horizon, counts),
    ...raceLaws(scenario, study.horizon, counts),
  ];
}

/**
 * Every game has one outcome. Without a treaty nobody signs, and without the N-th instrument the treaty has no effect.
 */
function outcomeLaws({ countries }: Scenario, horizon: number, counts: StudyCounts): CountLaw[] {
  const { games, adoption, needed, reached, signatories, parties, cooperation, abuse } = counts;
  const adopted = adoptedOf(counts);
  const forceless = games - totalOf(reached);
  const ofAll = (histogram: Histogram, most: number, idle: number): boolean =>
    isSpread(histogram, games, most) && atMost(histogram, 0) >= idle;
  return [
    ["adoption", adopted + adoption.failed === games],
    ["needed", totalOf(needed) === adopted],
    ["reached", totalOf(reached) <= adopted && isSpread(reached, totalOf(reached), horizon - 1)],
    ["signatories", ofAll(signatories, countries.length, adoption.failed)],
    ["parties", ofAll(parties, countries.length, adoption.failed)],
    ["cooperation", ofAll(cooperation, MOST_HALF, forceless)],
    ["abuse", ofAll(abuse, MOST_HALF, forceless)],
  ];
}

/**
 * Every adopted text has one alternative per article and one answer per question, and says how many instruments it
 * needs.
 */
function textLaws(scenario: Scenario, counts: StudyCounts): CountLaw[] {
  const adopted = adoptedOf(counts);
  return [
    ["indices", counts.indices.every((one) => isSpread(one, adopted, MOST_INDEX))],
    ["texts", counts.texts.every((games) => sum(games) === adopted)],
    ["verdicts", counts.verdicts.every((games) => sum(games) === adopted)],
    ["needed", isSame(counts.needed, neededBy(scenario, counts))],
  ];
}

/** If a study gives a text, that text is the text of every treaty. */
function givenTextLaws(scenario: Scenario, text: readonly number[], counts: StudyCounts): CountLaw[] {
  const adopted = adoptedOf(counts);
  const indices = indicesOf(scenario, text);
  const answers = verdicts(scenario, text).map(({ answer }) => ANSWERS.indexOf(answer));
  const isAll = (games: number | undefined): boolean => games === adopted;
  return [
    ["texts", counts.texts.every((games, a) => isAll(games[text[a] ?? -1]))],
    ["verdicts", counts.verdicts.every((games, v) => isAll(games[answers[v] ?? -1]))],
    ["indices", adopted === 0 || counts.indices.every((games, i) => isAll(games[indices[i] ?? -1]))],
  ];
}

/**
 * The counts by country add up to the totals. Instruments are deposited by the month of the N-th or later, and only
 * if there is a treaty.
 */
function countryLaws(horizon: number, counts: StudyCounts): CountLaw[] {
  const { games, adoption, reached, signed, carried, party, blocked, depositMonths } = counts;
  const adopted = adoptedOf(counts);
  const blockedGames = games - adoption.consensus;
  const [least] = needBounds(counts);
  const inTime = totalOf(reached);
  const partiesInTime = weightOf(counts.parties) - weightOf(counts.parties, least - 1);
  const isBelow = (some: readonly number[], most: (country: number) => number): boolean =>
    some.every((one, i) => one <= most(i));
  return [
    ["signed", sum(signed) === weightOf(counts.signatories) && isBelow(signed, () => adopted)],
    ["party", sum(party) === weightOf(counts.parties) && isBelow(party, () => adopted)],
    ["carried", isBelow(carried, (i) => Math.min(inTime, party[i] ?? 0))],
    ["carried", inTime === 0 || (sum(carried) >= least * inTime && sum(carried) <= partiesInTime)],
    ["blocked", sum(blocked) >= blockedGames && isBelow(blocked, () => blockedGames)],
    ["depositMonths", isBelow(depositMonths, (i) => (party[i] ?? 0) * (horizon - 1))],
  ];
}

/**
 * The number of instruments starts at 0, never goes down, and ends at the number of parties. The N-th instrument
 * comes when there are N.
 */
function raceLaws({ countries }: Scenario, horizon: number, counts: StudyCounts): CountLaw[] {
  const { games, pace, parties, reached, depositMonths } = counts;
  const months = paceMonths(horizon);
  const levels = pace.map((one) => cumulative(one, countries.length));
  const [least, most] = needBounds(counts);
  const isRising = levels.every((level, at) =>
    level.every((below, n) => below >= (levels[at + 1]?.[n] ?? 0)),
  );
  const isMet = (at: number): boolean => {
    const met = atMost(reached, (months[at] ?? 0) - 1);
    const level = levels[at] ?? [];
    return met >= games - (level[most - 1] ?? games) && met <= games - (level[least - 1] ?? games);
  };
  const [early, late] = depositBounds(months, pace);
  return [
    ["pace", pace.every((one) => isSpread(one, games, countries.length))],
    ["pace", isSame(pace[0] ?? {}, games === 0 ? {} : { 0: games }) && isSame(pace.at(-1) ?? {}, parties)],
    ["pace", isRising],
    ["reached", pace.every((_, at) => isMet(at))],
    ["depositMonths", sum(depositMonths) >= early && sum(depositMonths) <= late],
  ];
}

/**
 * The smallest and largest possible sums of all months of deposit, given how many deposits fall between the points of
 * the race.
 */
function depositBounds(months: readonly number[], pace: readonly Histogram[]): [number, number] {
  let early = 0;
  let late = 0;
  for (const [at, from] of months.slice(0, -1).entries()) {
    const came = weightOf(pace[at + 1] ?? {}) - weightOf(pace[at] ?? {});
    early += came * from;
    late += came * ((months[at + 1] ?? 0) - 1);
  }
  return [early, late];
}

/** How many games need each number of instruments, from the wordings of article 65. */
function neededBy(scenario: Scenario, counts: StudyCounts): Histogram {
  const adopted = adoptedOf(counts);
  const at = placeOf(scenario, "entryIntoForce");
  const usual = instrumentsFor(scenario, []);
  const needed: Record<string, number> = {};
  const add = (need: number, games: number): void => {
    if (games > 0) needed[need] = (needed[need] ?? 0) + games;
  };
  if (at < 0) add(usual, adopted);
  scenario.articles[at]?.alternatives.forEach(({ instruments }, k) => {
    add(instruments ?? usual, counts.texts[at]?.[k] ?? 0);
  });
  return needed;
}

/**
 * The smallest and largest number of instruments that any game needed. Without a treaty there are none, and the
 * result is ∞ and −∞.
 */
function needBounds({ needed }: StudyCounts): [number, number] {
  const values = Object.keys(needed).map(Number);
  return [Math.min(...values), Math.max(...values)];
}

/** For each number from 0 to `most`, how many games have at most that number. */
function cumulative(histogram: Histogram, most: number): number[] {
  let games = 0;
  return Array.from({ length: most + 1 }, (_, value) => {
    games += histogram[value] ?? 0;
    return games;
  });
}

/** Whether the histogram counts exactly `games` games and no value above `most`. */
function isSpread(histogram: Histogram, games: number, most: number): boolean {
  return totalOf(histogram) === games && atMost(histogram, most) === games;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
