/** The letter that a finished match ends with, as the start page keeps it. */
import { currentText } from "../../engine/model/whole-text.ts";
import type { Match } from "../../match/types.ts";
import { soonInForce } from "../selectors/debrief/ending.ts";
import { fateFor } from "../selectors/debrief/letter.ts";
import { ownStand } from "../selectors/debrief/own-stand.ts";
import { caseAnswers } from "../selectors/text/case-line.ts";
import { START_CASE } from "../selectors/text/start-case.ts";
import type { KeptLetter } from "./kept-letter.ts";

/** Returns null during the match, for a watched match, and for a table that does not have her case. */
export function letterOf({ world, scenario }: Match, seat: string, writtenAt: number): KeptLetter | null {
  const country = scenario.countries.findIndex(({ iso3 }) => iso3 === seat);
  if (world.phase !== "over" || country < 0) return null;
  const text = currentText(world);
  const [crime, data, refuse] = caseAnswers(scenario, text).map(({ answer }) => answer);
  if (crime === undefined || data === undefined || refuse === undefined) return null;
  return {
    case: START_CASE.case,
    fate: fateFor(world, country),
    answers: [crime, data, refuse],
    month: soonInForce(world),
    state: seat,
    stand: ownStand(scenario, world, text, country),
    writtenAt,
  };
}
