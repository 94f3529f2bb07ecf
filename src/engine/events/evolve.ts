/**
 * How each event changes the world: total, silent, without chance, and by assigning alone: what an event did to trust,
 * credit or a home was worked out when it happened and is carried by it.
 */
import type { World } from "../state/world.ts";
import { abroadHandlers } from "./abroad.ts";
import { adoptionHandlers } from "./adoption.ts";
import { assigned } from "./assign.ts";
import { closingHandlers } from "./closing.ts";
import { draftingHandlers } from "./drafting.ts";
import type { Fact, GameEvent } from "./event.ts";
import { helpHandlers } from "./help.ts";
import { homeHandlers } from "./home.ts";
import { packagesHandlers } from "./packages.ts";
import { ratificationHandlers } from "./ratification.ts";
import { soundingHandlers } from "./sounding.ts";
import { tableHandlers } from "./table.ts";
import type { Handlers } from "./tables.ts";

const handlers: Handlers<Fact> = {
  ...tableHandlers,
  ...soundingHandlers,
  ...closingHandlers,
  ...draftingHandlers,
  ...packagesHandlers,
  ...adoptionHandlers,
  ...homeHandlers,
  ...abroadHandlers,
  ...helpHandlers,
  ...ratificationHandlers,
};

/** Folds one event into the world. */
export function evolve(world: World, event: GameEvent): World {
  const handler = handlers[event.type] as (world: World, event: GameEvent) => World;
  const next = handler(event.did === undefined ? world : assigned(world, event.did), event);
  return { ...next, seq: world.seq + 1 };
}

export function evolveAll(world: World, events: readonly GameEvent[]): World {
  return events.reduce(evolve, world);
}
