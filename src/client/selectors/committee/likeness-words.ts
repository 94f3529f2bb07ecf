/** What each language needs so that its words can be compared: words that say nothing, and forms of one word. */

/** `empty`: words that say nothing about the topic of a clause. `stem`: what several forms of a word have in common. */
export type WordRules = Readonly<{ empty: ReadonlySet<string>; stem: (word: string) => string }>;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** A longer word than this has an ending that can be cut. */
const LONG = 5;

const ENGLISH: WordRules = {
  empty: setOf(
    "a an and any are as at be been by each for from has have in into is it its may no not of on or other shall such so state states party parties that the their them this to under where which who with without",
  ),
  stem: englishStem,
};

/** Endings that make a noun, a verb or an adverb of the same stem, the longest first. */
const ENGLISH_ENDINGS = [
  /(?:at(?:ions?|ing|ed|es?|ive|ors?)|it(?:ions?|ing|ed|es?))$/,
  /(?:ments?|ion|ing|ed|er|or|ly|al|able|ance|ence|ity|e|y)$/,
];

/** What an ending leaves is at least this long, or the ending is part of the word. */
const STEM = 4;

/** @example "preserve", "preserved" and "preservation" are all "preserv" */
function englishStem(word: string): string {
  const singular = word.replace(/ies$/, "y").replace(/(?<=[^s])s$/, "");
  const stems = ENGLISH_ENDINGS.map((ending) => singular.replace(ending, ""));
  return stems.find((stem) => stem !== singular && stem.length >= STEM) ?? singular;
}

const FRENCH: WordRules = {
  empty: setOf(
    "à au aucun aucune autre autres aux avec ce ces cette chaque dans de des dont doit doivent du elle elles en est et être états état il ils la le les leur leurs lui ne ni nul on ou où par partie parties pas peut peuvent plus pour qu que qui sa sans se ses si son sont sous sur tel telle telles tels tous tout toute toutes un une",
  ),
  stem: (word) =>
    word.length > LONG
      ? word.replace(/(ements?|ations?|antes?|ants?|ées?|és?|ent|er|es|s|e)$/, "")
      : word.replace(/s$/, ""),
};

const ARABIC: WordRules = {
  empty: setOf(
    "أن أو أي إذا إلى إن التي الدول الدولة الأطراف الطرف الذي الذين بما بين تلك ثم ذلك على عن غير في قد كان كل لا لم لن له لها ما مع من هذا هذه هو هي وأن ولا وما",
  ),
  // Without the article, what is joined before it, and the endings of number and gender.
  stem: (word) => {
    const bare = word.replace(/[\u064B-\u0652\u0640]/g, "").replace(/[أإآ]/g, "ا");
    const open = bare.replace(/^(?:[وفبلك]?ال|لل)(?=.{3})/, "");
    return open.length > LONG ? open.replace(/(ات|ون|ين|ان|ها|هم|ية|ة|ه)$/, "") : open.replace(/ة$/, "");
  },
};

/** A language without rules compares its words as they stand. */
const PLAIN: WordRules = { empty: new Set(), stem: (word) => word };

const RULES: Readonly<Record<string, WordRules>> = { en: ENGLISH, fr: FRENCH, ar: ARABIC };

/** @param language code, with or without a region */
export function wordRules(language: string): WordRules {
  return RULES[language.split("-")[0] ?? ""] ?? PLAIN;
}

/** Numbers in words. Digits are no words at all. */
const NUMBERS: Readonly<Record<string, string>> = {
  en: "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million",
  fr: "deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt vingts trente quarante cinquante soixante cent cents mille million millions",
  ar: "واحد واحدة اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة عشر عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين مائة مئة ألف مليون",
};

/** @returns nothing in a language without such words */
export function numberWords(language: string): string {
  return NUMBERS[language.split("-")[0] ?? ""] ?? "";
}
