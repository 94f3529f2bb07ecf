/**
 * How each event changes the world: total, silent, without chance, and by assigning alone: what an event did to trust,
 * credit or a home was worked out when it happened and is carried by it. Adding an event without a handler does not
 * compile. Handlers stand by stage of the treaty, a file each.
 */

import type { EventType, GameEvent } from "../state/event.ts";
import type { World } from "../state/world.ts";
import { adoption } from "./adoption.ts";
import { assigned } from "./assign.ts";
import { dealing } from "./dealing.ts";
import type { Handlers } from "./handlers.ts";
import { negotiation } from "./negotiation.ts";
import { ratification } from "./ratification.ts";
import { table } from "./table.ts";

const handlers: Handlers<EventType> = { ...table, ...negotiation, ...dealing, ...adoption, ...ratification };

/** Folds one event into the world. */
export function evolve(world: World, event: GameEvent): World {
  const handler = handlers[event.type] as (world: World, event: GameEvent) => World;
  const next = handler(event.did === undefined ? world : assigned(world, event.did), event);
  return { ...next, seq: world.seq + 1 };
}

export function evolveAll(world: World, events: readonly GameEvent[]): World {
  return events.reduce(evolve, world);
}
