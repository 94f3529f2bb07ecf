import type { EventType, GameEvent } from "../state/event.ts";
import type { World } from "../state/world.ts";

export type Handler<T extends EventType> = (world: World, event: Extract<GameEvent, { type: T }>) => World;

/** One handler for each event of a stage. */
export type Handlers<T extends EventType> = Readonly<{ [K in T]: Handler<K> }>;
