/** What the chamber remembers of the closings: the world keeps who blocked, not how all the others stood. */
import type { GameEvent } from "../../engine/events/event.ts";

export type Stood = Readonly<{ alternative: number; stands: string }>;

export type Memory = {
  /** Stands in the last closing of an article, until placards are laid on it again. */
  stands: Map<number, Stood>;
  /** Stands on the package as a whole, one digit a country; empty before. */
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
