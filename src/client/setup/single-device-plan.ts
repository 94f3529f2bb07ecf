/** What the clerk of a class chooses before a match, and the match that results. */
import { USUAL_PROCEDURE } from "../../engine/state/procedure.ts";
import { usualClimate } from "../../engine/state/scenario.ts";
import { type Seat, TEACHER } from "../../engine/state/seat.ts";
import type { Level, Setup } from "../../engine/state/setup.ts";
import { giveEntry } from "../../match/match.ts";
import type { Match } from "../../match/types.ts";
import { printAddress } from "../addresses/print-address.ts";
import { type RoomScenario, usualSeats } from "./room-plan.ts";
import { freshSeed } from "./seeds.ts";

export type SingleDevicePlan = Readonly<{
  scenario: RoomScenario;
  /** Delegations played by the class, each with a home table. */
  seats: readonly Seat[];
  /**
   * Whether every other state shows placards and votes too, as in a committee. At home those states are simulated.
   */
  isWhole: boolean;
  level: Level;
  /** The seed decides the mandates, so it must be the same for printing and playing. */
  seed: string;
}>;

/** A delegation needs at least one other to talk to. */
export const LEAST_DELEGATIONS = 2;

const USUAL_DELEGATIONS = 12;

export function usualPlan(): SingleDevicePlan {
  return {
    scenario: "lesson",
    seats: usualSeats("lesson", USUAL_DELEGATIONS),
    isWhole: false,
    level: 2,
    seed: freshSeed(),
  };
}

/**
 * Switches to another scenario. If the seats are still the usual ones, they become the usual seats of the new
 * scenario.
 */
export function ofScenario(plan: SingleDevicePlan, scenario: RoomScenario): SingleDevicePlan {
  const usual = usualSeats(plan.scenario, plan.seats.length);
  const isUsual = plan.seats.every((seat, at) => seat === usual[at]);
  return { ...plan, scenario, seats: isUsual ? usualSeats(scenario, plan.seats.length) : plan.seats };
}

export function setupOf({ scenario, seats, level, seed }: SingleDevicePlan): Setup {
  return {
    scenario,
    seed,
    climate: usualClimate(scenario),
    audience: "young",
    procedure: USUAL_PROCEDURE,
    level,
    seats: Object.fromEntries(seats.map((seat) => [seat, { type: "person" }])),
  };
}

/**
 * Gives every unplayed state to people, so that anybody can show its placard. Such a state joins late, so it has no
 * home table.
 */
export function withEveryState(match: Match): Match {
  return match.scenario.countries.reduce((now, { iso3 }, at) => {
    if (now.world.holders[at]?.type === "person") return now;
    const changed = giveEntry(now, TEACHER, { type: "changeSeat", of: iso3, holder: { type: "person" } });
    return changed.ok ? changed.match : now;
  }, match);
}

/** Address for printing the papers of this match. Its seed decides the mandates. */
export function papersAddress(plan: SingleDevicePlan): string {
  const { climate, audience, seed } = setupOf(plan);
  return printAddress(plan.scenario, plan.seats, { climate, audience, seed, pairs: false });
}
