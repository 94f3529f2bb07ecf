import { useEffect } from "react";
import { useOwnShelf } from "../hooks.ts";

/** The match is remembered as open once its screen stands: one that breaks the page is not come back to. */
export function useRemembered(): void {
  const shelf = useOwnShelf();
  useEffect(() => {
    // Effects that fail take the screen away before this comes to its turn.
    const turn = setTimeout(() => shelf?.remember());
    return () => clearTimeout(turn);
  });
}
