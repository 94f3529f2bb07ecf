import { useEffect } from "react";
import { useGame, useOwnMatchFiles } from "../hooks/stores.ts";

/**
 * Remembers a match as open only once its screen has been rendered, so that a match that breaks the page is not
 * reopened.
 */
export function useRemembered(): void {
  const shelf = useOwnMatchFiles();
  const batch = useGame((game) => game.batch);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another match comes with another batch of events
  useEffect(() => {
    // If an effect fails, the screen is removed before this runs. Rendering again does not delay it.
    const turn = setTimeout(() => shelf?.remember());
    return () => clearTimeout(turn);
  }, [shelf, batch]);
}
