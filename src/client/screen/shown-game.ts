/**
 * The match as it may be told: while the picture plays what has happened, everything that is read beside it stands as it was
 * before. So the stage speaks first, everywhere, and no panel has to see to it.
 */
import { createStore } from "zustand/vanilla";
import { type GameState, type GameStore, gameStore } from "../game/game-store.ts";
import { type UiStore, uiStore } from "./ui-store.ts";

type Told = Pick<GameState, "view" | "journal" | "queue" | "batch" | "status" | "drafts">;

/** Changed by both stores alone; whoever acts goes through the connection, which knows the match as it is. */
export function createShownGame(game: GameStore, ui: UiStore): GameStore {
  const shown = createStore<GameState>()(() => game.getState());
  let before: Told = toldOf(game.getState());
  const tell = (): void => {
    const now = game.getState();
    const isHeld = ui.getState().isPlaying && before.view !== null && now.view !== null;
    shown.setState(isHeld ? { ...now, ...before } : now, true);
  };
  game.subscribe((now, last) => {
    // What comes while the picture still plays is told with the rest.
    if (now.batch !== last.batch && !ui.getState().isPlaying) before = toldOf(last);
    tell();
  });
  ui.subscribe((now, last) => {
    if (now.isPlaying !== last.isPlaying) tell();
  });
  return shown;
}

export const shownGame = createShownGame(gameStore, uiStore);

function toldOf({ view, journal, queue, batch, status, drafts }: GameState): Told {
  return { view, journal, queue, batch, status, drafts };
}
