/** The setup of a table's match when it starts. */
import type { Seat } from "../../engine/state/seat.ts";
import type { Holder, Setup } from "../../engine/state/setup.ts";
import { devicesAt } from "../../room/seats.ts";
import type { RoomState } from "../../room/state.ts";

/**
 * Seats with a device are played by people. The other seats are listed as bots, so that they too have a home phase,
 * which a device that joins late can play. In the match of a committee, states in the hall without a device are people
 * too: a bot that thinks ahead for them would leave nothing for the chair's laptop to decide.
 */
export function setupOf(state: RoomState, table: number): Setup {
  const { scenario, climate, audience, procedure, level, seats } = state.settings;
  const holderOf = (seat: Seat): Holder => {
    const isPerson =
      devicesAt(state, table, seat).length > 0 || state.committee?.hall.includes(seat) === true;
    return isPerson ? { type: "person" } : { type: "bot", level };
  };
  return {
    scenario,
    seed: state.seed,
    climate,
    audience,
    procedure,
    ...(state.committee === null ? {} : { text: state.committee.text, words: state.committee.words }),
    level,
    seats: Object.fromEntries(seats.map((seat) => [seat, holderOf(seat)])),
  };
}
