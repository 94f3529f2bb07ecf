/** Finds states by name, UN group or caucus. */
import { byName, caucusName, countryName, unGroupName } from "../../client/i18n/names.ts";
import type { Country, Scenario } from "../../engine/state/scenario.ts";

/** States whose name, group or caucus contains the search text, sorted by name. */
export function seatsMatching(scenario: Scenario, search: string): readonly Country[] {
  const wanted = plain(search);
  return byName(scenario).flatMap((index) => {
    const country = scenario.countries[index];
    return country !== undefined && wordsOf(country).some((words) => words.includes(wanted)) ? [country] : [];
  });
}

function wordsOf({ iso3, unGroup, caucus }: Country): readonly string[] {
  return [countryName(iso3), iso3, unGroupName(unGroup), caucusName(caucus)].map(plain);
}

/** Ignores case, accents and the kind of apostrophe, so that "cote d'i" finds "Côte d’Ivoire". */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replaceAll("’", "'")
    .toLowerCase()
    .trim();
}
