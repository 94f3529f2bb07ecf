/** The scene as panels see it: a function from `main.tsx` that draws the scene in a container. */
import { createContext } from "react";
import type { GameStore } from "../../client/game/game-store.ts";

/** A match other than the one at the table, and the states marked in it. */
export type OtherMatch = Readonly<{ game: GameStore; watched: () => readonly number[] }>;

/** Mounts the scene in a container and returns a function that removes it. */
export type LoadScene = (container: HTMLElement, other?: OtherMatch) => Promise<() => void>;

export const SceneContext = createContext<LoadScene | null>(null);
export const SceneProvider = SceneContext.Provider;
