/** The scene as the panels know it: something that `main.tsx` lends and that fills a container. */
import { createContext } from "react";

/** Mounts the scene into a container and answers with how to take it away again. */
export type LoadScene = (container: HTMLElement) => Promise<() => void>;

export const SceneContext = createContext<LoadScene | null>(null);
export const SceneProvider = SceneContext.Provider;
