/**
 * The match as panels show it. While the picture plays an event, the panels stay as they were before it, so the
 * picture is always the first to show what happened. No panel needs to handle this itself.
 */
import { createStore } from "zustand/vanilla";
import { type GameState, type GameStore, gameStore } from "../game/game-store.ts";
import { type UiStore, uiStore } from "./ui-store.ts";

type Told = Pick<GameState, "view" | "before" | "journal" | "queue" | "batch" | "status" | "drafts">;

/**
 * The match shown here changes only when one of the two stores does. Players act through the connection, which knows
 * the current match.
 */
export function createShownGame(game: GameStore, ui: UiStore): GameStore {
  const shown = createStore<GameState>()(() => game.getState());
  let before: Told = heldPart(game.getState());
  const update = (): void => {
    const now = game.getState();
    const isHeld = ui.getState().isPlaying && before.view !== null && now.view !== null;
    shown.setState(isHeld ? { ...now, ...before } : now, true);
  };
  game.subscribe((now, last) => {
    // Events that arrive while the picture is still playing are shown together with the earlier ones.
    if (now.batch !== last.batch && !ui.getState().isPlaying) before = heldPart(last);
    update();
  });
  ui.subscribe((now, last) => {
    if (now.isPlaying !== last.isPlaying) update();
  });
  return shown;
}

export const shownGame = createShownGame(gameStore, uiStore);

function heldPart({ view, before, journal, queue, batch, status, drafts }: GameState): Told {
  return { view, before, journal, queue, batch, status, drafts };
}
