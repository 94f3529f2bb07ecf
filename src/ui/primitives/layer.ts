/**
 * Where popovers, menus and dialogs are put: inside the main landmark of the screen, so that they keep its
 * language, direction and motion, and are never content without a landmark. Each screen hands its `main` over
 * with `useLayerRef`.
 */
import { createContext, useContext } from "react";

type Layer = Readonly<{ main: Element | null; setMain: (main: Element | null) => void }>;

export const LayerContext = createContext<Layer>({ main: null, setMain: () => undefined });

/** For the `ref` of a screen's `main`. */
export function useLayerRef(): (main: Element | null) => void {
  return useContext(LayerContext).setMain;
}

/** To be spread on whatever floats. */
export function useLayer(): Readonly<{ UNSTABLE_portalContainer?: Element }> {
  const { main } = useContext(LayerContext);
  return main === null ? {} : { UNSTABLE_portalContainer: main };
}
