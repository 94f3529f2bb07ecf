import { useLayoutEffect } from "react";
import { useUi } from "../hooks/stores.ts";

/** The whole document is light or dark, its scroll bars and its ground as well. */
export function useColours(): void {
  const colours = useUi((ui) => ui.colours);
  useLayoutEffect(() => {
    document.documentElement.dataset.colours = colours;
  }, [colours]);
}
