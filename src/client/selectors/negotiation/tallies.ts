/** Results of a sounding, counted for the room and by caucus. */
import { spokespersons } from "../../../engine/model/spokespersons.ts";
import { type PlacardTally, placardAt, placardTally, rowAmong } from "../../../engine/state/digits.ts";
import type { Scenario } from "../../../engine/state/scenario.ts";

export { placardsOn } from "../../../engine/model/soundings.ts";
export {
  isBlankRow,
  type PlacardTally,
  placardAt,
  placardTally,
  standAt,
  standTally,
  voteAt,
} from "../../../engine/state/digits.ts";

/** The meaning of a placard, by its number. */
export const SIGNS = ["support", "live", "object"] as const;
export type Sign = (typeof SIGNS)[number];

/** What a country showed; null for no placard. */
export function signAt(row: string, country: number): Sign | null {
  const placard = placardAt(row, country);
  return placard === null ? null : SIGNS[placard];
}

export type CaucusTally = Readonly<{
  caucus: string;
  /** The member with the most weight, which speaks for the caucus. */
  spokesperson: number;
  size: number;
  tally: PlacardTally;
}>;

/** The twelve caucuses with their members' placards, largest first. */
export function talliesByCaucus(scenario: Scenario, row: string): readonly CaucusTally[] {
  return scenario.caucuses
    .map(({ id }, at) => {
      const members = membersOf(scenario, id);
      return {
        caucus: id,
        spokesperson: spokespersons(scenario)[at] ?? 0,
        size: members.length,
        tally: placardTally(rowAmong(row, members)),
      };
    })
    .sort((a, b) => b.size - a.size);
}

export function membersOf(scenario: Scenario, caucus: string): readonly number[] {
  return scenario.countries.flatMap((country, index) => (country.caucus === caucus ? [index] : []));
}
