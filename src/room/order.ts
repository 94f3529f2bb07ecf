/** What people in a room ask of the host: delegations, the wall, and the teacher's desk. */
import type { Command } from "../engine/state/command.ts";
import type { Seat } from "../engine/state/seat.ts";
import type { Guess } from "./class-forecast.ts";
import type { Audiences, DeviceId, Guidance, Phrase, Place, Role } from "./fact.ts";
import type { Pace, Talk } from "./settings.ts";
import type { Ticket } from "./ticket.ts";

/** Of a match: each names the clock of the beat it was meant for. */
export type PlayOrder =
  | Readonly<{ type: "act"; beat: number; command: Command }>
  | Readonly<{ type: "unseal"; beat: number; slot: string }>
  | Readonly<{ type: "ready"; beat: number }>
  /** Wants more time: takes the own mark back, and stops the countdown of this beat. */
  | Readonly<{ type: "moreTime"; beat: number }>
  /** How likely the adoption is, in percent: once, before it is decided. */
  | Readonly<{ type: "guess"; beat: number; percent: Guess }>;

export type DeviceOrder =
  | PlayOrder
  | Readonly<{ type: "takeSeat"; place: Place }>
  /** Dealt by the host: any seat that is free, of this role. */
  | Readonly<{ type: "dealMe"; role: Role }>
  | Readonly<{ type: "leaveSeat" }>
  | Readonly<{ type: "guide"; article: number; guidance: Guidance }>
  | Readonly<{ type: "say"; to: Seat; phrase: Phrase; article: number }>
  | Readonly<{ type: "write"; to: Seat; text: string }>
  | Readonly<{ type: "report"; from: Seat; number: number }>
  | Readonly<{ type: "post"; text: string }>
  /** The exit ticket, once the debrief is open; may be answered again. */
  | Readonly<{ type: "answerTicket"; ticket: Ticket }>;

/** Table 0 is every table. */
export type DeskOrder =
  | Readonly<{ type: "start"; table: number }>
  | Readonly<{ type: "pause"; table: number; isPaused: boolean }>
  | Readonly<{ type: "extend"; table: number; seconds: number }>
  | Readonly<{ type: "closeBeat"; table: number; beat: number }>
  | Readonly<{ type: "undoBeat"; table: number; beat: number }>
  | Readonly<{ type: "inject"; table: number; event: string; season: number | null }>
  | Readonly<{ type: "dropInject"; table: number; event: string }>
  | Readonly<{ type: "giveToBot"; table: number; seat: Seat }>
  | Readonly<{ type: "giveBack"; table: number; seat: Seat }>
  | Readonly<{ type: "moveDevice"; device: DeviceId; place: Place }>
  | Readonly<{ type: "swapSeats"; devices: readonly [DeviceId, DeviceId] }>
  | Readonly<{ type: "letIn"; device: DeviceId }>
  /** “Not now” to a device that waits. */
  | Readonly<{ type: "putOff"; device: DeviceId }>
  | Readonly<{ type: "removeDevice"; device: DeviceId }>
  | Readonly<{ type: "readmitDevice"; device: DeviceId }>
  /** Whether new devices may come in. */
  | Readonly<{ type: "setJoining"; isOpen: boolean }>
  | Readonly<{ type: "tell"; to: Audiences; text: string }>
  | Readonly<{ type: "change"; pace: Pace; talk: Talk; forecasts: boolean; marks: boolean }>
  | Readonly<{ type: "renewKey" }>
  | Readonly<{ type: "inviteTeacher" }>
  | Readonly<{ type: "renewWallKey" }>
  /** Ends every table where it stands and opens the debriefs. */
  | Readonly<{ type: "endNow" }>
  | Readonly<{ type: "deleteRoom" }>;

export type WallOrder = Readonly<{ type: "played"; table: number; closed: number }>;

export type Order = DeviceOrder | DeskOrder | WallOrder;
export type OrderType = Order["type"];

/** Why a room refuses: codes, their sentences are in the catalogue. Those of a match are `Rejection`. */
export const REFUSALS = [
  "nonsense",
  "tooLarge",
  "tooFast",
  "noRoom",
  "noKey",
  /** Another order had this name before, so its answer would be no answer to this one. */
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
  "notYourPart",
  "tooMany",
  /** Nothing in what was written would be seen. */
  "emptyText",
  /** This seat has written as much as it may. */
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
export type Refusal = (typeof REFUSALS)[number];
