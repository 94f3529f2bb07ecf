/** Finds out which events the end of the open beat will bring, by closing the beat in this process. */
import type { GameEvent } from "../../../src/engine/events/event.ts";
import { setReady } from "../../../src/match/match.ts";
import type { Match } from "../../../src/match/types.ts";
import { SEAT } from "./records.ts";

/** Whether closing the open beat without further acts brings such an event. */
export function brings(match: Match, isSuch: (event: GameEvent) => boolean): boolean {
  if (match.world.beat === "over") return false;
  return setReady(match, SEAT).log.slice(match.log.length).some(isSuch);
}
