/** Remembers the stands that states took when articles were closed. The world stores only who blocked. */
import type { GameEvent } from "../../engine/events/event.ts";

export type ClosedStands = Readonly<{ alternative: number; stands: string }>;

export type Memory = {
  /** The stands in the last closing of each article, kept until new placards are laid on that article. */
  stands: Map<number, ClosedStands>;
  /** Stands on the whole package, one digit per country; empty before. */
  package: string;
};

export function emptyMemory(): Memory {
  return { stands: new Map(), package: "" };
}

export function remember(memory: Memory, event: GameEvent): void {
  if (event.type === "placardsRevealed") memory.stands.delete(event.article);
  else if (event.type === "standsTaken") {
    memory.stands.set(event.article, { alternative: event.alternative, stands: event.stands });
  } else if (event.type === "packageTested") memory.package = event.stands;
}
