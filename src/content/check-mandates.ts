/**
 * Finds gaps in the hand-written mandates, and lines that contradict themselves or a state's reported position. A match
 * draws three of the lines in play; if there were only a few, the file would give the draw away.
 */
import type { Line, Mandate, Scenario, ScenarioId } from "../engine/state/scenario.ts";
import { ARTICLES } from "./articles.ts";
import { allArticles, checkNames, isSettled, type Problem, problemIf, repeated } from "./problem.ts";

const FEWEST_LINES = 6;

/** The fewest lines in play for a delegation. A lesson has three articles, an express six, a standard thirteen. */
const FEWEST_IN_PLAY: Readonly<Record<ScenarioId, number>> = {
  lesson: 2,
  express: 4,
  standard: 5,
  full: FEWEST_LINES,
  validation16: 5,
};

/** A line below the minimum hardly counts in a mandate of three; one above the maximum outweighs the other two. */
const LEAST_WEIGHT = 20;
const MOST_WEIGHT = 45;

/** Whether the accepted wordings are adjacent on their axis and none of them is also refused. */
function isConsistent({ article, accept, refuse }: Line, { articles }: Scenario): boolean {
  const alternatives = articles.find(({ id }) => id === article)?.alternatives ?? [];
  const places = accept.map((key) => alternatives.findIndex((alternative) => alternative.key === key));
  const isWhole = Math.max(...places) - Math.min(...places) === accept.length - 1;
  return isWhole && !accept.some((key) => refuse.includes(key));
}

/** Whether a source reports that the state wants something other than the line's first choice. */
function isReportedOtherwise({ article, accept }: Line, country: string, scenario: Scenario): boolean {
  const a = scenario.articles.findIndex(({ id }) => id === article);
  const i = scenario.countries.findIndex(({ iso3 }) => iso3 === country);
  if (scenario.sourced[a]?.[i] !== true) return false;
  const first = scenario.articles[a]?.alternatives.find(({ key }) => key === accept[0]);
  return first?.posture !== scenario.positions[a]?.[i];
}

function checkLine(line: Line, country: string, scenario: Scenario): readonly Problem[] {
  const { article, accept, refuse, weight } = line;
  const where = `mandates/${country}`;
  const isInPlay = scenario.articles.some(({ id }) => id === article);
  const isWeight = Number.isSafeInteger(weight) && weight >= LEAST_WEIGHT && weight <= MOST_WEIGHT;
  return [
    ...checkNames(scenario, article, [...accept, ...refuse], where),
    ...problemIf(isSettled(scenario, article), "settledUsed", `${where}/${article}`),
    ...problemIf(isInPlay && !isConsistent(line, scenario), "contradictoryMandate", `${where}/${article}`),
    ...problemIf(isReportedOtherwise(line, country, scenario), "reportedOtherwise", `${where}/${article}`),
    ...problemIf(!isWeight, "wrongWeight", `${where}/${article}`),
  ];
}

/** Whether an article exists, but only in other scenarios. A line on it is checked there. */
function isElsewhere(article: string, scenario: Scenario): boolean {
  const isIt = ({ id }: Readonly<{ id: string }>): boolean => id === article;
  return ARTICLES.some(isIt) && !allArticles(scenario).some(isIt);
}

function checkMandate({ country, lines }: Mandate, scenario: Scenario): readonly Problem[] {
  const where = `mandates/${country}`;
  const inPlay = lines.filter(({ article }) => scenario.articles.some(({ id }) => id === article));
  const isShort = lines.length < FEWEST_LINES || inPlay.length < FEWEST_IN_PLAY[scenario.id];
  return [
    ...problemIf(!scenario.countries.some(({ iso3 }) => iso3 === country), "unknownCountry", where),
    ...problemIf(isShort, "fewLines", `${where}/${scenario.id}`),
    ...repeated(
      lines.map(({ article }) => article),
      where,
    ),
    ...lines
      .filter(({ article }) => !isElsewhere(article, scenario))
      .flatMap((line) => checkLine(line, country, scenario)),
  ];
}

/** All problems of the mandates in a scenario; empty if it is playable. */
export function checkMandates(mandates: readonly Mandate[], scenario: Scenario): readonly Problem[] {
  return [
    ...repeated(
      mandates.map(({ country }) => country),
      "mandates",
    ),
    ...mandates.flatMap((mandate) => checkMandate(mandate, scenario)),
  ];
}
