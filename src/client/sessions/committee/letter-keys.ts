/**
 * Whether single letters work in a chair's console (WCAG 2.1.4), and which. A setting of this browser, for every
 * committee.
 */
import { createStore } from "zustand/vanilla";
import { keepEntry, keptEntry } from "../../storage/browser-stores.ts";

/**
 * The letters that work all over the console, in the order of the cheat sheet: next, motion, second, vote, carried,
 * failed, speaker (add), yield, point, well taken (uphold), not well taken (deny), clock, end of the caucus, take back.
 */
export const CONSOLE_KEYS = ["n", "m", "s", "v", "c", "f", "a", "y", "p", "u", "d", "k", "e", "t"] as const;
export type ConsoleKey = (typeof CONSOLE_KEYS)[number];

type LetterKeys = Readonly<{
  isOn: boolean;
  /** The letters that answer a vote or a roll call now, so that they press nothing else. */
  answering: readonly string[];
}>;

export const letterKeys = createStore<LetterKeys>(() => ({
  isOn: keptEntry("fortieth.letters") !== "off",
  answering: [],
}));

export function setLetterKeys(isOn: boolean): void {
  letterKeys.setState({ isOn });
  keepEntry("fortieth.letters", isOn ? "on" : "off");
}
