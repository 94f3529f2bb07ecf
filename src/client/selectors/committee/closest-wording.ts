/** The wordings of the model that a clause in the words of a committee is closest to. */
import { type Wording, wordingsIn } from "../../../committee/match-text.ts";
import type { Scenario } from "../../../engine/state/scenario.ts";
import { fromContent, hasContent, language } from "../../i18n/index.ts";
import { headingsOf, treatyWords } from "./article-headings.ts";
import { topicOf } from "./article-topics.ts";
import { likenessTo } from "./likeness.ts";
import { numberWords } from "./likeness-words.ts";
import { opened } from "./opening-words.ts";

/**
 * Minimum similarity of a clause to an article, chosen on 61 sentences before the words of topics were written. On 24
 * plain clauses written later, 21 are matched rightly and two wrongly (15 and two without those words).
 */
const LEAST = 0.15;

/** Below this similarity a clause has hardly a word in common with an article. */
const NEAR = 0.12;

/** A match is sure from this similarity. */
const SURE = 0.2;

/** A second article as similar as this share of the first may be the right one. */
const RIVAL = 0.75;

/** `rivals`: articles that a clause may be about instead of the one found. */
export type Closest = Readonly<{
  /** The wordings of one article, the closest first, or none if no article is close. */
  ranked: readonly Wording[];
  rivals: readonly string[];
  isSure: boolean;
}>;

/**
 * The languages in which the wordings of the model are at hand. A committee may write in its own or in English, whatever
 * the language of the page.
 */
const textLanguages = (): readonly string[] => [...new Set([language(), "en"])];

/** Everything that a wording of the model says, in a language. */
function wordsIn({ article, key }: Wording, lng: string): string {
  const parts = (["name", "clause", "gloss"] as const).map((part) => `alternative.${article}.${key}.${part}`);
  return [`article.${article}.title`, ...parts].map((path) => fromContent(path, { lng })).join(" ");
}

/** What the capitals write about an article, in the words that delegations use. */
function wishesIn({ countries }: Scenario, article: string, lng: string): string {
  return countries
    .map(({ iso3 }) => `mandate.${iso3}.objective.${article}.line`)
    .filter((path) => hasContent(path))
    .map((path) => fromContent(path, { lng }))
    .join(" ");
}

/**
 * The highest similarity to each of these in any of the languages.
 * @param common words of a language that do not tell these apart
 */
function likenessInAny<T>(
  all: readonly T[],
  words: (one: T, lng: string) => string,
  common: (lng: string) => string,
) {
  const inEach = textLanguages().map((lng) =>
    likenessTo(
      all.map((one) => words(one, lng)),
      lng,
      common(lng),
    ),
  );
  return (text: string): readonly number[] => {
    const found = inEach.map((likeness) => likeness(text));
    return all.map((_, at) => Math.max(...found.map((each) => each[at] ?? 0)));
  };
}

/** A number says how long or how many, and any article may have one. */
const saysNoTopic = (lng: string): string => `${treatyWords(lng)} ${numberWords(lng)}`;

/**
 * How similar a clause is to each article: to all that the model and the Convention say on it, or to the words that
 * delegations use for its topic. Apart, since a long text with both would hide the few words of a clause.
 */
function likenessToArticles(scenario: Scenario, articles: readonly string[]) {
  const all = wordingsIn(scenario);
  const toTexts = likenessInAny(
    articles,
    (article, lng) => {
      const own = all.filter((one) => one.article === article).map((one) => wordsIn(one, lng));
      return [headingsOf(article, lng), wishesIn(scenario, article, lng), ...own].join(" ");
    },
    saysNoTopic,
  );
  const toTopics = likenessInAny(articles, topicOf, saysNoTopic);
  return (text: string): readonly number[] => {
    const topics = toTopics(text);
    return toTexts(text).map((alike, at) => Math.max(alike, topics[at] ?? 0));
  };
}

/** The articles by similarity, and whether the first of them is surely the one. */
function judged(articles: readonly string[], alike: readonly number[]) {
  const near = articles
    .map((article, at) => ({ article, alike: alike[at] ?? 0 }))
    .filter((one) => one.alike >= NEAR)
    .sort((one, other) => other.alike - one.alike);
  const most = near[0]?.alike ?? 0;
  const close = near.filter((one) => one.alike >= RIVAL * most).map(({ article }) => article);
  const isClose = most >= LEAST;
  const article = isClose ? (close[0] ?? null) : null;
  const rivals = close.slice(isClose ? 1 : 0);
  const isSure = rivals.length === 0 && (article === null || most >= SURE);
  return { article, rivals, isSure };
}

/**
 * All words on an article decide which one a clause is about: a single wording is too short to hold most of them. The
 * verb that opens the clause says nothing on its topic.
 */
export function closestIn(scenario: Scenario): (clause: string) => Closest {
  const all = wordingsIn(scenario);
  const articles = [...new Set(all.map(({ article }) => article))];
  const toArticle = likenessToArticles(scenario, articles);
  const toWording = likenessInAny(all, wordsIn, treatyWords);
  return (clause) => {
    const { rest } = opened(clause.trim(), "operative");
    const { article, rivals, isSure } = judged(articles, toArticle(rest));
    const near = toWording(rest);
    const ranked = all
      .map((wording, at) => ({ wording, alike: near[at] ?? 0 }))
      .filter(({ wording }) => wording.article === article)
      .sort((one, other) => other.alike - one.alike)
      .map(({ wording }) => wording);
    return { ranked, rivals, isSure };
  };
}
