/** The first Conference of the States Parties: only parties vote (the numbers are design choices). */

import type { Fact } from "../events/event.ts";
import { draw, ROLL } from "../exact/rng.ts";
import { holdBallot } from "../model/ballot.ts";
import { countParties } from "../model/hazard.ts";
import { protocolPartiesFor } from "../model/whole-text.ts";
import type { Command } from "../state/command.ts";
import { commandOf } from "../state/command-slots.ts";
import type { World } from "../state/world.ts";

/** Whether the conference takes place. */
export function isConvened(world: World): boolean {
  return world.treaty.inForce >= 0;
}

/**
 * Puts two questions: a seat for civil society, which is a matter of procedure, and opening talks on a protocol,
 * which is a matter of substance and also needs enough parties.
 */
export function holdConference(world: World, commands: readonly (readonly Command[])[]): Fact[] {
  const cast = commands.map((own) => commandOf(own, "castConference"));
  const onObservers = cast.map((vote) => vote?.observers ?? null);
  const onProtocol = cast.map((vote) => vote?.protocol ?? null);
  const observers = holdBallot(world, "conferenceProcedure", onObservers, lotFor(world, 0));
  const protocol = holdBallot(world, "conferenceSubstance", onProtocol, lotFor(world, 1));
  const protocolNeeds = protocolPartiesFor(world.scenario, world.treaty.text);
  const isEnough = countParties(world.treaty.deposited) >= protocolNeeds;
  const talks = { ...protocol, carried: protocol.carried && isEnough };
  return [{ type: "conferenceHeld", conference: { observers, protocol: talks, protocolNeeds } }];
}

function lotFor(world: World, question: number): (country: number) => number {
  return (country) => draw(world.secrets.words, ROLL.conference, world.month, country, question);
}
