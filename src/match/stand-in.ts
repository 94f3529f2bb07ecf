/** What is done for a seat whose hand gives nothing. */
import { chanceOfSeat, policy } from "../bots/index.ts";
import { seen } from "../engine/seats/seen.ts";
import type { Command } from "../engine/state/command.ts";
import { indexOf, type Seat } from "../engine/state/seat.ts";
import type { Match } from "./types.ts";

/** The acts of a beat by the mandate of a seat, as a bot of level 2 would give them. */
export function byMandate({ world, scenario }: Match, seat: Seat): readonly Command[] {
  const country = indexOf(scenario, seat);
  if (country < 0) return [];
  const chance = chanceOfSeat(world.secrets.words, world.clock, country);
  return policy({ type: "bot", level: 2 }, seen(world, country), chance);
}
