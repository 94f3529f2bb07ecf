/** Letters that people write for one another, and that have no accent to drop: also forms of an Arabic letter. */
const FORMS: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  ٱ: "ا",
  ى: "ي",
  ة: "ه",
  // The stroke that only lengthens a word.
  ـ: "",
};
const HAS_FORM = new RegExp(`[${Object.keys(FORMS).join("")}]`, "gu");

/**
 * A name without case, accents, forms of a letter, punctuation, invisible characters and article, for comparing and for
 * every search.
 * @example "The Côte d’Ivoire" and "cote d'ivoire" are both "cote d ivoire"; "St. Lucia" is "saint lucia"
 */
export function plainName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\p{Mark}\p{Default_Ignorable_Code_Point}]/gu, "")
    .replaceAll("&", " and ")
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim()
    .toLowerCase()
    .replace(HAS_FORM, (letter) => FORMS[letter] ?? letter)
    .replace(/^the /, "")
    .replace(/^st /, "saint ");
}
