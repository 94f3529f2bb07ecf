import type { GameEvent } from "../../../engine/events/event.ts";

/** Whether these events hold a big moment of the picture: a reveal, a broken promise, a vote or the fortieth. */
export function hasBigMoment(events: readonly GameEvent[]): boolean {
  return events.some((event) => {
    if (event.type === "promisesReckoned") return event.reckonings.some(({ kept }) => !kept);
    if (event.type === "pledgesSettled") return event.broken.length > 0;
    if (event.type === "textDecided") return event.outcome.ballot !== null;
    return event.type === "placardsRevealed" || event.type === "thresholdReached";
  });
}
