/** What a seat's answer to an event brought it at home, as the group remembers it. */
import { ownHome, type Seen } from "../../../engine/seats/seen.ts";
import type { Memory } from "../../../engine/state/treaty.ts";
import type { MoveResult } from "./results.ts";

/** The memories of the answers that the seat gave in the beat; none if it has no home table. */
export function eventMemories(now: Seen, results: readonly MoveResult[]): readonly Memory[] {
  const memories = ownHome(now)?.memories ?? [];
  return results.flatMap((one) => {
    if (one.of !== "event") return [];
    const found = memories.findLast(
      ({ of, event, answer }) => of === "eventAnswered" && event === one.event && answer === one.answer,
    );
    return found === undefined ? [] : [found];
  });
}
