/** The acts of the rivals: powerful parties without a named delegation help a state or campaign (MODEL.md §3.10). */

import type { Fact } from "../events/event.ts";
import { rivalActs } from "../model/rivals.ts";
import type { Commands } from "../state/command.ts";
import { abroadOf } from "../state/command-slots.ts";
import type { World } from "../state/world.ts";

/** Lets the rivals act. A state that a delegation helps in the same season gets no second help. */
export function courtStates(world: World, commands: Commands): Fact[] {
  const helped = commands.map((own) => abroadOf(own, "assist")?.to ?? -1);
  const acts = rivalActs(world);
  const gifts = acts.flatMap(({ by, to }) => (to >= 0 && !helped.includes(to) ? [{ from: by, to }] : []));
  const until = world.month + world.scenario.seasonMonths;
  const campaigns = acts.flatMap(({ by, group }) => (group >= 0 ? [{ by, group, until }] : []));
  const facts: Fact[] = [];
  if (gifts.length > 0) facts.push({ type: "assistanceGiven", gifts });
  if (campaigns.length > 0) facts.push({ type: "campaignsRun", campaigns });
  return facts;
}
