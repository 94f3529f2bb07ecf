/** Reduces events to what a seat may know, by allow-list. */

import { abroadCuts } from "../events/abroad.ts";
import { adoptionCuts } from "../events/adoption.ts";
import { closingCuts } from "../events/closing.ts";
import { draftingCuts } from "../events/drafting.ts";
import type { EventType, Fact, GameEvent } from "../events/event.ts";
import { helpCuts } from "../events/help.ts";
import { homeCuts } from "../events/home.ts";
import { packagesCuts } from "../events/packages.ts";
import { ratificationCuts } from "../events/ratification.ts";
import { soundingCuts } from "../events/sounding.ts";
import { tableCuts } from "../events/table.ts";
import { type Cuts, open } from "../events/tables.ts";
import type { Consequences, Move } from "../state/consequence.ts";
import type { Scenario } from "../state/scenario.ts";
import { indexOf, type Seat } from "../state/seat.ts";

const CUTS: Cuts<Fact> = {
  ...tableCuts,
  ...soundingCuts,
  ...closingCuts,
  ...draftingCuts,
  ...packagesCuts,
  ...adoptionCuts,
  ...homeCuts,
  ...abroadCuts,
  ...helpCuts,
  ...ratificationCuts,
};

/** Whether an event is open, so that its consequences are public as well: the room sees which seats pay and gain. */
const isOpen = (type: EventType): boolean => CUTS[type] === open;

/**
 * The consequences for the seat itself, and public changes of trust. Credit and home tables are known only to their own
 * seat.
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
