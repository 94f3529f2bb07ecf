import type { Consequences } from "../state/consequence.ts";
import type { EventType, Fact } from "../state/event.ts";
import type { World } from "../state/world.ts";

/** What a fact of a type does to trust, credit, promises and homes; null where it does nothing to them. */
export type Consequence<T extends EventType> =
  | ((world: World, fact: Extract<Fact, { type: T }>) => Consequences)
  | null;

export type ConsequenceTable<T extends EventType> = Readonly<{ [K in T]: Consequence<K> }>;
