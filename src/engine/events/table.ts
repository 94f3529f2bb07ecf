/** Events at the table: seat holders, sealed acts, and the course of the beats. */
import { setAt } from "../exact/patch.ts";
import type { Command } from "../state/command.ts";
import { slotOf } from "../state/command-slots.ts";
import type { CloseCause } from "../state/event-parts.ts";
import { CHAIR, indexOf, type Seat } from "../state/seat.ts";
import type { Holder } from "../state/setup.ts";
import type { Beat, Opening, Phase, World } from "../state/world.ts";
import { type ConsequenceTable, type Handlers, open, type Redactions } from "./tables.ts";

export type TableFact =
  | Readonly<{
      type: "matchOpened";
      scenario: string;
      contentHash: string;
      seed: string;
      climate: string;
      audience: string;
      /** Null in the view of a seat, because the opening contains secrets. */
      opening: Opening | null;
    }>
  | Readonly<{ type: "seatChanged"; seat: Seat; holder: Holder }>
  | Readonly<{ type: "readinessChanged"; seat: Seat; isReady: boolean }>
  | Readonly<{ type: "beatClosed"; cause: CloseCause; by: Seat }>
  | Readonly<{ type: "pauseChanged"; isPaused: boolean }>
  /**
   * The match returns to its state after the first `at` events, when this beat opened. Seats get null for `at`,
   * because they must not learn the number of events.
   */
  | Readonly<{ type: "beatUndone"; clock: number; at: number | null }>
  | Readonly<{ type: "actSealed"; seat: Seat; command: Command }>
  | Readonly<{ type: "actUnsealed"; seat: Seat; slot: string }>
  | Readonly<{
      type: "beatOpened";
      phase: Phase;
      beat: Beat;
      round: number;
      season: number;
      month: number;
      monthsAhead: number;
    }>;

export const tableHandlers: Handlers<TableFact> = {
  matchOpened: (world, { seed, opening }) => {
    if (opening === null) return world;
    const { secrets, threshold, ...open } = opening;
    const treaty = { ...world.treaty, threshold };
    return {
      ...world,
      ...open,
      treaty,
      secrets: { ...world.secrets, ...secrets, seed, positions: secrets.opening },
    };
  },
  seatChanged: (world, { seat, holder }) => {
    if (seat === CHAIR) return { ...world, isChaired: holder.type === "person" };
    return { ...world, holders: setAt(world.holders, indexOf(world.scenario, seat), holder) };
  },
  readinessChanged: (world, { seat, isReady }) => {
    const others = world.ready.filter((one) => one !== seat);
    return { ...world, ready: isReady ? [...others, seat] : others };
  },
  beatClosed: (world) => world,
  pauseChanged: (world, { isPaused }) => ({ ...world, isPaused }),
  /**
   * Taking back a beat needs the log (`match/take-back.ts`), because a world does not contain the worlds before it.
   */
  beatUndone: (world) => world,
  actSealed: (world, event) => {
    const own = world.secrets.sealed[event.seat] ?? [];
    const slot = slotOf(event.command);
    const kept = own.filter((command) => slotOf(command) !== slot);
    return sealed(world, { ...world.secrets.sealed, [event.seat]: [...kept, event.command] });
  },
  actUnsealed: (world, event) => {
    const own = world.secrets.sealed[event.seat] ?? [];
    const kept = own.filter((command) => slotOf(command) !== event.slot);
    return sealed(world, { ...world.secrets.sealed, [event.seat]: kept });
  },
  beatOpened: (world, event) => ({
    ...sealed(world, {}),
    ready: [],
    phase: event.phase,
    beat: event.beat,
    clock: world.clock + 1,
    round: event.round,
    season: event.season,
    month: event.month,
    monthsAhead: event.monthsAhead,
  }),
};

export const tableConsequences: ConsequenceTable<TableFact> = {
  matchOpened: null,
  seatChanged: null,
  readinessChanged: null,
  beatClosed: null,
  pauseChanged: null,
  beatUndone: null,
  actSealed: null,
  actUnsealed: null,
  beatOpened: null,
};

export const tableRedactions: Redactions<TableFact> = {
  matchOpened: (event) => ({ ...event, seed: "", opening: null }),
  seatChanged: open,
  readinessChanged: open,
  beatClosed: open,
  pauseChanged: open,
  beatUndone: (event) => ({ ...event, at: null }),
  actSealed: (event, _, seat) => (event.seat === seat ? event : null),
  actUnsealed: (event, _, seat) => (event.seat === seat ? event : null),
  beatOpened: open,
};

function sealed(world: World, value: World["secrets"]["sealed"]): World {
  return { ...world, secrets: { ...world.secrets, sealed: value } };
}
