/** The part of a match that a seat may know, built from the view sent to it; the seat's page uses this. */

import type { Lists, Own, Seen } from "../seats/seen.ts";
import type { Command } from "../state/command.ts";
import type { Scenario } from "../state/scenario.ts";
import type { Seat } from "../state/seat.ts";
import type { View } from "./view.ts";

/**
 * Builds a `Seen` from which every function computes the same values as from `seen` in the match that sent the view
 * (a property test checks this).
 */
export function seenFrom(scenario: Scenario, { world, mine, seat, rulings }: View): Seen {
  const open = { ...world, scenario };
  if (mine === null)
    return { scenario, seat, country: -1, world: open, own: withSealed(NOTHING, seat, rulings) };
  const lists: Lists = {
    positions: mine.wishes.map((wish) => 1000 * wish),
    salience: mine.salience,
    weight: mine.weight,
    followed: mine.followed,
    redLines: mine.redLines,
    firmness: [mine.firmness],
    outside: [mine.outside],
    objectives: [mine.objectives],
    homes: mine.home === null ? [] : [mine.home],
    offers: mine.offers,
    sealed: { [seat]: mine.sealed },
    knowledge: mine.knowledge,
  };
  return {
    scenario,
    seat,
    country: mine.country,
    world: open,
    own: { lists, first: 0, stride: 1, place: 0 },
  };
}

function withSealed(own: Own, seat: Seat, sealed: readonly Command[]): Own {
  return sealed.length === 0 ? own : { ...own, lists: { ...own.lists, sealed: { [seat]: sealed } } };
}

const NOTHING: Own = {
  lists: {
    positions: [],
    salience: [],
    weight: [],
    followed: [],
    redLines: [],
    firmness: [],
    outside: [],
    objectives: [],
    homes: [],
    offers: [],
    sealed: {},
    knowledge: [],
  },
  first: 0,
  stride: 1,
  place: 0,
};
