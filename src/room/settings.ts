/** How a room is set up: what its tables play, who may sit there, and how they may talk. */
import type { ProcedureId } from "../engine/state/procedure.ts";
import type { Audience, Climate, ScenarioId } from "../engine/state/scenario.ts";
import type { Seat } from "../engine/state/seat.ts";
import type { Level } from "../engine/state/setup.ts";

/** off: no clock; gentle: the clock is shown, and a beat closes once most are ready; hard: it closes when its time is up. */
export const PACES = ["off", "gentle", "hard"] as const;
export type Pace = (typeof PACES)[number];

/** How delegations may write to each other: not at all, by set phrases, or in their own words, which the teacher can read. */
export const TALKS = ["off", "phrases", "notes"] as const;
export type Talk = (typeof TALKS)[number];

/** Whether pupils choose their delegation or are dealt one. */
export const SEATINGS = ["chosen", "dealt"] as const;
export type Seating = (typeof SEATINGS)[number];

export const MOST_TABLES = 12;
export const MOST_DELEGATIONS = 12;

export type RoomSettings = Readonly<{
  scenario: ScenarioId;
  climate: Climate;
  /** Young: minors; set phrases instead of notes unless the teacher says otherwise. */
  audience: Audience;
  procedure: ProcedureId;
  /** Level of the bots in seats that nobody plays. */
  level: Level;
  tables: number;
  /** Delegations to be played at each table, at most twelve; the same at all, so that tables can be compared. */
  seats: readonly Seat[];
  seating: Seating;
  /** Two people a delegation, a Delegate and a Capital, on one device or on two. */
  pairs: boolean;
  pace: Pace;
  talk: Talk;
  /** Whether expectations are shown before an act. */
  forecasts: boolean;
  /** Whether everybody sees who is ready, or the teacher alone. */
  marks: boolean;
}>;
