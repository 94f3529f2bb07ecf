/**
 * Commands: what a seat asks to do. A command may be refused; it changes nothing by itself.
 *
 * Articles, alternatives and countries are numbers: positions in `scenario.articles`, in an article's `alternatives`
 * and in `scenario.countries`. The client supplies the words.
 */
import type { Argument, Card, UnGroup } from "./scenario.ts";

/** A secret placard on an alternative: 0 supports it, 1 can live with it, 2 objects. */
export type Placard = 0 | 1 | 2;

/** How much a delegation says it cares about an article: 0 little, 1 some, 2 much. */
export type Care = 0 | 1 | 2;

export const STANDS = ["join", "abstain", "block"] as const;

export type Stand = (typeof STANDS)[number];

export const VOTES = ["yes", "no", "abstain"] as const;

export type Vote = (typeof VOTES)[number];

export const PRICES = ["assistance", "reservation", "pledge"] as const;

export type Price = (typeof PRICES)[number];

/** One side of a package: the promise to join an alternative of an article. */
export type Term = Readonly<{ article: number; alternative: number }>;

export type LayPlacards = Readonly<{
  type: "layPlacards";
  article: number;
  /** One placard for each text on the floor, in the order of `draft.texts[article]`. */
  placards: readonly Placard[];
  /** The position declared to the room; it may be untrue. */
  wish: number;
  care: Care;
}>;

export type Speak = Readonly<{
  type: "speak";
  article: number;
  alternative: number;
  argument: Argument;
  /** The id of the case that the speech names; empty for articles without cases. */
  case: string;
}>;

/**
 * A seat consulted another about an article and saw its care card. Kept for records of older rules, together with the
 * event `consulted`, its answers in `secrets.knowledge` and their sentences; no seat can consult now.
 */
export type Consult = Readonly<{ type: "consult"; article: number; country: number }>;

export type OfferPackage = Readonly<{
  type: "offerPackage";
  to: number;
  give: Term;
  ask: Term;
  /** Units of assistance promised with the package (1 unit is worth 15,000 u to the receiver). */
  assistance: 0 | 1;
}>;

export type AnswerOffer = Readonly<{ type: "answerOffer"; offer: number; accept: boolean }>;

/**
 * A person answers another person's offer with different terms. The countered offer is closed, and the new one goes
 * back to its author. It costs nothing, because the first offer was paid for.
 */
export type CounterOffer = Readonly<{ type: "counterOffer"; offer: number; give: Term; ask: Term }>;

export type WithdrawOffer = Readonly<{ type: "withdrawOffer"; offer: number }>;

export type SponsorBridge = Readonly<{ type: "sponsorBridge"; article: number; alternative: number }>;

export type DeclareRedLine = Readonly<{ type: "declareRedLine"; article: number; alternative: number }>;

export type DropRedLine = Readonly<{ type: "dropRedLine"; article: number }>;

export type TakeStand = Readonly<{
  type: "takeStand";
  article: number;
  stand: Stand;
  /** Must be true if the seat wants to break a promise; otherwise a bound seat joins. */
  breaking: boolean;
}>;

export type ProposeAmendment = Readonly<{ type: "proposeAmendment"; article: number; alternative: number }>;

export type VoteAmendment = Readonly<{ type: "voteAmendment"; amendment: number; vote: Vote }>;

export type StandOnPackage = Readonly<{ type: "standOnPackage"; stand: "join" | "block" }>;

export type CastVote = Readonly<{ type: "castVote"; vote: Vote }>;

/** Signing, with an optional declaration that interprets the text for one card of the home table. */
export type Sign = Readonly<{ type: "sign"; declaration: Card | "none" }>;

export type StayOut = Readonly<{ type: "stayOut" }>;

export type ImplementLaw = Readonly<{ type: "implementLaw" }>;

export type HoldHearing = Readonly<{ type: "holdHearing"; card: Card }>;

export type ConsultAtHome = Readonly<{ type: "consultAtHome"; card: Card | "law" }>;

export type EnterReservation = Readonly<{ type: "enterReservation"; card: Card }>;

/**
 * The vote at home. A gamble is held at any level of support and changes the support by up to ten points either way.
 * A vote without a gamble is held only once the law has passed and support is sufficient, so it is certain to pass.
 */
export type CallVote = Readonly<{ type: "callVote"; gamble: boolean }>;

export type Deposit = Readonly<{ type: "deposit" }>;

export type Assist = Readonly<{ type: "assist"; to: number }>;

export type Campaign = Readonly<{ type: "campaign"; unGroup: UnGroup }>;

export type Pledge = Readonly<{ type: "pledge"; with: readonly number[]; count: number; season: number }>;

export type NamePrice = Readonly<{ type: "namePrice"; price: Price; of: number }>;

export type GrantPrice = Readonly<{ type: "grantPrice"; to: number }>;

export type AnswerEvent = Readonly<{ type: "answerEvent"; answer: string }>;

export type CastConference = Readonly<{ type: "castConference"; observers: Vote; protocol: Vote }>;

export const REQUEST_ANSWERS = ["help", "terms", "refuse"] as const;

/** A party's answer to a request: help, help on terms that protect the people concerned, or no help. */
export type RequestAnswer = (typeof REQUEST_ANSWERS)[number];

export type AnswerRequest = Readonly<{ type: "answerRequest"; answer: RequestAnswer }>;

/** A joint task force of parties; invited parties join with a chance equal to the trust in the seat that invites. */
export type FormTaskForce = Readonly<{ type: "formTaskForce"; with: readonly number[] }>;

/** A ruling of the chair: the articles of the next round, in this order. */
export type PutOnFloor = Readonly<{ type: "putOnFloor"; articles: readonly number[] }>;

/** A ruling of the chair: which of an article's texts is put to the room. */
export type ReviseText = Readonly<{ type: "reviseText"; article: number; alternative: number }>;

/** A ruling of the chair: whether the text of an article is tested for consensus in this closing. */
export type TestArticle = Readonly<{ type: "testArticle"; article: number; isTested: boolean }>;

/** A ruling of the chair: whether an article that nobody blocks is agreed or gets another reading. */
export type CloseArticle = Readonly<{ type: "closeArticle"; article: number; isAgreed: boolean }>;

export type Command =
  | LayPlacards
  | Speak
  | Consult
  | OfferPackage
  | AnswerOffer
  | CounterOffer
  | WithdrawOffer
  | SponsorBridge
  | DeclareRedLine
  | DropRedLine
  | TakeStand
  | ProposeAmendment
  | VoteAmendment
  | StandOnPackage
  | CastVote
  | Sign
  | StayOut
  | ImplementLaw
  | HoldHearing
  | ConsultAtHome
  | EnterReservation
  | CallVote
  | Deposit
  | Assist
  | Campaign
  | Pledge
  | NamePrice
  | GrantPrice
  | AnswerEvent
  | AnswerRequest
  | FormTaskForce
  | CastConference
  | PutOnFloor
  | ReviseText
  | TestArticle
  | CloseArticle;

export type CommandType = Command["type"];

/** The reasons for which the engine refuses a command. */
export const REJECTIONS = [
  "wrongPhase",
  "notYourSeat",
  "unknownTarget",
  "noCredit",
  "noBlocks",
  "noActs",
  "notOpen",
  "needsLaw",
  "needsVote",
  "mustWait",
  /** The command was meant for another beat. */
  "beatOver",
  "paused",
  /** A seat tried to close the beat with `allReady`, but not everyone is ready. */
  "notReady",
] as const;

export type Rejection = (typeof REJECTIONS)[number];

export type Commands = readonly (readonly Command[])[];
