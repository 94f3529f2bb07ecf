/**
 * A name without case, accents, punctuation, invisible characters and article, for comparing.
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
    .replace(/^the /, "")
    .replace(/^st /, "saint ");
}
