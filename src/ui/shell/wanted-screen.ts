/** The screen that a reloaded page should open with, kept in its history entry. */
import { SCREENS, type Screen } from "../../client/screen/ui-store.ts";

export function wantScreen(screen: Screen): void {
  history.replaceState({ screen, isWanted: true }, "");
}

export function isScreenWanted(): boolean {
  return history.state?.isWanted === true;
}

/** Returns the wanted screen once, and null from then on. */
export function takeWantedScreen(): Screen | null {
  if (!isScreenWanted()) return null;
  const screen = screenOf(history.state);
  history.replaceState({ screen }, "");
  return screen;
}

/** The screen of a history entry. */
export function screenOf(state: unknown): Screen | null {
  if (typeof state !== "object" || state === null || !("screen" in state)) return null;
  return SCREENS.find((screen) => screen === state.screen) ?? null;
}
