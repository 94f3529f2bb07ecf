/** The state of a table outside its match: clock, planned events, messages and guesses. */
import type { Seat } from "../engine/state/seat.ts";
import type { CheckAbout, ChecksOfTable } from "./check.ts";
import type { Guess } from "./class-forecast.ts";
import type { Device } from "./device.ts";
import type { DeviceId, RoomFact, Timer } from "./fact.ts";
import { type InstructionFact, type Instructions, instructionsAfter, isInstruction } from "./instructions.ts";
import type { SeatTime } from "./settings.ts";
import { requestsAfter, type TimeRequests } from "./time-requests.ts";

/** Time that the teacher has given to one seat in a beat. */
export type TimeGiven = Readonly<{ clock: number; seat: Seat; ms: number }>;

/** Time that was given to a pupil who has left the seat, and who gets it back on sitting down in the same beat. */
export type TimeKept = Readonly<{ clock: number; device: DeviceId; ms: number }>;

export type TableState = TimeRequests &
  Readonly<{
    timer: Timer | null;
    /** When the clock of the open beat was removed because nobody was at the table, in ms since 1970, or null. */
    asleepAt: number | null;
    /** How many ms are left on the clock while the teacher has paused it, or null. Negative if it had run out. */
    held: number | null;
    /** Times that belong to seats, whoever sits there. */
    seatTimes: Readonly<Record<Seat, SeatTime>>;
    /** The time of each seat, from its own and its pupils' (`moved-times.ts`). All others are `plain`. */
    times: Readonly<Record<Seat, SeatTime>>;
    /** What single seats were given in the last beat in which the teacher gave any. */
    given: readonly TimeGiven[];
    kept: readonly TimeKept[];
    /** How many closed beats the wall has shown. */
    wallClosed: number;
    plans: readonly Readonly<{ event: string; season: number }>[];
    /** Instructions of the Capitals, by seat. */
    instructions: Readonly<Record<Seat, Instructions>>;
    checks: ChecksOfTable;
    /** What the table was asked about in check questions that were dropped, because the teacher took a beat back. */
    dropped: readonly CheckAbout[];
    /** The class forecast, by device. */
    guesses: Readonly<Record<DeviceId, Guess>>;
  }>;

/** Nobody has asked for time, and nobody was given any. */
const NEW_BEAT = {
  timeAsked: -1,
  requests: [],
  given: [],
  kept: [],
} as const satisfies Partial<TableState>;

/** A table that has not begun. */
export const NEW_TABLE: TableState = {
  timer: null,
  asleepAt: null,
  held: null,
  ...NEW_BEAT,
  seatTimes: {},
  times: {},
  wallClosed: 0,
  plans: [],
  instructions: {},
  checks: { round: null, end: null },
  dropped: [],
  guesses: {},
};

type Fact<T extends RoomFact["type"]> = Extract<RoomFact, { type: T }>;

export type TableFact =
  | Fact<
      | "timerSet"
      | "timerHeld"
      | "timeAsked"
      | "timePutOff"
      | "timeGiven"
      | "wallPlayed"
      | "injectPlanned"
      | "injectDropped"
      | "adoptionGuessed"
      | "checksDrawn"
      | "checksExplained"
    >
  | InstructionFact;

/** Applies a fact about a table. @param devices those of the room, whose seats say whom an answer reaches */
export function tablesAfter(
  tables: readonly TableState[],
  fact: TableFact,
  devices: readonly Device[],
): readonly TableState[] {
  return tables.map((table, at) => (at + 1 === fact.table ? tableAfter(table, fact, devices) : table));
}

/** Whether this is the clock of another beat, which can be an earlier one that the teacher has opened again. */
function opensBeat({ timer: before }: TableState, { timer }: Fact<"timerSet">): boolean {
  return before !== null && timer !== null && timer.clock !== before.clock;
}

function tableAfter(table: TableState, fact: TableFact, devices: readonly Device[]): TableState {
  if (isInstruction(fact)) return { ...table, instructions: instructionsAfter(table.instructions, fact) };
  switch (fact.type) {
    case "timerSet":
      return {
        ...table,
        ...(opensBeat(table, fact) ? NEW_BEAT : {}),
        timer: fact.timer,
        asleepAt: fact.asleepAt ?? null,
        held: null,
      };
    case "timerHeld":
      return { ...table, held: fact.left };
    case "timeAsked":
    case "timePutOff":
      return { ...table, ...requestsAfter(table, fact, devices) };
    case "timeGiven": {
      const { clock, seat, ms } = fact;
      const given = [...table.given.filter((one) => one.clock === clock), { clock, seat, ms }];
      return { ...table, given, ...requestsAfter(table, fact, devices) };
    }
    case "wallPlayed":
      return { ...table, wallClosed: Math.max(table.wallClosed, fact.closed) };
    case "injectPlanned":
      return { ...table, plans: [...table.plans, { event: fact.event, season: fact.season }] };
    case "injectDropped":
      return { ...table, plans: table.plans.filter(({ event }) => event !== fact.event) };
    case "checksDrawn": {
      const before = table.checks[fact.moment]?.checks.map(({ about }) => about) ?? [];
      return { ...table, checks: checksAfter(table.checks, fact), dropped: [...table.dropped, ...before] };
    }
    case "checksExplained":
      return { ...table, checks: checksAfter(table.checks, fact) };
    case "adoptionGuessed":
      return { ...table, guesses: { ...table.guesses, [fact.device]: fact.percent } };
  }
}

function checksAfter(checks: ChecksOfTable, fact: Fact<"checksDrawn" | "checksExplained">): ChecksOfTable {
  const { moment } = fact;
  if (fact.type === "checksDrawn") {
    const drawn = { closed: fact.closed, checks: fact.checks, explained: [] };
    return { ...checks, [moment]: fact.checks.length === 0 ? null : drawn };
  }
  const drawn = checks[moment];
  if (drawn === null) return checks;
  const now = fact.number === undefined ? drawn.checks.map((_, number) => number) : [fact.number];
  const explained = [...new Set([...drawn.explained, ...now])];
  return { ...checks, [moment]: { ...drawn, explained } };
}
