/** Every sentence of `npm run pace`. */
import type { Report, Target, TargetId } from "./report.ts";

export const paceWords = {
  about:
    "Plays one match in the built page as a plain sensible player would, from the start screen to the debrief, and " +
    "counts what somebody would have to read and press.",
  seat: "whose seat, by its three letters",
  seed: "what all chance comes from",
  first: "the guided first match that the start page offers, a lesson with a seat and a seed of its own",
  room: "a lesson in a room of the host, by a Delegate and a Capital on phones of 390×844; the host draws the seed",
  epilogue:
    "The page is built anew and opened in Chromium at 1366×768. Words are those that can be seen in the decision panel\n" +
    "as a beat opens, scrolled to or not; clauses of the treaty and the picture are not counted. A control is what\n" +
    "decides: not a tab, a fold, a “Why?” or a quiet button. Out of sight: what has to be scrolled to before it can be pressed.",
  unknownSeat: (seat: string): string => `There is no state with the letters ${seat}.`,

  heading: ({ scenario, seat, seed, first, room }: Report): string =>
    room
      ? `a lesson in a room, ${seat}, a pair on two phones`
      : first
        ? "the guided first match, a lesson"
        : `${scenario}, ${seat}, seed ${seed}`,
  columns: ["screen or beat", "words", "before a control", "presses", "out of sight"],
  total: ({ beats, words, presses, outOfSight }: Report): string =>
    `${beats.length} beats with ${words} words in the panel; ${presses} presses in all, ${outOfSight} of them out of sight`,
  outOfSight: (acts: readonly string[]): string => `Scrolled to: ${acts.join(", ")}`,

  targetColumns: ["target", "at most", "here", ""],
  target: {
    before: "words before the first control of a beat",
    words: "words in the panel of a beat",
    all: "words in all before the debrief",
    beats: "beats in a lesson",
  } satisfies Record<TargetId, string>,
  verdict: ({ isMet }: Target): string => (isMet ? "met" : "missed"),
} as const;
