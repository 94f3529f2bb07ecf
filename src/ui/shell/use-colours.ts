import { useLayoutEffect } from "react";
import { useUi } from "../hooks/stores.ts";

/** Makes the whole document light or dark, including scroll bars and background. */
export function useColours(): void {
  const colours = useUi((ui) => ui.colours);
  useLayoutEffect(() => {
    document.documentElement.dataset.colours = colours;
  }, [colours]);
}
