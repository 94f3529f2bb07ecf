/** The scene as the panels know it: something that `main.tsx` lends and that fills a container. */
import { createContext } from "react";
import type { GameStore } from "../../client/game/game-store.ts";

/** Another match than the one at the table, and the states that are marked in it. */
export type OtherMatch = Readonly<{ game: GameStore; watched: () => readonly number[] }>;

/** Mounts the scene into a container and answers with how to take it away again. */
export type LoadScene = (container: HTMLElement, other?: OtherMatch) => Promise<() => void>;

export const SceneContext = createContext<LoadScene | null>(null);
export const SceneProvider = SceneContext.Provider;
