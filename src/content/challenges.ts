/**
 * Twelve tough seats: a delegation, a seed and a goal, each of which teaches one rule of play. After editing
 * assets/data/content/challenges.json, run `npm run content`, then check with `npm run challenges` which players reach
 * which goals.
 */
import { SCENARIOS, type ScenarioId } from "../engine/state/scenario.ts";
import type { Seat } from "../engine/state/seat.ts";
import generated from "./generated/challenges.json" with { type: "json" };
import { oneOf } from "./one-of.ts";

/** Aims with a minimum. */
const LEAST_AIMS = ["mandate", "trust", "promisesKept", "taskForces"] as const;

/** Aims that need no further value. */
const PLAIN_AIMS = ["party", "consensus", "noConvention"] as const;

/** A condition on the end of a match. Months count from the opening for signature. */
export type Aim =
  /** A convention is adopted in which the article has one of these wordings. */
  | Readonly<{ type: "text"; article: string; among: readonly string[] }>
  /** The last instrument needed is deposited by this month. */
  | Readonly<{ type: "reached"; by: number }>
  | Readonly<{ type: (typeof LEAST_AIMS)[number]; least: number }>
  | Readonly<{ type: (typeof PLAIN_AIMS)[number] }>;

/** The rule to learn, named after the act that is counted at the end. */
export const RULES = [
  "package",
  "speech",
  "redLine",
  "reservation",
  "bridge",
  "campaign",
  "amendment",
  "taskForce",
] as const;
export type Rule = (typeof RULES)[number];

export type Challenge = Readonly<{
  id: string;
  seat: Seat;
  scenario: ScenarioId;
  seed: string;
  /** The aims, all of which must be met. */
  goal: readonly Aim[];
  rule: Rule;
  /** The sources of the facts in its text: ids of `source.<id>` in the i18n catalogue. */
  sources: readonly string[];
}>;

const AIMS = ["text", "reached", ...LEAST_AIMS, ...PLAIN_AIMS] as const satisfies readonly Aim["type"][];

type DraftAim = Readonly<{
  type: string;
  article?: string;
  among?: readonly string[];
  by?: number;
  least?: number;
}>;

/** A value missing in the file gets a default that `checkChallenges` reports. */
function aimFrom({ type, article = "", among = [], by = 0, least = 0 }: DraftAim): Aim {
  const kind = oneOf(AIMS, type);
  switch (kind) {
    case "text":
      return { type: kind, article, among };
    case "reached":
      return { type: kind, by };
    case "mandate":
    case "trust":
    case "promisesKept":
    case "taskForces":
      return { type: kind, least };
    case "party":
    case "consensus":
    case "noConvention":
      return { type: kind };
  }
}

export const CHALLENGES: readonly Challenge[] = generated.map(({ goal, scenario, rule, ...challenge }) => ({
  ...challenge,
  scenario: oneOf(SCENARIOS, scenario),
  rule: oneOf(RULES, rule),
  goal: goal.map((aim: DraftAim) => aimFrom(aim)),
}));
