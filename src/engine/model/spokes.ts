/** Who carries the talks: a spokesperson for each caucus, and every seat named when the match opened. */
import { memo } from "../exact/memo.ts";
import type { Scenario } from "../state/scenario.ts";
import { canonical } from "./canonical.ts";

/** By caucus, the number of its weightiest member; ISO order breaks ties. */
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

/** Delegations that carry the talks, by number: the spokespersons and every seat named when the match opened. */
export function activeSeats(scenario: Scenario, named: readonly number[]): readonly number[] {
  return scenario.countries.flatMap((_, i) => (isActive(scenario, named, i) ? [i] : []));
}

/** Whether a delegation speaks, builds and trades of its own accord; the others follow their caucus. */
export function isActive(scenario: Scenario, named: readonly number[], country: number): boolean {
  return spokespersons(scenario).includes(country) || named.includes(country);
}

/** Who speaks for a country's caucus: a seat named when the match opened, else its weightiest member. */
export function spokesOf(scenario: Scenario, named: readonly number[], country: number): number {
  const { caucusOf } = canonical(scenario);
  const caucus = caucusOf[country] ?? -1;
  for (const i of named) if (caucusOf[i] === caucus) return i;
  return spokespersons(scenario)[caucus] ?? country;
}
