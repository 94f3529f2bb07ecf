/** Orders to a room from delegations, the wall and the teacher's desk. */
import type { Command } from "../engine/state/command.ts";
import type { Card } from "../engine/state/scenario.ts";
import type { Seat } from "../engine/state/seat.ts";
import type { CheckMoment } from "./check.ts";
import type { Guess } from "./class-forecast.ts";
import type { Ticket } from "./exit-ticket.ts";
import type { Audiences, DeviceId, Phrase, Place, Role } from "./fact.ts";
import type { WallItem } from "./on-wall.ts";
import type { OpinionAnswer, OpinionQuestion } from "./opinion.ts";
import type { AskAnswer, Limit, Verdict } from "./pair-words.ts";
import type { Pace, SeatTime, Talk } from "./settings.ts";

/** Orders in a match. Each names the beat that it was meant for, by the clock of the match. */
export type PlayOrder =
  | Readonly<{ type: "act"; beat: number; command: Command }>
  | Readonly<{ type: "unseal"; beat: number; slot: string }>
  | Readonly<{ type: "ready"; beat: number }>
  /**
   * Asks the teacher for more time in the open beat: withdraws this seat's ready mark and stops the countdown. A page that
   * waits for the wall may name an earlier beat.
   */
  | Readonly<{ type: "moreTime"; beat: number }>
  /** A guess in percent of how likely adoption is. A device may make it once, before the decision. */
  | Readonly<{ type: "guess"; beat: number; percent: Guess }>;

/** Orders between the two of a pair. */
export type PairOrder =
  | Readonly<{ type: "setLimit"; article: number; limit: Limit }>
  | Readonly<{ type: "giveVerdict"; verdict: Verdict }>
  | Readonly<{ type: "draftDeclaration"; beat: number; declaration: Card | "none" }>
  /** The Delegate asks its Capital for a yes to an act. */
  | Readonly<{ type: "ask"; beat: number; command: Command }>
  | Readonly<{ type: "withdrawAsk"; beat: number; ask: number }>
  | Readonly<{ type: "answerAsk"; beat: number; ask: number; answer: AskAnswer }>;

export type DeviceOrder =
  | PlayOrder
  | PairOrder
  | Readonly<{ type: "takeSeat"; place: Place }>
  /** Asks the host for any free seat with this role. */
  | Readonly<{ type: "dealMe"; role: Role }>
  | Readonly<{ type: "leaveSeat" }>
  /** Answers a device that asks to become the Capital of a seat that this one has for both. */
  | Readonly<{ type: "answerPartner"; device: DeviceId; isYes: boolean }>
  | Readonly<{ type: "say"; to: Seat; phrase: Phrase; article: number; alternative?: number | undefined }>
  | Readonly<{ type: "write"; to: Seat; text: string }>
  | Readonly<{ type: "report"; from: Seat; number: number }>
  | Readonly<{ type: "post"; text: string }>
  /** Confirms a message of the teacher and all before it. `number`: its place among all messages of the teacher. */
  | Readonly<{ type: "readMessage"; number: number }>
  /** Answers one of the questions before or after the match, or skips it (null). */
  | Readonly<{ type: "sayOpinion"; question: OpinionQuestion; answer: OpinionAnswer | null }>
  /** Answers a check question, or skips it (null). It names how many beats had closed when the question was drawn. */
  | Readonly<{
      type: "answerCheck";
      moment: CheckMoment;
      closed: number;
      number: number;
      choice: string | null;
    }>
  /** The exit ticket. It may be sent once the debrief is open, any number of times. */
  | Readonly<{ type: "answerTicket"; ticket: Ticket }>;

/** Orders from the desk. Table 0 means all tables. */
export type DeskOrder =
  | Readonly<{ type: "start"; table: number }>
  | Readonly<{ type: "pause"; table: number; isPaused: boolean }>
  /** `seen`: how many ms each table had for its beat when the desk sent this, so that two desks do not add time twice. */
  | Readonly<{ type: "extend"; table: number; seconds: number; seen?: readonly number[] }>
  /** Gives time to one seat in this beat. No other seat learns of it. */
  | Readonly<{ type: "giveTime"; table: number; seat: Seat; beat: number; seconds: number }>
  /** Answers “not now” to a seat that asked for more time. No other seat learns of it. */
  | Readonly<{ type: "putOffTime"; table: number; seat: Seat; beat: number }>
  | Readonly<{ type: "setSeatTime"; table: number; seat: Seat; time: SeatTime }>
  /** For all tables, `beats` names the open beat of each, so that two desks that press at once close only one. */
  | Readonly<{ type: "closeBeat"; table: number; beat: number; beats?: readonly number[] }>
  | Readonly<{ type: "undoBeat"; table: number; beat: number; beats?: readonly number[] }>
  | Readonly<{ type: "inject"; table: number; event: string; season: number | null }>
  | Readonly<{ type: "dropInject"; table: number; event: string }>
  | Readonly<{ type: "giveToBot"; table: number; seat: Seat }>
  | Readonly<{ type: "giveBack"; table: number; seat: Seat }>
  | Readonly<{ type: "moveDevice"; device: DeviceId; place: Place }>
  | Readonly<{ type: "swapSeats"; devices: readonly [DeviceId, DeviceId] }>
  | Readonly<{ type: "letIn"; device: DeviceId }>
  /** Answers “not now” to a waiting device. */
  | Readonly<{ type: "putOff"; device: DeviceId }>
  | Readonly<{ type: "removeDevice"; device: DeviceId }>
  | Readonly<{ type: "readmitDevice"; device: DeviceId }>
  /** Sets whether new devices may join. */
  | Readonly<{ type: "setJoining"; isOpen: boolean }>
  | Readonly<{ type: "tell"; to: Audiences; text: string }>
  /** Puts something on the wall, or takes down what is there: null. */
  | Readonly<{ type: "showOnWall"; table: number; item: WallItem | null }>
  | Readonly<{ type: "change"; pace: Pace; talk: Talk; forecasts: boolean; marks: boolean }>
  /** Says when the school's bell rings, in ms since 1970, or that it does not matter: null. */
  | Readonly<{ type: "setBell"; at: number | null }>
  /** In the match of a committee: the chair goes back to the committee, and wall and phones come along. */
  | Readonly<{ type: "leaveForCommittee" }>
  | Readonly<{ type: "renewKey" }>
  | Readonly<{ type: "inviteTeacher" }>
  | Readonly<{ type: "renewWallKey" }>
  /** Lets bots play every table to its end, and opens the debriefs. */
  | Readonly<{ type: "endNow" }>
  | Readonly<{ type: "deleteRoom" }>;

export type WallOrder = Readonly<{ type: "played"; table: number; closed: number }>;

export type Order = DeviceOrder | DeskOrder | WallOrder;
export type OrderType = Order["type"];

/**
 * Reasons why a room refuses an order, as codes with sentences in the catalogue. Those of a match are in `Rejection`.
 */
export const REFUSALS = [
  "nonsense",
  "tooLarge",
  "tooFast",
  "noRoom",
  "noKey",
  /** An earlier order had the same name, so its answer would not fit this one. */
  "usedId",
  "notYours",
  "removed",
  "noSeat",
  "seatTaken",
  "notFree",
  "noTable",
  "notStarted",
  "started",
  "debriefed",
  "notDebriefed",
  "notAsked",
  "talkOff",
  "capitalHolds",
  /** The Capital has not answered yet what its Delegate asked. */
  "askOpen",
  /** The clock is no longer as the desk that sent the order saw it. */
  "clockChanged",
  "notYourPart",
  /** The other of the pair has taken the one act abroad of this season. */
  "partnerActs",
  "tooMany",
  /** The text has no visible characters. */
  "emptyText",
  /** This seat has reached its limit of messages. */
  "tooManyMessages",
  "joiningClosed",
  "otherVersion",
  "notKept",
  "notRead",
  "starting",
  "noPassword",
  "wrongPassword",
  "tooManyRooms",
  "otherOrigin",
  "notJson",
  "hostEnding",
] as const;
export type RoomRefusal = (typeof REFUSALS)[number];
