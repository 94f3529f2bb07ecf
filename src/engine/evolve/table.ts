/** Handlers of the table: its opening, who sits there, what lies sealed, and the passing of its beats. */
import { setAt } from "../exact/patch.ts";
import { slotOf } from "../state/command.ts";
import { CHAIR, indexOf } from "../state/seat.ts";
import type { World } from "../state/world.ts";
import type { Handlers } from "./handlers.ts";

type TableEvent =
  | "matchOpened"
  | "seatChanged"
  | "readinessChanged"
  | "actSealed"
  | "actUnsealed"
  | "beatOpened"
  | "beatClosed"
  | "pauseChanged"
  | "beatUndone";

export const table: Handlers<TableEvent> = {
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
  /** Going back takes the log (`match/history.ts`), because a world does not keep the one before it. */
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

function sealed(world: World, value: World["secrets"]["sealed"]): World {
  return { ...world, secrets: { ...world.secrets, sealed: value } };
}
