import { useEffect } from "react";
import { useGame, useOwnShelf } from "../hooks/stores.ts";

/** The match is remembered as open once its screen stands: one that breaks the page is not come back to. */
export function useRemembered(): void {
  const shelf = useOwnShelf();
  const batch = useGame((game) => game.batch);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another match at the table comes with another batch of events
  useEffect(() => {
    // Effects that fail take the screen away before this comes to its turn; drawing again does not put it off.
    const turn = setTimeout(() => shelf?.remember());
    return () => clearTimeout(turn);
  }, [shelf, batch]);
}
