/** Reduces events to what a seat may know, by allow-list. */

import { abroadRedactions } from "../events/abroad.ts";
import { adoptionRedactions } from "../events/adoption.ts";
import { closingRedactions } from "../events/closing.ts";
import { draftingRedactions } from "../events/drafting.ts";
import type { EventType, Fact, GameEvent } from "../events/event.ts";
import { helpRedactions } from "../events/help.ts";
import { homeRedactions } from "../events/home.ts";
import { packagesRedactions } from "../events/packages.ts";
import { ratificationRedactions } from "../events/ratification.ts";
import { soundingRedactions } from "../events/sounding.ts";
import { tableRedactions } from "../events/table.ts";
import { open, type Redactions } from "../events/tables.ts";
import type { Consequences, Move } from "../state/consequence.ts";
import type { Scenario } from "../state/scenario.ts";
import { indexOf, type Seat } from "../state/seat.ts";

const CUTS: Redactions<Fact> = {
  ...tableRedactions,
  ...soundingRedactions,
  ...closingRedactions,
  ...draftingRedactions,
  ...packagesRedactions,
  ...adoptionRedactions,
  ...homeRedactions,
  ...abroadRedactions,
  ...helpRedactions,
  ...ratificationRedactions,
};

/**
 * Whether an event is open. The consequences of open events are public as well: the room sees which seats lose and
 * gain.
 */
const isOpen = (type: EventType): boolean => CUTS[type] === open;

/**
 * The consequences that a seat may know: its own, and public changes of trust. Credit and home tables are shown only
 * to the seat that they belong to.
 */
function cutConsequences(did: Consequences, isPublic: boolean, country: number): Consequences {
  const own = <C>(moves: readonly Move<C>[] = []): readonly Move<C>[] =>
    moves.flatMap((move) => {
      const countries = move.countries.filter((one) => one === country);
      return countries.length === 0 ? [] : [{ ...move, countries }];
    });
  const parts = {
    ...did,
    trust: isPublic ? (did.trust ?? []) : own(did.trust),
    credit: own(did.credit),
    homes: (did.homes ?? []).filter((home) => home.country === country),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part.length > 0)) as Consequences;
}

/** The part of an event that a seat may know; null if it may know nothing. */
export function redact(scenario: Scenario, event: GameEvent, seat: Seat): GameEvent | null {
  const cut = CUTS[event.type] as (event: GameEvent, country: number, seat: Seat) => GameEvent | null;
  const country = indexOf(scenario, seat);
  const seen = cut(event, country, seat);
  if (seen?.did === undefined) return seen;
  return { ...seen, did: cutConsequences(seen.did, isOpen(event.type), country) };
}
