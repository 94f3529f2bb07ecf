/** How far a translation has come: what is missing, stale or broken. */

import type { Forms } from "../../client/i18n/forms.ts";
import type { Tree } from "../../client/i18n/pseudo.ts";
import { startTexts } from "../../research/content/start-page.ts";
import { brokenRules } from "./broken.ts";
import { type Catalogues, flat, type Sentences, treeOf } from "./catalogue-files.ts";
import { englishOf, hashOf, keysFor } from "./english.ts";
import { tooLong } from "./lengths.ts";
import { brokenTerms, type Term } from "./terms.ts";

/** Hashes of the English, by namespace and key. */
export type Hashes = Readonly<Record<string, Readonly<Record<string, string>>>>;

export type Found = Readonly<{ key: string; fault: string }>;
export type Report = Readonly<{
  language: string;
  /** Sentences that the language needs. */
  all: number;
  missing: readonly string[];
  /** Keys whose English has changed since, or is gone. */
  stale: readonly string[];
  broken: readonly Found[];
}>;

export function reportOn(files: Catalogues, language: string, terms: readonly Term[]): Report {
  const parts = files.namespaces.map((namespace) => reportOnFile(files, language, namespace, terms));
  const start = startIsCut(files, language)
    ? []
    : [{ key: "content-start", fault: "is not cut from content" }];
  return {
    language,
    all: parts.reduce((sum, part) => sum + part.all, 0),
    missing: parts.flatMap(({ missing }) => missing),
    stale: parts.flatMap(({ stale }) => stale),
    broken: [...parts.flatMap(({ broken }) => broken), ...start],
  };
}

function reportOnFile(
  files: Catalogues,
  language: string,
  namespace: string,
  terms: readonly Term[],
): Omit<Report, "language"> {
  const english = files.sentences("en", namespace);
  const translated = files.sentences(language, namespace);
  const hashes = files.beside<Hashes>(language, "hashes")?.[namespace] ?? {};
  const forms = files.beside<Forms>(language, "forms") ?? {};
  const named = (key: string): string => `${namespace}:${key}`;
  const keys = keysFor(language, english);
  const stale = [...translated.keys()].filter((key) => {
    const from = englishOf(key, english);
    return from === null || hashes[key] !== hashOf(from);
  });
  const broken = [...translated].flatMap(([key, sentence]): Found[] => {
    const from = englishOf(key, english);
    if (from === null) return [];
    // Older than its English: the next sheet asks for it again. It only must not show a place that nothing fills.
    const all = brokenRules({ language, key, english: from, sentence, forms });
    const faults = stale.includes(key) ? all.filter((fault) => fault.startsWith("has {{")) : all;
    const wrong = brokenTerms({ language, key: named(key), english: from, sentence }, terms);
    const long = tooLong(named(key), sentence);
    return [...faults, ...wrong, ...long].map((fault) => ({ key: named(key), fault }));
  });
  return {
    all: keys.length,
    missing: missingIn(keys, translated).map(named),
    stale: stale.map(named),
    broken: [...broken, ...halfPlurals(keys, translated, named)],
  };
}

export function missingIn(keys: readonly string[], translated: Sentences): readonly string[] {
  return keys.filter((key) => !translated.has(key));
}

/** A sentence with a number has all plural forms of its language or none: one alone would mix two languages. */
function halfPlurals(
  keys: readonly string[],
  translated: Sentences,
  named: (key: string) => string,
): readonly Found[] {
  const stemOf = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, "");
  const begun = new Set([...translated.keys()].filter((key) => stemOf(key) !== key).map(stemOf));
  const lacking = keys.filter((key) => stemOf(key) !== key && begun.has(stemOf(key)) && !translated.has(key));
  return lacking.map((key) => ({ key: named(key), fault: "is missing beside its other plural forms" }));
}

/** The start page's part of the content, as the content has it now. */
export function cutStart(files: Catalogues, language: string): Tree {
  return startTexts(treeOf(files.sentences(language, "content")));
}

function startIsCut(files: Catalogues, language: string): boolean {
  const found = files.beside<Tree>(language, "content-start") ?? {};
  return JSON.stringify(flat(found)) === JSON.stringify(flat(cutStart(files, language)));
}
