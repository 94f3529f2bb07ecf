/** What the last `close` beat did to every article, and which states blocked it. */
import type { GameEvent } from "../../../engine/events/event.ts";
import type { Reckoning } from "../../../engine/state/event-parts.ts";
import type { ReceivedEvent } from "../../game/game-store.ts";

export type ArticleReport = Readonly<{
  article: number;
  alternative: number;
  outcome: "agreed" | "blocked" | "firstReading" | "objection" | "centre" | "chair";
  /** One digit per country: 0 join, 1 abstain, 2 block, 3 silent. Empty if the article was not put to the room. */
  stands: string;
  blockers: readonly number[];
  reckonings: readonly Reckoning[];
}>;

export type RoundReport = Readonly<{ round: number; articles: readonly ArticleReport[] }>;

/** The report of the last closed round. Returns null in the first round. */
export function lastRoundReport(journal: readonly ReceivedEvent[]): RoundReport | null {
  const events = journal.map(({ event }) => event);
  const end = events.findLastIndex(({ type }) => type === "roundClosed");
  const closed = events[end];
  if (closed?.type !== "roundClosed") return null;
  const start = events.slice(0, end).findLastIndex(({ type }) => type === "beatOpened");
  return { round: closed.round, articles: articlesOf(events.slice(start + 1, end)) };
}

function articlesOf(events: readonly GameEvent[]): readonly ArticleReport[] {
  return events.flatMap((event): ArticleReport[] => {
    const outcome = outcomeOf(event);
    if (outcome === null || !("article" in event) || !("alternative" in event)) return [];
    const { article, alternative } = event;
    const taken = events.find((other) => other.type === "standsTaken" && other.article === article);
    const stands = taken?.type === "standsTaken" ? taken : { stands: "", blockers: [] };
    const reckonings = events.flatMap((other) =>
      other.type === "promisesReckoned" ? other.reckonings.filter((one) => one.article === article) : [],
    );
    return [{ article, alternative, outcome, stands: stands.stands, blockers: stands.blockers, reckonings }];
  });
}

function outcomeOf(event: GameEvent): ArticleReport["outcome"] | null {
  switch (event.type) {
    case "articleAgreed":
      return "agreed";
    case "articleHeld":
    case "articleNotTested":
      return event.why;
    default:
      return null;
  }
}
