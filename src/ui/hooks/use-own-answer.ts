/** What the player answered Ines on this device, and her latest letter to the player. */
import { useStore } from "zustand";
import { type KeptLetter, keptLetter } from "../../client/saves/kept-letter.ts";
import { ownAnswer } from "../../client/saves/own-answer.ts";
import type { Answer } from "../../engine/state/scenario.ts";

/** Null until the player has answered. */
export function useOwnAnswer(): Answer | null {
  return useStore(ownAnswer, ({ answer }) => answer);
}

/** Null before the first match has ended, and once the letter has been cleared. */
export function useKeptLetter(): KeptLetter | null {
  return useStore(keptLetter, ({ letter }) => letter);
}
