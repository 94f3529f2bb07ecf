/** The result of a finished match, in the form that saves keep. */
import { currentText } from "../../engine/model/whole-text.ts";
import { results } from "../../engine/seats/results.ts";
import { seen } from "../../engine/seats/seen.ts";
import type { Match } from "../../match/types.ts";
import { endOf } from "../selectors/debrief/ending.ts";
import type { Finished } from "./save-summary.ts";

/** Returns null during the match, and for a watched match. */
export function finishedOf(match: Match, seat: string): Finished | null {
  const { world, scenario, setup, engineVersion } = match;
  const country = scenario.countries.findIndex(({ iso3 }) => iso3 === seat);
  if (world.phase !== "over" || country < 0) return null;
  const { mandate, trust, world: made } = results(seen(world, country));
  const whole = currentText(world);
  return {
    setup,
    version: engineVersion,
    ending: endOf(scenario, world, whole),
    mandate,
    trust,
    world: made,
    inForce: world.treaty.inForce,
    text: adopted(match, whole),
  };
}

function adopted({ world, scenario }: Match, whole: readonly number[]): Finished["text"] {
  const { outcome } = world.treaty;
  if (outcome === null || outcome.how === "failed") return [];
  return scenario.articles.map(({ id, alternatives }, a) => ({
    article: id,
    alternative: alternatives[whole[a] ?? 0]?.key ?? "",
  }));
}
