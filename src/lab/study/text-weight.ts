/** How strongly a text acts on ratification in a study, as one number for a paper's methods. */
import { designTerm } from "../../engine/model/canonical.ts";
import { CLIMATE } from "../../engine/model/climate.ts";
import { type Study, scenarioOfStudy, textOf } from "./study.ts";
import { OWN_PULL } from "./text-pull.ts";

/**
 * What the text adds to the logit of ratifying in a month, in thousandths: the mean over all states, without
 * reservations (MODEL §3.10). A few thousandths for the real text; null if every match negotiates its own.
 */
export function textWeight(study: Study): number | null {
  const text = textOf(study);
  if (text === null) return null;
  const scenario = scenarioOfStudy(study);
  const terms = scenario.countries.map((_, country) => designTerm(scenario, country, text, []));
  const sum = terms.reduce((total, term) => total + term, 0);
  const sway = CLIMATE[study.climate].sway.text / CLIMATE.measured.sway.text;
  const pull = (study.textPull ?? OWN_PULL) / OWN_PULL;
  return Math.round((sum / terms.length) * sway * pull);
}
