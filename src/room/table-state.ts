/** The state of a table outside its match: clock, planned events, messages and guesses. */
import type { Seat } from "../engine/state/seat.ts";
import type { Guess } from "./class-forecast.ts";
import type { DeviceId, Guidance, RoomFact, Timer } from "./fact.ts";
import type { SeatTime } from "./settings.ts";

/** Time that the teacher has given to one seat in a beat. */
export type TimeGiven = Readonly<{ clock: number; seat: Seat; ms: number }>;

export type TableState = Readonly<{
  timer: Timer | null;
  /** How many ms are left on the clock while the teacher has paused it, or null. Negative if it had run out. */
  held: number | null;
  /** The clock of the match in the beat for which seats asked for more time, or −1. */
  timeAsked: number;
  /** Those of them that the teacher has not answered yet. */
  timeSeats: readonly Seat[];
  /** Those to which the teacher has answered “not now”. */
  putOffSeats: readonly Seat[];
  /** Times that belong to seats, whoever sits there. */
  seatTimes: Readonly<Record<Seat, SeatTime>>;
  /** The time of each seat, from its own and its pupils' (`moved-times.ts`). All others are `plain`. */
  times: Readonly<Record<Seat, SeatTime>>;
  /** What single seats were given in the last beat in which the teacher gave any. */
  given: readonly TimeGiven[];
  /** How many closed beats the wall has shown. */
  wallClosed: number;
  plans: readonly Readonly<{ event: string; season: number }>[];
  /** Instructions of the Capitals, by seat and article. */
  guidance: Readonly<Record<Seat, Readonly<Record<number, Guidance>>>>;
  /** The class forecast, by device. */
  guesses: Readonly<Record<DeviceId, Guess>>;
}>;

/** Nobody has asked for time, and nobody was given any. */
const NEW_BEAT = {
  timeAsked: -1,
  timeSeats: [],
  putOffSeats: [],
  given: [],
} as const satisfies Partial<TableState>;

/** A table that has not begun. */
export const NEW_TABLE: TableState = {
  timer: null,
  held: null,
  ...NEW_BEAT,
  seatTimes: {},
  times: {},
  wallClosed: 0,
  plans: [],
  guidance: {},
  guesses: {},
};

type Fact<T extends RoomFact["type"]> = Extract<RoomFact, { type: T }>;

export type TableFact = Fact<
  | "timerSet"
  | "timerHeld"
  | "timeAsked"
  | "timePutOff"
  | "timeGiven"
  | "wallPlayed"
  | "injectPlanned"
  | "injectDropped"
  | "guidanceGiven"
  | "adoptionGuessed"
>;

/** Applies a fact about a table. */
export function tablesAfter(tables: readonly TableState[], fact: TableFact): readonly TableState[] {
  return tables.map((table, at) => (at + 1 === fact.table ? tableAfter(table, fact) : table));
}

/** Whether this is the clock of another beat, which can be an earlier one that the teacher has opened again. */
function opensBeat({ timer: before }: TableState, { timer }: Fact<"timerSet">): boolean {
  return before !== null && timer !== null && timer.clock !== before.clock;
}

function without(seats: readonly Seat[], seat: Seat): readonly Seat[] {
  return seats.filter((one) => one !== seat);
}

function tableAfter(table: TableState, fact: TableFact): TableState {
  switch (fact.type) {
    case "timerSet":
      return { ...table, ...(opensBeat(table, fact) ? NEW_BEAT : {}), timer: fact.timer, held: null };
    case "timerHeld":
      return { ...table, held: fact.left };
    case "timeAsked": {
      const isSame = table.timeAsked === fact.clock;
      const seats = isSame ? table.timeSeats : [];
      const putOffSeats = isSame ? without(table.putOffSeats, fact.seat) : [];
      return { ...table, timeAsked: fact.clock, timeSeats: [...seats, fact.seat], putOffSeats };
    }
    case "timePutOff": {
      const putOffSeats = [...without(table.putOffSeats, fact.seat), fact.seat];
      return { ...table, timeSeats: without(table.timeSeats, fact.seat), putOffSeats };
    }
    case "timeGiven": {
      const { clock, seat, ms } = fact;
      const given = [...table.given.filter((one) => one.clock === clock), { clock, seat, ms }];
      const answered = {
        timeSeats: without(table.timeSeats, seat),
        putOffSeats: without(table.putOffSeats, seat),
      };
      return { ...table, given, ...answered };
    }
    case "wallPlayed":
      return { ...table, wallClosed: Math.max(table.wallClosed, fact.closed) };
    case "injectPlanned":
      return { ...table, plans: [...table.plans, { event: fact.event, season: fact.season }] };
    case "injectDropped":
      return { ...table, plans: table.plans.filter(({ event }) => event !== fact.event) };
    case "guidanceGiven": {
      const own = { ...table.guidance[fact.seat], [fact.article]: fact.guidance };
      return { ...table, guidance: { ...table.guidance, [fact.seat]: own } };
    }
    case "adoptionGuessed":
      return { ...table, guesses: { ...table.guesses, [fact.device]: fact.percent } };
  }
}
