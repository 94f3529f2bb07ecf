/**
 * The content's English catalogue, `src/client/i18n/en/content.json`: every text that a user reads about an id of the
 * content, nested by kind and id. A translation uses the same keys.
 */
import { at, type Row, readTable, text } from "../data/tables.ts";
import type {
  DraftArticle,
  DraftCase,
  DraftEvent,
  DraftInteraction,
  DraftMandate,
  DraftSentence,
  DraftTerm,
} from "./drafts.ts";
import {
  readArticles,
  readCases,
  readChallenges,
  readEndings,
  readEvents,
  readGlossary,
  readMandates,
  readNews,
} from "./drafts.ts";
import { evidenceKeys, type Named, readNames, readSources } from "./names.ts";
import { personTexts } from "./people.ts";

export type Tree = { [key: string]: string | Tree };

/** Texts by key, in the given order. Throws if a key occurs twice. */
function byKey<T>(items: readonly T[], key: (item: T) => string, value: (item: T) => string | Tree): Tree {
  const tree: Tree = {};
  for (const item of items) {
    if (tree[key(item)] !== undefined) throw new Error(`twice: ${key(item)}`);
    tree[key(item)] = value(item);
  }
  return tree;
}

/** Drafts write {place}; i18next wants {{place}}. */
function placeholders(line: string): string {
  return line.replace(/\{(\w+)\}/g, "{{$1}}");
}

/** The convention and the article where the precedent is found. */
function precedentTexts({ precedent }: DraftArticle): Tree {
  if (precedent === null) return {};
  return { precedent: { convention: precedent.convention, article: precedent.article } };
}

function articleTexts(articles: readonly DraftArticle[]): Tree {
  return byKey(
    articles,
    ({ id }) => id,
    (article) => ({
      title: article.title,
      short: article.short,
      numbers: article.numbers,
      axis: { low: article.axis.low, high: article.axis.high },
      ...precedentTexts(article),
    }),
  );
}

function alternativeTexts(articles: readonly DraftArticle[]): Tree {
  return byKey(
    articles,
    ({ id }) => id,
    ({ options }) =>
      byKey(
        options,
        ({ key }) => key,
        ({ name, clause, gloss }) => ({ name, clause, gloss }),
      ),
  );
}

function interactionTexts(interactions: readonly DraftInteraction[]): Tree {
  return byKey(
    interactions,
    ({ a, optionA, b, optionB }) => `${a}/${optionA}/${b}/${optionB}`,
    ({ why }) => ({ why }),
  );
}

function groups<T>(items: readonly T[], key: (item: T) => string): readonly (readonly T[])[] {
  const keys = [...new Set(items.map(key))];
  return keys.map((one) => items.filter((item) => key(item) === one));
}

/** Texts with keys of the form case.<id>.because.<question>.<article>.<alternative>. */
function becauseLines({ bears }: DraftCase): Tree {
  const byQuestion = groups(bears, ({ question }) => question);
  return byKey(
    byQuestion,
    (lines) => at(lines, 0).question,
    (lines) =>
      byKey(
        groups(lines, ({ article }) => article),
        (same) => at(same, 0).article,
        (same) =>
          byKey(
            same,
            ({ option }) => option,
            ({ because }) => because,
          ),
      ),
  );
}

function caseTexts(cases: readonly DraftCase[]): Tree {
  return byKey(
    cases,
    ({ id }) => id,
    (item) => ({
      title: item.title,
      ...personTexts(item),
      paragraph: item.paragraph,
      wanted: placeholders(item.wanted),
      after: item.after,
      asks: item.sides.asks,
      asked: item.sides.asked,
      because: becauseLines(item),
    }),
  );
}

function eventTexts(events: readonly DraftEvent[]): Tree {
  return byKey(
    events,
    ({ id }) => id,
    ({ headline, text: body, choice }) => ({
      headline: placeholders(headline),
      text: placeholders(body),
      ...(choice === null
        ? {}
        : {
            prompt: placeholders(choice.prompt),
            answer: byKey(
              choice.answers,
              ({ key }) => key,
              ({ label, outcome, memory }) => ({
                label,
                outcome: placeholders(outcome),
                memory: memory.text,
              }),
            ),
          }),
    }),
  );
}

/** `source` lists ids of `source.<id>`; it is empty if the line rests only on memory or inference. */
function mandateLine({ line, mark, source }: DraftSentence): Tree {
  return { line, mark, source: evidenceKeys(source).join(", ") };
}

function mandateTexts(mandates: readonly DraftMandate[]): Tree {
  return byKey(
    mandates,
    ({ iso3 }) => iso3,
    ({ lines }) => ({
      objective: byKey(lines, ({ article }) => article, mandateLine),
      redLine: byKey(
        lines.flatMap(({ article, redLine }) => (redLine === undefined ? [] : [{ article, ...redLine }])),
        ({ article }) => article,
        mandateLine,
      ),
    }),
  );
}

function countryTexts(rows: readonly Row[], corrections: Readonly<Record<string, Partial<Named>>>): Tree {
  const sorted = [...rows].sort((a, b) => (text(a, "iso3") < text(b, "iso3") ? -1 : 1));
  return byKey(
    sorted,
    (row) => text(row, "iso3"),
    (row) => {
      const better = corrections[text(row, "iso3")] ?? {};
      return {
        name: better.name ?? text(row, "name"),
        official: better.official ?? text(row, "official_name"),
      };
    },
  );
}

function sourceTexts(): Tree {
  const { evidence, data } = readSources();
  return {
    ...byKey(
      evidence,
      ({ id }) => id,
      ({ title, short, url, trust }) => ({ title, short, url, trust }),
    ),
    ...byKey(
      data,
      ({ id }) => id,
      ({ title, short, url, licence }) => ({ title, short, url, licence }),
    ),
  };
}

function newsTexts(): Tree {
  return byKey(
    readNews(),
    ({ id }) => id,
    ({ headline, text: body }) => ({ headline, text: body }),
  );
}

function termTexts(): Tree {
  const words = ({ term, plain, explanation }: DraftTerm): Tree =>
    plain === undefined ? { name: term, explanation } : { name: term, plain, explanation };
  return byKey(readGlossary(), ({ id }) => id, words);
}

export function buildWording(): Tree {
  const { articles, interactions } = readArticles();
  const { questions, cases } = readCases();
  const { countryNames, ...names } = readNames();
  return {
    article: articleTexts(articles),
    alternative: alternativeTexts(articles),
    interaction: interactionTexts(interactions),
    case: caseTexts(cases),
    question: byKey(
      questions,
      ({ id }) => id,
      (question) => question.text,
    ),
    ...names,
    event: eventTexts(readEvents()),
    news: newsTexts(),
    challenge: byKey(
      readChallenges(),
      ({ id }) => id,
      ({ title, text: body, short, teaches }) => ({ title, text: body, short, teaches }),
    ),
    mandate: mandateTexts(readMandates()),
    ending: byKey(
      readEndings(),
      ({ id }) => id,
      ({ title, template }) => ({ title, text: placeholders(template) }),
    ),
    term: termTexts(),
    country: countryTexts(readTable("states.csv"), countryNames),
    source: sourceTexts(),
  };
}
