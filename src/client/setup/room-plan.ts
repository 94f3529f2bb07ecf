/** What a teacher can choose before a room opens: the possible values of each setting and the usual choice. */

import { USUAL_PROCEDURE } from "../../engine/state/procedure.ts";
import type { Audience, ScenarioId } from "../../engine/state/scenario.ts";
import { usualClimate } from "../../engine/state/scenario.ts";
import type { Seat } from "../../engine/state/seat.ts";
import type { RoomSettings, Talk } from "../../room/settings.ts";

export { LONGEST_NOTE } from "../../room/decide.ts";
export { LAST_FILM_STEP, LONGEST_QUESTION } from "../../room/on-wall.ts";
export { MOST_DELEGATIONS, MOST_TABLES, PACES, SEATINGS, TALKS } from "../../room/settings.ts";

/** The fifth scenario is for research only. */
export const ROOM_SCENARIOS = [
  "lesson",
  "express",
  "standard",
  "full",
] as const satisfies readonly ScenarioId[];
export type RoomScenario = (typeof ROOM_SCENARIOS)[number];

/**
 * The twelve with handwritten mandates, ordered so that the first few already want different things and differ in
 * weight. The lesson is also about help for small administrations, so small states come early. A class decides
 * more with Singapore among the first six than with Brazil (`npm run lessons`, docs/COMMANDS.md).
 */
const LESSON_SEATS: readonly Seat[] = [
  "USA",
  "KEN",
  "RUS",
  "JAM",
  "SGP",
  "IND",
  "BRA",
  "CRI",
  "EGY",
  "CHN",
  "CAN",
  "IRN",
];
const LONGER_SEATS: readonly Seat[] = [
  "USA",
  "RUS",
  "KEN",
  "CHN",
  "BRA",
  "IND",
  "JAM",
  "EGY",
  "SGP",
  "CRI",
  "CAN",
  "IRN",
];

export function usualSeats(scenario: ScenarioId, count: number): readonly Seat[] {
  return (scenario === "lesson" ? LESSON_SEATS : LONGER_SEATS).slice(0, count);
}

/** A list of `count` delegations: those chosen so far, then more from the usual list. */
export function withCount(seats: readonly Seat[], scenario: ScenarioId, count: number): readonly Seat[] {
  const more = usualSeats(scenario, LONGER_SEATS.length).filter((seat) => !seats.includes(seat));
  return [...seats, ...more].slice(0, count);
}

/** Minors write to each other in set phrases unless the teacher decides otherwise. */
export function usualTalk(audience: Audience): Talk {
  return audience === "young" ? "phrases" : "notes";
}

/** Two tables of six pairs: a class of 24. */
export function usualRoom(): RoomSettings {
  return {
    scenario: "lesson",
    climate: usualClimate("lesson"),
    audience: "young",
    procedure: USUAL_PROCEDURE,
    level: 2,
    tables: 2,
    seats: usualSeats("lesson", 6),
    seating: "chosen",
    pairs: true,
    pace: "gentle",
    talk: usualTalk("young"),
    forecasts: true,
    marks: true,
  };
}

/**
 * Switches to another scenario in its usual climate. If the seats are still the usual ones, they become the usual
 * seats of the new scenario.
 */
export function ofScenario(room: RoomSettings, scenario: ScenarioId): Partial<RoomSettings> {
  const usual = usualSeats(room.scenario, room.seats.length);
  const isUsual = room.seats.every((seat, at) => seat === usual[at]);
  const seats = isUsual ? usualSeats(scenario, room.seats.length) : room.seats;
  return { scenario, climate: usualClimate(scenario), seats };
}

/** How many people a room has places for. */
export function placesIn({ tables, seats, pairs }: RoomSettings): number {
  return tables * seats.length * (pairs ? 2 : 1);
}
