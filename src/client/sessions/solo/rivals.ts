/**
 * Plays the rivals that look ahead. The search starts when a beat opens, handles one seat after another, and seals
 * the acts of each seat as soon as it has found them.
 */
import type { Command } from "../../../engine/state/command.ts";
import { enterFoundActs, searchedSeats } from "../../../lab/matches/search-seats.ts";
import { viewOf } from "../../../match/match.ts";
import type { Match } from "../../../match/types.ts";
import { openBeat } from "./open-beat.ts";
import { advanceTo, type SeatedMatch, type SoloSession } from "./solo-session.ts";

/** Searches for the acts of the remaining seats in this beat, one by one. Does nothing if there are none. */
export async function askRivals(desk: SoloSession): Promise<void> {
  const { sitting } = desk;
  if (sitting === null || sitting.frozen) return;
  const [seat] = searchedSeats(sitting.match);
  if (seat === undefined || sitting.asked === askedAt(sitting.match, seat)) return;
  sitting.asked = askedAt(sitting.match, seat);
  const { asked } = sitting;
  const found = await desk
    .search(sitting.match.setup, viewOf(sitting.match, seat), false)
    .then((weighed) => weighed[0]?.commands ?? [])
    .catch((): readonly Command[] => []);
  if (desk.sitting !== sitting || asked !== askedAt(sitting.match, seat)) return;
  give(desk, sitting, enterFoundActs(sitting.match, seat, found));
  await askRivals(desk);
}

/** Identifies a beat, a seat and its number of acts, so that the same search never runs twice. */
function askedAt({ world, entries }: Match, seat: string): string {
  return `${world.clock}/${seat}/${entries.filter((entry) => entry.seat === seat).length}`;
}

/** When the last seat is ready, the beat closes, and the next beat opens with the player's default acts. */
function give(desk: SoloSession, sitting: SeatedMatch, match: Match): void {
  const isOver = match.world.clock !== sitting.match.world.clock;
  advanceTo(desk, sitting, isOver ? openBeat(desk, match, sitting.seat) : match);
}
