/** The text with which a match began. */
import type { GameEvent } from "../../../engine/events/event.ts";

/** The first text of each article that the chair laid on the table; −1 for an article that never had one. */
export function firstText(articles: number, events: readonly GameEvent[]): readonly number[] {
  const first: number[] = Array.from({ length: articles }, () => -1);
  for (const event of events) {
    if (event.type === "textRevised" && (first[event.article] ?? 0) < 0)
      first[event.article] = event.alternative;
  }
  return first;
}
