/**
 * What has become: the whole state of a match as plain, readonly JSON (docs/CONTRIBUTING.md, rule 2).
 *
 * Everything secret sits under `secrets`; all other fields are public to every seat. Quantities by
 * country are arrays in the order of `scenario.countries`; quantities by article and country are flat,
 * cell `article · countries + country`.
 */

import type { SeedWords } from "../exact/rng.ts";
import type { Care, Command } from "./command.ts";
import type { Audience, Climate, Scenario } from "./scenario.ts";
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

/** A bridge and its sponsors in the order they came; the first `callers` of them called it together. */
export type Bridge = Readonly<{
  article: number;
  alternative: number;
  sponsors: readonly number[];
  callers: number;
}>;

/** The text under negotiation, by article in play. −1 stands for "none". */
export type Draft = Readonly<{
  floor: readonly number[];
  /** Alternatives between the brackets, in axis order. */
  texts: readonly (readonly number[])[];
  chair: readonly number[];
  readings: readonly number[];
  /** Agreed ad referendum. */
  agreed: readonly number[];
  /** Who bridged an alternative into the text. */
  authors: readonly Readonly<{ article: number; alternative: number; country: number }>[];
  /** Bridges waiting for sponsors. */
  bridges: readonly Bridge[];
}>;

/** What the last sounding showed about the chair's text of an article, in thousandths. */
export type Sounding = Readonly<{
  /** One digit a country (0 support, 1 can live, 2 object, 3 no placard), one string a text on the floor. */
  placards: readonly string[];
  /** The room's centre in milli-steps. */
  centre: number;
  /** Power-weighted objection to the chair's text. */
  objection: number;
  /** Share of seats, and of each caucus, that did not object to the chair's text. */
  seats: number;
  caucuses: readonly number[];
}>;

/** Where a delegation holds the pen: the text it last spoke for on an article. */
export type Pen = Readonly<{ country: number; article: number; alternative: number }>;

export type Knowledge = Readonly<{ by: number; about: number; article: number; care: Care; round: number }>;

export type Secrets = Readonly<{
  seed: string;
  words: SeedWords;
  /** Positions in milli-steps, now and at the opening, by cell. */
  positions: readonly number[];
  opening: readonly number[];
  /** Thousandths of a state's attention, by cell; a state's cells add to 1,000. */
  salience: readonly number[];
  /** 1,000·s/max s of the state, by cell. */
  weight: readonly number[];
  /** 1 where a delegation has the capacity to follow the article. */
  followed: readonly number[];
  /** Bits of the alternatives a state cannot bear, by cell. */
  redLines: readonly number[];
  /** 0 firm, 1 even, 2 eager, by country. */
  firmness: readonly number[];
  /** Outside option R in u, by country. */
  outside: readonly number[];
  /** Objectives of every seat, at most three: article, wished alternative first, weights sum to 100. */
  objectives: readonly (readonly Readonly<{
    article: number;
    accept: readonly number[];
    weight: number;
  }>[])[];
  /** The cards laid in the last sounding of each article, one digit a country; empty before. */
  care: readonly string[];
  offers: readonly Offer[];
  /** Number of the first offer of this round. */
  offersFrom: number;
  /** Commands of persons waiting for the beat to close, by seat. */
  sealed: Readonly<Record<Seat, readonly Command[]>>;
  /** What consultations have shown, by asking seat. */
  knowledge: readonly Knowledge[];
  homes: readonly HomeTable[];
  /** How fast this treaty is (logit of a deposit) and how that changes with ln time, in thousandths: 0 is the mean. */
  pace: number;
  tilt: number;
}>;

/** How a match stands at its opening: all that was drawn from the seed or computed from the scenario. */
export type Opening = Readonly<{
  /** Instruments needed where no article of the text says another number. */
  threshold: number;
  credit: readonly number[];
  blocks: readonly number[];
  trust: readonly number[];
  /** Wishes that the room supposes before anything is declared, by cell. */
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
  /** Whether a person holds the chair; else the rules preside. */
  isChaired: boolean;
  /** Seats that have said they are ready for the beat to close. */
  ready: readonly Seat[];
  /** While paused nothing is taken from anybody but the teacher. */
  isPaused: boolean;
  /** Countries whose seats were named when the match opened: they sit at a home table. */
  named: readonly number[];
  /** Counts events, hidden ones too: no seat is told. */
  seq: number;
  phase: Phase;
  beat: Beat;
  /** Counts every beat of a match from 0: the time of keyed chance. */
  clock: number;
  round: number;
  season: number;
  /** Months since opening for signature, at the start of the beat, and how many the season has. */
  month: number;
  monthsAhead: number;
  draft: Draft;
  soundings: readonly (Sounding | null)[];
  /** Declared wishes by cell. */
  declared: readonly number[];
  /** Bits by cell: 1 where a seat has laid placards on an article, 2 where it has taken the floor. */
  heard: readonly number[];
  /** Texts written by delegations at the table, one an article and seat, until the article is agreed. */
  pens: readonly Pen[];
  /** Bits of the alternatives a state has declared it cannot bear, by cell. */
  declaredLines: readonly number[];
  credit: readonly number[];
  blocks: readonly number[];
  trust: readonly number[];
  /** Beats in which an argument was used, article · 4 + argument. */
  used: readonly number[];
  /** 1 where an article was joined at a loss, by cell. */
  concessions: readonly number[];
  /** Who stopped an article in its last closing. */
  blockers: readonly (readonly number[])[];
  /** Promises of packages: whoever accepts one is heard by all. */
  pacts: readonly Pact[];
  amendments: readonly Amendment[];
  treaty: Treaty;
  pledges: readonly HomePledge[];
  prices: readonly NamedPrice[];
  happenings: readonly Happening[];
  /** Ids of events that have struck, for those that strike once. */
  struck: readonly string[];
  campaigns: readonly Readonly<{ by: number; group: number; until: number }>[];
  conference: Conference | null;
  secrets: Secrets;
}>;

export type PublicWorld = Omit<World, "secrets" | "scenario" | "seq">;
/** What anyone may reason from: the public world and the facts it is played with. */
export type OpenWorld = Omit<World, "secrets" | "seq">;

/** Bits of how a seat has been heard on an article: by its placards, on the floor. */
export const LAID_PLACARDS = 1;

export const TOOK_FLOOR = 2;

/** Number of countries. */
export function size(world: World | PublicWorld): number {
  return world.credit.length;
}

/** Months of the whole race for ratification. @example standard: 8 seasons of 8 months, 64. */
export function horizonOf({ scenario }: Pick<OpenWorld, "scenario">): number {
  return scenario.seasons * scenario.seasonMonths;
}

/** Every country, by number. */
export function everyone(world: World | PublicWorld): number[] {
  return world.credit.map((_, i) => i);
}

/** Every country but one, by number. */
export function others(world: World | PublicWorld, country: number): number[] {
  return everyone(world).filter((i) => i !== country);
}
