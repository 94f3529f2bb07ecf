/**
 * The names that people use for states: “USA”, “Vietnam” or “Ivory Coast”. Screens that search for states load the
 * `states` sentences, which list these names by ISO code.
 */
import { plainName } from "../../kernel/plain-name.ts";
import { compareWords, contentKeys, fromContent, hasContent, otherNames } from "./index.ts";

export { plainName };

/** `codes`: ISO codes of states by all their plain names. `names`: their short names by ISO code. */
export type KnownStates = Readonly<{
  codes: ReadonlyMap<string, string>;
  names: ReadonlyMap<string, string>;
}>;

/**
 * All names of a state in the language of the page: its short and official name, its ISO code and other names. Empty
 * for a delegation that is no state.
 */
export function namesOfState(id: string): readonly string[] {
  const known = [`country.${id}.name`, `country.${id}.official`].filter(hasContent);
  return known.length === 0 ? [] : [...known.map((path) => fromContent(path)), id, ...otherNames(id)];
}

/** All states by name, sorted. A short name wins over another state's other name. */
export function knownStates(): KnownStates {
  const own = contentKeys("country").map((id) => [id, fromContent(`country.${id}.name`)] as const);
  const sorted = [...own].sort(([, a], [, b]) => compareWords(a, b));
  const others = own.flatMap(([id]) => namesOfState(id).map((name) => [plainName(name), id] as const));
  const short = own.map(([id, name]) => [plainName(name), id] as const);
  return { codes: new Map([...others, ...short]), names: new Map(sorted) };
}
