/** The settings that open a match, and the holders of its seats. */
import type { ProcedureId } from "./procedure.ts";
import type { Audience, Climate, ScenarioId } from "./scenario.ts";
import type { Seat } from "./seat.ts";

export const LEVELS = [0, 1, 2, 3] as const;

export type Level = (typeof LEVELS)[number];

/** Scripted policies, for measurements and for the command line. */
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

/**
 * The holder of a seat. The acts of a person and of the search are entries of the record; those of a policy can be
 * computed again from the match.
 */
export type Holder =
  | Readonly<{ type: "person" }>
  /** Level 4: the search finds the acts and they are recorded, so that a replay need not search again. */
  | Readonly<{ type: "search" }>
  /**
   * `keeps`: the articles on which a person gave the seat's word, if the bot stands in for that person. It plays for their
   * word there, not against it.
   */
  | Readonly<{ type: "bot"; level: Level; keeps?: readonly number[] }>
  | Readonly<{ type: "script"; script: Script }>;

/** The maximum number of seats that the search may play in one match, since each takes time in every beat. */
export const MOST_SEARCHED = 12;

/** Whether the holder chooses its own acts, as a person and the search do. */
export function isByHand(holder: Holder | undefined): boolean {
  return holder?.type === "person" || holder?.type === "search";
}

/**
 * The settings that open a match. Seats not named are held by bots of level `level`, and the chair is left to the
 * rules. A named delegation has a home table. A named seat held by a bot is a spare: a person can take it over later,
 * with its home table.
 */
export type Setup = Readonly<{
  scenario: ScenarioId;
  seed: string;
  climate: Climate;
  audience: Audience;
  procedure: ProcedureId;
  /**
   * Left out if the chair does not lean towards earlier conventions. Records made before this rule existed lack it
   * too.
   */
  precedent?: "lean";
  /** Present only if the match branches off from another match whose outcome its players already knew. */
  secondTry?: true;
  /**
   * A whole text agreed elsewhere: for each article the key of its wording, or null for no provision. The match
   * begins when the text is put to all states. Articles not named here keep the wording of the adopted convention.
   */
  text?: Readonly<Record<string, string | null>>;
  /**
   * For each article, the authors' own words for that text. They are printed with the text, but no rule reads them.
   */
  words?: Readonly<Record<string, string>>;
  level: Level;
  seats: Readonly<Record<Seat, Holder>>;
}>;

/** The `precedent` field of a setup. It is left out if the chair does not lean towards precedent. */
export function precedentOf(leans: boolean): Pick<Setup, "precedent"> {
  return leans ? { precedent: "lean" } : {};
}
