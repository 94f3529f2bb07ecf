/** The states whose desks have corners: those on the watch list. A wall has no key for corners, so it has none. */
import type { Watched } from "../../engine/seats/watch.ts";
import type { UiState } from "./ui-store.ts";

export function watchedStates(screen: UiState["screen"], list: () => readonly Watched[]): readonly number[] {
  return screen === "wall" ? [] : list().map(({ country }) => country);
}
