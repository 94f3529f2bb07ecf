/** The seats of a room as everybody may see them. */
import type { Seat } from "../engine/state/seat.ts";
import type { Role } from "./fact.ts";

/**
 * A seat of the table, as everybody may see it. `isHere`: whether a device holds it and the host has heard from that
 * device recently.
 */
export type SeatState = Readonly<{ seat: Seat; isTaken: boolean; isHere: boolean; isReady: boolean }>;

/** The free role of a pair whose other role is taken. */
export type FreePairRole = Readonly<{ seat: Seat; role: Exclude<Role, "both"> }>;

/** The free seats of a table, the free roles of its pairs, and the seats that one device has for both. */
export type FreeSeats = Readonly<{
  table: number;
  seats: readonly Seat[];
  halves: readonly FreePairRole[];
  shared: readonly Seat[];
}>;
