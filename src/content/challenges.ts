/**
 * Twelve tough seats: a delegation, a seed and a goal, each to learn one rule of play by.
 * To change them, edit assets/data/content/challenges.json, run `npm run content`, and look who reaches what with
 * `npm run challenges`.
 */
import { SCENARIOS, type ScenarioId } from "../engine/state/scenario.ts";
import type { Seat } from "../engine/state/seat.ts";
import generated from "./generated/challenges.json" with { type: "json" };
import { oneOf } from "./one-of.ts";

/** Aims that ask for a number at least. */
const LEAST_AIMS = ["mandate", "trust", "promisesKept", "taskForces"] as const;

/** Aims that ask for nothing more than their name says. */
const PLAIN_AIMS = ["party", "consensus", "noConvention"] as const;

/** One thing that must be so in the end. Months count from the opening for signature. */
export type Aim =
  /** A convention in which the article has one of these wordings. */
  | Readonly<{ type: "text"; article: string; among: readonly string[] }>
  /** The last instrument needed is in by this month. */
  | Readonly<{ type: "reached"; by: number }>
  | Readonly<{ type: (typeof LEAST_AIMS)[number]; least: number }>
  | Readonly<{ type: (typeof PLAIN_AIMS)[number] }>;

/** What there is to learn, by the act that is counted at the end. */
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
  /** All of them must be met. */
  goal: readonly Aim[];
  rule: Rule;
  /** Where the facts of its text come from: ids of `source.<id>` in the wording. */
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

/** A number that is missing in the file becomes one that `checkChallenges` finds. */
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
