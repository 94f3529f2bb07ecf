/**
 * What anyone can derive from the covariates and the sourced positions: each state without the noise of a match and
 * without a mandate. Capitals (signature, ratification, home tables), forecasts and reasons use these values. A
 * scenario holds no secret, so nothing here can reveal one.
 */

import { memo } from "../exact/memo.ts";
import { quotient } from "../exact/whole.ts";
import { type Climate, type Scenario, UN_GROUPS } from "../state/scenario.ts";
import { CLIMATE } from "./climate.ts";
import { milliSteps, objectivesOf, type SeatObjective, stakeOf, weightsOf } from "./stakes.ts";
import { crosses, margin, wishOf, worthOf } from "./worth.ts";

export type Canonical = Readonly<{
  /** By cell (article · countries + country). */
  positions: readonly number[];
  wishes: readonly number[];
  salience: readonly number[];
  /** Salience relative to the article that matters most to the state, in thousandths. */
  weight: readonly number[];
  /** 1 if the state has the capacity to follow the article. */
  followed: readonly number[];
  redLines: readonly number[];
  objectives: readonly (readonly SeatObjective[])[];
  caucusOf: readonly number[];
  caucusSize: readonly number[];
  groupOf: readonly number[];
  groupSize: readonly number[];
  powerSum: number;
  /** Mean of U − R on the adopted text, in u. The gain G is measured from this mean (MODEL §3.9). */
  meanSurplus: number;
  /** Mean of the design term D on the adopted text, in thousandths of a logit (MODEL §3.10). */
  meanDesign: number;
}>;

/** The public values of a scenario. */
export const canonical = memo(derive);

/** The positions of all cells in milli-steps; `noise`, in posture thousandths, is added to those without a source. */
export function allPositions(
  scenario: Scenario,
  noise: (article: number, country: number) => number,
): number[] {
  const n = scenario.countries.length;
  const cells: number[] = new Array<number>(scenario.articles.length * n).fill(0);
  scenario.articles.forEach((article, a) => {
    for (let i = 0; i < n; i++) {
      const sourced = scenario.sourced[a]?.[i] === true;
      const posture = (scenario.positions[a]?.[i] ?? 500) + (sourced ? 0 : noise(a, i));
      cells[a * n + i] = milliSteps(article, Math.min(1000, Math.max(0, posture)));
    }
  });
  return cells;
}

/** Each state's stake in each article, by cell, and each state's objectives. */
function stakes(
  scenario: Scenario,
  positions: readonly number[],
): Pick<Canonical, "salience" | "weight" | "redLines" | "followed" | "objectives"> {
  const n = scenario.countries.length;
  const k = scenario.articles.length;
  const blank = (): number[] => new Array<number>(k * n).fill(0);
  const [salience, weight, followed, redLines] = [blank(), blank(), blank(), blank()];
  const objectives: SeatObjective[][] = [];
  scenario.countries.forEach((country, i) => {
    const own = scenario.articles.map((_, a) => positions[a * n + i] ?? 0);
    const stake = stakeOf(scenario, country, [], own, "measured");
    const weights = weightsOf(stake);
    for (let a = 0; a < k; a++) {
      salience[a * n + i] = stake.salience[a] ?? 0;
      weight[a * n + i] = weights[a] ?? 0;
      redLines[a * n + i] = stake.redLines[a] ?? 0;
      followed[a * n + i] = stake.followed[a] ?? 0;
    }
    objectives.push(objectivesOf([], stake, own, null));
  });
  return { salience, weight, followed, redLines, objectives };
}

function derive(scenario: Scenario): Canonical {
  const positions = allPositions(scenario, () => 0);
  const caucusOf = scenario.countries.map((c) => scenario.caucuses.findIndex((item) => item.id === c.caucus));
  const groupOf = scenario.countries.map((c) => UN_GROUPS.indexOf(c.unGroup));
  const base = {
    positions,
    wishes: positions.map(wishOf),
    ...stakes(scenario, positions),
    caucusOf,
    caucusSize: scenario.caucuses.map((_, c) => caucusOf.filter((own) => own === c).length),
    groupOf,
    groupSize: UN_GROUPS.map((_, g) => groupOf.filter((own) => own === g).length),
    powerSum: scenario.countries.reduce((sum, c) => sum + c.power, 0),
    meanSurplus: 0,
    meanDesign: 0,
  };
  const text = scenario.articles.map((article) => article.adopted);
  const meanSurplus = mean(
    scenario.countries.map((c, i) => worthOfText(scenario, base, i, text) - c.outside),
  );
  const settled = { ...base, meanSurplus };
  const meanDesign = mean(scenario.countries.map((_, i) => rawDesign(scenario, settled, i, text, [])));
  return { ...settled, meanDesign };
}

/** The mean of all states' public positions on each article, in milli-steps. */
const centres = memo((scenario: Scenario): readonly number[] => {
  const n = scenario.countries.length;
  const { positions } = canonical(scenario);
  return scenario.articles.map((_, a) => mean(positions.slice(a * n, (a + 1) * n)));
});

/** The centre of the room on each article, for the objectives of a match that people play; null in research. */
export function centresOf(scenario: Scenario, climate: Climate): readonly number[] | null {
  return CLIMATE[climate].isPlayed ? centres(scenario) : null;
}

/** The alternative that a state seems to want from public data, before it has said anything. */
export function expectedWish(scenario: Scenario, article: number, country: number): number {
  return canonical(scenario).wishes[article * scenario.countries.length + country] ?? 0;
}

function mean(values: readonly number[]): number {
  return quotient(
    values.reduce((sum, value) => sum + value, 0),
    Math.max(1, values.length),
  );
}

/** The worth U of a whole text to a state in u, 0..1,000,000, from its public position. */
export function worthOfText(
  scenario: Scenario,
  facts: Canonical,
  country: number,
  text: readonly number[],
): number {
  const n = scenario.countries.length;
  let worth = 0;
  for (let a = 0; a < text.length; a++) {
    const count = scenario.articles[a]?.alternatives.length ?? 0;
    const cell = a * n + country;
    worth += (facts.salience[cell] ?? 0) * worthOf(count, facts.wishes[cell] ?? 0, text[a] ?? 0);
  }
  return worth;
}

/** The articles on which a text is beyond a state's public red lines. */
export function breachesOf(
  scenario: Scenario,
  facts: Canonical,
  country: number,
  text: readonly number[],
): number[] {
  const n = scenario.countries.length;
  return scenario.articles.flatMap((_, a) =>
    crosses(facts.redLines[a * n + country] ?? 0, text[a] ?? 0) ? [a] : [],
  );
}

/**
 * The margin M of one article from public positions, in u, as everybody could estimate it before anything was said.
 */
export function publicMargin(
  scenario: Scenario,
  country: number,
  article: number,
  alternative: number,
): number {
  const facts = canonical(scenario);
  const cell = article * scenario.countries.length + country;
  const count = scenario.articles[article]?.alternatives.length ?? 0;
  return margin(
    facts.salience[cell] ?? 0,
    worthOf(count, facts.wishes[cell] ?? 0, alternative),
    scenario.countries[country]?.outside ?? 0,
    crosses(facts.redLines[cell] ?? 0, alternative),
  );
}

/** The gain G in points: ⌊(U − R − mean surplus)/1000⌋ (MODEL §3.9). */
export function gainOf(
  scenario: Scenario,
  facts: Canonical,
  country: number,
  text: readonly number[],
): number {
  const outside = scenario.countries[country]?.outside ?? 0;
  return quotient(worthOfText(scenario, facts, country, text) - outside - facts.meanSurplus, 1000);
}

/**
 * The design term of the hazard before centring, in thousandths of a logit: ⌊150·G/100⌋, minus 300 for each breach
 * (at most three), or minus 100 if a reservation covers the breach (MODEL §3.10).
 */
function rawDesign(
  scenario: Scenario,
  facts: Canonical,
  country: number,
  text: readonly number[],
  reserved: readonly number[],
): number {
  const breaches = breachesOf(scenario, facts, country, text);
  const open = breaches.filter((a) => !reserved.includes(a)).length;
  const covered = breaches.length - open;
  return (
    quotient(150 * gainOf(scenario, facts, country, text), 100) -
    300 * Math.min(3, open) -
    100 * Math.min(3, covered)
  );
}

/** The design terms of all states on a text, without reservations. Cached; texts are compared by identity. */
const plainTerms = memo((scenario: Scenario) =>
  memo((text: readonly number[]) =>
    scenario.countries.map((_, i) => rawDesign(scenario, canonical(scenario), i, text, [])),
  ),
);

/** The centred design term D, which is 0 on average over the states on the adopted text. */
export function designTerm(
  scenario: Scenario,
  country: number,
  text: readonly number[],
  reserved: readonly number[],
): number {
  const facts = canonical(scenario);
  if (reserved.length === 0) return (plainTerms(scenario)(text)[country] ?? 0) - facts.meanDesign;
  return rawDesign(scenario, facts, country, text, reserved) - facts.meanDesign;
}
