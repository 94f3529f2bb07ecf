/** V1: the alternatives that come out of the talks against those of the adopted convention. */
import type { Article, Scenario } from "../../engine/state/scenario.ts";
import { mean } from "../history/history.ts";
import { bootstrap, type Interval } from "./bootstrap.ts";
import { PREDICTORS, type Predictor, type Talks } from "./talks.ts";

/** Predictors that need no game: the second alternative, and the lower one marked as bridging. */
export const FIXED = ["alwaysStep1", "bridgingMark"] as const;
export type Guess = Predictor | (typeof FIXED)[number];
export const GUESSES: readonly Guess[] = [...PREDICTORS, ...FIXED];
/** Baselines that look at positions and not at texts. */
export const COMPUTED: readonly Guess[] = ["compromiseMean", "weightedMedian", "mostBacked"];

export type ArticleScore = Readonly<{
  article: string;
  /** The alternative that comes out most often, and the adopted one. */
  modal: number;
  adopted: number;
  hit: number;
  /** 1 also where the modal alternative is arguably the adopted one. */
  arguableHit: number;
  /** Steps from the adopted alternative. */
  distance: number;
  /** ln of the chance given to the adopted alternative, one game added to each alternative. */
  logScore: number;
  /** Share of games with the adopted alternative. */
  chance: number;
}>;

export type TextScore = Readonly<{
  guess: Guess;
  articles: number;
  hits: Interval;
  arguableHits: Interval;
  distance: Interval;
  logScore: Interval;
  chance: Interval;
  byArticle: readonly ArticleScore[];
}>;

export function scoreTexts(scenario: Scenario, talks: Talks): TextScore[] {
  return GUESSES.map((guess) => {
    const byArticle = scenario.articles.map((article, a) =>
      scoreOf(article, countsOf(guess, article, talks, a)),
    );
    const name = `${scenario.id}/${guess}`;
    const total = (pick: (score: ArticleScore) => number) => (scores: readonly ArticleScore[]) =>
      scores.reduce((sum, score) => sum + pick(score), 0);
    const average = (pick: (score: ArticleScore) => number) => (scores: readonly ArticleScore[]) =>
      mean(scores.map(pick));
    return {
      guess,
      articles: byArticle.length,
      hits: bootstrap(
        name,
        byArticle,
        total(({ hit }) => hit),
      ),
      arguableHits: bootstrap(
        name,
        byArticle,
        total(({ arguableHit }) => arguableHit),
      ),
      distance: bootstrap(
        name,
        byArticle,
        average(({ distance }) => distance),
      ),
      logScore: bootstrap(
        name,
        byArticle,
        average(({ logScore }) => logScore),
      ),
      chance: bootstrap(
        name,
        byArticle,
        average(({ chance }) => chance),
      ),
      byArticle,
    };
  });
}

function countsOf(guess: Guess, article: Article, talks: Talks, a: number): readonly number[] {
  switch (guess) {
    case "alwaysStep1":
      return article.alternatives.map((_, o) => (o === 1 ? talks.games : 0));
    case "bridgingMark": {
      const marked = article.alternatives.findIndex(({ bridging }) => bridging);
      return article.alternatives.map((_, o) => (o === marked ? talks.games : 0));
    }
    default:
      return talks.chosen[guess][a] ?? [];
  }
}

function scoreOf({ id, adopted, arguable }: Article, counts: readonly number[]): ArticleScore {
  const games = counts.reduce((sum, count) => sum + count, 0);
  const modal = counts.indexOf(Math.max(...counts));
  const real = counts[adopted] ?? 0;
  return {
    article: id,
    modal,
    adopted,
    hit: modal === adopted ? 1 : 0,
    arguableHit: modal === adopted || arguable.includes(modal) ? 1 : 0,
    distance: Math.abs(modal - adopted),
    logScore: Math.log((real + 1) / (games + counts.length)),
    chance: real / games,
  };
}

/** How many more articles the model gets right than the best of the computed baselines, resampled together. */
export function liftOver(scores: readonly TextScore[], rivals: readonly Guess[]): Interval {
  const of = (guess: Guess): readonly ArticleScore[] =>
    scores.find((score) => score.guess === guess)?.byArticle ?? [];
  const model = of("model");
  const others = rivals.map(of);
  const rows = model.map((score, a) => ({ model: score.hit, others: others.map((own) => own[a]?.hit ?? 0) }));
  return bootstrap(`lift/${rivals.join("/")}`, rows, (sample) => {
    const own = sample.reduce((sum, row) => sum + row.model, 0);
    const best = Math.max(
      ...rivals.map((_, r) => sample.reduce((sum, row) => sum + (row.others[r] ?? 0), 0)),
    );
    return own - best;
  });
}
