/**
 * The names that people use for states: “USA”, “Vietnam” or “Ivory Coast”. Screens that search for states load the
 * `states` sentences, which list these names by ISO code.
 */
import { contentKeys, fromContent, hasContent, otherNames } from "./index.ts";

/**
 * A name without case, accents, punctuation and article, for comparing.
 * @example "The Côte d’Ivoire" and "cote d'ivoire" are both "cote d ivoire"; "St. Lucia" is "saint lucia"
 */
export function plainName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replaceAll("&", " and ")
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim()
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/^st /, "saint ");
}

/**
 * All names of a state in the language of the page: its short and official name, its ISO code and other names. Empty
 * for a delegation that is no state.
 */
export function namesOfState(id: string): readonly string[] {
  const known = [`country.${id}.name`, `country.${id}.official`].filter(hasContent);
  return known.length === 0 ? [] : [...known.map((path) => fromContent(path)), id, ...otherNames(id)];
}

/** Every plain name of every state, with the ISO code. A short name wins over another state's other name. */
export function statesByName(): ReadonlyMap<string, string> {
  const states = contentKeys("country");
  const others = states.flatMap((iso3) => namesOfState(iso3).map((name) => [plainName(name), iso3] as const));
  const own = states.map((iso3) => [plainName(fromContent(`country.${iso3}.name`)), iso3] as const);
  return new Map([...others, ...own]);
}

/** The state that a name means, or undefined. What stands in brackets may be missing. */
export function stateNamed(name: string, states: ReadonlyMap<string, string>): string | undefined {
  return states.get(plainName(name)) ?? states.get(plainName(name.replaceAll(/\([^()]*\)/g, " ")));
}
