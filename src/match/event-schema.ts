/**
 * Schemas for the events of a saved match: every field of every event, with the range that the scenario allows.
 * Events that pass can be folded without a crash or an endless loop; `log-validity.ts` checks whether a real match
 * could have produced them.
 */
import * as z from "zod/mini";
import type { EventType, Fact, GameEvent } from "../engine/events/event.ts";
import type { Scenario } from "../engine/state/scenario.ts";
import { adoptionSchemas } from "./adoption-events.ts";
import { capitalSchemas } from "./capital-events.ts";
import { consequencesOf } from "./consequence-schema.ts";
import { dealSchemas } from "./deal-events.ts";
import { partsOf } from "./event-parts.ts";
import type { Schemas } from "./event-tables.ts";
import { ratificationSchemas } from "./ratification-events.ts";
import { roundSchemas } from "./round-events.ts";

export type ReadEvents = (events: readonly unknown[]) => readonly GameEvent[] | null;

/** Makes a reader for the events of one scenario. The reader returns the same events, or null if one is malformed. */
export function eventReader(scenario: Scenario): ReadEvents {
  const parts = partsOf(scenario);
  const table: Schemas<Fact> = {
    ...roundSchemas(scenario, parts),
    ...dealSchemas(parts),
    ...adoptionSchemas(parts),
    ...capitalSchemas(scenario, parts),
    ...ratificationSchemas(scenario, parts),
  };
  const consequences = z.exactOptional(consequencesOf(parts));
  const isSound = (value: unknown): boolean => {
    const { did, ...fact } = value as Readonly<{ type: string; did?: unknown }>;
    const isFact = Object.hasOwn(table, fact.type) && z.validate(table[fact.type as EventType], fact);
    return isFact && (did === undefined || z.validate(consequences, did));
  };
  return (events) => (events.every(isSound) ? (events as readonly GameEvent[]) : null);
}
