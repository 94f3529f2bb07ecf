/**
 * The names that people use for states: “USA”, “Vietnam” or “Ivory Coast”. Screens that search for states load the
 * `states` sentences, which list these names by ISO code.
 */
import { type KnownStates, stateNamed } from "../../kernel/known-states.ts";
import { plainName } from "../../kernel/plain-name.ts";
import { compareWords, contentKeys, fromContent, hasContent, language, otherNames } from "./index.ts";

export type { KnownStates };
export { plainName };

/**
 * All names of a state in a language: its short and official name, its ISO code and other names. Empty for a delegation
 * that is no state.
 */
export function namesOfState(id: string, lng = language()): readonly string[] {
  const known = [`country.${id}.name`, `country.${id}.official`].filter(hasContent);
  if (known.length === 0) return [];
  return [...known.map((path) => fromContent(path, { lng })), id, ...otherNames(id, lng)];
}

/** Whether a delegation is found by what somebody has typed: a part of its name here or of another name of its state. */
export function isFoundBy({ id, name }: Readonly<{ id: string; name: string }>, typed: string): boolean {
  const words = plainName(typed);
  return [name, ...namesOfState(id)].some((one) => plainName(one).includes(words));
}

/** Languages in which people write the names of states: those of the UN, and three others. */
const LANGUAGES = ["ar", "zh", "fr", "ru", "es", "de", "pt", "it"];
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

const withoutArticles = (name: string): string => name.replaceAll(" the ", " ");

/** The browser's codes of states, with two letters, by the codes of this page. @param codes by the English names */
function browserCodes(codes: KnownStates["codes"]): readonly (readonly [id: string, code: string])[] {
  const english = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const bare = new Map([...codes].map(([name, id]) => [withoutArticles(name), id] as const));
  return LETTERS.flatMap((one) => LETTERS.map((other) => one + other)).flatMap((code) => {
    const name = english.of(code);
    const id = name === undefined ? undefined : (stateNamed(name, codes) ?? bare.get(plainName(name)));
    return id === undefined ? [] : [[id, code] as const];
  });
}

/** The names of states in other languages, as the browser knows them, with their ISO codes. @param codes by the English names */
function namesAbroad(codes: KnownStates["codes"]): readonly (readonly [name: string, id: string])[] {
  const known = browserCodes(codes);
  return LANGUAGES.flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
    return known.map(([id, code]) => [plainName(names.of(code) ?? ""), id] as const);
  });
}

/** The codes of states by all their names in a language. A short name wins over another state's other name. */
function codesIn(ids: readonly string[], lng: string): KnownStates["codes"] {
  const pairs = (names: (id: string) => readonly string[]) =>
    ids.flatMap((id) => names(id).map((name) => [plainName(name), id] as const));
  return new Map([
    ...pairs((id) => namesOfState(id, lng)),
    ...pairs((id) => namesOfState(id, lng).slice(0, 1)),
  ]);
}

/** All states by name, sorted. A short name wins over another state's other name, and both over other languages. */
export function knownStates(): KnownStates {
  const states = contentKeys("country").map((id) => [id, fromContent(`country.${id}.name`)] as const);
  const sorted = [...states].sort(([, a], [, b]) => compareWords(a, b));
  const ids = states.map(([id]) => id);
  const english = codesIn(ids, "en");
  const abroad = namesAbroad(english).filter(([name]) => name !== "");
  return { codes: new Map([...abroad, ...english, ...codesIn(ids, language())]), names: new Map(sorted) };
}
