/** How a match ended for one seat, small enough to stand beside another match. */

import { currentText } from "../../../engine/model/whole-text.ts";
import { results as resultsOf } from "../../../engine/seats/results.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import type { Answer } from "../../../engine/state/scenario.ts";
import type { Results } from "../../game/play.ts";
import { caseAnswers } from "../text/case-line.ts";
import { endOf } from "./ending.ts";
import { fateFor } from "./letter.ts";
import { RESULTS, type ResultId } from "./result-scale.ts";

export type EndOfMatch = Readonly<{
  /** Id of the ending. */
  ending: string;
  results: Pick<Results, ResultId>;
  /** The month of entry into force; −1 for never. */
  inForce: number;
  /** Whether the person of the first case is a criminal by the text. Null if there is no treaty that could say so. */
  crime: Answer | null;
}>;

/** The end of a finished match, from what its seat can see. */
export function endOfMatch(own: Seen): EndOfMatch {
  const { world, scenario, country } = own;
  const text = currentText(world);
  const { mandate, trust, world: made } = resultsOf(own);
  return {
    ending: endOf(scenario, world, text),
    results: { mandate, trust, world: made },
    inForce: world.treaty.inForce,
    crime: fateFor(world, country) === "failed" ? null : (caseAnswers(scenario, text)[0]?.answer ?? null),
  };
}

export type EndNumber = Readonly<{ id: ResultId; value: number; par: number | null }>;

/**
 * The three results with par beside them. Without a treaty in force, World stays where it began, so par beside it
 * would read as a success or a failure that is none.
 */
export function endNumbers(
  results: Pick<Results, ResultId>,
  pars: Pick<Results, ResultId> | null,
  isInForce: boolean,
): readonly EndNumber[] {
  return RESULTS.map((id) => ({
    id,
    value: results[id],
    par: pars === null || (id === "world" && !isInForce) ? null : pars[id],
  }));
}
