/**
 * The whole state of a match as plain, readonly JSON (docs/CONTRIBUTING.md, rule 2).
 *
 * Everything secret is under `secrets`; all other fields are public to every seat. Quantities by country are arrays in
 * the order of `scenario.countries`; quantities by article and country are flat, with cell `article · countries +
 * country`.
 */

import type { SeedWords } from "../exact/rng.ts";
import type { Care, Command } from "./command.ts";
import type { Argument, Audience, Climate, Scenario } from "./scenario.ts";
import type { Seat } from "./seat.ts";
import type { Holder } from "./setup.ts";
import type {
  Amendment,
  Conference,
  Happening,
  HomePledge,
  HomeTable,
  NamedPrice,
  Offer,
  Pact,
  Treaty,
} from "./treaty.ts";

export const PHASES = ["negotiation", "adoption", "signature", "ratification", "conference", "over"] as const;

export type Phase = (typeof PHASES)[number];

export const BEATS = [
  "sound",
  "deal",
  "close",
  "lastSounding",
  "amend",
  "amendVote",
  "stand",
  "vote",
  "sign",
  "season",
  "conference",
  "over",
] as const;

export type Beat = (typeof BEATS)[number];

/**
 * A bridge and its sponsors, in the order in which they joined. The first `callers` sponsors called for the bridge
 * together.
 */
export type Bridge = Readonly<{
  article: number;
  alternative: number;
  sponsors: readonly number[];
  callers: number;
}>;

/** The text under negotiation, by article in play; −1 means none. */
export type Draft = Readonly<{
  floor: readonly number[];
  /** The alternatives still in brackets, that is, under discussion, by article and in axis order. */
  texts: readonly (readonly number[])[];
  chair: readonly number[];
  readings: readonly number[];
  /** The alternatives agreed ad referendum. */
  agreed: readonly number[];
  /** The alternatives that bridges brought into the text, with the author of each bridge. */
  authors: readonly Readonly<{ article: number; alternative: number; country: number }>[];
  /** Bridges waiting for sponsors. */
  bridges: readonly Bridge[];
}>;

/** The last sounding's results on an article and on the chair's text of it; shares are in thousandths. */
export type Sounding = Readonly<{
  /**
   * One string per text on the floor, with one digit per country (0 support, 1 can live with it, 2 object, 3 no
   * placard).
   */
  placards: readonly string[];
  /** The room's centre in milli-steps. */
  centre: number;
  /** The weighted objection to the chair's text. */
  objection: number;
  /** The share of seats, and of each caucus, that did not object to the chair's text. */
  seats: number;
  caucuses: readonly number[];
}>;

/** A delegation's pen: the text it last spoke for on an article. */
export type Pen = Readonly<{
  country: number;
  article: number;
  alternative: number;
  argument: Argument;
  /** How far the speech carries, in thousandths, −1,000..1,000; negative if its argument serves other texts better. */
  carry: number;
}>;

export type Knowledge = Readonly<{ by: number; about: number; article: number; care: Care; round: number }>;

export type Secrets = Readonly<{
  seed: string;
  words: SeedWords;
  /** Positions in milli-steps, now and at the opening, by cell. */
  positions: readonly number[];
  opening: readonly number[];
  /** A state's attention in thousandths, by cell; a state's cells add up to 1,000. */
  salience: readonly number[];
  /** The article's salience to the state, divided by the state's greatest salience, in thousandths, by cell. */
  weight: readonly number[];
  /** 1 if a delegation has the capacity to follow the article. */
  followed: readonly number[];
  /** The bits of the alternatives that a state cannot accept, by cell. */
  redLines: readonly number[];
  /** How early each state gives way over the rounds: 0 firm, 1 even, 2 eager. */
  firmness: readonly number[];
  /** The worth of having no treaty (outside option R), in u, by country. */
  outside: readonly number[];
  /**
   * The objectives of every seat, at most three: article, accepted alternatives with the wished one first, weights that
   * add up to 100.
   */
  objectives: readonly (readonly Readonly<{
    article: number;
    accept: readonly number[];
    weight: number;
  }>[])[];
  /** The cards laid in the last sounding of each article, one digit per country; empty before the first sounding. */
  care: readonly string[];
  offers: readonly Offer[];
  /** The index of the first offer of this round. */
  offersFrom: number;
  /** The sealed commands that wait for the beat to close, by seat. */
  sealed: Readonly<Record<Seat, readonly Command[]>>;
  /** What consultations showed, and to whom; empty except in matches of older rules. */
  knowledge: readonly Knowledge[];
  homes: readonly HomeTable[];
  /**
   * How fast this treaty is (in the logit of a deposit), and how its pace changes with ln time, in thousandths; 0 is
   * the mean.
   */
  pace: number;
  tilt: number;
}>;

/** The state of a match at its opening: everything drawn from the seed or computed from the scenario. */
export type Opening = Readonly<{
  /** The instruments needed, unless an article of the text sets another number. */
  threshold: number;
  credit: readonly number[];
  blocks: readonly number[];
  trust: readonly number[];
  /** The wishes that the room assumes before anything is declared, by cell. */
  declared: readonly number[];
  secrets: Pick<
    Secrets,
    | "words"
    | "opening"
    | "salience"
    | "weight"
    | "followed"
    | "redLines"
    | "firmness"
    | "outside"
    | "objectives"
    | "pace"
    | "tilt"
  >;
}>;

export type World = Readonly<{
  scenario: Scenario;
  audience: Audience;
  climate: Climate;
  holders: readonly Holder[];
  /** Whether a person holds the chair; otherwise the rules preside. */
  isChaired: boolean;
  /** The seats that are ready for the beat to close. */
  ready: readonly Seat[];
  /** While paused, only the teacher's commands are accepted. */
  isPaused: boolean;
  /** The countries whose seats were named when the match opened; they have a home table. */
  named: readonly number[];
  /** The number of all events so far. It includes hidden ones, so no seat may know it. */
  seq: number;
  phase: Phase;
  beat: Beat;
  /** The number of the beat in the match, from 0; keyed chance uses it as time. */
  clock: number;
  round: number;
  season: number;
  /** Months from the opening for signature to the start of the beat, and months in the current step. */
  month: number;
  monthsAhead: number;
  draft: Draft;
  soundings: readonly (Sounding | null)[];
  /** Declared wishes by cell. */
  declared: readonly number[];
  /** Bits by cell: 1 if a seat has laid placards on an article, 2 if it has taken the floor. */
  heard: readonly number[];
  /** The pens of named delegations, one per article and seat. */
  pens: readonly Pen[];
  /** The bits of the alternatives beyond a state's declared red line, by cell. */
  declaredLines: readonly number[];
  credit: readonly number[];
  blocks: readonly number[];
  trust: readonly number[];
  /** The number of beats in which an argument was used; the index is article · 4 + argument. */
  used: readonly number[];
  /** 1 if an article was joined at a loss, by cell. */
  concessions: readonly number[];
  /** The seats that blocked an article in its last closing. */
  blockers: readonly (readonly number[])[];
  /** The promises made in packages; they are public. */
  pacts: readonly Pact[];
  amendments: readonly Amendment[];
  treaty: Treaty;
  pledges: readonly HomePledge[];
  prices: readonly NamedPrice[];
  happenings: readonly Happening[];
  /** The ids of events and news that have struck, since some strike only once. */
  struck: readonly string[];
  campaigns: readonly Readonly<{ by: number; group: number; until: number }>[];
  conference: Conference | null;
  secrets: Secrets;
}>;

export type PublicWorld = Omit<World, "secrets" | "scenario" | "seq">;
/** What every seat may use: the public world and the scenario. */
export type OpenWorld = Omit<World, "secrets" | "seq">;

/** Bits of `heard`: the seat has laid placards, and it has taken the floor. */
export const LAID_PLACARDS = 1;

export const TOOK_FLOOR = 2;

/** The number of countries. */
export function size(world: World | PublicWorld): number {
  return world.credit.length;
}

/** The length of the whole race for ratification, in months. @example standard: 8 seasons of 8 months, 64. */
export function horizonOf({ scenario }: Pick<OpenWorld, "scenario">): number {
  return scenario.seasons * scenario.seasonMonths;
}

/** The indices of all countries. */
export function everyone(world: World | PublicWorld): number[] {
  return world.credit.map((_, i) => i);
}

/** The indices of all countries but one. */
export function others(world: World | PublicWorld, country: number): number[] {
  return everyone(world).filter((i) => i !== country);
}
