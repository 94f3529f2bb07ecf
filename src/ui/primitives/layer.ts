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

const numbers = new WeakMap<Element, number>();
let last = 0;

/**
 * The key of a dialog that may stay open while the screen changes: one that is moved to another `main` must open anew there, or
 * it counts as what lies behind it and cannot be pressed.
 */
export function useLayerKey(): number {
  const { main } = useContext(LayerContext);
  if (main === null) return 0;
  const known = numbers.get(main) ?? ++last;
  numbers.set(main, known);
  return known;
}
