/**
 * V1: compares the alternatives that result from the talks with those of the adopted convention. With 24 articles
 * hardly any two predictors differ clearly, and the axes were coded in hindsight, so no count is a target.
 */
import type { Article, Scenario } from "../../engine/state/scenario.ts";
import { mean } from "../history/history.ts";
import { bootstrap, type Interval } from "./bootstrap.ts";
import { PREDICTORS, type Predictor, type Talks } from "./talks.ts";

/**
 * Predictors that need no game: the second alternative, the lowest alternative marked as bridging, and one posture on
 * every axis.
 */
export const FIXED = ["alwaysStep1", "bridgingMark", "fixedPosture"] as const;
export type Guess = Predictor | (typeof FIXED)[number];
export const GUESSES: readonly Guess[] = [...PREDICTORS, ...FIXED];

export type ArticleScore = Readonly<{
  article: string;
  /** The most frequent alternative, and the adopted one. */
  modal: number;
  adopted: number;
  hit: number;
  /** Number of steps from the adopted alternative. */
  distance: number;
  /**
   * The natural logarithm of the chance given to the adopted alternative, with an error rate learned on the other
   * articles.
   */
  logScore: number;
}>;

export type TextScore = Readonly<{
  guess: Guess;
  hits: number;
  distance: Interval;
  logScore: Interval;
  byArticle: readonly ArticleScore[];
}>;

export function scoreTexts(scenario: Scenario, talks: Talks): TextScore[] {
  return GUESSES.map((guess) => {
    const shares = scenario.articles.map((article, a) => sharesOf(guess, scenario, article, talks, a));
    const byArticle = scenario.articles.map((article, a) => scoreOf(article, a, scenario, shares));
    const average = (pick: (score: ArticleScore) => number): Interval =>
      bootstrap(`${scenario.id}/${guess}`, byArticle, (scores) => mean(scores.map(pick)));
    return {
      guess,
      hits: byArticle.reduce((sum, { hit }) => sum + hit, 0),
      distance: average(({ distance }) => distance),
      logScore: average(({ logScore }) => logScore),
      byArticle,
    };
  });
}

/** The share of games for each alternative of an article. */
type Shares = readonly number[];

function sharesOf(guess: Guess, scenario: Scenario, article: Article, talks: Talks, a: number): Shares {
  const only = (chosen: number): Shares => article.alternatives.map((_, o) => (o === chosen ? 1 : 0));
  switch (guess) {
    case "alwaysStep1":
      return only(1);
    case "bridgingMark":
      return only(article.alternatives.findIndex(({ bridging }) => bridging));
    case "fixedPosture":
      return only(atPosture(article, postureFrom(scenario.articles.filter((other) => other !== article))));
    default:
      return (talks.chosen[guess][a] ?? []).map((count) => count / talks.games);
  }
}

const POSTURES = Array.from({ length: 41 }, (_, k) => 25 * k);

/** The alternative nearest to a posture of 0..1,000 on an article's axis. */
function atPosture({ alternatives }: Article, posture: number): number {
  return Math.round((posture * (alternatives.length - 1)) / 1000);
}

/** The posture, the same for all states, that gets most of these articles right; ties go to the lowest. */
function postureFrom(articles: readonly Article[]): number {
  const right = POSTURES.map(
    (posture) => articles.filter((article) => atPosture(article, posture) === article.adopted).length,
  );
  return POSTURES[right.indexOf(Math.max(...right))] ?? 0;
}

function scoreOf(
  { id, adopted }: Article,
  a: number,
  scenario: Scenario,
  shares: readonly Shares[],
): ArticleScore {
  const own = shares[a] ?? [];
  const modal = own.indexOf(Math.max(...own));
  const others = scenario.articles.flatMap((article, b) =>
    b === a ? [] : [{ share: shares[b]?.[article.adopted] ?? 0, of: article.alternatives.length }],
  );
  return {
    article: id,
    modal,
    adopted,
    hit: modal === adopted ? 1 : 0,
    distance: Math.abs(modal - adopted),
    logScore: Math.log(withErrors(own[adopted] ?? 0, own.length, errorRate(others))),
  };
}

/**
 * Mixes a fraction of games with a uniform guess. @example a fraction of 0.9 with 4 alternatives and an error rate of
 * 0.2 gives 0.77
 */
function withErrors(share: number, alternatives: number, rate: number): number {
  return (1 - rate) * share + rate / alternatives;
}

const RATES = Array.from({ length: 99 }, (_, k) => (k + 1) / 100);

/** The error rate of a predictor: the rate that makes the adopted alternatives of the other articles most likely. */
function errorRate(others: readonly Readonly<{ share: number; of: number }>[]): number {
  const likelihoods = RATES.map((rate) =>
    others.reduce((sum, { share, of }) => sum + Math.log(withErrors(share, of, rate)), 0),
  );
  return RATES[likelihoods.indexOf(Math.max(...likelihoods))] ?? 1;
}

/** The mean lead of the model's log score over a rival's, with an interval from resampling the articles. */
export function leadOver(scores: readonly TextScore[], rival: Guess): Interval {
  const of = (guess: Guess): readonly ArticleScore[] =>
    scores.find((score) => score.guess === guess)?.byArticle ?? [];
  const theirs = of(rival);
  const leads = of("model").map(({ logScore }, a) => logScore - (theirs[a]?.logScore ?? 0));
  return bootstrap(`lead/${rival}`, leads, mean);
}
