/** The choices made before a match opens. */

import { precedentOf, USUAL_PROCEDURE, usualClimate } from "../../client/setup/choices.ts";
import { rivalSeats } from "../../client/setup/rivals.ts";
import { todaysSeed } from "../../client/setup/seeds.ts";
import type { Audience, Climate, ScenarioId } from "../../engine/state/scenario.ts";
import type { Level, Setup } from "../../engine/state/setup.ts";

/** The seat comes last, because its mandate depends on all other choices, including the seed. */
export const STEPS = ["length", "table", "seat"] as const;
export type Step = (typeof STEPS)[number];

export type Plan = Readonly<{
  scenario: ScenarioId;
  /** ISO alpha-3 code of the delegation. Empty until one is chosen, and for spectators. */
  iso3: string;
  /** Delegations of other people who share this device. */
  shared: readonly string[];
  level: Level;
  climate: Climate;
  audience: Audience;
  /** Whether the chair leans towards the wordings of earlier conventions. */
  precedent: boolean;
  /** Number of other delegations that choose their acts by search. */
  rivals: number;
  seed: string;
}>;

/** Props for a step. */
export type StepProps = Readonly<{ plan: Plan; onChange: (change: Partial<Plan>) => void }>;

export function firstPlan(): Plan {
  return {
    scenario: "lesson",
    iso3: "",
    shared: [],
    level: 2,
    climate: usualClimate("lesson"),
    audience: "young",
    precedent: false,
    rivals: 0,
    seed: todaysSeed(),
  };
}

/** Switches to another length with its usual climate. */
export function ofLength(scenario: ScenarioId): Partial<Plan> {
  return { scenario, climate: usualClimate(scenario) };
}

function personsAt(seats: readonly string[]): Setup["seats"] {
  return Object.fromEntries(seats.map((seat) => [seat, { type: "person" }]));
}

/** The maximum number of seats that take turns on one device. With more, the waits would be too long. */
export const MOST_SHARED = 12;

export function setupOf(plan: Plan): Setup {
  const { scenario, iso3, shared, level, climate, audience, precedent, rivals, seed } = plan;
  const seats: Setup["seats"] =
    iso3 === "" ? {} : { ...rivalSeats(iso3, rivals), ...personsAt([iso3, ...shared]) };
  return {
    scenario,
    seed: seed.trim(),
    climate,
    audience,
    procedure: USUAL_PROCEDURE,
    ...precedentOf(precedent),
    level,
    seats,
  };
}
