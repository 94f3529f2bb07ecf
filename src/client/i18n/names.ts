/**
 * Turns the engine's numbers into names: `namesOf(scenario)` gives the names of articles, wordings and states by
 * index.
 */
import type {
  Answer,
  Argument,
  Card,
  Index,
  Question,
  Scenario,
  UnGroup,
} from "../../engine/state/scenario.ts";
import { SCENARIOS, UN_GROUPS } from "../../engine/state/scenario.ts";
import type { Happening } from "../../engine/state/treaty.ts";
import { compareWords, fromContent, hasContent, list, t } from "./index.ts";

/** How many names a sentence lists before "and 12 others". */
const NAMES_IN_A_SENTENCE = 6;

export type Names = Readonly<{
  country(index: number): string;
  /** Lists names; those beyond `most` are only counted. */
  countries(indices: readonly number[], most?: number): string;
  article(index: number): string;
  /** The title in one to three words, where the whole title is read out or shown nearby. */
  articleShort(index: number): string;
  articles(indices: readonly number[]): string;
  articlesShort(indices: readonly number[]): string;
  /** Short name of an alternative. */
  alternative(article: number, alternative: number): string;
  alternatives(article: number, alternatives: readonly number[]): string;
  /** A wording with its article, where it would stand alone. @example "“Duty to help” (Technical help)" */
  textOn(article: number, alternative: number): string;
  /** Any of several alternatives, as for a red line: "A, B or C". */
  anyAlternative(article: number, alternatives: readonly number[]): string;
  /** Wording of an alternative as treaty text. */
  clause(article: number, alternative: number): string;
  /** Meaning of an alternative in plain words. */
  gloss(article: number, alternative: number): string;
  caucusOf(country: number): string;
  /** Short names of caucuses by their index; those beyond three are only counted. */
  caucuses(indices: readonly number[]): string;
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
  const articleShort = (index: number): string =>
    fromContent(`article.${scenario.articles[index]?.id ?? ""}.short`);
  const text = (a: number, k: number, part: TextPart): string => {
    const found = scenario.articles[a];
    return alternativeText(found?.id ?? "", found?.alternatives[k]?.key ?? "", part);
  };
  const quoted = (a: number, ks: readonly number[]): string[] =>
    ks.map((k) => t("common.quote", { text: text(a, k, "name") }));
  return {
    country,
    countries: (indices, most) => shortList(indices.map(country), most),
    article,
    articleShort,
    articles: (indices) => list(indices.map(article)),
    articlesShort: (indices) => list(indices.map(articleShort)),
    alternative: (a, k) => text(a, k, "name"),
    alternatives: (a, ks) => list(quoted(a, ks)),
    textOn: (a, k) => t("common.textOn", { text: text(a, k, "name"), article: articleShort(a) }),
    anyAlternative: (a, ks) => list(quoted(a, ks), "disjunction"),
    clause: (a, k) => text(a, k, "clause"),
    gloss: (a, k) => text(a, k, "gloss"),
    caucusOf: (index) => caucusName(scenario.countries[index]?.caucus ?? ""),
    caucuses: (indices) =>
      shortList(
        indices.map((c) => caucusShort(scenario.caucuses[c]?.id ?? "")),
        3,
      ),
  };
}

export type TextPart = "name" | "clause" | "gloss";

/** Returns null if the id is unknown, as in a damaged save. */
export function scenarioName(id: string): string | null {
  const found = SCENARIOS.find((scenario) => scenario === id);
  return found === undefined ? null : t(`scenario.${found}.name`);
}

export function countryName(iso3: string): string {
  return fromContent(`country.${iso3}.name`);
}

export function articleTitle(id: string): string {
  return fromContent(`article.${id}.title`);
}

/** The article numbers in the real convention, as text. */
export function articleNumbers(id: string): string {
  return fromContent(`article.${id}.numbers`);
}

/** A news item between two rounds. */
export function newsText(id: string, part: "headline" | "text"): string {
  return fromContent(`news.${id}.${part}`);
}

/** Where an earlier convention covers this article. Returns null if none does. */
export function precedentSource(id: string): Readonly<{ convention: string; article: string }> | null {
  const path = `article.${id}.precedent`;
  if (!hasContent(`${path}.article`)) return null;
  const convention = fromContent(`convention.${fromContent(`${path}.convention`)}`);
  return { convention, article: fromContent(`${path}.article`) };
}

export function alternativeText(article: string, key: string, part: TextPart): string {
  return fromContent(`alternative.${article}.${key}.${part}`);
}

export function caucusName(id: string): string {
  return fromContent(`caucus.${id}.name`);
}

/** Short name of a caucus, for tables and labels. */
export function caucusShort(id: string): string {
  return fromContent(`caucus.${id}.short`);
}

/** What the members of a caucus have in common. */
export function caucusAbout(id: string): string {
  return fromContent(`caucus.${id}.about`);
}

export function unGroupName(group: UnGroup): string {
  return fromContent(`unGroup.${group}.name`);
}

/** Name of a card on the home table, or of the law that a consultation can be about. */
export function cardName(card: Card | "law" | "none"): string {
  return card === "law" || card === "none" ? t(`card.${card}`) : fromContent(`card.${card}.name`);
}

/** What a card on the home table cares about. */
export function cardAbout(card: Card): string {
  return fromContent(`card.${card}.about`);
}

export function argumentName(argument: Argument): string {
  return fromContent(`argument.${argument}.name`);
}

export function indexName(index: Index): string {
  return fromContent(`index.${index}.name`);
}

export function indexAbout(index: Index): string {
  return fromContent(`index.${index}.about`);
}

/** A short form for column headings, such as "A crime?". With `isLong`, the whole question. */
export function questionText(question: Question, isLong = false): string {
  return fromContent(`${isLong ? "question" : "questionShort"}.${question}`);
}

export function answerText(answer: Answer): string {
  return fromContent(`answer.${answer}`);
}

export function caseTitle(id: string): string {
  return fromContent(`case.${id}.title`);
}

/** The person a case is about. */
export function caseWho(id: string): string {
  return fromContent(`case.${id}.who`);
}

/** What a state asks for in a case. */
export function caseWanted(id: string, state: string): string {
  return fromContent(`case.${id}.wanted`, { state });
}

/** What became of a case after the answer, told by the person it is about. */
export function caseAfter(id: string, answer: "help" | "terms" | "refuse" | "unanswered"): string {
  return t("common.tells", { who: caseWho(id), told: fromContent(`case.${id}.after.${answer}`) });
}

export function caseStory(id: string): string {
  return fromContent(`case.${id}.paragraph`);
}

/** The place that an event affects: "your state", a region, or an empty string if there is no particular place. */
export function placeOf({ country, group }: Happening): string {
  if (country >= 0) return fromContent("place.your-state");
  const found = UN_GROUPS[group];
  return found === undefined ? "" : fromContent(`place.${found}`);
}

export function eventText(id: string, part: "headline" | "text" | "prompt", place: string): string {
  return fromContent(`event.${id}.${part}`, { place });
}

export function eventAnswer(id: string, key: string, part: "label" | "outcome" | "memory"): string {
  return fromContent(`event.${id}.answer.${key}.${part}`);
}

export type MandateWords = Readonly<{ line: string; mark: string; source: string }>;

/** The handwritten line of a mandate, or null if the model wrote it. */
export function mandateLine(iso3: string, article: string): MandateWords | null {
  return mandateWords(`mandate.${iso3}.objective.${article}`);
}

export function redLineWords(iso3: string, article: string): MandateWords | null {
  return mandateWords(`mandate.${iso3}.redLine.${article}`);
}

function mandateWords(path: string): MandateWords | null {
  if (!hasContent(`${path}.line`)) return null;
  const part = (name: string): string => fromContent(`${path}.${name}`);
  return { line: part("line"), mark: part("mark"), source: part("source") };
}

/** Gives the first names and counts the rest. @example "Kenya, Norway and 12 others" */
export function shortList(words: readonly string[], most: number = NAMES_IN_A_SENTENCE): string {
  if (words.length <= most + 1) return list(words);
  return list([...words.slice(0, most), t("common.more", { count: words.length - most })]);
}

/** Months are counted from the opening for signature. */
export function monthName(month: number): string {
  return month <= 0 ? t("time.opening") : t("time.month", { month });
}

/** Indices of countries, sorted by name. */
export function byName(scenario: Scenario): readonly number[] {
  const names = scenario.countries.map((country) => countryName(country.iso3));
  return names.map((_, index) => index).sort((a, b) => compareWords(names[a] ?? "", names[b] ?? ""));
}
