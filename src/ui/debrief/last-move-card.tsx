import type { ReactNode } from "react";
import { MoveCard } from "../move/move-card.tsx";
import { useMove } from "../move/use-move.ts";

/** What the player's move in the last beat did. No beat follows that could show the card first. */
export function LastMoveCard(): ReactNode {
  const move = useMove();
  return move === null ? null : <MoveCard move={move} level={3} />;
}
