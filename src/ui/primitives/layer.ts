/**
 * The container of popovers, menus and dialogs is the screen's main landmark. There they keep the screen's language,
 * direction and motion, and always belong to a landmark. Each screen registers its `main` with `useLayerRef`.
 */
import { createContext, useContext } from "react";

type Layer = Readonly<{ main: Element | null; setMain: (main: Element | null) => void }>;

export const LayerContext = createContext<Layer>({ main: null, setMain: () => undefined });

/** For the `ref` of a screen's `main`. */
export function useLayerRef(): (main: Element | null) => void {
  return useContext(LayerContext).setMain;
}

/** Props for every floating element. */
export function useLayer(): Readonly<{ UNSTABLE_portalContainer?: Element }> {
  const { main } = useContext(LayerContext);
  return main === null ? {} : { UNSTABLE_portalContainer: main };
}

/** From this width a match fills the window, as in match-narrow.css. */
const WIDE = "(min-width: 901px)";

/**
 * Keeps a small panel off the bars of a match that fills the window. On any other page the whole window is the boundary,
 * because its main part can be longer than the window.
 */
export function useBoundary(): Readonly<{ boundaryElement?: Element }> {
  const { main } = useContext(LayerContext);
  if (main === null || !main.classList.contains("match-main") || !matchMedia(WIDE).matches) return {};
  return { boundaryElement: main };
}

const numbers = new WeakMap<Element, number>();
let last = 0;

/**
 * The key of a dialog that can stay open while the screen changes. In another `main` it must open anew; otherwise it
 * counts as part of the background and cannot be pressed.
 */
export function useLayerKey(): number {
  const { main } = useContext(LayerContext);
  if (main === null) return 0;
  const known = numbers.get(main) ?? ++last;
  numbers.set(main, known);
  return known;
}
