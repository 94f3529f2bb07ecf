/**
 * The words of a big moment on a page that is taller than the picture. The picture fills such a page in its width only,
 * so the page writes the words in large letters above and below it. The scene says them, and the page shows them.
 */
import { createStore } from "zustand/vanilla";

export type PeakWords = Readonly<{
  /** True if the page writes the words itself, so that the picture leaves them out. */
  isWritten: boolean;
  title: string;
  line: string;
}>;

export const peakWords = createStore<PeakWords>()(() => ({ isWritten: false, title: "", line: "" }));

export function writePeakWords(isWritten: boolean): void {
  peakWords.setState({ isWritten });
}

/** Replaces both words. Called in every frame, so nothing happens unless one of them is new. */
export function sayAtPeak(title: string, line: string): void {
  const now = peakWords.getState();
  if (now.title !== title || now.line !== line) peakWords.setState({ title, line });
}
