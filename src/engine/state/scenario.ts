/**
 * What is given: the facts and rules a match is played with. Everything here is content,
 * frozen before a match opens; what has become is in `world.ts`.
 *
 * Units (MODEL.md §3.0): postures, shares, trust, capacity, need and polyarchy in thousandths;
 * propensities in thousandths of a standard deviation; the hurdle in tenths (Simmons 1..3).
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

/** What a task force is worth under a wording, in points [design]. */
export type ForceWorth = Readonly<{
  /** Of the mandate, for each of those who work in it; */
  membership: number;
  /** of cooperation, for each party that joins who calls it; */
  cooperation: number;
  /** of abuse, for each of these with few checks. */
  abuse: number;
}>;

/** One of the rival wordings of an article; alternatives are kept in axis order, by posture. */
export type Alternative = Readonly<{
  key: string;
  posture: number;
  bridging: boolean;
  effects: Effects;
  /** What it sets, where its article has a role: instruments that bring the treaty into force, */
  instruments?: number;
  /** parties that a protocol needs before it may be adopted, */
  protocolParties?: number;
  /** whether articles that protect rights admit no reservation, */
  locksRights?: boolean;
  /** what a task force is worth. */
  force?: ForceWorth;
}>;

export const ROLES = ["entryIntoForce", "protocol", "observers", "reservationRule", "taskForces"] as const;

/** What an article decides about the treaty itself; rules find it by this and not by its id. */
export type Role = (typeof ROLES)[number];

export const PULLS = ["cooperation", "abuse"] as const;

export const ENDS = ["narrow", "broad"] as const;

/** Which half of the World an article moves, and towards which end of its axis that half grows (MODEL.md §3.12). */
export type Pull = Readonly<{ on: (typeof PULLS)[number]; towards: (typeof ENDS)[number] }>;

/** The card of a home table that watches an article, and how many steps from the state's wish it would rather stand. */
export type Watch = Readonly<{ card: Card; steps: number }>;

export type Article = Readonly<{
  id: string;
  family: string;
  role: Role | null;
  protectsRights: boolean;
  watchedBy: Watch | null;
  pull: Pull | null;
  /** True where rooms for minors treat the article as agreed. */
  settled: boolean;
  /** Number of the alternative in the adopted convention, and others arguable beside it. */
  adopted: number;
  arguable: readonly number[];
  /** Number of the alternative that the newest earlier convention on crime has; −1 where none has one. */
  precedent: number;
  alternatives: readonly Alternative[];
}>;

/** Two alternatives that change the indices together. */
export type Interaction = Readonly<{
  a: string;
  alternativeA: string;
  b: string;
  alternativeB: string;
  effect: Readonly<Partial<Record<Index, number>>>;
}>;

/** What one alternative answers in one case. */
export type Bearing = Readonly<{
  article: string;
  alternative: string;
  question: Question;
  answer: Answer;
  weight: number;
}>;

/** A case; `abusive` where what is asked would misuse the treaty: it aims at somebody who did no harm. */
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
  /** V-Dem polyarchy in thousandths; `polyEstimated` where neighbours stand in for a gap. */
  poly: number;
  polyEstimated: boolean;
  capacity: number;
  need: number;
  power: number;
  /** Outside option R in u, 420,000..680,000 (MODEL §3.2). */
  outside: number;
  hurdle: number;
  readiness: number;
  signaturePropensity: number;
  powerZ: number;
}>;

/** A caucus and its discipline in thousandths (0 none, 1,000 one voice). */
export type Caucus = Readonly<{ id: string; discipline: number }>;

/** A line of a hand-written mandate: what it accepts of an article, from the most wanted, and what it cannot bear. */
export type Line = Readonly<{
  article: string;
  accept: readonly string[];
  refuse: readonly string[];
  weight: number;
}>;

/**
 * All lines written for a delegation, one an article; three of those in play bind in a match. No part of a scenario,
 * which everybody has.
 */
export type Mandate = Readonly<{ country: string; lines: readonly Line[] }>;

export const STRIKES = ["your-state", "region", "world"] as const;

export type Strike = (typeof STRIKES)[number];

/** What an event changes, each -3..+3. */
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
  answers: readonly Readonly<{ key: string; effect: Mood }>[];
}>;

/** Something in the news, and the articles it speaks for or against. */
export type News = Readonly<{
  id: string;
  touches: readonly Readonly<{ article: string; towards: (typeof ENDS)[number] }>[];
}>;

export const SCENARIOS = ["lesson", "express", "standard", "full", "validation16"] as const;

export type ScenarioId = (typeof SCENARIOS)[number];

/** The climate a scenario is usually played in: those made to be played are contested, those of research as measured. */
export function usualClimate(id: ScenarioId): Climate {
  return id === "full" || id === "validation16" ? "measured" : "contested";
}

/** What must be lost by the whole text to block it, and to vote no, in thousandths of the price of standing alone. */
export type LastNight = Readonly<{ block: number; no: number }>;

export type Scenario = Readonly<{
  id: ScenarioId;
  audience: Audience;
  rounds: number;
  seasons: number;
  seasonMonths: number;
  /** Whether the last night is one decision and the race has no monthly steps, so that a lesson ends within the lesson. */
  isBrief: boolean;
  /** Blocks a seat has in a match. */
  blocks: number;
  /** By whether the room is made to be played (tuned on how matches end: docs/MODEL.md). */
  lastNight: Readonly<Record<"measured" | "played", LastNight>>;
  /** Articles put on the floor in a round. */
  floorSize: number;
  /** In ISO order; a country's position here is its index everywhere in the engine. */
  countries: readonly Country[];
  caucuses: readonly Caucus[];
  articles: readonly Article[];
  /** Articles not in play that the scenario knows, settled at the adopted alternative: they count in verdicts. */
  settled: readonly Article[];
  /** Articles on which the treaty of this match has no provision; only where there are some. */
  leftOut?: readonly Article[];
  interactions: readonly Interaction[];
  cases: readonly Case[];
  /** Delegations that go home to a table of five cards whoever sits there: those with a hand-written mandate. */
  homeTables: readonly string[];
  events: readonly WorldEvent[];
  /** What may be in the news between two rounds. */
  news: readonly News[];
  procedure: Procedure;
  /** Whether the chair leans to the wordings of earlier conventions. */
  leansToPrecedent: boolean;
  /** Posture in thousandths by article in play and country, before the noise of a match. */
  positions: readonly (readonly number[])[];
  /** Cells of `positions` that come from a source and take no noise. */
  sourced: readonly (readonly boolean[])[];
}>;
