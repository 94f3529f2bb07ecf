/** What the next closing of a match will bring, found out by closing it here. */
import type { GameEvent } from "../../../src/engine/events/event.ts";
import { ready } from "../../../src/match/match.ts";
import type { Match } from "../../../src/match/types.ts";
import { SEAT } from "./records.ts";

/** Whether closing the beat that is open, with nothing more said, brings such an event. */
export function brings(match: Match, isSuch: (event: GameEvent) => boolean): boolean {
  if (match.world.beat === "over") return false;
  return ready(match, SEAT).log.slice(match.log.length).some(isSuch);
}
