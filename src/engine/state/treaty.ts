/** What a treaty is made of on its way: packages and promises, votes, homes, pledges, and its text and dates. */
import type { Majority } from "../exact/majority.ts";
import type { Price, RequestAnswer, Term } from "./command.ts";
import type { Card, Mood } from "./scenario.ts";

export type Offer = Readonly<{
  id: number;
  from: number;
  to: number;
  give: Term;
  ask: Term;
  assistance: 0 | 1;
  /** Trust in who made it when it was made. */
  trust: number;
  status: "open" | "accepted" | "refused" | "withdrawn" | "lapsed";
}>;

/** A promise made in a package and read out to the room: to support an alternative, or to give assistance. */
export type Pact = Readonly<{
  by: number;
  to: number;
  kind: "support" | "assist";
  article: number;
  alternative: number;
  /** Whether its partner gave something for it: turns to what it supports in return, or brings assistance. */
  paid: boolean;
  /** Void where the article closed on another alternative. */
  status: "open" | "kept" | "broken" | "void";
  /** Clock by which assistance must be given; 0 for support. */
  due: number;
}>;

export type Amendment = Readonly<{ article: number; alternative: number; by: number }>;

export type Tally = Readonly<{ yes: number; no: number; abstain: number; absent: number }>;

/** A vote: one digit a country (0 yes, 1 no, 2 abstain, 3 absent, 4 no vote in the question), and what it needed. */
export type Ballot = Readonly<{ majority: Majority; votes: string; tally: Tally; carried: boolean }>;

export type Outcome = Readonly<{
  how: "consensus" | "vote" | "failed";
  ballot: Ballot | null;
  blockers: readonly number[];
}>;

export type HomePledge = Readonly<{
  by: number;
  with: readonly number[];
  count: number;
  /** Month by which the others must have deposited. */
  until: number;
  status: "open" | "met" | "void";
}>;

export type NamedPrice = Readonly<{
  by: number;
  price: Price;
  of: number;
  until: number;
  granted: boolean;
}>;

/** A home table: five cards that must carry the instrument through. */
export type HomeTable = Readonly<{
  country: number;
  /** By `CARDS`; they add to 100. */
  weights: readonly number[];
  /** Where each card stands: 0 against, 1 split (40%), 2 for. */
  moods: readonly number[];
  /** Moods missing when the table opened: N of MODEL §3.11. */
  missing: number;
  line: number;
  law: boolean;
  won: boolean;
  reservations: readonly Card[];
  declaration: Card | "none";
  /** The card or the law that was consulted on: its next attempt has three times the chance. */
  consulted: Card | "law" | "none";
  /** No vote before this month. */
  voteFrom: number;
  /** Extra support from prices granted and pledges met. */
  bonus: number;
}>;

/** An event under way somewhere. */
export type Happening = Readonly<{
  event: string;
  /** Country struck (a seat held by a person), UN group number, or −1 for the world. */
  country: number;
  group: number;
  effect: Mood;
  until: number;
  answered: boolean;
}>;

/** A request for help in a case to a party that is played, once the treaty is in force; no real state is named as who asks. */
export type HelpRequest = Readonly<{
  /** Place among the cases of the scenario. */
  case: number;
  to: number;
  answer: RequestAnswer | "open" | "unanswered";
}>;

/** A joint task force: who called it and who joined, that seat first. */
export type TaskForce = Readonly<{ members: readonly number[]; month: number }>;

export type Treaty = Readonly<{
  /** Alternative of each article in play, once adopted or put; −1 before. */
  text: readonly number[];
  outcome: Outcome | null;
  /** Instruments needed (article 65). */
  threshold: number;
  /** Month of signature and of deposit by country, −1 for never so far; month 0 opens for signature. */
  signed: readonly number[];
  deposited: readonly number[];
  declared: readonly number[];
  euConsent: number;
  /** Pace and tilt of this treaty, in thousandths of a logit: 0 until the match is over and tells them. */
  pace: number;
  tilt: number;
  /** Month of the N-th instrument and of entry into force three months later; −1 before. */
  reached: number;
  inForce: number;
  assistedBy: readonly number[];
  reservations: readonly Readonly<{ country: number; article: number }>[];
  requests: readonly HelpRequest[];
  taskForces: readonly TaskForce[];
}>;

export type Conference = Readonly<{ observers: Ballot; protocol: Ballot; protocolNeeds: number }>;
