/**
 * What the host sends. A stream, a poll and a device that wakes up all receive the same kind of update: the new
 * position, the changes in the room, and what happened at the table.
 */

import type { GameEvent } from "../engine/events/event.ts";
import type { PlacardTally } from "../engine/state/digits.ts";
import type { Seat } from "../engine/state/seat.ts";
import type { Setup } from "../engine/state/setup.ts";
import type { Beat, Phase } from "../engine/state/world.ts";
import type { View } from "../engine/views/view.ts";
import type { CheckOfDevice, CheckReport, ExplainedCheck } from "./check-view.ts";
import type { Guess } from "./class-forecast.ts";
import type { Device } from "./device.ts";
import type { Ticket, TicketOfDevice } from "./exit-ticket.ts";
import type { DeviceId, Place, Role } from "./fact.ts";
import type { CommitteeAtDesk, CommitteeShown } from "./from-committee.ts";
import type { Instructions } from "./instructions.ts";
import type { LogLine } from "./log-line.ts";
import type { Message, ReadBy, UnreadMessage } from "./messages.ts";
import type { Bond, BrokenPromise, OfferReport, SoughtText, Talking, WallContent } from "./offer-report.ts";
import type { Opinion, OpinionOfDevice, Polls } from "./opinion.ts";
import type { PressRelease, SentMessage } from "./said.ts";
import type { FreeSeats, SeatState } from "./seat-state.ts";
import type { RoomSettings, SeatTime } from "./settings.ts";
import type { ViewChanges } from "./view-changes.ts";

/** The request header with the host's password, encoded by `encodeURIComponent`. */
export const PASSWORD_HEADER = "Fortieth-Password";

/** The setup of a match as every seat may know it. It leaves out the seed. */
export type OpenSetup = Pick<Setup, "scenario" | "audience" | "procedure" | "climate" | "level" | "text">;

/**
 * What happened at a table since the requested position, as one seat may see it. It contains either the whole view or
 * only the changes in it.
 */
export type TableMessage = Readonly<{
  table: number;
  setup: OpenSetup;
  /** The redacted events. If `view` is not null, these are all events since the opening. */
  events: readonly GameEvent[];
  view: View | null;
  changes: ViewChanges | null;
  /** How many beats have closed, as in `TableBoard`. */
  closed: number;
}>;

/**
 * A clock as shown. `until`: when it runs out, in ms since 1970 by the host's clock. `left`: how many ms are left
 * while it is paused. `isLastCall`: whether the time was up before, and the beat now closes unless somebody acts.
 */
export type Clock = Readonly<{
  until: number | null;
  left: number | null;
  isCountdown: boolean;
  isLastCall?: true;
}>;

/** The language of the wall, and one for a second line below its headings, or null. Codes such as "fr". */
export type WallLanguages = Readonly<{ first: string; second: string | null }>;

/** The room as a delegation or the wall sees it. */
export type RoomView = Readonly<{
  code: string;
  /** The number of this device; null for the wall. */
  device: DeviceId | null;
  settings: RoomSettings;
  /** Present in the match of a committee. */
  committee?: CommitteeShown;
  begun: readonly number[];
  place: Place | null;
  part: Role;
  /** The seat that this device waits for until the teacher agrees, or its pupil if it wants to be the Capital there. */
  asked: Place | null;
  /** Whether the teacher answered “not now”. */
  isPutOff: boolean;
  isRemoved: boolean;
  /** Whether the last seat that this device asked to join as its Capital has said no. */
  isDeclined: boolean;
  /** The devices that ask to become the Capital beside this one, and that it may answer. */
  partnersAsking: readonly DeviceId[];
  /** The seats of this device's table, or of the table that the wall shows. */
  seats: readonly SeatState[];
  free: readonly FreeSeats[];
  /**
   * The clock of this device's seat, or the one that all see if its seat is ready. Null if there is none, also because
   * the seat's time has no end.
   */
  clock: Clock | null;
  /**
   * The minute in which the class talks before it deals, as this device has it. Null in other beats and where nothing
   * ends it.
   */
  talk: Clock | null;
  /** Whether this device has asked for more time, and the teacher has not answered yet. */
  isAskingTime: boolean;
  /** Whether the teacher has answered “not now” to this request. */
  isTimePutOff: boolean;
  /** False once the teacher has said “not now” so often that this device must wait for the next beat. */
  mayAskTime: boolean;
  /**
   * How many closed beats of this table the wall has shown. Devices show no more than that. Null if there is no wall.
   */
  wallClosed: number | null;
  messages: readonly Message[];
  /** The teacher's messages that this device has not confirmed, the oldest first. They fill the device. */
  unread: readonly UnreadMessage[];
  /** Messages to and from this delegation. */
  said: readonly SentMessage[];
  press: readonly PressRelease[];
  /** What the teacher has put on the wall. Always null for a device in its seat. */
  onWall: WallContent | null;
  /** What the teacher has chosen for the wall. Only the wall is sent this. */
  wallLanguages?: WallLanguages;
  /** What the Capital of this seat has told its Delegate. */
  instructions: Instructions;
  /** This device's guess about the adoption, or null. */
  guess: Guess | null;
  isDebriefed: boolean;
  /** Whether the host cannot save at the moment and refuses every order. */
  isStuck: boolean;
  ticket: Ticket | null;
  /** What this device answered or skipped of the questions before and after the match. */
  opinions: readonly Opinion[];
  /** The check questions of this device's table, with this device's own answers. */
  checks: readonly CheckOfDevice[];
  /** The check questions that the wall may explain. Only for the wall and for pages that watch; otherwise empty. */
  explained: readonly ExplainedCheck[];
  /** How the class answered the first of the questions before and after the match. Only for the wall and for pages that watch; otherwise null. */
  polls: Polls | null;
}>;

/**
 * An article as everybody at its table sees it: the key of its wording, or null, and the last placards shown on it.
 */
export type BoardText = Readonly<{
  article: string;
  isAgreed: boolean;
  text: string | null;
  tally: PlacardTally | null;
}>;

/** The board of all tables, as the wall shows it. All of it is public. */
export type TableBoard = Readonly<{
  table: number;
  phase: Phase | null;
  beat: string | null;
  clock: number;
  round: number;
  season: number;
  month: number;
  reached: number;
  instruments: number;
  isPaused: boolean;
  isOver: boolean;
  /** Empty if the scenario has too many articles for a card. */
  texts: readonly BoardText[];
  timer: Clock | null;
  /** The announced deals of people in the talks, one for each pair; empty outside the talks. */
  bonds: readonly Bond[];
  /** Pairs of people who have an offer between them without an answer. */
  talking: readonly Talking[];
  /** The minute in which the class talks before it deals, or null. */
  talk: Clock | null;
  /** While the class deals: who looks for what. Otherwise empty. */
  sought: readonly SoughtText[];
  /** How many beats have closed. The wall reports how many it has shown, and devices wait for that. */
  closed: number;
  /** The class forecast in percent, lowest first, so that no guess shows whose it is; empty until the debrief. */
  guesses: readonly Guess[];
}>;

export type SeatReport = Readonly<{
  seat: Seat;
  devices: readonly DeviceId[];
  isHere: boolean;
  isReady: boolean;
  isBot: boolean;
  /** Whether the seat asked for more time in this beat, and the teacher has not answered yet. */
  wantsTime: boolean;
  /** The seat's time. Only the desk sees it. */
  time: SeatTime;
  /** The seat's own clock, or null if it is the one that all see, or has no end. */
  clock: Clock | null;
  /** The beat that closed last, if a bot has played it for this seat; otherwise null. */
  botPlayed: Beat | null;
  /** How many acts wait for the beat to close. */
  sealed: number;
  /** How many offers it has made in this deal beat, and how many it has answered. */
  offers: number;
  answers: number;
  lastActAt: number | null;
}>;

export type TableReport = TableBoard &
  Readonly<{
    seats: readonly SeatReport[];
    offers: readonly OfferReport[];
    broken: readonly BrokenPromise[];
    plans: readonly Readonly<{ event: string; season: number }>[];
    asleepAt: number | null;
    /** Since when the teacher has paused the table, in ms since 1970, or null. */
    pausedAt: number | null;
    /** How many ms the beat has, with the time added to it; 0 without a clock. */
    length: number;
  }>;

/** The teacher's desk: everything about the room and its offers, but no hidden acts, and no mandates (`seat-mandate.ts`). */
export type DeskView = Readonly<{
  code: string;
  settings: RoomSettings;
  /** Present in the match of a committee. */
  committee?: CommitteeAtDesk;
  tables: readonly TableReport[];
  /**
   * `time`: the time that belongs to its pupil, also while the pupil has no seat. `language`: the code of what its page
   * is in, or null if it has not said.
   */
  devices: readonly (Omit<Device, "tokenHash"> &
    Readonly<{ isHere: boolean; time: SeatTime; language: string | null }>)[];
  messages: readonly (Message & ReadBy)[];
  said: readonly SentMessage[];
  press: readonly PressRelease[];
  onWall: WallContent | null;
  bell: number | null;
  isDebriefed: boolean;
  isStuck: boolean;
  isJoiningOpen: boolean;
  isHostEnding: boolean;
  tickets: readonly Omit<TicketOfDevice, "device">[];
  opinions: readonly Omit<OpinionOfDevice, "device">[];
  checks: readonly CheckReport[];
  /** The key to the wall of this room, which shows no secrets. */
  wallKey: string;
  wallIsOpen: boolean;
  /** What the teacher has chosen for the wall, or what an open wall is in; null if neither is known. */
  wallLanguages: WallLanguages | null;
  /** Keys of the world events that the teacher can trigger. */
  events: readonly string[];
  /** The lines of the log as codes, the newest last; at most a hundred. */
  log: readonly LogLine[];
}>;

/** `now`: the host's time, so that countdowns are right even on a device with a wrong clock. */
export type RoomUpdate = Readonly<{
  /** The page sends this back as `since` in its next request. It covers only what was sent to this device. */
  position: string;
  /** The version of the room's view. The device sends it back, so that the view is sent again only after a change. */
  version: string;
  now: number;
  room: RoomView | null;
  table: TableMessage | null;
  board: readonly TableBoard[] | null;
  desk: DeskView | null;
}>;

/** The answer to an order: accepted, or the reason for refusing. */
export type OrderAnswer = Readonly<{ ok: true; key?: string }> | Readonly<{ ok: false; reason: string }>;
