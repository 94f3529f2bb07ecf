/**
 * The given facts and rules of a match, frozen before it opens. The state that changes in a match is in `world.ts`.
 *
 * Units (MODEL.md §3.0): postures, shares, trust, capacity, need and polyarchy in thousandths; propensities in
 * thousandths of a standard deviation; the hurdle in tenths (Simmons 1..3).
 */

import type { Procedure } from "./procedure.ts";

export const INDICES = ["offences", "powers", "safeguards", "sovereignty", "burden", "cooperation"] as const;

export type Index = (typeof INDICES)[number];

export type Effects = Readonly<Record<Index, number>>;

export const QUESTIONS = ["crime", "data", "refuse"] as const;

export type Question = (typeof QUESTIONS)[number];

export const ANSWERS = ["yes", "may", "no"] as const;

export type Answer = (typeof ANSWERS)[number];

export const ARGUMENTS = ["rights", "security", "sovereignty", "capacity"] as const;

export type Argument = (typeof ARGUMENTS)[number];

export const CLIMATES = ["calm", "measured", "tense", "contested"] as const;

export type Climate = (typeof CLIMATES)[number];

export const AUDIENCES = ["young", "adult"] as const;

export type Audience = (typeof AUDIENCES)[number];

/** The five cards of a home table. */
export const CARDS = ["justice", "parliament", "courts", "industry", "security"] as const;

export type Card = (typeof CARDS)[number];

export const UN_GROUPS = ["African", "Asia-Pacific", "Eastern European", "GRULAC", "WEOG"] as const;

export type UnGroup = (typeof UN_GROUPS)[number];

/** The worth of a task force under a wording, in points [design]. */
export type ForceWorth = Readonly<{
  /** Points of the mandate for each member. */
  membership: number;
  /** Points of cooperation for each party that joins the inviting one. */
  cooperation: number;
  /** Points of abuse for each joining party with few checks. */
  abuse: number;
}>;

/** One of the rival wordings of an article; alternatives are in axis order, by posture. */
export type Alternative = Readonly<{
  key: string;
  posture: number;
  bridging: boolean;
  effects: Effects;
  /** The instruments that bring the treaty into force, if the article sets their number. */
  instruments?: number;
  /** The parties that a protocol needs before it may be adopted, if the article sets their number. */
  protocolParties?: number;
  /** Whether articles that protect rights admit no reservation. */
  locksRights?: boolean;
  /** The worth of a task force, if the article sets it. */
  force?: ForceWorth;
}>;

export const ROLES = ["entryIntoForce", "protocol", "observers", "reservationRule", "taskForces"] as const;

/** What an article decides about the treaty itself; the rules find the article by its role, not by its id. */
export type Role = (typeof ROLES)[number];

export const PULLS = ["cooperation", "abuse"] as const;
export const ENDS = ["narrow", "broad"] as const;

/** Which half of the World an article affects, and the end of its axis that increases that half (MODEL.md §3.12). */
export type Pull = Readonly<{ on: (typeof PULLS)[number]; towards: (typeof ENDS)[number] }>;

/** The card of a home table that watches an article, and how many steps its wish is from the state's wish. */
export type Watch = Readonly<{ card: Card; steps: number }>;

export type Article = Readonly<{
  id: string;
  family: string;
  role: Role | null;
  protectsRights: boolean;
  watchedBy: Watch | null;
  /** The card of a home table that remembers what the delegation did about the article. */
  caredForBy: Card;
  pull: Pull | null;
  /** Whether rooms for minors treat the article as agreed. */
  settled: boolean;
  /** The index of the adopted convention's alternative, and of any others that could be argued to match it. */
  adopted: number;
  arguable: readonly number[];
  /** The index of the alternative in the newest earlier convention on crime; −1 if there is none. */
  precedent: number;
  alternatives: readonly Alternative[];
}>;

/** Two alternatives that change the indices if both are in the text. */
export type Interaction = Readonly<{
  a: string;
  alternativeA: string;
  b: string;
  alternativeB: string;
  effect: Readonly<Partial<Record<Index, number>>>;
}>;

/** The answer that one alternative gives in one case. */
export type Bearing = Readonly<{
  article: string;
  alternative: string;
  question: Question;
  answer: Answer;
  weight: number;
}>;

/** A case. It is `abusive` if the request would misuse the treaty because it targets somebody who did no harm. */
export type Case = Readonly<{ id: string; abusive: boolean; bears: readonly Bearing[] }>;

/** Static facts of a State; the id is ISO 3166 alpha-3. */
export type Country = Readonly<{
  iso3: string;
  unGroup: UnGroup;
  caucus: string;
  eu: boolean;
  asean: boolean;
  permanent: boolean;
  budapest: "party" | "signed" | "other";
  commonLaw: boolean;
  z1: number;
  z2: number;
  z3: number;
  /** V-Dem polyarchy in thousandths; `polyEstimated` if a gap was filled from neighbours. */
  poly: number;
  polyEstimated: boolean;
  capacity: number;
  need: number;
  power: number;
  /** The worth of having no treaty (outside option R), in u: 420,000..680,000 (MODEL §3.2). */
  outside: number;
  hurdle: number;
  readiness: number;
  signaturePropensity: number;
  powerZ: number;
}>;

/** A caucus and its discipline in thousandths (0 is none, 1,000 is one voice). */
export type Caucus = Readonly<{ id: string; discipline: number }>;

/** A line of a hand-written mandate: the wordings it accepts, the most wanted first, and those it refuses. */
export type Line = Readonly<{
  article: string;
  accept: readonly string[];
  refuse: readonly string[];
  weight: number;
}>;

/**
 * All lines written for a delegation, one per article; three of those in play bind in a match. They are not part of a
 * scenario, because everybody has the scenario.
 */
export type Mandate = Readonly<{ country: string; lines: readonly Line[] }>;

export const STRIKES = ["your-state", "region", "world"] as const;
export type Strike = (typeof STRIKES)[number];

/** How much an event changes each of these moods, from −3 to +3. */
export type Mood = Readonly<{ urgency: number; trust: number; rights: number; capacity: number }>;

export const EVENT_VARS = ["month", "inForce", "deposits", ...INDICES] as const;

export type EventVar = (typeof EVENT_VARS)[number];

export type EventTerm = Readonly<{ var: EventVar; op: "<=" | ">=" | "=="; value: number; add: number }>;

export type WorldEvent = Readonly<{
  id: string;
  kind: string;
  strikes: readonly Strike[];
  base: number;
  terms: readonly EventTerm[];
  once: boolean;
  effect: Mood;
  months: number;
  answers: readonly Readonly<{ key: string; effect: Mood; card: Card; points: number }>[];
}>;

/** A news item, and the articles it affects. */
export type News = Readonly<{
  id: string;
  touches: readonly Readonly<{ article: string; towards: (typeof ENDS)[number] }>[];
}>;

export const SCENARIOS = ["lesson", "express", "standard", "full", "validation16"] as const;

export type ScenarioId = (typeof SCENARIOS)[number];

/** The usual climate of a scenario: contested if it is made for play, measured if it is for research. */
export function usualClimate(id: ScenarioId): Climate {
  return id === "full" || id === "validation16" ? "measured" : "contested";
}

/**
 * The loss from the whole text at which a state blocks it, and the loss at which it votes no, in thousandths of the
 * price of standing alone.
 */
export type LastNight = Readonly<{ block: number; no: number }>;

export type Scenario = Readonly<{
  id: ScenarioId;
  audience: Audience;
  rounds: number;
  seasons: number;
  seasonMonths: number;
  /** Whether the last night is a single decision and the race has no monthly steps, as suits a lesson. */
  isBrief: boolean;
  /** The number of blocks a seat has in a match. */
  blocks: number;
  /** Last-night thresholds in the contested climate (`played`) and otherwise (docs/MODEL.md). */
  lastNight: Readonly<Record<"measured" | "played", LastNight>>;
  /** The number of articles put on the floor in a round. */
  floorSize: number;
  /** In ISO order; a country's position here is its index everywhere in the engine. */
  countries: readonly Country[];
  caucuses: readonly Caucus[];
  articles: readonly Article[];
  /** Known articles not in play, settled at the adopted alternative; they count in verdicts. */
  settled: readonly Article[];
  /** Articles on which the treaty of this match has no provision; absent if there are none. */
  leftOut?: readonly Article[];
  interactions: readonly Interaction[];
  cases: readonly Case[];
  /** Delegations that always have a home table of five cards: those with a hand-written mandate. */
  homeTables: readonly string[];
  events: readonly WorldEvent[];
  /** What may be in the news between two rounds. */
  news: readonly News[];
  procedure: Procedure;
  /** The strength of the text's pull on ratification, in thousandths; only a study of the lab sets it. */
  textPull?: number;
  /** Whether the chair leans towards the wordings of earlier conventions. */
  leansToPrecedent: boolean;
  /** The posture, in thousandths, by article in play and country, before the noise of a match. */
  positions: readonly (readonly number[])[];
  /** Which cells of `positions` come from a source and therefore take no noise. */
  sourced: readonly (readonly boolean[])[];
  /** The points added to the Mandate of each seat, by ISO code (MODEL.md §3.12); absent if no seat was measured. */
  handicaps?: Readonly<Record<string, number>>;
}>;
