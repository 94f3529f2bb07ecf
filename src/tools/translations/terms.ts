/** The words of the Convention in its six authentic languages, `assets/data/terms.json`. */
import { readFileSync } from "node:fs";

/** One term; `read` names the languages in which the word was read in a source. In the others it is recalled. */
export type Term = Readonly<{
  id: string;
  words: Readonly<Record<string, string>>;
  read: readonly string[];
}>;

export function readTerms(path: string): readonly Term[] {
  const { terms }: { terms: readonly Term[] } = JSON.parse(readFileSync(path, "utf8"));
  return terms;
}

type Said = Readonly<{ language: string; key: string; english: string; sentence: string }>;

const plain = (text: string): string => text.trim().toLowerCase();

/** Where the page explains terms. Elsewhere a short label may be the same word in another sense, as "Motion" in a menu. */
const EXPLAINED = "content:term.";

/**
 * A term that the page explains has the word of the glossary. Inside sentences words are inflected, and a reader has
 * to judge.
 */
export function brokenTerms(
  { language, key, english, sentence }: Said,
  terms: readonly Term[],
): readonly string[] {
  if (!key.startsWith(EXPLAINED)) return [];
  const term = terms.find(({ words }) => plain(words.en ?? "") === plain(english));
  const word = term?.words[language];
  if (word === undefined || plain(word) === plain(sentence)) return [];
  return [`is “${word}” in the glossary of terms`];
}
