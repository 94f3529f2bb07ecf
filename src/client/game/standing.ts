/** What a seat has heard and what still counts: a beat that the teacher took back has not happened. */
import type { GameEvent } from "../../engine/events/event.ts";
import type { ReceivedEvent } from "./game-store.ts";

/**
 * The journal with new events, without what was heard in beats that were taken back. That a beat was taken back stays
 * in it. A beat that closed the match has no opening after it.
 */
export function withNews(
  journal: readonly ReceivedEvent[],
  news: readonly GameEvent[],
): readonly ReceivedEvent[] {
  return news.reduce(withOne, journal);
}

/** The events that still count. */
export function standingEvents(events: readonly GameEvent[]): readonly GameEvent[] {
  return withNews([], events).map(({ event }) => event);
}

function withOne(journal: readonly ReceivedEvent[], event: GameEvent): readonly ReceivedEvent[] {
  const kept = event.type === "beatUndone" ? journal.slice(0, reopenedAt(journal) + 1) : journal;
  return [...kept, { index: (kept.at(-1)?.index ?? -1) + 1, event }];
}

/** The place of the opening of the beat that closed last. */
function reopenedAt(journal: readonly ReceivedEvent[]): number {
  const openings = journal.flatMap(({ event }, at) => (event.type === "beatOpened" ? [at] : []));
  const isOver = journal.some(({ event }) => event.type === "matchEnded");
  return openings.at(isOver ? -1 : -2) ?? -1;
}
