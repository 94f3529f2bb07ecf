/** The wordings of the model that a clause in the words of a committee is closest to. */
import { type Wording, wordingsIn } from "../../../committee/match-text.ts";
import type { Scenario } from "../../../engine/state/scenario.ts";
import { fromContent, hasContent, language } from "../../i18n/index.ts";
import { headingsOf, treatyWords } from "./article-headings.ts";
import { likenessTo } from "./likeness.ts";
import { opened } from "./opening-words.ts";

/**
 * Minimum similarity of a clause to an article, chosen on 61 sentences: of 47 on a topic of the model 37 are matched
 * rightly and 1 wrongly, and of 14 off topic none is matched.
 */
const LEAST = 0.15;

/** The wordings of one article, the closest first. */
export type Ranked = readonly Wording[];

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

/** The highest similarity to each of these in any of the languages. */
function likenessInAny<T>(all: readonly T[], words: (one: T, lng: string) => string) {
  const inEach = textLanguages().map((lng) =>
    likenessTo(
      all.map((one) => words(one, lng)),
      lng,
      treatyWords(lng),
    ),
  );
  return (text: string): readonly number[] => {
    const found = inEach.map((likeness) => likeness(text));
    return all.map((_, at) => Math.max(...found.map((each) => each[at] ?? 0)));
  };
}

/**
 * All words on an article decide which one a clause is about: a single wording is too short to hold most of them. The
 * verb that opens the clause says nothing on its topic.
 * @returns for a clause, the wordings of its article, or none if no article is close
 */
export function closestIn(scenario: Scenario): (clause: string) => Ranked {
  const all = wordingsIn(scenario);
  const articles = [...new Set(all.map(({ article }) => article))];
  const toArticle = likenessInAny(articles, (article, lng) => {
    const own = all.filter((one) => one.article === article).map((one) => wordsIn(one, lng));
    return [headingsOf(article, lng), wishesIn(scenario, article, lng), ...own].join(" ");
  });
  const toWording = likenessInAny(all, wordsIn);
  return (clause) => {
    const { rest } = opened(clause.trim(), "operative");
    const alike = toArticle(rest);
    const most = Math.max(...alike);
    if (most < LEAST) return [];
    const article = articles[alike.indexOf(most)];
    const near = toWording(rest);
    return all
      .map((wording, at) => ({ wording, alike: near[at] ?? 0 }))
      .filter(({ wording }) => wording.article === article)
      .sort((one, other) => other.alike - one.alike)
      .map(({ wording }) => wording);
  };
}
