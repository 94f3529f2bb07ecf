/** What the chamber remembers of the events, because the view of the world does not say it later. */
import type { GameEvent } from "../../engine/state/event.ts";

/** The last thing shown on an article: placards on its texts, or stands on one of them. */
export type Showing =
  | Readonly<{ kind: "placards"; texts: readonly number[]; placards: readonly string[] }>
  | Readonly<{ kind: "stands"; alternative: number; stands: string }>;

export type Memory = {
  byArticle: Map<number, Showing>;
  /** Stands on the package as a whole, one digit a country; empty before. */
  package: string;
};

export function emptyMemory(): Memory {
  return { byArticle: new Map(), package: "" };
}

export function remember(memory: Memory, event: GameEvent): void {
  if (event.type === "placardsRevealed") {
    const { texts, placards } = event;
    memory.byArticle.set(event.article, { kind: "placards", texts, placards });
  } else if (event.type === "standsTaken") {
    const { alternative, stands } = event;
    memory.byArticle.set(event.article, { kind: "stands", alternative, stands });
  } else if (event.type === "packageTested") {
    memory.package = event.stands;
  }
}
