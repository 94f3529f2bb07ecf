/** How long a device waits for the wall before it shows a result by itself. */
import type { GameEvent } from "../../../engine/events/event.ts";

/** A device waits no longer than this for the wall. */
const MOST_HELD_MS = 20_000;
/** A slow computer counts the vote on the whole text for longer than that. Its result must not be on a phone first. */
const VOTE_HELD_MS = 60_000;

/** The longest wait in ms for these events of one or more results. */
export function longestHold(news: readonly Pick<GameEvent, "type">[]): number {
  return news.some(({ type }) => type === "textDecided") ? VOTE_HELD_MS : MOST_HELD_MS;
}
