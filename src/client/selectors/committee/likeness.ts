/**
 * How similar two texts are, from 0 to 1: the cosine of their tf-idf vectors, which weight words by their rarity
 * among all texts compared, and a word that is used again by less each time (Salton and Buckley, 1988, Information
 * Processing & Management 24). The score only suggests a match; a person decides.
 */

import { type WordRules, wordRules } from "./likeness-words.ts";

type Weights = ReadonlyMap<string, number>;
export type Likeness = (text: string) => readonly number[];

/**
 * The similarity of a text to each of these texts. A word that none of them has weighs as an average one: as the rarest
 * of all it would hide what the text has in common with them.
 * @param language that of these texts. A text in another language has hardly a word in common with them
 * @param common words that tell these texts apart no better than empty words do, in any of their forms
 */
export function likenessTo(texts: readonly string[], language: string, common = ""): Likeness {
  const rules = wordRules(language);
  const passed = new Set(wordsIn(common, language, rules));
  const wordsOf = (text: string): readonly string[] =>
    wordsIn(text, language, rules).filter((word) => !passed.has(word));
  const all = texts.map(wordsOf);
  const spread = new Map<string, number>();
  for (const words of all) for (const word of new Set(words)) spread.set(word, (spread.get(word) ?? 0) + 1);
  const rarities = new Map(
    [...spread].map(([word, texts]) => [word, Math.log((1 + all.length) / (1 + texts))]),
  );
  const average = [...rarities.values()].reduce((sum, one) => sum + one, 0) / Math.max(1, rarities.size);
  const rarity = (word: string): number => rarities.get(word) ?? average;
  const known = all.map((words) => weigh(words, rarity));
  return (text) => {
    const own = weigh(wordsOf(text), rarity);
    return known.map((other) => cosine(own, other));
  };
}

/** @example "Shall collect the data" is collect, data in English */
function wordsIn(text: string, language: string, { empty, stem }: WordRules): readonly string[] {
  const parts = new Intl.Segmenter(language, { granularity: "word" }).segment(text.toLowerCase());
  return Array.from(parts, ({ segment }) => segment.match(/[\p{L}\p{M}]+/gu) ?? [])
    .flat()
    .filter((word) => isWord(word) && !empty.has(word))
    .map(stem);
}

/** A single letter is no word, but a single Chinese character is. */
const isWord = (word: string): boolean => word.length > 1 || /\p{Script=Han}/u.test(word);

function weigh(words: readonly string[], rarity: (word: string) => number): Weights {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return new Map([...times].map(([word, count]) => [word, (1 + Math.log(count)) * rarity(word)]));
}

function cosine(one: Weights, other: Weights): number {
  let product = 0;
  for (const [word, weight] of one) product += weight * (other.get(word) ?? 0);
  const length = (weights: Weights): number => Math.hypot(...weights.values());
  return product === 0 ? 0 : product / (length(one) * length(other));
}
