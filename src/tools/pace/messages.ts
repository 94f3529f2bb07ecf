/** Every sentence of `npm run pace`. */
import type { Report, Spread, Target, TargetId, Window } from "./report.ts";

const WINDOW_NAMES: Readonly<Record<Window, string>> = {
  laptop: "1366×768",
  phone: "390×844",
  large: "1366×768, text at 200%",
};

export const paceMessages = {
  about:
    "Plays one match in the built page as a sensible player would, from the start screen to the debrief, and " +
    "counts the words to read and the presses needed.",
  seat: "seat to play, by its ISO code",
  seed: "seed for all randomness",
  first: "play the guided first match from the start page, a lesson with its own seat and seed",
  room: "play a lesson in a room, as a Delegate and a Capital on phones of 390×844; the host chooses the seed",
  phone: "play on a phone of 390×844",
  epilogue:
    "The page is built first and opened in Chromium at 1366×768. Everything is counted when a beat opens.\n" +
    "“In the panel” counts the whole decision panel, even if the player has to scroll; treaty clauses do not count.\n" +
    "“On the page” counts every word on the first screen, in bars, panel and labels, but not words scrolled away,\n" +
    "folded, covered or drawn on the canvas of the picture. Only controls that decide something count; tabs,\n" +
    "collapsible parts, “Why?” and secondary buttons do not. A control is out of sight if the player has to scroll\n" +
    "to it. A card is what the page shows between two beats: what the last move did. It counts as a stop of its own,\n" +
    "with the words of the card in place of those of the panel. A decision fits a window if its first line and its\n" +
    "first control are on the first screen: 1366×768, 390×844, and 1366×768 with text at 200%.",
  unknownSeat: (seat: string): string => `"${seat}" is not the ISO code of a UN member, such as KEN.`,

  heading: ({ scenario, seat, seed, first, room, phone }: Report): string => {
    if (room) return `a lesson in a room, ${seat}, a pair on two phones`;
    const match = first ? "the guided first match, a lesson" : `${scenario}, ${seat}, seed ${seed}`;
    return phone ? `${match}, on a phone` : match;
  },
  columns: [
    "screen or beat",
    "in the panel",
    "before a control",
    "on the page",
    "fits",
    "presses",
    "out of sight",
  ],
  fits: (windows: readonly Window[]): string => (windows.length === 3 ? "all" : windows.join(" ") || "none"),
  spreadColumns: ["per decision", "median", "most", "where"],
  spread: { words: "words in the panel", before: "words before a control", page: "words on the page" },
  spreadCells: ({ median, most, at }: Spread): readonly string[] => [String(median), String(most), at],
  fitting: (size: Window, count: number, all: number): string =>
    `${count} of ${all} decisions fit the first screen (${WINDOW_NAMES[size]})`,
  total: ({ beats, cards, words, presses, outOfSight }: Report): string =>
    `${beats.length} beats, ${cards.length} cards, ${words} words in the panel, ${presses} presses, ${outOfSight} of them out of sight`,
  outOfSight: (acts: readonly string[]): string => `Controls that need scrolling: ${acts.join(", ")}`,

  targetColumns: ["target", "at most", "measured", ""],
  target: {
    primary: "primary buttons at once",
    page: "words on the page, per beat",
    before: "words before the first control, per beat",
    words: "words in the panel, per beat",
    card: "words on a card about the last move",
    all: "words in total before the debrief",
    beats: "beats in a lesson",
  } satisfies Record<TargetId, string>,
  verdict: ({ isMet }: Target): string => (isMet ? "met" : "missed"),
} as const;
