/** How a match is opened, and who holds its seats. */
import type { ProcedureId } from "./procedure.ts";
import type { Audience, Climate, ScenarioId } from "./scenario.ts";
import type { Seat } from "./seat.ts";

export const LEVELS = [0, 1, 2, 3] as const;

export type Level = (typeof LEVELS)[number];

/** Scripted policies, for measuring and for the command line. */
export const SCRIPTS = [
  "silent",
  "silent-in-talks",
  "lazy",
  "always-block",
  "always-concede",
  "back-the-chair",
  "spam-packages",
  "spam-assistance",
  "liar",
  "break-promises",
  "ratify-first",
  "never-ratify",
] as const;

export type Script = (typeof SCRIPTS)[number];

/** Who plays a seat: a hand, whose acts are entries of the record, or a policy, whose acts follow from the match. */
export type Holder =
  | Readonly<{ type: "person" }>
  /** Level 4: acts are searched before they are given, so that a replay need not search again. */
  | Readonly<{ type: "search" }>
  | Readonly<{ type: "bot"; level: Level }>
  | Readonly<{ type: "script"; script: Script }>;

/** The most seats the search may play in one match: each takes its time in every beat. */
export const MOST_SEARCHED = 12;

/** Whether whoever holds a seat gives its acts, a person or the search. */
export function isByHand(holder: Holder | undefined): boolean {
  return holder?.type === "person" || holder?.type === "search";
}

/**
 * How a match is opened. Seats not named are held by bots of level `level`, and the chair by the rules. A delegation that
 * is named sits at a home table: one named with a bot is spare, and whoever takes it over later finds a capital there.
 */
export type Setup = Readonly<{
  scenario: ScenarioId;
  seed: string;
  climate: Climate;
  audience: Audience;
  procedure: ProcedureId;
  /** Left out where the chair does not lean to the wordings of earlier conventions, as in every record before it could. */
  precedent?: "lean";
  /** Only where the match was played on from a place in another: whoever sits there knew what came. */
  secondTry?: true;
  /**
   * A whole text that was agreed elsewhere, by article the key of its wording, or null for no provision: the match begins
   * where it is put to all states. What it does not name stands as in the adopted convention.
   */
  text?: Readonly<Record<string, string | null>>;
  /** By article, what those who agreed on that text wrote themselves: printed with it, and read by no rule. */
  words?: Readonly<Record<string, string>>;
  level: Level;
  seats: Readonly<Record<Seat, Holder>>;
}>;

/** What a setup says of precedent: nothing where the chair does not lean to it. */
export function precedentOf(leans: boolean): Pick<Setup, "precedent"> {
  return leans ? { precedent: "lean" } : {};
}
