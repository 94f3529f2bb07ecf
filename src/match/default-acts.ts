/** Default acts for a seat whose player has not chosen any. */
import { chanceOfSeat, policy } from "../bots/index.ts";
import { seen } from "../engine/seats/seen.ts";
import type { Command } from "../engine/state/command.ts";
import { indexOf, type Seat } from "../engine/state/seat.ts";
import type { Match } from "./types.ts";

/**
 * The acts that a level-2 bot would choose in this beat, following the seat's mandate. Empty for a seat without a
 * country.
 */
export function actsByMandate({ world, scenario }: Match, seat: Seat): readonly Command[] {
  const country = indexOf(scenario, seat);
  if (country < 0) return [];
  const chance = chanceOfSeat(world.secrets.words, world.clock, country);
  return policy({ type: "bot", level: 2 }, seen(world, country), chance);
}
