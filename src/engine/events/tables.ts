/**
 * The types of a topic's tables: the changes that each event makes, its costs and rewards, and what a seat may know
 * of the event.
 */
import type { Consequences } from "../state/consequence.ts";
import type { Seat } from "../state/seat.ts";
import type { World } from "../state/world.ts";

type Typed = Readonly<{ type: string }>;
type Of<F extends Typed, T> = Extract<F, Readonly<{ type: T }>>;
type Event<F extends Typed, T> = Of<F, T> & Readonly<{ did?: Consequences }>;

/** Handlers only assign what the event says; they compute nothing. */
export type Handlers<F extends Typed> = Readonly<{
  [T in F["type"]]: (world: World, event: Event<F, T>) => World;
}>;

/** The consequences of a fact for trust, credit, promises and home tables; null if it has none. */
export type ConsequenceTable<F extends Typed> = Readonly<{
  [T in F["type"]]: ((world: World, fact: Of<F, T>) => Consequences) | null;
}>;

/** The part of an event that a seat may know; null if it may know nothing. */
export type Redactions<F extends Typed> = Readonly<{
  [T in F["type"]]: (event: Event<F, T>, country: number, seat: Seat) => Event<F, T> | null;
}>;

export const open = <E>(event: E): E => event;
export const hidden = (): null => null;
export const between = <E extends Readonly<{ from: number; to: number }>>(
  event: E,
  country: number,
): E | null => (event.from === country || event.to === country ? event : null);
