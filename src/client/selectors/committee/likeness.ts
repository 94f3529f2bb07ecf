/**
 * How similar two texts are, from 0 to 1: the cosine of their tf-idf vectors, which weight words by their rarity
 * among all texts compared (Salton and Buckley, 1988, Information Processing & Management 24). The score only
 * suggests a match; a person decides.
 */

type Weights = ReadonlyMap<string, number>;
export type Likeness = (text: string) => readonly number[];

/** Words that say nothing about the topic of a clause. */
const EMPTY = new Set(
  "a an and any are as at be been by each for from has have in into is it its may no not of on or other shall such so state states party parties that the their them this to under where which who with without".split(
    " ",
  ),
);

/** The similarity of a text to each of these texts. */
export function likenessTo(texts: readonly string[]): Likeness {
  const all = texts.map(wordsOf);
  const spread = new Map<string, number>();
  for (const words of all) for (const word of new Set(words)) spread.set(word, (spread.get(word) ?? 0) + 1);
  const rarity = (word: string): number => Math.log((1 + all.length) / (1 + (spread.get(word) ?? 0)));
  const known = all.map((words) => weigh(words, rarity));
  return (text) => {
    const own = weigh(wordsOf(text), rarity);
    return known.map((other) => cosine(own, other));
  };
}

/** Words in the singular, without verb endings. @example "Shall collect the data" is collect, data */
function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? [])
    .filter((word) => word.length > 1 && !EMPTY.has(word))
    .map((word) => (word.length > 5 ? word.replace(/(ing|ed|es|s|ly|al)$/, "") : word.replace(/s$/, "")));
}

function weigh(words: readonly string[], rarity: (word: string) => number): Weights {
  const weights = new Map<string, number>();
  for (const word of words) weights.set(word, (weights.get(word) ?? 0) + rarity(word));
  return weights;
}

function cosine(one: Weights, other: Weights): number {
  let product = 0;
  for (const [word, weight] of one) product += weight * (other.get(word) ?? 0);
  const length = (weights: Weights): number => Math.hypot(...weights.values());
  return product === 0 ? 0 : product / (length(one) * length(other));
}
