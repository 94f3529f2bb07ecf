/** How much a match asks a person to read and press, and which targets it meets. */
import type { Count } from "./count.ts";
import type { Press } from "./hand.ts";

/** A screen before the match, or a beat. */
export type Stop = Count & Readonly<{ name: string; presses: readonly Press[] }>;

export type Target = Readonly<{ id: TargetId; limit: number; worst: number; isMet: boolean }>;
export type TargetId = "before" | "words" | "all" | "beats";

export type Report = Readonly<{
  scenario: string;
  seat: string;
  seed: string;
  first: boolean;
  room: boolean;
  screens: readonly Stop[];
  beats: readonly Stop[];
  words: number;
  presses: number;
  outOfSight: number;
  targets: readonly Target[];
}>;

const MOST_BEFORE = 60;
const MOST_WORDS = { lesson: 90, other: 250 } as const;
const MOST_IN_ALL = 1500;
const MOST_BEATS_IN_A_LESSON = 12;

export function reportOf(
  played: Pick<Report, "scenario" | "seat" | "seed" | "first" | "room" | "screens" | "beats">,
): Report {
  const { beats, screens } = played;
  const presses = [...screens, ...beats].flatMap((stop) => stop.presses);
  return {
    ...played,
    words: wordsOf(beats),
    presses: presses.length,
    outOfSight: presses.filter(({ inSight }) => !inSight).length,
    targets: targetsOf(played, beats),
  };
}

function targetsOf(
  { first, room, scenario }: Pick<Report, "scenario" | "first" | "room">,
  beats: readonly Stop[],
): readonly Target[] {
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
    target(
      "before",
      MOST_BEFORE,
      worst(({ before }) => before),
    ),
    target(
      "words",
      isLesson ? MOST_WORDS.lesson : MOST_WORDS.other,
      worst(({ words }) => words),
    ),
    target("all", MOST_IN_ALL, wordsOf(beats) / readers),
    ...(isLesson ? [target("beats", MOST_BEATS_IN_A_LESSON, beats.length / readers)] : []),
  ];
}

function wordsOf(stops: readonly Stop[]): number {
  return stops.reduce((sum, { words }) => sum + words, 0);
}
