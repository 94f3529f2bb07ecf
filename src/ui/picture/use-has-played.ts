import { useUi } from "../hooks/stores.ts";

/** True once the picture has shown what happened, or the user has skipped it. */
export function useHasPlayed(): boolean {
  return !useUi((ui) => ui.isPlaying);
}
