/** Remembers the stands and votes of the states. The world stores only who blocked, and how the whole text fared. */
import type { GameEvent } from "../../../engine/events/event.ts";
import { memo } from "../../../engine/exact/memo.ts";
import type { ReceivedEvent } from "../../game/game-store.ts";

export type ClosedStands = Readonly<{ alternative: number; stands: string }>;

export type ClosedVotes = Readonly<{ alternative: number; votes: string }>;

export type Memory = {
  /** The stands in the last closing of each article, kept until new placards are laid on that article. */
  stands: Map<number, ClosedStands>;
  /** The votes on the amendment of each article. */
  votes: Map<number, ClosedVotes>;
  /** Stands on the whole package, one digit per country; empty before. */
  package: string;
  /** Votes on the whole text, one digit per country; empty before and after a consensus. */
  whole: string;
};

export function emptyMemory(): Memory {
  return { stands: new Map(), votes: new Map(), package: "", whole: "" };
}

export function remember(memory: Memory, event: GameEvent): void {
  if (event.type === "placardsRevealed") memory.stands.delete(event.article);
  else if (event.type === "standsTaken") {
    memory.stands.set(event.article, { alternative: event.alternative, stands: event.stands });
  } else if (event.type === "amendmentVoted") {
    const { article, alternative } = event.amendment;
    memory.votes.set(article, { alternative, votes: event.ballot.votes });
  } else if (event.type === "packageTested") memory.package = event.stands;
  else if (event.type === "textDecided") memory.whole = event.outcome.ballot?.votes ?? "";
}

/** What a picture that has shown these events remembers. */
export const memoryOf = memo((journal: readonly ReceivedEvent[]): Memory => {
  const memory = emptyMemory();
  for (const { event } of journal) remember(memory, event);
  return memory;
});
