/** Every sentence of `npm run reading`. */
import { MOST_WORDS } from "./grade.ts";
import { MOST_GRADE, type Panel } from "./panels.ts";

/** As a percentage, cut off so that a target is never reached by rounding. */
const percent = (part: number): string => `${Math.floor(part * 1000) / 10}%`;

export const readingMessages = {
  about: "Counts which share of what players read is plain enough for a fourteen-year-old.",
  worst: "how many of the hardest panels to print",
  notCount: (value: string): string => `"${value}" is not a whole number of panels, such as 20.`,
  all: (share: number, count: number): string =>
    `${percent(share)} of ${count} panels are at or below grade ${MOST_GRADE} (target: 90%)`,
  lesson: (share: number, count: number): string =>
    `${percent(share)} of ${count} panels of a lesson are at or below grade ${MOST_GRADE} (target: 95%)`,
  long: (count: number): string => `Sentences with more than ${MOST_WORDS} words: ${count}`,
  longOne: (place: string, sentence: string): string => `  ${place}: ${sentence}`,
  worstHeading: "The hardest:",
  panel: ({ grade, place, key, texts }: Panel): string =>
    `${grade.toFixed(1)}  ${place}:${key}\n      ${texts.join(" / ")}`,
};
