/** Finds states by name, UN group or caucus. */
import { byName, caucusName, unGroupName } from "../../client/i18n/names.ts";
import { namesOfState, plainName } from "../../client/i18n/state-names.ts";
import type { Country, Scenario } from "../../engine/state/scenario.ts";

/** States whose name, group or caucus contains the search text, sorted by name. */
export function seatsMatching(scenario: Scenario, search: string): readonly Country[] {
  const wanted = plainName(search);
  return byName(scenario).flatMap((index) => {
    const country = scenario.countries[index];
    return country !== undefined && wordsOf(country).some((words) => words.includes(wanted)) ? [country] : [];
  });
}

function wordsOf({ iso3, unGroup, caucus }: Country): readonly string[] {
  return [...namesOfState(iso3), unGroupName(unGroup), caucusName(caucus)].map(plainName);
}
