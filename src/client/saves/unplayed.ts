/** Endings, seats, climates and lengths that the matches on a device have not covered yet. */
import { ENDING_IDS } from "../../content/endings.ts";
import { HOME_TABLES } from "../../content/home-tables.ts";
import { CLIMATES, type Climate, SCENARIOS, type ScenarioId } from "../../engine/state/scenario.ts";
import type { Finished } from "../saves/save-summary.ts";

export type Played = Readonly<{ seat: string; result: Finished }>;

export type Unplayed = Readonly<{
  endings: readonly string[];
  /** Delegations with a handwritten mandate that have not been played yet. */
  seats: readonly string[];
  climates: readonly Climate[];
  scenarios: readonly ScenarioId[];
}>;

export function unplayed(matches: readonly Played[]): Unplayed {
  const results = matches.map(({ result }) => result);
  const seats = matches.map(({ seat }) => seat);
  return {
    endings: ENDING_IDS.filter((id) => !results.some(({ ending }) => ending === id)),
    seats: HOME_TABLES.filter((seat) => !seats.includes(seat)),
    climates: CLIMATES.filter((id) => !results.some(({ setup }) => setup.climate === id)),
    scenarios: SCENARIOS.filter((id) => !results.some(({ setup }) => setup.scenario === id)),
  };
}
