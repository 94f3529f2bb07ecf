/** The types of the tables that say what each type of fact changes in a committee, and who may see it. */
import type { Committee } from "../state/state.ts";

/** Applies one type of fact. `at` is in ms since 1970. */
type Fold<F> = (state: Committee, fact: F, at: number) => Committee;

export type Folds<F extends Readonly<{ type: string }>> = {
  readonly [T in F["type"]]: Fold<Extract<F, Readonly<{ type: T }>>>;
};

/** Who may see a fact: everybody, only the chairs, or the chairs and the delegations whose agreement it is about. */
export type SeenBy = "all" | "chairs" | "parties";

export type Readers<F extends Readonly<{ type: string }>> = {
  readonly [T in F["type"]]: (fact: Extract<F, Readonly<{ type: T }>>) => SeenBy;
};

export const visibleToAll = (): SeenBy => "all";
export const visibleToChairs = (): SeenBy => "chairs";
export const visibleToParties = (): SeenBy => "parties";

/** Makes a table with the same value for every type of fact. */
export function each<T extends object, V>(facts: T, value: V): { readonly [K in keyof T]: V } {
  return Object.fromEntries(Object.keys(facts).map((type) => [type, value])) as { [K in keyof T]: V };
}
