/**
 * How each event changes the world. Every event is handled and none is refused. The handlers only assign values and
 * involve no chance: the effects of an event on trust, credit or a home table were computed when it happened, and the
 * event carries them.
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
