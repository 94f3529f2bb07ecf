/** Events at the home tables, and world events that affect the tables. */
import { setAt } from "../exact/patch.ts";
import { isOpenTo } from "../model/capitals.ts";
import { CLIMATE } from "../model/climate.ts";
import { RESERVATION_TRUST } from "../model/costs.ts";
import { answerMemory, remembering } from "../model/memories.ts";
import type { CommandType } from "../state/command.ts";
import type { HomeStep } from "../state/event-parts.ts";
import type { Happening, HomeTable } from "../state/treaty.ts";
import { treaty, withHomes, withTables } from "./assign.ts";
import { changedHomes } from "./effects.ts";
import { trustMoves } from "./moves.ts";
import { type ConsequenceTable, type Handlers, open, type Redactions } from "./tables.ts";

export type HomeFact =
  | Readonly<{ type: "homesOpened"; homes: readonly HomeTable[]; pace: number; tilt: number }>
  | Readonly<{ type: "eventStruck"; by: "chance" | "teacher"; happening: Happening }>
  | Readonly<{ type: "eventAnswered"; country: number; happening: Happening; answer: string }>
  | Readonly<{ type: "homeStepped"; steps: readonly HomeStep[]; homes: readonly HomeTable[] }>
  | Readonly<{
      type: "reservationsEntered";
      reservations: readonly Readonly<{ country: number; article: number }>[];
    }>;

export const homeHandlers: Handlers<HomeFact> = {
  homesOpened: (world, event) => ({
    ...world,
    secrets: { ...world.secrets, homes: event.homes, pace: event.pace, tilt: event.tilt },
  }),
  eventStruck: (world, event) => ({
    ...world,
    happenings: [...world.happenings, event.happening],
    struck: [...world.struck, event.happening.event],
  }),
  eventAnswered: (world, event) => {
    const at = world.happenings.findIndex(
      (item) => item.event === event.happening.event && isOpenTo(item, event.country, world.month),
    );
    return { ...world, happenings: setAt(world.happenings, at, event.happening) };
  },
  homeStepped: (world, event) => withHomes(world, withTables(world, event.homes)),
  reservationsEntered: (world, event) =>
    treaty(world, { reservations: [...world.treaty.reservations, ...event.reservations] }),
};

export const homeConsequences: ConsequenceTable<HomeFact> = {
  homesOpened: null,
  eventStruck: null,
  eventAnswered: (world, { country, happening, answer }) => {
    const event = world.scenario.events.find(({ id }) => id === happening.event);
    const memory = event === undefined ? null : answerMemory(event, answer);
    if (memory === null || !CLIMATE[world.climate].isPlayed) return {};
    return changedHomes(world, (home) => (home.country === country ? remembering(home, memory) : home));
  },
  homeStepped: null,
  reservationsEntered: (world, { reservations }) =>
    trustMoves(world.trust, {
      cause: "reservation",
      by: -RESERVATION_TRUST,
      countries: reservations.map(({ country }) => country),
    }),
};

export const homeRedactions: Redactions<HomeFact> = {
  homesOpened: (event, country) => ({
    ...event,
    pace: 0,
    tilt: 0,
    homes: event.homes.filter((home) => home.country === country),
  }),
  eventStruck: open,
  eventAnswered: open,
  homeStepped: (event, country) => ({
    ...event,
    homes: event.homes.filter((home) => home.country === country),
    steps: event.steps.flatMap((step) => {
      if (step.country === country) return step;
      return OPEN_ACTS.includes(step.act) ? { ...step, chance: 0, support: 0 } : [];
    }),
  }),
  reservationsEntered: open,
};

/** These acts at home are public, but their chances are not. Hearings and consultations are secret. */
const OPEN_ACTS: readonly CommandType[] = ["implementLaw", "callVote", "enterReservation"];
