import type { ReceivedEvent } from "../../src/client/game/game-store.ts";
import type { GameEvent } from "../../src/engine/events/event.ts";

/** Events as the journal of a page keeps them. */
export function heard(events: readonly GameEvent[]): readonly ReceivedEvent[] {
  return events.map((event, index) => ({ index, event }));
}
