/** The state of a room, rebuilt from its facts. Every host that reads the log gets the same state. */
import { rulesVersionOf } from "../match/rules-version.ts";
import { answersAfter, answersWithout, type CheckAnswerOfDevice } from "./check-answers.ts";
import { type Device, type DeviceFact, devicesAfter } from "./device.ts";
import { type TicketOfDevice, withTicket } from "./exit-ticket.ts";
import type { RoomFact } from "./fact.ts";
import type { FromCommittee } from "./from-committee.ts";
import { type InstructionFact, isInstruction } from "./instructions.ts";
import type { Message, Readings } from "./messages.ts";
import { type PupilTimes, timesAfterMoves, timesAfterSetting } from "./moved-times.ts";
import type { OnWall } from "./on-wall.ts";
import { type OpinionOfDevice, withOpinion } from "./opinion.ts";
import { type PressRelease, type SentMessage, saidAfter } from "./said.ts";
import type { RoomSettings } from "./settings.ts";
import { NEW_TABLE, type TableState, tablesAfter } from "./table-state.ts";

export type RoomState = Readonly<{
  settings: RoomSettings;
  seed: string;
  engineVersion: string;
  /** What the committee that opened this room has handed over, or null. */
  committee: FromCommittee | null;
  /** Hashes of all keys that open the desk. */
  deskHashes: readonly string[];
  /** The hash of a key that will replace all keys of the desk when it is first used, or null. */
  newDeskHash: string | null;
  /** The secret from which the wall's key is derived: the room's seed until the key is renewed. */
  wallSecret: string;
  devices: readonly Device[];
  /** The device that joined last, or −1 if none has. */
  newest: number;
  isJoiningOpen: boolean;
  tables: readonly TableState[];
  /** The times that belong to pupils, by device. */
  pupilTimes: PupilTimes;
  messages: readonly Message[];
  /** What each device has confirmed of the teacher's messages. */
  readings: Readings;
  said: readonly SentMessage[];
  press: readonly PressRelease[];
  /** What the teacher has put on the wall, or null. */
  onWall: OnWall | null;
  /** When the school's bell rings, in ms since 1970, or null if nobody has said. */
  bell: number | null;
  isDebriefed: boolean;
  tickets: readonly TicketOfDevice[];
  opinions: readonly OpinionOfDevice[];
  checkAnswers: readonly CheckAnswerOfDevice[];
}>;

/** Applies a fact to the room. The first fact opens it. */
export function roomAfter(room: RoomState | null, fact: RoomFact): RoomState {
  if (fact.type === "roomOpened") return roomOf(fact);
  if (room === null) throw new Error(`a room begins with roomOpened, not with ${fact.type}`);
  if (fact.type === "seatTimeSet") return { ...room, ...timesAfterSetting(room, fact) };
  if (fact.type === "wallShown") return { ...room, onWall: { table: fact.table, item: fact.item } };
  if (fact.type === "wallCleared") return { ...room, onWall: null };
  if (isOfChecks(fact)) return withChecks(room, fact);
  if (isInstruction(fact)) return { ...room, tables: tablesAfter(room.tables, fact, room.devices) };
  if (fact.type === "bellSet") return { ...room, bell: fact.at };
  if (fact.type === "hallLed") {
    const { committee } = room;
    return { ...room, committee: committee === null ? null : { ...committee, isLeft: fact.toCommittee } };
  }
  if (fact.type === "messagesRead") return { ...room, ...saidAfter(room, fact) };
  return folded(room, fact);
}

type ChecksFact = Fact<"checksDrawn" | "checksExplained" | "checkAnswered">;

type Later = Exclude<
  RoomFact,
  | ChecksFact
  | InstructionFact
  | Readonly<{
      type:
        | "roomOpened"
        | "seatTimeSet"
        | "wallShown"
        | "wallCleared"
        | "messagesRead"
        | "bellSet"
        | "hallLed";
    }>
>;

function isOfChecks(fact: RoomFact): fact is ChecksFact {
  return fact.type === "checksDrawn" || fact.type === "checksExplained" || fact.type === "checkAnswered";
}

function folded(room: RoomState, fact: Later): RoomState {
  switch (fact.type) {
    case "joiningClosed":
    case "joiningOpened":
    case "deviceEntered":
    case "seatAsked":
    case "seatPutOff":
    case "partnerDeclined":
    case "seatTaken":
    case "seatLeft":
    case "seatsSwapped":
    case "deviceRemoved":
    case "deviceReadmitted":
    case "deviceExpired":
      return seatedAnew(room, devicesOf(room, fact));
    case "timerSet":
    case "timerHeld":
    case "timeAsked":
    case "timePutOff":
    case "timeGiven":
    case "wallPlayed":
    case "injectPlanned":
    case "injectDropped":
    case "adoptionGuessed":
      return { ...room, tables: tablesAfter(room.tables, fact, room.devices) };
    case "messageSent":
    case "wordsSent":
    case "wordsReported":
    case "pressPosted":
      return { ...room, ...saidAfter(room, fact) };
    case "deskKeyMade":
    case "deskRenewed":
    case "teacherInvited":
    case "wallKeyMade":
      return { ...room, ...keysAfter(room, fact) };
    case "settingsChanged":
    case "keptAgain":
    case "debriefOpened":
    case "ticketAnswered":
    case "opinionGiven":
      return { ...room, ...lessonAfter(room, fact) };
  }
}

function withChecks(room: RoomState, fact: ChecksFact): RoomState {
  const checkAnswers = answersAfter(room.checkAnswers, fact);
  const tables = fact.type === "checkAnswered" ? room.tables : tablesAfter(room.tables, fact, room.devices);
  return { ...room, tables, checkAnswers };
}

function seatedAnew(room: RoomState, change: Partial<RoomState>): RoomState {
  const { devices = room.devices } = change;
  return { ...room, ...change, ...(devices === room.devices ? {} : timesAfterMoves(room, devices)) };
}

function lessonAfter(
  { settings, tickets, opinions }: RoomState,
  fact: Fact<"settingsChanged" | "keptAgain" | "debriefOpened" | "ticketAnswered" | "opinionGiven">,
): Partial<RoomState> {
  switch (fact.type) {
    case "settingsChanged":
      return { settings: settingsAfter(settings, fact) };
    case "keptAgain":
      return {};
    case "debriefOpened":
      return { isDebriefed: true, onWall: null };
    case "ticketAnswered":
      return { tickets: ticketsAfter(tickets, fact) };
    case "opinionGiven":
      return { opinions: opinionsAfter(opinions, fact) };
  }
}

function devicesOf(
  { devices, newest, opinions, checkAnswers, messages, readings }: RoomState,
  fact: DeviceFact | Fact<"joiningClosed" | "joiningOpened">,
): Partial<RoomState> {
  if (fact.type === "joiningClosed" || fact.type === "joiningOpened")
    return { isJoiningOpen: fact.type === "joiningOpened" };
  const entered = fact.type === "deviceEntered" ? fact.device : newest;
  const change = { devices: devicesAfter(devices, fact), newest: entered };
  if (fact.type !== "deviceExpired" && fact.type !== "deviceEntered") return change;
  // Another device may get this number, and must not inherit the answers. It is sent no messages from before its time.
  const isOther = ({ device }: Readonly<{ device: number }>): boolean => device !== fact.device;
  const since = messages.length;
  return {
    ...change,
    opinions: opinions.filter(isOther),
    checkAnswers: answersWithout(checkAnswers, fact.device),
    readings: { ...readings, [fact.device]: { from: since, to: since } },
  };
}

function settingsAfter(
  settings: RoomSettings,
  { type: _, ...manner }: Fact<"settingsChanged">,
): RoomSettings {
  return { ...settings, ...manner };
}

function ticketsAfter(
  tickets: readonly TicketOfDevice[],
  { type: _, ...answered }: Fact<"ticketAnswered">,
): readonly TicketOfDevice[] {
  return withTicket(tickets, answered);
}

function opinionsAfter(
  opinions: readonly OpinionOfDevice[],
  { type: _, ...given }: Fact<"opinionGiven">,
): readonly OpinionOfDevice[] {
  return withOpinion(opinions, given);
}

function keysAfter(
  { deskHashes }: RoomState,
  fact: Fact<"deskKeyMade" | "deskRenewed" | "teacherInvited" | "wallKeyMade">,
): Partial<RoomState> {
  switch (fact.type) {
    case "deskKeyMade":
      return { newDeskHash: fact.deskHash };
    case "deskRenewed":
      return { deskHashes: [fact.deskHash], newDeskHash: null };
    case "teacherInvited":
      return { deskHashes: [...deskHashes, fact.deskHash] };
    case "wallKeyMade":
      return { wallSecret: fact.secret };
  }
}

type Fact<T extends RoomFact["type"]> = Extract<RoomFact, { type: T }>;

function roomOf({ settings, seed, engineVersion, deskHash, committee }: Fact<"roomOpened">): RoomState {
  return {
    settings,
    seed,
    engineVersion: rulesVersionOf(engineVersion),
    committee: committee ?? null,
    deskHashes: [deskHash],
    newDeskHash: null,
    wallSecret: seed,
    devices: [],
    newest: -1,
    // Whoever comes from a committee shows its key there.
    isJoiningOpen: committee === undefined,
    tables: Array.from({ length: settings.tables }, () => NEW_TABLE),
    pupilTimes: {},
    messages: [],
    readings: {},
    said: [],
    press: [],
    onWall: null,
    bell: null,
    isDebriefed: false,
    tickets: [],
    opinions: [],
    checkAnswers: [],
  };
}
