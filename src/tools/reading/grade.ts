/**
 * The reading grade of Flesch and Kincaid (Kincaid and others, 1975): the school year in the United States in which a
 * text can be read. It grows with the words in a sentence and the syllables in a word.
 */
import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";

/** Shorter ones are headings, minutes and cells, which would make the grade too good. */
const LEAST_WORDS = 4;

/** A sentence with more is hard to follow, whatever its words. */
export const MOST_WORDS = 22;

/** The words of a text; figures and signs are none. */
export function wordsIn(text: string): readonly string[] {
  return text.split(/[\s–]+/).filter((word) => /[a-z]/i.test(word));
}

/** The sentences of a text; the parts of a list with dots are read one by one. */
export function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.?!…]["”’)]?)\s+| · /).filter((sentence) => wordsIn(sentence).length > 0);
}

/** The sentences of a text that have more than 22 words. */
export function longSentencesIn(text: string): readonly string[] {
  return sentencesIn(text).filter((sentence) => wordsIn(sentence).length > MOST_WORDS);
}

/** The grade of several texts together: 8 is for pupils of fourteen. NaN if no text has a sentence of four words. */
export function gradeOf(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesIn).filter((sentence) => wordsIn(sentence).length >= LEAST_WORDS);
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}
