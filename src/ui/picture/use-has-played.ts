import { useUi } from "../hooks/stores.ts";

/** Whether the picture has shown what has happened, or Skip was pressed. */
export function useHasPlayed(): boolean {
  return !useUi((ui) => ui.isPlaying);
}
