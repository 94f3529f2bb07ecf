/** The same room with other secrets for all seats but one. A test checks that this seat receives the same bytes. */
import type { GameEvent } from "../../src/engine/events/event.ts";
import { indexOf, type Seat } from "../../src/engine/state/seat.ts";
import type { World } from "../../src/engine/state/world.ts";
import { FREE, type Instructions } from "../../src/room/instructions.ts";
import { isFor } from "../../src/room/messages.ts";
import type { RoomState } from "../../src/room/state.ts";
import type { TableState } from "../../src/room/table-state.ts";
import { type UpdateRequest, updateFor } from "../../src/server/room/outbox.ts";
import type { RoomRuntime } from "../../src/server/room/runtime.ts";
import type { Open } from "../../src/server/room/snapshot.ts";
import type { Table } from "../../src/server/room/table.ts";
import type { RoomUnderTest } from "./room.ts";
import type { Pupil } from "./room-play.ts";
import { withEverythingElseSecret } from "./secrets.ts";

export type Compared = Readonly<{ same: number; all: number; noticed: number }>;

/**
 * Compares what pupils are sent with what they would be sent if the secrets of other seats were swapped. `same` of
 * `all` messages are identical, counting both whole messages and changes since an earlier one. `noticed` counts the
 * pupils whose messages change when their own secrets are swapped.
 */
export function otherwise(room: RoomUnderTest, pupils: readonly Pupil[], beat: number): Compared {
  let noticed = 0;
  const same = pupils.flatMap(({ person, page }) => {
    const who = { type: "device", device: room.device(person.device) } as const;
    const { table = 1, seat = "" } = person.place() ?? {};
    const other = {
      ...room.running,
      snapshot: swapped(room.open(), table, seat, `swap/${beat}`),
    } as RoomRuntime;
    const own = {
      ...room.running,
      snapshot: swapped(room.open(), table, "FRA", `swap/${beat}`),
    } as RoomRuntime;
    const first: UpdateRequest = { since: "", version: "", table: 1 };
    if (JSON.stringify(updateFor(room.running, who, first)) !== JSON.stringify(updateFor(own, who, first)))
      noticed++;
    const [, whose = "", heard = "0"] = /^(.*\/)(\d+)$/.exec(page.since) ?? [];
    return [0, 1, 5, 25, Number(heard)].map((less) => {
      const since = `${whose}${Math.max(0, Number(heard) - less)}`;
      const asked: UpdateRequest = { since, version: "", table: 1 };
      const sent = (running: RoomRuntime) => JSON.stringify(updateFor(running, who, asked));
      return sent(room.running) === sent(other);
    });
  });
  return { same: same.filter((isSame) => isSame).length, all: same.length, noticed };
}

const OTHER_INSTRUCTIONS: Instructions = {
  limits: { 0: "wishes" },
  verdict: "leave",
  declaration: "none",
  asks: [{ number: 0, command: { type: "castVote", vote: "yes" }, answer: "yes" }],
};

function swapped(open: Open, table: number, seat: Seat, seed: string): Open {
  const { state, tables } = open;
  return {
    ...open,
    state: {
      ...state,
      seed: `not ${state.seed}`,
      deskHashes: ["other"],
      devices: state.devices.map((device) => ({ ...device, tokenHash: `other ${device.id}` })),
      said: state.said.map((one) =>
        one.table === table && [one.from, one.to].includes(seat)
          ? one
          : { ...one, words: { ...one.words, text: "other" } },
      ),
      ...otherLesson(open, table, seat),
      tickets: [{ device: -1, table, seat, ticket: { success: "no", decision: "other", limit: "other" } }],
      tables: state.tables.map((own, at) => {
        const instructions = at + 1 === table ? own.instructions : {};
        return {
          ...own,
          plans: [{ event: "other", season: 1 }],
          instructions: { FRA: OTHER_INSTRUCTIONS, [seat]: instructions[seat] ?? FREE },
          guesses: otherGuesses(open, at + 1, seat),
          ...otherTimes(open, own, at + 1 === table ? seat : ""),
        };
      }),
    },
    tables: tables.map((one, at) => (one === null || at + 1 !== table ? one : withOther(one, seat, seed))),
  };
}

/** Other seats have read other messages of the teacher, and their devices have given other answers. */
function otherLesson(
  { state }: Open,
  table: number,
  seat: Seat,
): Pick<RoomState, "messages" | "readings" | "opinions" | "checkAnswers"> {
  const isOwn = (id: number): boolean => {
    const place = state.devices[id]?.place;
    return place?.table === table && place.seat === seat;
  };
  const others = state.devices.flatMap(({ id }) => (isOwn(id) ? [] : [[id, { from: 0, to: 0 }]]));
  return {
    messages: state.messages.map((one) =>
      isFor(one.to, table, seat) ? one : { ...one, text: "other", at: 7 },
    ),
    readings: { ...state.readings, ...Object.fromEntries(others) },
    opinions: state.opinions.filter(({ device }) => isOwn(device)),
    checkAnswers: state.checkAnswers.flatMap((one) =>
      isOwn(one.device ?? -1)
        ? one
        : [
            { ...one, choice: null },
            { ...one, device: 99 },
          ],
    ),
  };
}

/** Other seats have other times, other time given and other requests. */
function otherTimes(
  { state }: Open,
  own: TableState,
  seat: Seat,
): Pick<TableState, "times" | "given" | "timeAsked" | "requests"> {
  const { [seat]: time } = own.times;
  const clock = own.timer?.clock ?? 0;
  return {
    times: { FRA: "double", BRA: "endless", KEN: "longer", USA: "double", [seat]: time ?? "plain" },
    given: [
      ...own.given.filter((one) => one.seat === seat),
      ...["BRA", "KEN", "USA"].flatMap((one) => (one === seat ? [] : { clock, seat: one, ms: 77_000 })),
    ],
    timeAsked: clock,
    requests: state.devices.flatMap(({ id, place }) => {
      if (place?.seat !== seat) return [{ device: id, isOpen: id % 2 === 0, putOffs: 1 }];
      return own.timeAsked === clock ? own.requests.filter(({ device }) => device === id) : [];
    }),
  };
}

/** Reverses the guesses from devices of other seats, and keeps the seat's own. */
function otherGuesses({ state }: Open, table: number, seat: Seat): TableState["guesses"] {
  const guesses = state.tables[table - 1]?.guesses ?? {};
  const others = state.devices.filter(({ place }) => place?.table !== table || place.seat !== seat);
  return { ...guesses, ...Object.fromEntries(others.map(({ id }) => [id, guesses[id] === 10 ? 90 : 10])) };
}

function withOther(table: Table, seat: Seat, seed: string): Table {
  const { match } = table;
  const country = indexOf(match.scenario, seat);
  const other = (world: World): World => withEverythingElseSecret(world, country, seed);
  const log = match.log.map((event) => otherEvent(event, country, seat));
  const setup = { ...match.setup, seed: "other" };
  return {
    ...table,
    match: { ...match, setup, log, world: other(match.world) },
    marks: table.marks.map((mark) => ({ ...mark, world: other(mark.world) })),
  };
}

/** Changes the parts of an event that only others know. Every kind of event with such parts is named here. */
function otherEvent(event: GameEvent, country: number, seat: Seat): GameEvent {
  const between = (offer: Readonly<{ from: number; to: number }>) =>
    offer.from !== country && offer.to !== country;
  switch (event.type) {
    case "matchOpened":
      return {
        ...event,
        seed: "other",
        opening: event.opening && { ...event.opening, credit: [], declared: [9] },
      };
    case "actSealed":
      return event.seat === seat ? event : { ...event, command: { type: "stayOut" } };
    case "actUnsealed":
      return event.seat === seat ? event : { ...event, slot: "other" };
    case "offerMade":
      return between(event.offer)
        ? { ...event, offer: { ...event.offer, give: { article: 9, alternative: 9 } } }
        : event;
    case "offerAnswered":
      return between(event) ? { ...event, accepted: !event.accepted } : event;
    case "offersExchanged":
    case "offersSettled":
      return {
        ...event,
        offers: event.offers.map((offer) =>
          between(offer) ? { ...offer, ask: { article: 9, alternative: 9 } } : offer,
        ),
      };
    case "mindsMoved":
      return { ...event, shifts: event.shifts.map((shift) => shift + 1) };
    case "careShown":
      return { ...event, care: "other" };
    case "consulted":
      return {
        ...event,
        answers: event.answers.map((one) => (one.by === country ? one : { ...one, care: 2, about: 9 })),
      };
    case "homesOpened":
      return { ...event, pace: 777, tilt: -777, homes: event.homes.map((home) => otherHome(home, country)) };
    case "homeStepped":
      return {
        ...event,
        homes: event.homes.map((home) => otherHome(home, country)),
        steps: event.steps.map((step) =>
          step.country === country ? step : { ...step, chance: 9, support: 9 },
        ),
      };
    default:
      return event;
  }
}

function otherHome<H extends Readonly<{ country: number; moods: readonly number[]; voteFrom: number }>>(
  home: H,
  own: number,
): H {
  return home.country === own ? home : { ...home, moods: [0, 0, 0, 0, 0], voteFrom: 99 };
}
