/** From the numbers of the engine to names: `namesOf(scenario)` knows every article, text and state by position. */
import type { Scenario } from "../../engine/scenario.ts";
import { compareWords, fromContent, hasContent, list, number, t } from "./index.ts";

/** How many names a sentence lists before it says "and 12 others". */
const NAMES_IN_A_SENTENCE = 6;

export type Names = Readonly<{
  country(index: number): string;
  /** Names in one list; beyond `most` only counted. */
  countries(indices: readonly number[], most?: number): string;
  article(index: number): string;
  articles(indices: readonly number[]): string;
  /** Short name of an alternative. */
  alternative(article: number, alternative: number): string;
  alternatives(article: number, alternatives: readonly number[]): string;
  /** Its wording as treaty text. */
  clause(article: number, alternative: number): string;
  /** Its meaning in plain words. */
  gloss(article: number, alternative: number): string;
  caucusOf(country: number): string;
}>;

const known = new WeakMap<Scenario, Names>();

export function namesOf(scenario: Scenario): Names {
  const found = known.get(scenario) ?? makeNames(scenario);
  known.set(scenario, found);
  return found;
}

function makeNames(scenario: Scenario): Names {
  const country = (index: number): string => countryName(scenario.countries[index]?.iso3 ?? "");
  const article = (index: number): string => articleTitle(scenario.articles[index]?.id ?? "");
  const text = (a: number, k: number, part: TextPart): string => {
    const found = scenario.articles[a];
    return alternativeText(found?.id ?? "", found?.alternatives[k]?.key ?? "", part);
  };
  return {
    country,
    countries: (indices, most) => shortList(indices.map(country), most),
    article,
    articles: (indices) => list(indices.map(article)),
    alternative: (a, k) => text(a, k, "name"),
    alternatives: (a, ks) => list(ks.map((k) => t("common.quote", { text: text(a, k, "name") }))),
    clause: (a, k) => text(a, k, "clause"),
    gloss: (a, k) => text(a, k, "gloss"),
    caucusOf: (index) => caucusName(scenario.countries[index]?.caucus ?? ""),
  };
}

export type TextPart = "name" | "clause" | "gloss";

export function countryName(iso3: string): string {
  return fromContent(`countries.${iso3}`);
}

export function articleTitle(id: string): string {
  return fromContent(`articles.${id}.title`);
}

/** Numbers of the articles of the real convention, as text. */
export function articleNumbers(id: string): string {
  return fromContent(`articles.${id}.number`);
}

export function alternativeText(article: string, key: string, part: TextPart): string {
  return fromContent(`articles.${article}.alternatives.${key}.${part}`);
}

export function axisEnd(article: string, end: "low" | "high"): string {
  return fromContent(`articles.${article}.axis.${end}`);
}

export function caucusName(id: string): string {
  return fromContent(`caucuses.${id}.name`);
}

export function caseTitle(id: string): string {
  return fromContent(`cases.${id}.title`);
}

export function caseStory(id: string): string {
  return fromContent(`cases.${id}.paragraph`);
}

export function eventText(id: string, part: "headline" | "text", place: string): string {
  return fromContent(`events.${id}.${part}`, { place });
}

export function eventAnswer(id: string, key: string, part: "label" | "then"): string {
  return fromContent(`events.${id}.answers.${key}.${part}`);
}

export type MandateWords = Readonly<{ line: string; mark: string; source: string }>;

/** A hand-written line of a mandate; null where the model wrote it. */
export function mandateLine(iso3: string, article: string): MandateWords | null {
  return mandateWords(`mandates.${iso3}.objectives.${article}`);
}

export function redLineWords(iso3: string, article: string): MandateWords | null {
  return mandateWords(`mandates.${iso3}.redLines.${article}`);
}

function mandateWords(path: string): MandateWords | null {
  if (!hasContent(`${path}.line`)) return null;
  const part = (name: string): string => fromContent(`${path}.${name}`);
  return { line: part("line"), mark: part("mark"), source: part("source") };
}

/** "Kenya, Norway and 12 others". */
export function shortList(words: readonly string[], most: number = NAMES_IN_A_SENTENCE): string {
  if (words.length <= most + 1) return list(words);
  return list([...words.slice(0, most), t("common.more", { count: words.length - most })]);
}

/** Month counted from the opening for signature. */
export function monthName(month: number): string {
  return month <= 0 ? t("time.opening") : t("time.month", { month: number(month) });
}

/** Positions of countries in the order of their names. */
export function byName(scenario: Scenario): readonly number[] {
  const names = scenario.countries.map((country) => countryName(country.iso3));
  return names.map((_, index) => index).sort((a, b) => compareWords(names[a] ?? "", names[b] ?? ""));
}
