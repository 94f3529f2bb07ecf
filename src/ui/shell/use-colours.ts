import { useLayoutEffect } from "react";
import type { Screen } from "../../client/screen/ui-store.ts";
import { useUi } from "../hooks/stores.ts";

/** The screens of a projector, which are dark like a theatre whatever the device prefers. */
const THEATRES: readonly Screen[] = ["wall", "committee-wall"];

/** Makes the whole document light or dark, including scroll bars and background. */
export function useColours(): void {
  const colours = useUi(({ screen, colours }) => (THEATRES.includes(screen) ? "dark" : colours));
  useLayoutEffect(() => {
    document.documentElement.dataset.colours = colours;
  }, [colours]);
}
