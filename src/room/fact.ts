/** What happened in a room outside its matches: seats, messages, and the teacher's decisions. */
import type { Command } from "../engine/state/command.ts";
import type { Card } from "../engine/state/scenario.ts";
import type { Seat } from "../engine/state/seat.ts";
import type { Check, CheckMoment } from "./check.ts";
import type { Guess } from "./class-forecast.ts";
import type { Ticket } from "./exit-ticket.ts";
import type { FromCommittee } from "./from-committee.ts";
import type { WallItem } from "./on-wall.ts";
import type { Moment, OpinionAnswer, OpinionQuestion } from "./opinion.ts";
import type { AskAnswer, Limit, Verdict } from "./pair-words.ts";
import type { Pace, RoomSettings, SeatTime, Talk } from "./settings.ts";

/** The number of a device. No names are stored. */
export type DeviceId = number;

/** Which people of a delegation sit at a device: both, or one of them. */
export const ROLES = ["both", "delegate", "capital"] as const;
export type Role = (typeof ROLES)[number];

/** A seat at a table, and the role of the device that has it. `table` counts from 1. */
export type Place = Readonly<{ table: number; seat: Seat; role: Role }>;

/** A Capital's guidance on an article in rooms from before there were limits. */
export const GUIDANCE = ["hold", "flex", "trade"] as const;
export type Guidance = (typeof GUIDANCE)[number];

/** The addressees of a message from the teacher: everybody (table 0), a table, or one delegation. */
export type Audiences = Readonly<{ table: number; seat: Seat | null }>;

/** The set phrases. Their texts are in the catalogue. `weWant` names a wording. */
export const PHRASES = [
  "weWant",
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

/**
 * A message between delegations: a set phrase, or a note in free text. `alternative`: the wording that a phrase is about;
 * left out without one, and in logs from before it.
 */
export type DelegationMessage = Readonly<{
  phrase: Phrase | null;
  text: string;
  article: number;
  alternative?: number;
}>;

/**
 * The clock of a beat. `until`: when it runs out, in ms since 1970. `isCountdown`: whether it is a countdown, started
 * because most seats are ready. `own`: when the beat's own clock runs out, or null if there is none; that clock
 * resumes if the countdown stops. `length`: how many ms the beat has, with the time added to it, and without the time
 * for which it had run out by then. Logs from before seats could have a time of their own leave it out. `talk`: in a beat
 * of dealing, until when the class talks before it deals, in ms since 1970. Other beats leave it out, and so does a clock
 * that starts anew after it has run out.
 * `lastCall`: when the last call ends at the latest, in ms since 1970; only a last call has it. `quiet`: only on a
 * countdown that did not wait for seats that have done nothing for long.
 */
export type Timer = Readonly<{
  clock: number;
  until: number;
  isCountdown: boolean;
  own: number | null;
  length?: number;
  talk?: number;
  lastCall?: number;
  quiet?: true;
}>;

export type RoomFact =
  | Readonly<{
      type: "roomOpened";
      settings: RoomSettings;
      /** All tables have the same seed, because their debriefs open together. */
      seed: string;
      engineVersion: string;
      deskHash: string;
      /** Left out if no committee has opened the room. */
      committee?: FromCommittee;
    }>
  /** A new number, or the number of a device that left. */
  | Readonly<{ type: "deviceEntered"; device: DeviceId; tokenHash: string }>
  /** The teacher must decide, because another device holds the seat or this one was removed before. */
  | Readonly<{ type: "seatAsked"; device: DeviceId; place: Place }>
  /** The teacher answered “not now” to a waiting device. */
  | Readonly<{ type: "seatPutOff"; device: DeviceId }>
  /** The seat has said no to a device that asked to become its Capital. Only the teacher can let it in there now. */
  | Readonly<{ type: "partnerDeclined"; device: DeviceId; table: number; seat: Seat }>
  | Readonly<{ type: "seatTaken"; device: DeviceId; place: Place; isLate: boolean }>
  | Readonly<{ type: "seatLeft"; device: DeviceId }>
  | Readonly<{ type: "seatsSwapped"; devices: readonly [DeviceId, DeviceId] }>
  | Readonly<{ type: "deviceRemoved"; device: DeviceId }>
  | Readonly<{ type: "deviceReadmitted"; device: DeviceId }>
  /**
   * The device had no seat and was silent for ten minutes. Its key is no longer valid, and its number may be given
   * out again.
   */
  | Readonly<{ type: "deviceExpired"; device: DeviceId }>
  /** No new device may join until the teacher allows it again. */
  | Readonly<{ type: "joiningClosed" }>
  | Readonly<{ type: "joiningOpened" }>
  | Readonly<{ type: "settingsChanged"; pace: Pace; talk: Talk; forecasts: boolean; marks: boolean }>
  /** `asleepAt`: when the clock was removed because nobody was at the table, in ms since 1970. */
  | Readonly<{ type: "timerSet"; table: number; timer: Timer | null; asleepAt?: number }>
  /** The teacher has paused the clock. `left`: how many ms are left on it; negative if it had run out. */
  | Readonly<{ type: "timerHeld"; table: number; left: number }>
  /**
   * A seat asks for more time, so there is no countdown in this beat. `device`: the one that asked, because its partner
   * in a pair does not see it. Logs from before requests belonged to devices leave it out.
   */
  | Readonly<{ type: "timeAsked"; table: number; clock: number; seat: Seat; device?: DeviceId }>
  /** The teacher answered “not now” to a seat that asked for more time. */
  | Readonly<{ type: "timePutOff"; table: number; clock: number; seat: Seat }>
  /**
   * The teacher answers the seat. `ms`: the time that it alone gets in this beat. If all seats get some: 0, or
   * negative, because what it was given before and has used does not count again.
   */
  | Readonly<{ type: "timeGiven"; table: number; clock: number; seat: Seat; ms: number }>
  /** The teacher has set a seat's time, for this beat and all that follow. */
  | Readonly<{ type: "seatTimeSet"; table: number; seat: Seat; time: SeatTime }>
  | Readonly<{ type: "messageSent"; to: Audiences; text: string; at: number }>
  /** The device has confirmed the teacher's messages with numbers below `to`. */
  | Readonly<{ type: "messagesRead"; device: DeviceId; to: number }>
  | Readonly<{ type: "wordsSent"; table: number; from: Seat; to: Seat; words: DelegationMessage; at: number }>
  | Readonly<{ type: "wordsReported"; table: number; from: Seat; number: number; by: Seat }>
  | Readonly<{ type: "pressPosted"; table: number; from: Seat; text: string; at: number }>
  /** Only in rooms from before there were limits. */
  | Readonly<{ type: "guidanceGiven"; table: number; seat: Seat; article: number; guidance: Guidance }>
  /** The Capital has set how far its Delegate may go on an article. */
  | Readonly<{ type: "limitSet"; table: number; seat: Seat; article: number; limit: Limit }>
  /** The Capital has said what its Delegate must do with the whole text. */
  | Readonly<{ type: "verdictGiven"; table: number; seat: Seat; verdict: Verdict }>
  /** The Delegate has drafted the declaration that goes with the signature. */
  | Readonly<{ type: "declarationDrafted"; table: number; seat: Seat; declaration: Card | "none" }>
  /** The Delegate asks its Capital for a yes to an act. It is given once the Capital says yes. */
  | Readonly<{ type: "capitalAsked"; table: number; seat: Seat; command: Command }>
  | Readonly<{ type: "capitalAnswered"; table: number; seat: Seat; ask: number; answer: AskAnswer }>
  | Readonly<{ type: "askWithdrawn"; table: number; seat: Seat; ask: number }>
  /** A beat has opened: what was asked before is over. */
  | Readonly<{ type: "asksClosed"; table: number }>
  | Readonly<{ type: "adoptionGuessed"; table: number; device: DeviceId; percent: Guess }>
  | Readonly<{ type: "injectPlanned"; table: number; event: string; season: number }>
  | Readonly<{ type: "injectDropped"; table: number; event: string }>
  /** The wall has shown this many closed beats of a table. */
  | Readonly<{ type: "wallPlayed"; table: number; closed: number }>
  /** The teacher has put something on the wall. It replaces what was there. */
  | Readonly<{ type: "wallShown"; table: number; item: WallItem }>
  /** The teacher has taken it down, or a beat has opened. */
  | Readonly<{ type: "wallCleared" }>
  /** Only in the match of a committee: the chair has led everybody back to the committee, or into the match again. */
  | Readonly<{ type: "hallLed"; toCommittee: boolean }>
  /** A key that will replace all other keys of the desk. They stay valid until this one is first used. */
  | Readonly<{ type: "deskKeyMade"; deskHash: string }>
  | Readonly<{ type: "deskRenewed"; deskHash: string }>
  | Readonly<{ type: "teacherInvited"; deskHash: string }>
  /** The wall has a new key, derived from this secret. The old one is no longer valid. */
  | Readonly<{ type: "wallKeyMade"; secret: string }>
  /** Saving failed for a while and works again. Orders sent in the meantime were refused. */
  | Readonly<{ type: "keptAgain" }>
  /** When the school's bell rings, in ms since 1970. Null: the teacher does not say. */
  | Readonly<{ type: "bellSet"; at: number | null }>
  | Readonly<{ type: "debriefOpened" }>
  /** An answer to one of the questions before and after the match. It replaces the device's earlier answer. */
  | Readonly<{
      type: "opinionGiven";
      device: DeviceId;
      table: number;
      seat: Seat;
      moment: Moment;
      question: OpinionQuestion;
      /** Null if the device skipped the question. */
      answer: OpinionAnswer | null;
    }>
  /**
   * The check questions of a table. They replace earlier ones of the same moment with their answers; none if the teacher
   * took the beat back. `closed`: how many beats had closed by then.
   */
  | Readonly<{
      type: "checksDrawn";
      table: number;
      moment: CheckMoment;
      closed: number;
      checks: readonly Check[];
    }>
  /** The wall may explain these questions. They can no longer be answered. */
  /** The wall may explain this question, or all of the moment if it names none. */
  | Readonly<{ type: "checksExplained"; table: number; moment: CheckMoment; number?: number }>
  | Readonly<{
      type: "checkAnswered";
      device: DeviceId;
      table: number;
      seat: Seat;
      /** Logs from before answers belonged to a role leave it out. */
      role?: Role;
      moment: CheckMoment;
      number: number;
      /** Null if the device skipped the question. */
      choice: string | null;
    }>
  /** A new answer from a device replaces its earlier one. */
  | Readonly<{ type: "ticketAnswered"; device: DeviceId; table: number; seat: Seat; ticket: Ticket }>;
