/** What has happened in a room beside its matches: who sits where, what was said, and how the teacher runs it. */
import type { Seat } from "../engine/state/seat.ts";
import type { Guess } from "./class-forecast.ts";
import type { Pace, RoomSettings, Talk } from "./settings.ts";
import type { Ticket } from "./ticket.ts";

/** A device that has entered: a number, for no names are kept. */
export type DeviceId = number;

/** Who sits at a device: both people of a delegation, or one of them. */
export const ROLES = ["both", "delegate", "capital"] as const;
export type Role = (typeof ROLES)[number];

/** A table is a number from 1. */
export type Place = Readonly<{ table: number; seat: Seat; role: Role }>;

/** What a Capital says to its Delegate on an article: not to give way, to be free, or to give only for something. */
export const GUIDANCE = ["hold", "flex", "trade"] as const;
export type Guidance = (typeof GUIDANCE)[number];

/** Whom the teacher speaks to: everybody (table 0), a table, or one delegation. */
export type Audiences = Readonly<{ table: number; seat: Seat | null }>;

/** What set phrases there are; their words are in the catalogue. */
export const PHRASES = [
  "supportUs",
  "weSupportYou",
  "whatDoYouNeed",
  "weCannot",
  "letUsMeet",
  "offerComing",
  "keepYourWord",
  "thankYou",
] as const;
export type Phrase = (typeof PHRASES)[number];

/** Words from one delegation to another: a set phrase, or a note of one's own. */
export type Words = Readonly<{ phrase: Phrase | null; text: string; article: number }>;

/**
 * A beat's clock: when it is up, in ms since 1970, and whether it was set because most are ready. `own`: of a countdown, when the
 * beat's own clock is up, which goes on where the countdown is stopped; null where there is none.
 */
export type Timer = Readonly<{ clock: number; until: number; isCountdown: boolean; own: number | null }>;

export type RoomFact =
  | Readonly<{
      type: "roomOpened";
      settings: RoomSettings;
      /** One for all tables: their debriefs open together. */
      seed: string;
      engineVersion: string;
      deskHash: string;
    }>
  /** Its number is new, or that of a device that is gone. */
  | Readonly<{ type: "deviceEntered"; device: DeviceId; tokenHash: string }>
  /** Waits for the teacher: the seat is another device's, or the device was sent away before. */
  | Readonly<{ type: "seatAsked"; device: DeviceId; place: Place }>
  /** The teacher has said “not now” to a device that waits. */
  | Readonly<{ type: "seatPutOff"; device: DeviceId }>
  | Readonly<{ type: "seatTaken"; device: DeviceId; place: Place; isLate: boolean }>
  | Readonly<{ type: "seatLeft"; device: DeviceId }>
  | Readonly<{ type: "seatsSwapped"; devices: readonly [DeviceId, DeviceId] }>
  | Readonly<{ type: "deviceRemoved"; device: DeviceId }>
  | Readonly<{ type: "deviceReadmitted"; device: DeviceId }>
  /** It has no seat and was not heard of for ten minutes: its key opens nothing, and a newcomer may get its number. */
  | Readonly<{ type: "deviceExpired"; device: DeviceId }>
  /** No new device may come in until the teacher opens joining again. */
  | Readonly<{ type: "joiningClosed" }>
  | Readonly<{ type: "joiningOpened" }>
  | Readonly<{ type: "settingsChanged"; pace: Pace; talk: Talk; forecasts: boolean; marks: boolean }>
  | Readonly<{ type: "timerSet"; table: number; timer: Timer | null }>
  /** Ms left on the clock while the teacher pauses. */
  | Readonly<{ type: "timerHeld"; table: number; left: number }>
  /** A seat wants more time: no countdown starts in this beat. */
  | Readonly<{ type: "timeAsked"; table: number; clock: number; seat: Seat }>
  | Readonly<{ type: "messageSent"; to: Audiences; text: string; at: number }>
  | Readonly<{ type: "wordsSent"; table: number; from: Seat; to: Seat; words: Words; at: number }>
  | Readonly<{ type: "wordsReported"; table: number; from: Seat; number: number; by: Seat }>
  | Readonly<{ type: "pressPosted"; table: number; from: Seat; text: string; at: number }>
  | Readonly<{ type: "guidanceGiven"; table: number; seat: Seat; article: number; guidance: Guidance }>
  | Readonly<{ type: "adoptionGuessed"; table: number; device: DeviceId; percent: Guess }>
  | Readonly<{ type: "injectPlanned"; table: number; event: string; season: number }>
  | Readonly<{ type: "injectDropped"; table: number; event: string }>
  /** The wall has shown so many closes of a table. */
  | Readonly<{ type: "wallPlayed"; table: number; closed: number }>
  /** The key that will take the place of all others of the desk: they open it until this one is first used. */
  | Readonly<{ type: "deskKeyMade"; deskHash: string }>
  | Readonly<{ type: "deskRenewed"; deskHash: string }>
  | Readonly<{ type: "teacherInvited"; deskHash: string }>
  /** The wall has a new key, which follows from this secret; the old one opens nothing. */
  | Readonly<{ type: "wallKeyMade"; secret: string }>
  /** Nothing could be kept for a while, and what was ordered meanwhile was refused. */
  | Readonly<{ type: "keptAgain" }>
  | Readonly<{ type: "debriefOpened" }>
  /** A device that answers again has its earlier answers replaced. */
  | Readonly<{ type: "ticketAnswered"; device: DeviceId; table: number; seat: Seat; ticket: Ticket }>;
