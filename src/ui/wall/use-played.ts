import { useEffect, useRef } from "react";
import { useRoom, useSession } from "../hooks/stores.ts";
import { useHasPlayed } from "../picture/use-has-played.ts";

/**
 * Tells the host what the wall has shown, so that devices show it too. The table on the wall is reported when its
 * picture has finished, and the other tables at once.
 */
export function usePlayed(): void {
  const session = useSession();
  const hasPlayed = useHasPlayed();
  const shown = useRoom((room) => room.shown);
  const board = useRoom((room) => room.board);
  const reported = useRef<ReadonlyMap<number, number>>(new Map());
  useEffect(() => {
    if (session?.kind !== "wall") return;
    for (const { table, closed } of board ?? []) {
      const isShown = shown?.table === table;
      const played = isShown ? shown.closed : closed;
      if ((isShown && !hasPlayed) || played <= (reported.current.get(table) ?? 0)) continue;
      reported.current = new Map(reported.current).set(table, played);
      void session.order({ type: "played", table, closed: played });
    }
  }, [session, hasPlayed, shown, board]);
}
