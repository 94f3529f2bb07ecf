import type { ReceivedEvent } from "../../game/game-store.ts";

/** Whether the conference is among the latest news. The news of a match that was opened just now is the whole match. */
export function hasJustMet(news: readonly ReceivedEvent[]): boolean {
  const has = (type: "conferenceHeld" | "matchOpened"): boolean =>
    news.some(({ event }) => event.type === type);
  return has("conferenceHeld") && !has("matchOpened");
}
