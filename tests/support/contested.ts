/** The room of `bazaar.ts` where people play. Each delegation is trusted 600. */
import type { LayPlacards, Placard } from "../../src/engine/state/command.ts";
import type { Pact } from "../../src/engine/state/treaty.ts";
import type { Pen, World } from "../../src/engine/state/world.ts";
import { bazaar, CAN, HR62, KEN } from "./bazaar.ts";
import { put } from "./play.ts";

/**
 * A contested room. Kenya alone was named at the opening.
 * @param first the placards on hr62 0 of Canada, Egypt, Jamaica, Kenya and Russia: 0 support, 1 can live with,
 * 2 objection, 3 none
 */
export function contested(change: Partial<World> = {}, first?: string): World {
  return { ...bazaar(first), climate: "contested", named: [KEN], ...change };
}

/** Placards on hr62, in the order of its texts, with the wish declared with them. */
export function lay(wish: number, ...placards: Placard[]): LayPlacards {
  return { type: "layPlacards", article: HR62, placards, wish, care: 1 };
}

/** The world with the given trust in some countries. */
export function trusting(world: World, trust: Readonly<Record<number, number>>): World {
  return { ...world, trust: put(world.trust, trust) };
}

/** A pen on hr62 after a speech for its rights. By default it is Kenya's, on text 0, and carries fully. */
export function pen(change: Partial<Pen> = {}): Pen {
  return { country: KEN, article: HR62, alternative: 0, argument: "rights", carry: 1000, ...change };
}

/** Kenya's open promise to Canada to support a text of hr62. */
export function promise(alternative: number, change: Partial<Pact> = {}): Pact {
  return {
    by: KEN,
    to: CAN,
    kind: "support",
    article: HR62,
    alternative,
    paid: true,
    status: "open",
    due: 0,
    ...change,
  };
}
