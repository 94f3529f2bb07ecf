/** Every sentence of `npm run pace`. */
import type { Report, Target, TargetId } from "./report.ts";

export const paceMessages = {
  about:
    "Plays one match in the built page as a sensible player would, from the start screen to the debrief, and " +
    "counts the words to read and the presses needed.",
  seat: "seat to play, by its ISO code",
  seed: "seed for all randomness",
  first: "play the guided first match from the start page, a lesson with its own seat and seed",
  room: "play a lesson in a room, as a Delegate and a Capital on phones of 390×844; the host chooses the seed",
  epilogue:
    "The page is built first and opened in Chromium at 1366×768. Words are counted in the whole decision panel when a beat\n" +
    "opens, even if the player has to scroll; treaty clauses and the picture do not count. Only controls that decide\n" +
    "something count; tabs, collapsible parts, “Why?” and secondary buttons do not. A control is out of sight if the player has to scroll to it.",
  unknownSeat: (seat: string): string => `"${seat}" is not the ISO code of a UN member, such as KEN.`,

  heading: ({ scenario, seat, seed, first, room }: Report): string =>
    room
      ? `a lesson in a room, ${seat}, a pair on two phones`
      : first
        ? "the guided first match, a lesson"
        : `${scenario}, ${seat}, seed ${seed}`,
  columns: ["screen or beat", "words", "before a control", "presses", "out of sight"],
  total: ({ beats, words, presses, outOfSight }: Report): string =>
    `${beats.length} beats, ${words} words in the panel, ${presses} presses, ${outOfSight} of them out of sight`,
  outOfSight: (acts: readonly string[]): string => `Controls that need scrolling: ${acts.join(", ")}`,

  targetColumns: ["target", "at most", "measured", ""],
  target: {
    before: "words before the first control, per beat",
    words: "words in the panel, per beat",
    all: "words in total before the debrief",
    beats: "beats in a lesson",
  } satisfies Record<TargetId, string>,
  verdict: ({ isMet }: Target): string => (isMet ? "met" : "missed"),
} as const;
