/** Settings of a room: what its tables play, who sits there, and how delegations may write to each other. */
import type { ProcedureId } from "../engine/state/procedure.ts";
import type { Audience, Climate, ScenarioId } from "../engine/state/scenario.ts";
import type { Seat } from "../engine/state/seat.ts";
import type { Level } from "../engine/state/setup.ts";

/**
 * off: no clock. gentle: when the clock runs out, a last call of half a minute begins, and the beat closes if nobody
 * acts. hard: a beat closes when its clock runs out.
 */
export const PACES = ["off", "gentle", "hard"] as const;
export type Pace = (typeof PACES)[number];

/**
 * A seat's time, by its clock: as everybody's, half as much again, twice as much, or without end. Only the desk and the
 * seat's own devices know of it.
 */
export const SEAT_TIMES = ["plain", "longer", "double", "endless"] as const;
export type SeatTime = (typeof SEAT_TIMES)[number];

/** How delegations may write to each other: not at all, in set phrases, or in notes that the teacher can read. */
export const TALKS = ["off", "phrases", "notes"] as const;
export type Talk = (typeof TALKS)[number];

/** Whether pupils choose their delegation or the host deals them one. */
export const SEATINGS = ["chosen", "dealt"] as const;
export type Seating = (typeof SEATINGS)[number];

export const MOST_TABLES = 12;
export const MOST_DELEGATIONS = 12;

export type RoomSettings = Readonly<{
  scenario: ScenarioId;
  climate: Climate;
  /** A young audience consists of minors. They get set phrases instead of notes unless the teacher changes this. */
  audience: Audience;
  procedure: ProcedureId;
  /** The level of the bots in free seats. */
  level: Level;
  tables: number;
  /**
   * The delegations played at each table, at most twelve. They are the same at all tables, so that tables can be
   * compared.
   */
  seats: readonly Seat[];
  seating: Seating;
  /** Whether a delegation is played by two people, a Delegate and a Capital, on one device or two. */
  pairs: boolean;
  pace: Pace;
  talk: Talk;
  /** Whether forecasts are shown before an act. */
  forecasts: boolean;
  /** Whether everybody sees who is ready, or only the teacher. */
  marks: boolean;
}>;
