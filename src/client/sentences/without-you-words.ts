/** One line that says what a single seat has changed. */

import { t } from "../i18n/index.ts";
import type { Names } from "../i18n/names.ts";
import { monthName } from "../i18n/names.ts";
import { caseConsequence } from "../i18n/people.ts";
import type { Place, WithoutYouTold } from "../lab/without-you.ts";
import type {
  AnswerApart,
  ArticleApart,
  MatchDifference,
  Standing,
} from "../selectors/debrief/without-you.ts";
import { sameRaceText } from "./cause-words.ts";

/** The match without the seat, and what is known of why. */
type Other = Standing & Partial<Pick<WithoutYouTold, "brought" | "apart" | "caughtUp">>;

export type WithoutYouLine = Readonly<{ sentences: readonly string[]; differs: boolean }>;

/**
 * Compares the text and what it means for one person or, from the first season on, the instruments.
 * @param other the match without the seat; `brought` says what the seat moved even if both have as many instruments
 */
export function withoutYouLine(
  names: Names,
  { month }: Place,
  own: Standing,
  other: Other,
  apart: MatchDifference,
): WithoutYouLine {
  if (month > 0) return raceLine(names, own, other, apart);
  const answers = apart.answers.slice(0, 1).map(answerText);
  const sentences = [...adoptionLine(own, other), ...answers, ...textLine(names, apart)];
  if (sentences.length > 0) return { sentences, differs: true };
  const caughtUp = other.caughtUp ?? null;
  // Before the text is decided, nothing has to be explained.
  if (own.adoption === null && caughtUp === null)
    return { sentences: [t("debrief:without.sameYet")], differs: false };
  const same = t(own.adoption === null ? "debrief:without.sameYet" : "debrief:without.sameAdopted");
  return { sentences: [`${same} ${sameWhy(names, own, caughtUp)}`], differs: false };
}

/** Why the end is the same although the seat moved something on the way: what came of it, with it and without it. */
function sameWhy(names: Names, { text }: Standing, caughtUp: WithoutYouTold["caughtUp"]): string {
  if (caughtUp === null) return t("debrief:without.enough");
  const { round, article, own, other } = caughtUp;
  const isBack = other === text[article];
  return isBack
    ? t("debrief:without.backAgain", { round, text: names.alternative(article, own) })
    : t("debrief:without.caughtUp", { round, text: names.alternative(article, other) });
}

/**
 * Says how the text was decided in the other match, unless it is still undecided there or was decided in the same
 * way.
 */
function adoptionLine(own: Standing, other: Standing): readonly string[] {
  if (other.adoption === null || other.adoption.how === own.adoption?.how) return [];
  return [t(`debrief:without.adopted.${other.adoption.how}`)];
}

function textLine(names: Names, { articles }: MatchDifference): readonly string[] {
  const [first, ...rest] = articles;
  if (first === undefined) return [];
  const more = rest.length === 0 ? [] : [t("debrief:without.more", { count: rest.length })];
  return [articleText(names, first), ...more];
}

/** Gives the other wording, and says so if the article is agreed in only one of the two matches. */
function articleText(names: Names, { article, other, isAgreed, isOtherAgreed }: ArticleApart): string {
  const values = { article: names.article(article), text: names.alternative(article, other) };
  if (isAgreed === isOtherAgreed) return t("debrief:without.text.other", values);
  return t(isOtherAgreed ? "debrief:without.text.agreed" : "debrief:without.text.open", values);
}

function answerText({ case: id, question, other }: AnswerApart): string {
  return t("debrief:without.case", { told: caseConsequence({ case: id, question, answer: other }) });
}

/** Compares the instruments so far, or the months of entry into force. Equal numbers can hide another text. */
function raceLine(names: Names, own: Standing, other: Other, difference: MatchDifference): WithoutYouLine {
  const sentence = otherRace(own, other);
  if (sentence !== null) return { sentences: [sentence], differs: true };
  const { brought, apart } = other;
  const same = t("debrief:without.race.same");
  const told = brought === undefined || apart === undefined ? same : sameRaceText({ brought, apart });
  const texts = textLine(names, difference);
  const [first] = difference.articles;
  if (told !== same || first === undefined) return { sentences: [told, ...texts], differs: false };
  const values = {
    article: names.article(first.article),
    text: names.alternative(first.article, first.other),
  };
  return { sentences: [t("debrief:without.race.sameText", values), ...texts.slice(1)], differs: true };
}

/** A difference of fewer months than this is said to be none: one other draw of luck makes as much [design]. */
const FEW_MONTHS = 3;

function otherMonth(own: number, other: number): string {
  const apart = Math.abs(own - other);
  if (apart < FEW_MONTHS) return t("debrief:without.race.sameMonth", { month: monthName(own) });
  const values = { month: monthName(other), own: monthName(own) };
  return t(`debrief:without.race.${other < own ? "earlier" : "later"}`, values);
}

function otherRace(own: Standing, other: Standing): string | null {
  if (other.adoption?.how === "failed") return t("debrief:without.race.noConvention");
  const values = { count: other.instruments, own: own.instruments };
  const months = { own: monthName(own.inForce), month: monthName(other.inForce) };
  if (own.inForce >= 0 && other.inForce < 0) return t("debrief:without.race.notInForce", values);
  if (own.inForce < 0 && other.inForce >= 0) return t("debrief:without.race.inForce", months);
  if (own.inForce !== other.inForce) return otherMonth(own.inForce, other.inForce);
  return own.instruments === other.instruments ? null : t("debrief:without.race.other", values);
}
