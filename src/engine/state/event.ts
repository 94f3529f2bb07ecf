/**
 * What has happened: facts, each with every result that was rolled and with what it did. `evolve` folds them into
 * the world. One event per resolved part of a beat, not one per seat.
 */
import type { Care, Command } from "./command.ts";
import type { Consequences } from "./consequence.ts";
import type { Argument, Card, ENDS } from "./scenario.ts";
import type { Seat } from "./seat.ts";
import type { Holder } from "./setup.ts";
import type {
  Amendment,
  Ballot,
  Conference,
  Happening,
  HelpRequest,
  HomePledge,
  HomeTable,
  NamedPrice,
  Offer,
  Outcome,
  Pact,
  TaskForce,
} from "./treaty.ts";
import type { Beat, Opening, Phase, Sounding } from "./world.ts";

export type Speech = Readonly<{
  country: number;
  article: number;
  alternative: number;
  argument: Argument;
  case: string;
}>;

/** A promise kept or broken in the open. */
export type Reckoning = Readonly<{
  by: number;
  to: number;
  kind: Pact["kind"];
  article: number;
  alternative: number;
  kept: boolean;
}>;

export type HomeStep = Readonly<{
  country: number;
  act: Command["type"];
  card: Card | "law" | "none";
  /** Whether it worked, and the chance it had in 1/65,536 (65,536 where it was sure). */
  ok: boolean;
  chance: number;
  support: number;
}>;

/** Why a beat closes: every hand is ready, its time is up, or the teacher says so. */
export const CLOSE_CAUSES = ["allReady", "clock", "teacher"] as const;

export type CloseCause = (typeof CLOSE_CAUSES)[number];

/** What happened, as a rule tells it: what it did is worked out from the world it meets (`consequences`). */
export type Fact =
  | Readonly<{
      type: "matchOpened";
      scenario: string;
      contentHash: string;
      seed: string;
      climate: string;
      audience: string;
      /** Null where a seat must not know it. */
      opening: Opening | null;
    }>
  | Readonly<{ type: "seatChanged"; seat: Seat; holder: Holder }>
  | Readonly<{ type: "readinessChanged"; seat: Seat; isReady: boolean }>
  | Readonly<{ type: "beatClosed"; cause: CloseCause; by: Seat }>
  | Readonly<{ type: "pauseChanged"; isPaused: boolean }>
  /**
   * The match stands again as it did after its first `at` events, when this beat opened; null where a seat must not
   * count.
   */
  | Readonly<{ type: "beatUndone"; clock: number; at: number | null }>
  | Readonly<{ type: "actSealed"; seat: Seat; command: Command }>
  | Readonly<{ type: "actUnsealed"; seat: Seat; slot: string }>
  | Readonly<{ type: "offerMade"; offer: Offer }>
  | Readonly<{ type: "offerAnswered"; offer: number; from: number; to: number; accepted: boolean }>
  | Readonly<{ type: "offerWithdrawn"; offer: number; from: number; to: number }>
  | Readonly<{
      type: "beatOpened";
      phase: Phase;
      beat: Beat;
      round: number;
      season: number;
      month: number;
      monthsAhead: number;
    }>
  | Readonly<{
      type: "floorOpened";
      round: number;
      floor: readonly number[];
      texts: readonly (readonly number[])[];
    }>
  | Readonly<{
      type: "placardsRevealed";
      article: number;
      texts: readonly number[];
      placards: readonly string[];
      /** Declared wish, one digit a country. */
      wishes: string;
    }>
  | Readonly<{ type: "careShown"; article: number; care: string }>
  /** The chair's text of an article after a sounding, or once more after the deals; −1 where there was none before. */
  | (Readonly<{
      type: "textRevised";
      after: "sounding" | "deal";
      article: number;
      before: number;
      alternative: number;
    }> &
      Omit<Sounding, "placards">)
  | Readonly<{ type: "speechesHeard"; speeches: readonly Speech[] }>
  /** By caucus, in milli-steps: how far its members lean to another wording since. */
  | Readonly<{
      type: "newsBroke";
      news: string;
      article: number;
      towards: (typeof ENDS)[number];
      moves: readonly number[];
    }>
  | Readonly<{ type: "mindsMoved"; article: number; shifts: readonly number[] }>
  | Readonly<{
      type: "redLinesDeclared";
      lines: readonly Readonly<{ country: number; article: number; alternative: number; bits: number }>[];
    }>
  | Readonly<{ type: "redLinesDropped"; lines: readonly Readonly<{ country: number; article: number }>[] }>
  | Readonly<{
      type: "bridgesSponsored";
      sponsors: readonly Readonly<{ country: number; article: number; alternative: number }>[];
    }>
  | Readonly<{
      type: "bridgeBuilt";
      article: number;
      alternative: number;
      author: number;
      sponsors: readonly number[];
    }>
  | Readonly<{
      type: "consulted";
      answers: readonly Readonly<{ by: number; about: number; article: number; care: Care }>[];
    }>
  | Readonly<{ type: "offersExchanged"; offers: readonly Offer[] }>
  /** As they stand now; `lapsed`: their partner promised elsewhere in the same beat. */
  | Readonly<{ type: "offersSettled"; offers: readonly Offer[] }>
  /** Accepted packages, read out to the room, and what each side promised in them. */
  | Readonly<{ type: "packagesAgreed"; packages: readonly Offer[] }>
  | Readonly<{
      type: "standsTaken";
      article: number;
      alternative: number;
      stands: string;
      blockers: readonly number[];
    }>
  | Readonly<{ type: "promisesReckoned"; reckonings: readonly Reckoning[] }>
  | Readonly<{ type: "articleAgreed"; article: number; alternative: number }>
  | Readonly<{
      type: "articleNotTested";
      article: number;
      alternative: number;
      why: "objection" | "centre" | "chair";
    }>
  | Readonly<{
      type: "articleHeld";
      article: number;
      alternative: number;
      why: "blocked" | "firstReading" | "chair";
    }>
  | Readonly<{ type: "roundClosed"; round: number }>
  | Readonly<{ type: "packagePut"; text: readonly number[] }>
  | Readonly<{ type: "amendmentsProposed"; amendments: readonly Amendment[]; dropped: readonly number[] }>
  | Readonly<{ type: "amendmentVoted"; amendment: Amendment; ballot: Ballot }>
  | Readonly<{ type: "packageTested"; stands: string; blockers: readonly number[] }>
  | Readonly<{ type: "textDecided"; outcome: Outcome; threshold: number }>
  | Readonly<{ type: "homesOpened"; homes: readonly HomeTable[]; pace: number; tilt: number }>
  | Readonly<{ type: "signaturesOpened"; signed: readonly number[]; declarations: readonly number[] }>
  | Readonly<{ type: "eventStruck"; by: "chance" | "teacher"; happening: Happening }>
  | Readonly<{ type: "eventAnswered"; country: number; happening: Happening; answer: string }>
  | Readonly<{ type: "homeStepped"; steps: readonly HomeStep[]; homes: readonly HomeTable[] }>
  | Readonly<{
      type: "reservationsEntered";
      reservations: readonly Readonly<{ country: number; article: number }>[];
    }>
  | Readonly<{ type: "assistanceGiven"; gifts: readonly Readonly<{ from: number; to: number }>[] }>
  | Readonly<{
      type: "campaignsRun";
      campaigns: readonly Readonly<{ by: number; group: number; until: number }>[];
    }>
  | Readonly<{ type: "pledgesMade"; pledges: readonly HomePledge[] }>
  | Readonly<{
      type: "pledgesSettled";
      pledges: readonly HomePledge[];
      /** Whose condition was met now, whose was not met in time, and who did not honour one that was met. */
      met: readonly number[];
      lapsed: readonly number[];
      broken: readonly number[];
    }>
  | Readonly<{ type: "pricesNamed"; prices: readonly NamedPrice[] }>
  | Readonly<{ type: "pricesGranted"; by: readonly number[]; givers: readonly number[] }>
  | Readonly<{
      type: "monthsPassed";
      from: number;
      to: number;
      /** [month, country] in order. */
      signatures: readonly (readonly [number, number])[];
      deposits: readonly (readonly [number, number])[];
      euConsent: number;
    }>
  | Readonly<{ type: "thresholdReached"; month: number; country: number; inForce: number }>
  /** Requests put to parties that are played, as the season opens. */
  | Readonly<{ type: "requestsMade"; requests: readonly HelpRequest[] }>
  /** Those of the season, answered or left unanswered. */
  | Readonly<{ type: "requestsAnswered"; requests: readonly HelpRequest[] }>
  | Readonly<{ type: "taskForcesFormed"; forces: readonly TaskForce[] }>
  | Readonly<{ type: "conferenceHeld"; conference: Conference }>
  | Readonly<{ type: "matchEnded"; month: number; pace: number; tilt: number }>;

export type EventType = Fact["type"];

/** A fact with what it did; `evolve` assigns both and computes nothing. */
export type GameEvent = Fact & Readonly<{ did?: Consequences }>;
