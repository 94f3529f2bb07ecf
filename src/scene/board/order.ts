/** The order of countries on the voting board. */

import { byName } from "../../client/i18n/names.ts";
import { talliesByCaucus } from "../../client/selectors/negotiation/tallies.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { Place } from "../paint/board.ts";

/**
 * Sorts states by name, as on a real board. If the board shows no names, groups them by caucus, the largest first.
 */
export function onBoard(scenario: Scenario, hasCodes: boolean): readonly number[] {
  const names = byName(scenario);
  if (hasCodes) return names;
  const largestFirst = caucusesOf(scenario);
  return largestFirst.flatMap((caucus) => names.filter((at) => scenario.countries[at]?.caucus === caucus));
}

/** The country codes and tones of the cells. Without codes, neighbouring caucuses have different tones. */
export function placesOf(scenario: Scenario, order: readonly number[], hasCodes: boolean): readonly Place[] {
  const largestFirst = caucusesOf(scenario);
  return order.map((at) => {
    const { iso3 = "", caucus = "" } = scenario.countries[at] ?? {};
    return { code: iso3, isOther: !hasCodes && largestFirst.indexOf(caucus) % 2 === 1 };
  });
}

function caucusesOf(scenario: Scenario): readonly string[] {
  return talliesByCaucus(scenario, "").map(({ caucus }) => caucus);
}
