/** The structural half of the content: what the rules need, without any text that a user reads. */

import { at, is, type Row, text } from "../data/tables.ts";
import type {
  DraftAnswer,
  DraftArticle,
  DraftCase,
  DraftChallenge,
  DraftEvent,
  DraftInteraction,
  DraftMandate,
  DraftNews,
  DraftOption,
  DraftPortraits,
} from "./drafts.ts";
import type { ArticlePositions } from "./positions.ts";
import { hasSignedBudapest, isBudapestParty, isCommonLaw, isEu, isPermanent, type States } from "./states.ts";
import { standardise, thousandths } from "./stats.ts";

const INDICES = ["offences", "powers", "safeguards", "sovereignty", "burden", "cooperation"];

function allIndices(effect: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(INDICES.map((index) => [index, effect[index] ?? 0]));
}

function indexOf(article: DraftArticle, key: string): number {
  const index = article.options.findIndex((option) => option.key === key);
  if (index < 0) throw new Error(`${article.id} has no alternative ${key}`);
  return index;
}

export function structuralArticles(articles: readonly DraftArticle[]): readonly object[] {
  return articles.map((article) => ({
    id: article.id,
    family: article.family,
    role: article.role ?? null,
    protectsRights: article.protectsRights === true,
    watchedBy: article.watchedBy ?? null,
    caredForBy: article.caredForBy,
    pull: article.pull ?? null,
    settled: article.youngRooms === "settled",
    adopted: indexOf(article, article.adopted),
    arguable: (article.arguable ?? []).map((key) => indexOf(article, key)),
    precedent: article.precedent === null ? -1 : indexOf(article, article.precedent.alternative),
    alternatives: article.options.map(structuralAlternative),
  }));
}

/** Fields that an alternative does not set are left out. */
function structuralAlternative({
  instruments,
  protocolParties,
  locksRights,
  force,
  ...option
}: DraftOption): object {
  return {
    key: option.key,
    posture: 10 * option.posture,
    bridging: option.bridging === true,
    effects: allIndices(option.effects),
    ...(instruments === undefined ? {} : { instruments }),
    ...(protocolParties === undefined ? {} : { protocolParties }),
    ...(locksRights === undefined ? {} : { locksRights }),
    ...(force === undefined ? {} : { force }),
  };
}

export function structuralInteractions(interactions: readonly DraftInteraction[]): readonly object[] {
  return interactions.map(({ a, optionA, b, optionB, effect }) => ({
    a,
    alternativeA: optionA,
    b,
    alternativeB: optionB,
    effect: allIndices(effect),
  }));
}

export function structuralCases(cases: readonly DraftCase[]): readonly object[] {
  return cases.map(({ id, abusive, bears }) => ({
    id,
    abusive,
    bears: bears.map(({ article, option, question, answer, weight }) => ({
      article,
      alternative: option,
      question,
      answer,
      weight,
    })),
  }));
}

/** What each person hopes for, by case and question. */
export function structuralHopes(cases: readonly DraftCase[]): object {
  return Object.fromEntries(cases.map(({ id, hopes }) => [id, hopes]));
}

export function structuralMandates(mandates: readonly DraftMandate[]): readonly object[] {
  return mandates.map(({ iso3, lines }) => ({
    country: iso3,
    lines: lines.map(({ article, accept, redLine, weight }) => ({
      article,
      accept,
      refuse: redLine?.refuse ?? [],
      weight,
    })),
  }));
}

export function structuralEvents(events: readonly DraftEvent[]): readonly object[] {
  return events.map(({ id, kind, strikes, weight, once, effect, months, choice }) => ({
    id,
    kind,
    strikes,
    base: weight.base,
    terms: weight.terms,
    once,
    effect,
    months,
    answers: (choice?.answers ?? []).map(structuralAnswer),
  }));
}

function structuralAnswer({ key, effect, memory: { card, points } }: DraftAnswer): object {
  return { key, effect, card, points };
}

export function structuralNews(news: readonly DraftNews[]): readonly object[] {
  return news.map(({ id, touches }) => ({ id, touches }));
}

/** Without the file's note about itself. */
export function structuralPortraits({ case: people, caucus, card, role, unknown }: DraftPortraits): object {
  return { case: people, caucus, card, role, unknown };
}

export function structuralChallenges(challenges: readonly DraftChallenge[]): readonly object[] {
  return challenges.map(({ title, text: words, short, teaches, ...rules }) => rules);
}

function budapest(row: Row): string {
  if (isBudapestParty(row)) return "party";
  return hasSignedBudapest(row) ? "signed" : "other";
}

export function structuralCountries(states: States): readonly object[] {
  const powerZ = standardise(states.power);
  return states.rows.map((row, i) => ({
    iso3: text(row, "iso3"),
    unGroup: text(row, "un_group"),
    caucus: at(states.caucus, i),
    eu: isEu(row),
    asean: is(row, "asean"),
    permanent: isPermanent(row),
    budapest: budapest(row),
    commonLaw: isCommonLaw(row),
    z1: thousandths(at(states.z1, i)),
    z2: thousandths(at(states.z2, i)),
    z3: thousandths(at(states.z3, i)),
    poly: Math.round(1000 * at(states.polyarchy, i)),
    polyEstimated: at(states.polyEstimated, i),
    capacity: at(states.capacity, i),
    need: at(states.need, i),
    power: at(states.power, i),
    outside: at(states.outside, i),
    hurdle: at(states.hurdle, i),
    readiness: thousandths(at(states.readiness, i)),
    signaturePropensity: thousandths(at(states.signature, i)),
    powerZ: thousandths(at(powerZ, i)),
  }));
}

export function structuralPositions(positions: readonly ArticlePositions[]): object {
  return {
    rows: positions.map(({ article, x }) => ({ article, x })),
    sourced: positions.flatMap(({ sourced }) => sourced),
  };
}

/** Data for validation only; matches do not use them. */
export function validationData(
  states: States,
  positions: readonly ArticlePositions[],
  hanoi: ReadonlySet<string>,
): object {
  return {
    states: states.iso3.map((iso3, i) => ({
      iso3,
      z1nv: thousandths(at(states.z1nv, i)),
      vote73187: at(states.vote73187, i),
      vote74247: at(states.vote74247, i),
      signedAtHanoi: hanoi.has(iso3),
      hurdle2009: at(states.hurdle2009, i),
    })),
    loadings: positions.map(({ article, coefficients, anchorWeight }) => ({
      article,
      coefficients,
      anchorWeight,
    })),
  };
}
