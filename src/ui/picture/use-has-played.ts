import { useUi } from "../hooks/stores.ts";

/** True once the picture has shown what happened, or after Skip. */
export function useHasPlayed(): boolean {
  return !useUi((ui) => ui.isPlaying);
}
