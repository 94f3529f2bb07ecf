/** The states that a page knows by name. It imports no sentences, so that tools can read lists of names too. */
import { plainName } from "./plain-name.ts";

/** `codes`: ISO codes of states by all their plain names. `names`: their short names by ISO code. */
export type KnownStates = Readonly<{
  codes: ReadonlyMap<string, string>;
  names: ReadonlyMap<string, string>;
}>;

/** The state that a name means, or undefined. What stands in brackets may be missing. */
export function stateNamed(name: string, codes: KnownStates["codes"]): string | undefined {
  return codes.get(plainName(name)) ?? codes.get(plainName(name.replaceAll(/\([^()]*\)/g, " ")));
}
