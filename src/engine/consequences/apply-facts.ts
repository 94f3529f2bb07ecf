/**
 * What a fact does, worked out from the world it meets: every price and reward of the rules is read here and nowhere in
 * `evolve`. A new event does not compile until its consequences are decided.
 */

import { evolve } from "../evolve/evolve.ts";
import type { Consequences } from "../state/consequence.ts";
import type { EventType, Fact, GameEvent } from "../state/event.ts";
import type { World } from "../state/world.ts";
import type { ConsequenceTable } from "./consequence-type.ts";
import { consequencesOfDealing } from "./dealing.ts";
import { consequencesOfNegotiation } from "./negotiation.ts";
import { consequencesOfRatification } from "./ratification.ts";

const TABLE: ConsequenceTable<EventType> = {
  ...consequencesOfNegotiation,
  ...consequencesOfDealing,
  ...consequencesOfRatification,
};

function withConsequences(world: World, fact: Fact): GameEvent {
  const consequence = TABLE[fact.type] as ((world: World, fact: Fact) => Consequences) | null;
  if (consequence === null) return fact;
  const did = consequence(world, fact);
  return isNothing(did) ? fact : { ...fact, did };
}

function isNothing(did: Consequences): boolean {
  for (const _ in did) return false;
  return true;
}

/** Facts in the order in which they happen, each with what it did to the world the ones before it left. */
export function applyFacts(
  world: World,
  facts: readonly Fact[],
): Readonly<{ world: World; events: readonly GameEvent[] }> {
  const events: GameEvent[] = [];
  let now = world;
  for (const fact of facts) {
    const event = withConsequences(now, fact);
    events.push(event);
    now = evolve(now, event);
  }
  return { world: now, events };
}
