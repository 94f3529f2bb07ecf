import type { Seen } from "../../../engine/seats/seen.ts";
import { isByHand } from "../../../engine/state/setup.ts";
import type { ReceivedEvent } from "../../game/game-store.ts";
import type { ClosedBeat } from "../match/last-beat.ts";

/**
 * Whether a bot held the seat when the beat closed. A host hands a silent seat to a bot right before the beat closes and
 * takes it back right after it, so the holder now says nothing about that.
 */
export function isPlayedByBot(
  journal: readonly ReceivedEvent[],
  { at, events }: ClosedBeat,
  { world, scenario, country }: Seen,
): boolean {
  const seat = scenario.countries[country]?.iso3;
  const closes = events.findIndex(({ type }) => type === "beatClosed");
  const until = journal.slice(0, at + (closes < 0 ? events.length : closes)).map(({ event }) => event);
  const last = until.findLast((event) => event.type === "seatChanged" && event.seat === seat);
  const holder = last?.type === "seatChanged" ? last.holder : world.holders[country];
  return holder !== undefined && !isByHand(holder);
}
