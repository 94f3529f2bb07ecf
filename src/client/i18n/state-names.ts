/**
 * The names that people use for states: “USA”, “Vietnam” or “Ivory Coast”. Screens that search for states load the
 * `states` sentences, which list these names by ISO code.
 */
import { type KnownStates, stateNamed } from "../../kernel/known-states.ts";
import { plainName } from "../../kernel/plain-name.ts";
import { compareWords, contentKeys, fromContent, hasContent, otherNames } from "./index.ts";

export type { KnownStates };
export { plainName };

/**
 * All names of a state in the language of the page: its short and official name, its ISO code and other names. Empty
 * for a delegation that is no state.
 */
export function namesOfState(id: string): readonly string[] {
  const known = [`country.${id}.name`, `country.${id}.official`].filter(hasContent);
  return known.length === 0 ? [] : [...known.map((path) => fromContent(path)), id, ...otherNames(id)];
}

/** Languages in which people write the names of states: those of the UN, and three others. */
const LANGUAGES = ["ar", "zh", "fr", "ru", "es", "de", "pt", "it"];
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

const withoutArticles = (name: string): string => name.replaceAll(" the ", " ");

/** The browser's codes of states, with two letters, by the codes of this page. Found by the English names. */
function browserCodes(codes: KnownStates["codes"]): readonly (readonly [id: string, code: string])[] {
  const english = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const bare = new Map([...codes].map(([name, id]) => [withoutArticles(name), id] as const));
  return LETTERS.flatMap((one) => LETTERS.map((other) => one + other)).flatMap((code) => {
    const name = english.of(code);
    const id = name === undefined ? undefined : (stateNamed(name, codes) ?? bare.get(plainName(name)));
    return id === undefined ? [] : [[id, code] as const];
  });
}

/** The names of states in other languages, as the browser knows them, with their ISO codes. */
function namesAbroad(codes: KnownStates["codes"]): readonly (readonly [name: string, id: string])[] {
  const known = browserCodes(codes);
  return LANGUAGES.flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
    return known.map(([id, code]) => [plainName(names.of(code) ?? ""), id] as const);
  });
}

/** All states by name, sorted. A short name wins over another state's other name, and both over other languages. */
export function knownStates(): KnownStates {
  const states = contentKeys("country").map((id) => [id, fromContent(`country.${id}.name`)] as const);
  const sorted = [...states].sort(([, a], [, b]) => compareWords(a, b));
  const others = states.flatMap(([id]) => namesOfState(id).map((name) => [plainName(name), id] as const));
  const short = states.map(([id, name]) => [plainName(name), id] as const);
  const own = new Map([...others, ...short]);
  const abroad = namesAbroad(own).filter(([name]) => name !== "");
  return { codes: new Map([...abroad, ...own]), names: new Map(sorted) };
}
