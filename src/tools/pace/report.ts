/** How much a match asks a person to read and press, and which targets it meets. */
import type { Count } from "./count.ts";
import type { Press } from "./hand.ts";
import type { Seating } from "./sit-down.ts";

/** The windows in which a decision has to fit the first screen. */
export const WINDOWS = ["laptop", "phone", "large"] as const;
export type Window = (typeof WINDOWS)[number];

/** A screen before the match, or a beat. */
export type Stop = Count &
  Readonly<{
    name: string;
    /** The words of the whole page that are on the first screen. */
    page: number;
    /** Whether the question and the first control are on the first screen of each window. */
    fits: Readonly<Record<Window, boolean>>;
    /** The primary buttons that are shown. */
    primary: readonly string[];
    presses: readonly Press[];
  }>;

export type Target = Readonly<{ id: TargetId; limit: number; worst: number; isMet: boolean }>;
export type TargetId = "primary" | "page" | "before" | "words" | "card" | "all" | "beats";

/** The middle and the largest of a figure over all decisions, and where the largest occurs. */
export type Spread = Readonly<{ median: number; most: number; at: string }>;

export type Report = Seating &
  Readonly<{
    screens: readonly Stop[];
    beats: readonly Stop[];
    /** The cards between the beats, which say what the last move did. Their words are those of the card alone. */
    cards: readonly Stop[];
    words: number;
    presses: number;
    outOfSight: number;
    targets: readonly Target[];
  }>;

const MOST_ON_PAGE = { first: 100, other: 130 } as const;
const MOST_BEFORE = 60;
const MOST_WORDS = 90;
const MOST_ON_CARD = 70;
const MOST_IN_ALL = 1500;
const MOST_BEATS_IN_A_LESSON = 12;

export function reportOf(
  played: Pick<
    Report,
    "scenario" | "seat" | "seed" | "first" | "room" | "phone" | "screens" | "beats" | "cards"
  >,
): Report {
  const { beats, cards, screens } = played;
  const presses = [...screens, ...beats, ...cards].flatMap((stop) => stop.presses);
  return {
    ...played,
    words: wordsOf([...beats, ...cards]),
    presses: presses.length,
    outOfSight: presses.filter(({ inSight }) => !inSight).length,
    targets: targetsOf(played),
  };
}

/** @example spreadOf(beats, ({ page }) => page) gives the middle beat, and the beat with the most words in sight. */
export function spreadOf(stops: readonly Stop[], of: (stop: Stop) => number): Spread {
  const [first, ...others] = stops;
  if (first === undefined) return { median: 0, most: 0, at: "" };
  const worst = others.reduce((one, other) => (of(other) > of(one) ? other : one), first);
  const values = stops.map(of).sort((one, other) => one - other);
  return { median: values[Math.floor(values.length / 2)] ?? 0, most: of(worst), at: worst.name };
}

/** The most primary buttons shown together at a stop, when it opens or later. */
export function mostPrimary({ primary, presses }: Stop): number {
  return Math.max(primary.length, ...presses.map((press) => press.primary.length));
}

function targetsOf({
  first,
  room,
  scenario,
  beats,
  cards,
}: Pick<Report, "scenario" | "first" | "room" | "beats" | "cards">): readonly Target[] {
  const isLesson = first || room || scenario === "lesson";
  // Both panels of a pair are counted.
  const readers = room ? 2 : 1;
  const worst = (of: (stop: Stop) => number): number => Math.max(0, ...beats.map(of));
  const target = (id: TargetId, limit: number, value: number): Target => ({
    id,
    limit,
    worst: value,
    isMet: value <= limit,
  });
  return [
    target("primary", 1, worst(mostPrimary)),
    target(
      "page",
      first ? MOST_ON_PAGE.first : MOST_ON_PAGE.other,
      worst(({ page }) => page),
    ),
    target(
      "before",
      MOST_BEFORE,
      worst(({ before }) => before),
    ),
    target(
      "words",
      MOST_WORDS,
      worst(({ words }) => words),
    ),
    target("card", MOST_ON_CARD, Math.max(0, ...cards.map(({ words }) => words))),
    target("all", MOST_IN_ALL, wordsOf([...beats, ...cards]) / readers),
    ...(isLesson ? [target("beats", MOST_BEATS_IN_A_LESSON, beats.length / readers)] : []),
  ];
}

function wordsOf(stops: readonly Stop[]): number {
  return stops.reduce((sum, { words }) => sum + words, 0);
}
