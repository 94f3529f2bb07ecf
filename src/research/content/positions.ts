/** Positions of the 193 states on the articles (MODEL.md §3.3), in posture thousandths. */
import { CAUCUSES } from "../../content/caucuses.ts";
import { at, must } from "../data/tables.ts";
import { type Issue, loadings, readIssues, TURNED_AXES } from "./backers.ts";
import type { DraftArticle, DraftOption } from "./drafts.ts";
import type { States } from "./states.ts";
import { mean } from "./stats.ts";

/**
 * Positions named in a source marked B, other than votes. Each entry has the article, the old letter of the option,
 * and the states.
 */
const OVERRIDES: readonly (readonly [string, string, string])[] = [
  ["terms", "A", "USA"],
  ["terms", "D", "RUS IRN BFA"],
  ["scope_crime", "E", "RUS"],
  ["csam", "A", "JPN"],
  ["csam", "C", "IRN RUS"],
  ["laundering", "A", "GBR AUS TZA"],
  ["laundering", "C", "RUS CHN NAM MYS SAU"],
  ["hr62", "A", "NZL CAN AUS LIE USA CHE"],
  ["hr62", "C", "IND"],
  ["hr62", "D", "MYS PAK"],
  ["hr62", "E", "EGY"],
  ["mla", "A", "CRI"],
  ["techtransfer", "A", "USA"],
  ["techtransfer", "C", "IRN CHN NGA ZAF"],
  ["protocols", "C", "RUS"],
  ["threshold", "A", "MEX NZL LIE"],
  ["threshold", "D", "RUS IRN AZE"],
];

export type SourcedCell = Readonly<{
  article: string;
  iso3: string;
  alternative: string;
  sources: readonly string[];
}>;
export type ArticlePositions = Readonly<{
  article: string;
  coefficients: readonly number[];
  anchorWeight: number;
  x: readonly number[];
  sourced: readonly SourcedCell[];
}>;

/**
 * Postures run from 0 to 100 by key in the game's drafts, and from 0 to 1 by letter in the source. The two must
 * agree.
 */
function postures(article: DraftArticle, issue: Issue): ReadonlyMap<string, number> {
  const byLetter = new Map(article.options.map((option) => [option.oldKey, 10 * option.posture]));
  for (const option of issue.options) {
    const there = Math.round(1000 * option.posture);
    const expected = TURNED_AXES.includes(article.id) ? 1000 - there : there;
    if (byLetter.get(option.key) !== expected) {
      throw new Error(`${article.id}.${option.key}: posture ${byLetter.get(option.key)} is not ${expected}`);
    }
  }
  return byLetter;
}

function optionBy(article: DraftArticle, oldKey: string): DraftOption {
  const option = article.options.find((candidate) => candidate.oldKey === oldKey);
  if (option === undefined) throw new Error(`${article.id} has no option ${oldKey}`);
  return option;
}

function sourcedCells(article: DraftArticle): readonly SourcedCell[] {
  return OVERRIDES.filter(([id]) => id === article.id).flatMap(([, oldKey, states]) => {
    const option = optionBy(article, oldKey);
    return states.split(" ").map((iso3) => {
      const backer = option.backers.sourced.find((entry) => entry.who.startsWith(iso3));
      if (backer === undefined) throw new Error(`${article.id}.${option.key}: no source for ${iso3}`);
      return { article: article.id, iso3, alternative: option.key, sources: backer.keys };
    });
  });
}

function shrinkToCaucus(x: readonly number[], states: States): readonly number[] {
  const voices = new Map(
    CAUCUSES.map(({ id, discipline }) => {
      const voice = mean(x.filter((_, i) => states.caucus[i] === id));
      return [id, { c: discipline / 1000, voice }];
    }),
  );
  return x.map((own, i) => {
    const { c, voice } = must(voices, at(states.caucus, i));
    return (1 - c) * own + c * voice;
  });
}

function positionsOn(article: DraftArticle, issue: Issue, states: States): ArticlePositions {
  const byLetter = postures(article, issue);
  const { coefficients, anchorWeight } = loadings(issue, byLetter, states);
  const [l0, l1, l2, l3] = [0, 1, 2, 3].map((k) => at(coefficients, k)) as [number, number, number, number];
  const raw = states.iso3.map(
    (_, i) => l0 + l1 * at(states.z1, i) + l2 * at(states.z2, i) + l3 * at(states.z3, i),
  );
  const sourced = sourcedCells(article);
  const fixed = new Map(sourced.map((cell) => [cell.iso3, cell.alternative]));
  const x = shrinkToCaucus(raw, states).map((modelled, i) => {
    const key = fixed.get(at(states.iso3, i));
    const option = article.options.find((candidate) => candidate.key === key);
    const posture = option === undefined ? modelled : 10 * option.posture;
    return Math.round(Math.min(1000, Math.max(0, posture)));
  });
  return {
    article: article.id,
    coefficients: coefficients.map(Math.round),
    anchorWeight: Math.round(anchorWeight),
    x,
    sourced,
  };
}

export function buildPositions(
  articles: readonly DraftArticle[],
  states: States,
): readonly ArticlePositions[] {
  const issues = new Map(readIssues().map((issue) => [issue.id, issue]));
  return articles.map((article) => {
    const issue = issues.get(article.id);
    if (issue === undefined) throw new Error(`no issue ${article.id}`);
    return positionsOn(article, issue, states);
  });
}
