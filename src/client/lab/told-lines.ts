/** What the page has said about the match without the seat, by beat, so that a card does not repeat the card before it. */
import { createStore } from "zustand/vanilla";

type Told = Readonly<{ clock: number; words: string }>;

export const toldLines = createStore<readonly Told[]>()(() => []);

/** Remembers the words of a beat. Later beats are forgotten: the match was taken back, or another one has begun. */
export function rememberLine(clock: number, words: string): void {
  const earlier = toldLines.getState().filter((told) => told.clock < clock);
  toldLines.setState([...earlier, { clock, words }], true);
}

/** Whether the last card before this beat said the same. */
export function isToldAgain(lines: readonly Told[], clock: number, words: string): boolean {
  return lines.findLast((told) => told.clock < clock)?.words === words;
}
