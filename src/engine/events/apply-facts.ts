/**
 * Computes the consequences of a fact from the world as it was before the fact. The prices and rewards of the rules
 * are applied here, never in `evolve`.
 */
import type { Consequences } from "../state/consequence.ts";
import type { World } from "../state/world.ts";
import { abroadConsequences } from "./abroad.ts";
import { adoptionConsequences } from "./adoption.ts";
import { closingConsequences } from "./closing.ts";
import { draftingConsequences } from "./drafting.ts";
import type { Fact, GameEvent } from "./event.ts";
import { evolve } from "./evolve.ts";
import { helpConsequences } from "./help.ts";
import { homeConsequences } from "./home.ts";
import { packagesConsequences } from "./packages.ts";
import { ratificationConsequences } from "./ratification.ts";
import { soundingConsequences } from "./sounding.ts";
import { tableConsequences } from "./table.ts";
import type { ConsequenceTable } from "./tables.ts";

const TABLE: ConsequenceTable<Fact> = {
  ...tableConsequences,
  ...soundingConsequences,
  ...closingConsequences,
  ...draftingConsequences,
  ...packagesConsequences,
  ...adoptionConsequences,
  ...homeConsequences,
  ...abroadConsequences,
  ...helpConsequences,
  ...ratificationConsequences,
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

/** Applies facts in order. The consequences of each fact are computed from the world after the earlier facts. */
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
