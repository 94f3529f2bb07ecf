/** Makes catalogues of the two made-up languages. The page fetches this only when it shows one of them. */
import type { Pseudo, Tree } from "./pseudo.ts";

const PLAIN = "aceghijklnorstuwyzACEGHIJKLNORSTUWYZ";
const ACCENTED = "áçéğĥíĵķłñóŕšťúŵýžÁÇÉĞĤÍĴĶŁÑÓŔŠŤÚŴÝŽ";
const ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
/** How many letters of an English sentence its translation adds. */
const LONGER = 0.4;

/** Placeholders and tags stay as they are, and so do addresses and what is typed. */
const KEPT = /(\{\{[^}]*\}\}|<[^>]*>|https?:\S+|#\w+)/;

const accented = (letter: string): string => ACCENTED[PLAIN.indexOf(letter)] ?? letter;
const arabic = (letter: string): string =>
  /[a-z]/i.test(letter) ? (ARABIC[letter.toLowerCase().charCodeAt(0) - 97] ?? letter) : letter;

/** One sentence in a pseudo-language. @example "Agree" is "Áğŕéé~~" in en-XA */
export function pseudoSentence(sentence: string, pseudo: Pseudo): string {
  const letterOf = pseudo === "en-XA" ? accented : arabic;
  const filler = pseudo === "en-XA" ? "~" : "ـ";
  return sentence
    .split(KEPT)
    .map((part, at) => (at % 2 === 1 ? part : longer([...part].map(letterOf).join(""), filler)))
    .join("");
}

/** Lengthens each word, so that lines break where they would in a longer language. */
function longer(text: string, filler: string): string {
  return text.replace(/[\p{L}\p{M}]{2,}/gu, (word) => word + filler.repeat(Math.round(word.length * LONGER)));
}

/**
 * Whether this is the key of another sentence and no words: which earlier convention an article has.
 * @param path of a sentence within its file
 */
export function isKeyOfSentence(path: string): boolean {
  return path.endsWith(".precedent.convention");
}

const PLURAL = /^(.+)_(one|other)$/;
const FORMS: Readonly<Record<Pseudo, readonly string[]>> = {
  "en-XA": [],
  "ar-XB": ["zero", "two", "few", "many"],
};

/**
 * A whole catalogue in a pseudo-language, with all plural forms that its grammar asks for.
 * @param path of the tree within its file
 */
export function pseudoCatalogue(tree: Tree, pseudo: Pseudo, path = ""): Tree {
  const entries = Object.entries(tree).flatMap(([key, value]): (readonly [string, string | Tree])[] => {
    if (typeof value !== "string") return [[key, pseudoCatalogue(value, pseudo, `${path}.${key}`)]];
    if (isKeyOfSentence(`${path}.${key}`)) return [[key, value]];
    const said = pseudoSentence(value, pseudo);
    const [, stem, form] = PLURAL.exec(key) ?? [];
    const others = form === "other" ? FORMS[pseudo].map((other) => [`${stem}_${other}`, said] as const) : [];
    return [[key, said], ...others];
  });
  return Object.fromEntries(entries);
}
