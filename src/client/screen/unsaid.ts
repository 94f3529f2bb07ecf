import type { GameEvent } from "../../engine/events/event.ts";
import type { GameState } from "../game/game-store.ts";

/** Whose journal was said last, and how much of it. */
export type SaidSoFar = Readonly<{ seat: string; until: number }>;

/**
 * The news of a match that nobody has been told. A room sends more news while the picture plays the last, such as a seat
 * that is handed back, and only the latest is in the queue: the rest is read from the journal. A match that has just been
 * opened has no news.
 */
export function unsaid(
  before: SaidSoFar | null,
  { view, journal, queue }: Pick<GameState, "view" | "journal" | "queue">,
): readonly GameEvent[] {
  const isGoingOn = before !== null && before.seat === view?.seat && before.until <= journal.length;
  const news = isGoingOn && queue.length > 0 ? journal.slice(before.until) : queue;
  return news.map(({ event }) => event);
}
