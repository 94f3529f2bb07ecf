/**
 * What the host sends. One shape for a stream, a poll and a return after sleep: the position it brings one to, what of the room
 * has changed for whoever it is sent to, and what has happened at the table.
 */

import type { GameEvent } from "../engine/events/event.ts";
import type { PlacardTally } from "../engine/state/digits.ts";
import type { Seat } from "../engine/state/seat.ts";
import type { Setup } from "../engine/state/setup.ts";
import type { Phase } from "../engine/state/world.ts";
import type { View } from "../engine/wire/view.ts";
import type { Guess } from "./class-forecast.ts";
import type { Device } from "./device.ts";
import type { DeviceId, Guidance, Place, Role, RoomFact } from "./fact.ts";
import type { RoomSettings } from "./settings.ts";
import type { Message, Press, Said } from "./state.ts";
import type { Answered, Ticket } from "./ticket.ts";
import type { ViewChanges } from "./view-changes.ts";

/** The request header for the host's password, encoded by `encodeURIComponent`. */
export const PASSWORD_HEADER = "Fortieth-Password";

/** What a match is played with, as far as every seat may know it: no seed. */
export type OpenSetup = Pick<Setup, "scenario" | "audience" | "procedure" | "climate" | "level">;

/** What happened at a table for one seat since the position asked for: the whole view, or what changed of it. */
export type TableMessage = Readonly<{
  table: number;
  setup: OpenSetup;
  /** Redacted; all of them since the opening where `view` is whole. */
  events: readonly GameEvent[];
  view: View | null;
  changes: ViewChanges | null;
  /** As in `TableBoard`. */
  closed: number;
}>;

/** Who holds a seat of the table, as everybody may know. `isHere`: a device has it and has been heard of. */
export type SeatState = Readonly<{ seat: Seat; isTaken: boolean; isHere: boolean; isReady: boolean }>;

/** The free half of a pair whose other half is taken. */
export type Half = Readonly<{ seat: Seat; role: Exclude<Role, "both"> }>;

/** A clock as it is shown: ms since 1970 when it is up, by the host's own clock; or ms left while it is held. */
export type Clock = Readonly<{ until: number | null; left: number | null; isCountdown: boolean }>;

/** The room as a delegation or the wall sees it. */
export type RoomView = Readonly<{
  code: string;
  settings: RoomSettings;
  /** Tables whose match has begun. */
  begun: readonly number[];
  place: Place | null;
  /** What this device does for its seat now, as `partOf` says. */
  part: Role;
  /** A seat it waits for until the teacher agrees. */
  asked: Place | null;
  /** The teacher has said “not now” to that. */
  isPutOff: boolean;
  isRemoved: boolean;
  /** Seats of the own table; of the table looked at for the wall. */
  seats: readonly SeatState[];
  /** Seats that are free, by table, and halves of pairs. */
  free: readonly Readonly<{ table: number; seats: readonly Seat[]; halves: readonly Half[] }>[];
  clock: Clock | null;
  /** So many closes of the own table the wall has played, and devices show no more; null without a wall. */
  wallClosed: number | null;
  messages: readonly Message[];
  /** To and from the own delegation. */
  said: readonly Said[];
  press: readonly Press[];
  guidance: Readonly<Record<number, Guidance>>;
  /** What this device has guessed of the adoption; null before. */
  guess: Guess | null;
  isDebriefed: boolean;
  /** The host can keep nothing at the moment, and refuses every order. */
  isStuck: boolean;
  /** What this device has answered on the exit ticket; null before. */
  ticket: Ticket | null;
}>;

/** An article as everybody at its table sees it: its wording by key, null before it has one, and what was last shown on it. */
export type BoardText = Readonly<{
  article: string;
  isAgreed: boolean;
  text: string | null;
  tally: PlacardTally | null;
}>;

/** The board of all tables: what the wall shows, and all of it public. */
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
  /** Of a short text alone: a long one fits on no card. */
  texts: readonly BoardText[];
  timer: Clock | null;
  /** How many of its beats have been closed: what the wall says it has played, and devices wait for. */
  closed: number;
  /** The class forecast in percent, lowest first, so that nobody is known by it; empty until the debrief. */
  guesses: readonly Guess[];
}>;

export type SeatReport = Readonly<{
  seat: Seat;
  devices: readonly DeviceId[];
  isHere: boolean;
  isReady: boolean;
  isBot: boolean;
  /** It has asked for more time in this beat. */
  wantsTime: boolean;
  /** How many acts wait for the beat to close. */
  sealed: number;
}>;

export type TableReport = TableBoard &
  Readonly<{ seats: readonly SeatReport[]; plans: readonly Readonly<{ event: string; season: number }>[] }>;

/** The teacher's desk: everything of the room, of no match a mandate. */
export type DeskView = Readonly<{
  code: string;
  settings: RoomSettings;
  tables: readonly TableReport[];
  devices: readonly (Omit<Device, "tokenHash"> & Readonly<{ isHere: boolean }>)[];
  messages: readonly Message[];
  said: readonly Said[];
  press: readonly Press[];
  isDebriefed: boolean;
  /** As in `RoomView`. */
  isStuck: boolean;
  /** The host is about to be updated, and opens no new rooms. */
  isHostEnding: boolean;
  tickets: readonly Omit<Answered, "device">[];
  /** Opens the wall of this room, which shows no secret. */
  wallKey: string;
  wallIsOpen: boolean;
  /** Events that can be let strike, by key. */
  events: readonly string[];
  /** The log in words' codes, newest last: at most a hundred. */
  log: readonly LogLine[];
}>;

/** What the desk's log says: facts of the room, and how tables were run; no acts, which would drown the rest. */
export type LogType =
  | Exclude<
      RoomFact["type"],
      "timerSet" | "timerHeld" | "wallPlayed" | "adoptionGuessed" | "ticketAnswered" | "deskKeyMade"
    >
  | "matchOpened"
  | "closedByAll"
  | "closedByClock"
  | "closedByTeacher"
  | "givenToBot"
  | "handedBack"
  | "paused"
  | "wentOn"
  | "beatUndone"
  | "eventStruck";

/** Table 0 is the whole room; `seat`: whom it is about. */
export type LogLine = Readonly<{ seq: number; type: LogType; table: number; seat: Seat | null; at: number }>;

/** `now`: the host's clock, so that a device whose own is wrong still counts down rightly. */
export type Sent = Readonly<{
  /** Given back as `since` when asking. It counts what one has been told, and nothing that others did unseen. */
  position: string;
  /** Of what is said of the room: given back when asking, so that it is sent again only when it has changed. */
  version: string;
  now: number;
  room: RoomView | null;
  table: TableMessage | null;
  board: readonly TableBoard[] | null;
  desk: DeskView | null;
}>;

/** Answer to an order: taken, or why not. */
export type Answer = Readonly<{ ok: true; key?: string }> | Readonly<{ ok: false; reason: string }>;

/** What anybody with the code may know before entering. */
export type RoomCard = Readonly<{
  code: string;
  scenario: RoomSettings["scenario"];
  audience: RoomSettings["audience"];
  isDebriefed: boolean;
}>;
