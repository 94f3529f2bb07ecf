/**
 * The strength of the text's pull on ratification. It is a design choice (MODEL §3.10), so what depends on it is shown
 * for 0, ½, 1 and 2 times its strength.
 */
import type { Scenario } from "../../engine/state/scenario.ts";

/** In thousandths of the game's own pull. */
export const PULLS = [0, 500, 1000, 2000] as const;

/** The game's own pull. */
export const OWN_PULL = 1000;

/** The most games that a study plays again with another pull; a large one is not played four times in full. */
export const MOST_AGAIN = 1_000;

const withPull = new WeakMap<Scenario, Map<number, Scenario>>();

/** The scenario with another pull of the text. The same object for the same arguments, because the engine caches. */
export function pulled(scenario: Scenario, textPull: number | undefined): Scenario {
  if (textPull === undefined) return scenario;
  const known = withPull.get(scenario) ?? new Map<number, Scenario>();
  withPull.set(scenario, known);
  const found = known.get(textPull) ?? { ...scenario, textPull };
  known.set(textPull, found);
  return found;
}
