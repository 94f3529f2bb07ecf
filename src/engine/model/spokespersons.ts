/** The active seats of the talks: a spokesperson for each caucus, and every seat named when the match opened. */
import { memo } from "../exact/memo.ts";
import type { Scenario } from "../state/scenario.ts";
import { canonical } from "./canonical.ts";

/** For each caucus, the index of its most powerful member; ties are broken by ISO order. */
export const spokespersons = memo((scenario: Scenario): readonly number[] =>
  scenario.caucuses.map((caucus) => {
    let best = -1;
    scenario.countries.forEach((country, i) => {
      if (country.caucus !== caucus.id) return;
      if (best < 0 || country.power > (scenario.countries[best]?.power ?? 0)) best = i;
    });
    return best;
  }),
);

/** The indices of the active delegations: the spokespersons and every seat named when the match opened. */
export function activeSeats(scenario: Scenario, named: readonly number[]): readonly number[] {
  return scenario.countries.flatMap((_, i) => (isActive(scenario, named, i) ? [i] : []));
}

/** Whether a delegation speaks, builds bridges and trades on its own; all others follow their caucus. */
export function isActive(scenario: Scenario, named: readonly number[], country: number): boolean {
  return spokespersons(scenario).includes(country) || named.includes(country);
}

/** The spokesperson of a country's caucus: a seat named when the match opened, or else its most powerful member. */
export function spokesOf(scenario: Scenario, named: readonly number[], country: number): number {
  const { caucusOf } = canonical(scenario);
  const caucus = caucusOf[country] ?? -1;
  for (const i of named) if (caucusOf[i] === caucus) return i;
  return spokespersons(scenario)[caucus] ?? country;
}
