import type { ReactNode } from "react";
import { ownContradictions } from "../../client/selectors/negotiation/contradictions.ts";
import { ownContradictionLine } from "../../client/sentences/own-contradiction-line.ts";
import { useGame, useTable } from "../hooks/stores.ts";

/** Tells the player where it contradicted itself in the last beat, and what that cost. */
export function OwnContradictions(): ReactNode {
  const { own, names } = useTable();
  const journal = useGame((game) => game.journal);
  return ownContradictions(journal, own.country).map((one) => (
    <p key={`${one.kind}-${one.article}`} className="small warning">
      {ownContradictionLine(one, names)}
    </p>
  ));
}
