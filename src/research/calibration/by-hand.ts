/** A match in which a person holds one seat and has given these commands one by one, as on the screen. */
import type { Command } from "../../engine/state/command.ts";
import { giveCommands } from "../../match/match.ts";
import type { Match } from "../../match/types.ts";

export function givenByHand(match: Match, country: number, commands: readonly Command[]): Match {
  const seat = match.scenario.countries[country]?.iso3 ?? "";
  const holders = match.world.holders.with(country, { type: "person" });
  return giveCommands(
    { ...match, world: { ...match.world, holders } },
    commands.map((command) => ({ seat, command })),
  );
}
