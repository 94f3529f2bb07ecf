/** Letters of other alphabets that look like Latin ones, so that nobody takes a name that looks like another. */
import { plainName } from "./plain-name.ts";

/**
 * Greek and Cyrillic letters whose printed form is that of a Latin letter (Unicode Technical Standard 39, confusables),
 * and the Latin letters that they look like, in the same order.
 */
const GREEK = ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονιρυα", "ABEZHIKMNOPTYXovipua"] as const;
const CYRILLIC = ["АВЕЅІЈКМНОРСТУХаеорсухіјѕһԁԛԝӏ", "ABESIJKMHOPCTYXaeopcyxijshdqwl"] as const;

const LATIN: ReadonlyMap<string, string> = new Map(
  [GREEK, CYRILLIC].flatMap(([letters, alike]) =>
    [...letters].map((letter, at) => [letter, alike[at] ?? letter] as const),
  ),
);

/** A text with Latin letters in place of those that only look like them. @example "Вrаzil", half Cyrillic, is "Brazil" */
export function inLatin(text: string): string {
  return [...text].map((letter) => LATIN.get(letter) ?? letter).join("");
}

/** What a name looks like: two names with the same look cannot be told apart when they are called or read. */
export function lookOf(name: string): string {
  return plainName(inLatin(name));
}
