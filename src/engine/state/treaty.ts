/** The parts of a treaty in the making: packages and promises, votes, home tables, pledges, and its text and dates. */
import type { Majority } from "../exact/majority.ts";
import type { Price, RequestAnswer, Term } from "./command.ts";
import { CARDS, type Card, type Mood } from "./scenario.ts";

export type Offer = Readonly<{
  id: number;
  from: number;
  to: number;
  give: Term;
  ask: Term;
  assistance: 0 | 1;
  /** The trust in the offering seat when it made the offer. */
  trust: number;
  status: "open" | "accepted" | "refused" | "countered" | "withdrawn" | "lapsed";
}>;

/** A promise made in a package and read out to the room: to support an alternative, or to give assistance. */
export type Pact = Readonly<{
  by: number;
  to: number;
  kind: "support" | "assist";
  article: number;
  alternative: number;
  /** Whether the partner gave something in return, by changing its own position or by promising assistance. */
  paid: boolean;
  /** Void if the article closed on another alternative. */
  status: "open" | "kept" | "broken" | "void";
  /** The clock value by which assistance must be given; 0 for support. */
  due: number;
}>;

export type Amendment = Readonly<{ article: number; alternative: number; by: number }>;

export type Tally = Readonly<{ yes: number; no: number; abstain: number; absent: number }>;

/**
 * A vote: one digit per country (0 yes, 1 no, 2 abstain, 3 absent, 4 no vote on the question), and the majority it
 * needed.
 */
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
  /** The month by which the partners must have deposited. */
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

/** What a capital may attempt at home: the law, and hearings on the cards. */
export const TARGETS = ["law", ...CARDS] as const;

export type Target = (typeof TARGETS)[number];

/** The deeds that the groups at home remember. */
export const DEEDS = [
  "lineMet",
  "lineMissed",
  "conceded",
  "dealKept",
  "pledgeMet",
  "priceGranted",
  "consulted",
  "eventAnswered",
] as const;

/** A deed that a group at home remembers, and the points of support that it gives or takes. */
export type Memory = Readonly<{
  card: Card;
  points: number;
  of: (typeof DEEDS)[number];
  /** The article of a deed in the talks, or −1. */
  article: number;
  /** The event and the key of the answer that the group remembers; empty for other deeds. */
  event: string;
  answer: string;
}>;

/** A home table: five cards that must support ratification. */
export type HomeTable = Readonly<{
  country: number;
  /** In the order of `CARDS`; the weights add up to 100. */
  weights: readonly number[];
  /** The mood of each card: 0 against, 1 split (40%), 2 in favour. */
  moods: readonly number[];
  /** The number of upward steps of mood that were missing when the table opened: N of MODEL §3.11. */
  missing: number;
  line: number;
  law: boolean;
  won: boolean;
  reservations: readonly Card[];
  declaration: Card | "none";
  /** The card or law last consulted on; the next attempt on it has three times the chance. */
  consulted: Target | "none";
  /** No vote may be held before this month. */
  voteFrom: number;
  /**
   * The chance, in 1/65,536, that a consultation and failed attempts have built up on the law and on each card, in the
   * order of `TARGETS`.
   */
  progress: readonly number[];
  /** What the five groups remember, oldest first. Each memory gives or takes points of its card. */
  memories: readonly Memory[];
}>;

/** Which push brought a state in: help or a granted price, a pledge that named it, or a campaign in its region. */
export const PUSHES = ["campaign", "pledge", "direct"] as const;

export type Push = (typeof PUSHES)[number];

/** A state that joined, and the seat that gets the credit for it. */
export type BroughtIn = Readonly<{ country: number; by: number; push: Push }>;

/** An event that is under way somewhere. */
export type Happening = Readonly<{
  event: string;
  /**
   * The country struck, if the event strikes a state that a person plays, and the UN group struck. Each is −1 if
   * there is none; both are −1 if the event strikes the whole world.
   */
  country: number;
  group: number;
  effect: Mood;
  until: number;
  answered: boolean;
}>;

/** A request for help in a case, from one party to another that has a named seat, once the treaty is in force. */
export type HelpRequest = Readonly<{
  /** The index among the scenario's cases. */
  case: number;
  from: number;
  to: number;
  answer: RequestAnswer | "open" | "unanswered";
}>;

/** A joint task force. The seat that formed it comes first, followed by those that joined. */
export type TaskForce = Readonly<{ members: readonly number[]; month: number }>;

export type Treaty = Readonly<{
  /** The alternative of each article in play, once the text has been put to the room or adopted; −1 before. */
  text: readonly number[];
  outcome: Outcome | null;
  /** The number of instruments needed (article 65). */
  threshold: number;
  /**
   * The months in which each country signed and deposited, or −1 if it has not. Month 0 is the opening for signature.
   */
  signed: readonly number[];
  deposited: readonly number[];
  declared: readonly number[];
  euConsent: number;
  /** The pace and tilt of this treaty, in thousandths of a logit; 0 until the end of the match reveals them. */
  pace: number;
  tilt: number;
  /** The month of the N-th instrument and the month of entry into force three months later; −1 if not known yet. */
  reached: number;
  inForce: number;
  /** The states that joined first and N-th; −1 if there is none yet. */
  first: number;
  nth: number;
  /** The states that others brought in, in the order of their deposits; empty except where people play. */
  broughtIn: readonly BroughtIn[];
  assistedBy: readonly number[];
  reservations: readonly Readonly<{ country: number; article: number }>[];
  requests: readonly HelpRequest[];
  taskForces: readonly TaskForce[];
}>;

export type Conference = Readonly<{ observers: Ballot; protocol: Ballot; protocolNeeds: number }>;
