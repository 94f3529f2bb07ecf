/** How a match differs from the same match without one seat, judged by what everyone can see in both. */

import type { SeatObjective } from "../../../engine/model/stakes.ts";
import { type Answer, QUESTIONS, type Question, type Scenario } from "../../../engine/state/scenario.ts";
import type { PublicWorld } from "../../../engine/state/world.ts";
import { isAhead } from "../../../lab/cause/ahead.ts";
import type { Cause } from "../../../lab/cause/cause.ts";
import type { Standing } from "../../../lab/matches/standing.ts";
import { START_CASE } from "../text/start-case.ts";
import { type RunningVerdict, runningVerdicts } from "../text/text-history.ts";

export { type Standing, standingOf } from "../../../lab/matches/standing.ts";

/** An article in the match with the seat and in the one without it. */
export type ArticleApart = Readonly<{
  article: number;
  own: number;
  other: number;
  isAgreed: boolean;
  isOtherAgreed: boolean;
}>;

/** `article` is the one that alone turns the answer; −1 if only several together do. */
export type AnswerApart = Readonly<{
  case: string;
  question: Question;
  own: Answer;
  other: Answer;
  article: number;
}>;

export type MatchDifference = Readonly<{
  /**
   * The article that turns the first of the answers, then those of the player's mandate, then those with different
   * wordings.
   */
  articles: readonly ArticleApart[];
  /** The case of the start page comes first, then answers that flip between yes and no. */
  answers: readonly AnswerApart[];
  /** True if only one of the two has a convention. Then no text is compared. */
  isOnlyOne: boolean;
}>;

/**
 * Compares only articles that have a text in both matches. An article that still lacks a text in one of them may get
 * the same text later.
 */
export function matchDifference(
  scenario: Scenario,
  own: Standing,
  other: Standing,
  objectives: readonly SeatObjective[],
): MatchDifference {
  const isOnlyOne = hasFailed(own) !== hasFailed(other);
  if (isOnlyOne) return { articles: [], answers: [], isOnlyOne };
  const articles = own.text.flatMap((alternative, article) => articleApart(own, other, article, alternative));
  const weight = ({ article }: ArticleApart): number =>
    objectives.find((goal) => goal.article === article)?.weight ?? 0;
  const isSame = (one: ArticleApart): number => (one.own === one.other ? 1 : 0);
  articles.sort((a, b) => weight(b) - weight(a) || isSame(a) - isSame(b));
  const answers = answersApart(scenario, own, articles);
  const first = answers[0]?.article ?? -1;
  articles.sort((a, b) => Number(b.article === first) - Number(a.article === first));
  return { articles, answers, isOnlyOne };
}

/** The race in both matches, as the line on the match without the seat tells it. */
export type RaceApart = Readonly<{
  /** Whether the match with the seat is further. */
  isAhead: boolean;
  /** By how many instruments they differ; null if the line tells months. */
  instruments: number | null;
}>;

export function raceApart(own: Standing, other: Standing): RaceApart {
  const isByMonth = other.inForce >= 0 && own.inForce !== other.inForce;
  const instruments = isByMonth ? null : Math.abs(own.instruments - other.instruments);
  return { isAhead: isAhead(own, other), instruments };
}

/**
 * The cause of the difference that the line on the match without the seat begins with. Null if nothing differs.
 * @param apart the difference, in the order in which it is told
 */
export function causeShown(
  told: Readonly<{ causes: readonly Cause[] }>,
  { articles }: MatchDifference,
  month: number,
): Cause | null {
  const causeOf = (type: Cause["target"]["type"]): Cause | null =>
    told.causes.find(({ target }) => target.type === type) ?? null;
  if (month > 0) return causeOf("race") ?? (isOnlyAdoption(told) ? causeOf("adoption") : null);
  return causeOf("adoption") ?? causeOnArticle(told, articles[0]?.article ?? -1);
}

/** With a convention in only one of the matches, there is no race to compare and no text. */
function isOnlyAdoption({ causes }: Readonly<{ causes: readonly Cause[] }>): boolean {
  return causes.length === 1 && causes[0]?.target.type === "adoption";
}

/** Why an article has another wording. */
export function causeOnArticle(
  { causes }: Readonly<{ causes: readonly Cause[] }>,
  article: number,
): Cause | null {
  return causes.find(({ target }) => target.type === "article" && target.article === article) ?? null;
}

/** Which acts changed which articles; articles changed by the same act stand together. */
export function turnsOf(
  { causes }: Readonly<{ causes: readonly Cause[] }>,
  { articles }: MatchDifference,
): readonly Readonly<{ cause: Cause; articles: readonly number[] }>[] {
  const found = articles.flatMap(({ article }) => causeOnArticle({ causes }, article) ?? []);
  const byUnit = new Map<string, { cause: Cause; articles: number[] }>();
  for (const cause of found) {
    const key = JSON.stringify(cause.unit);
    const known = byUnit.get(key) ?? { cause, articles: [] };
    if (cause.target.type === "article") known.articles.push(cause.target.article);
    byUnit.set(key, known);
  }
  return [...byUnit.values()];
}

/** The act that turned the wording by which a cause explains the race; null if the cause is no single wording. */
export function turnOf(told: Readonly<{ causes: readonly Cause[] }>, cause: Cause): Cause | null {
  return cause.target.type === "race" && cause.article >= 0 ? causeOnArticle(told, cause.article) : null;
}

function hasFailed({ adoption }: Standing): boolean {
  return adoption?.how === "failed";
}

function articleApart(own: Standing, other: Standing, article: number, alternative: number): ArticleApart[] {
  const without = other.text[article] ?? -1;
  const isAgreed = own.agreed[article] === true;
  const isOtherAgreed = other.agreed[article] === true;
  if (alternative < 0 || without < 0) return [];
  if (alternative === without && isAgreed === isOtherAgreed) return [];
  return [{ article, own: alternative, other: without, isAgreed, isOtherAgreed }];
}

/** Articles that are not compared count as equal. */
function answersApart(
  scenario: Scenario,
  { text }: Standing,
  articles: readonly ArticleApart[],
): readonly AnswerApart[] {
  const here = text.map((alternative, a) =>
    alternative < 0 ? (scenario.articles[a]?.adopted ?? 0) : alternative,
  );
  const there = [...here];
  for (const { article, other } of articles) there[article] = other;
  const apart = runningVerdicts(scenario, here, there).flatMap((verdict): AnswerApart[] => {
    const { case: id, question, answer: own, before: other } = verdict;
    if (own === other) return [];
    return [{ case: id, question, own, other, article: turning(scenario, here, articles, verdict) }];
  });
  const rank = ({ case: id, question, own, other }: AnswerApart): number =>
    (id === START_CASE.case ? 0 : 2 * QUESTIONS.length) +
    (own === "may" || other === "may" ? QUESTIONS.length : 0) +
    QUESTIONS.indexOf(question);
  return apart.sort((a, b) => rank(a) - rank(b));
}

/** The first article whose other wording alone gives the other answer. */
function turning(
  scenario: Scenario,
  here: readonly number[],
  articles: readonly ArticleApart[],
  { case: id, question, before: wanted }: RunningVerdict,
): number {
  const found = articles.find(({ article, other }) => {
    const text = here.map((alternative, a) => (a === article ? other : alternative));
    return runningVerdicts(scenario, text, here).some(
      (one) => one.case === id && one.question === question && one.answer === wanted,
    );
  });
  return found?.article ?? -1;
}

/** True if there is exactly one player. Only then is the match without them shown before the end. */
export function isAlone({ holders, isChaired }: Pick<PublicWorld, "holders" | "isChaired">): boolean {
  return !isChaired && holders.filter(({ type }) => type === "person").length === 1;
}
