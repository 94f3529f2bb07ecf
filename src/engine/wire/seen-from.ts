/** What a seat may know, from what was sent to it: the page of a seat reads by this. */

import type { Lists, Own, Seen } from "../seats/seen.ts";
import type { Scenario } from "../state/scenario.ts";
import type { View } from "./view.ts";

/** The same as `seen` gives in the match that sent the view, in every reading (held by a property test). */
export function seenFrom(scenario: Scenario, { world, mine, seat }: View): Seen {
  const open = { ...world, scenario };
  if (mine === null) return { scenario, country: -1, world: open, own: NOTHING };
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
  return { scenario, country: mine.country, world: open, own: { lists, first: 0, stride: 1, place: 0 } };
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
