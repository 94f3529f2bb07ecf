/** The texts of `npm run difficulty`. */
import type { Measured } from "../measure.ts";

export const difficultyMessages = {
  about: "Measures how hard each seat is: what a level-2 bot gets in it without its handicap.",
  games: "number of matches in each seat; other than 200 only with --seats",
  scenario: "measure only these scenarios; for example, --scenario lesson express",
  seats: "measure only these seats, and write no file; for example, --seats KEN BRA",
  epilogue: (path: string): string =>
    `Writes ${path}. Afterwards, run npm run content, which computes the handicaps, and then npx node tests/golden/regenerate.ts.\n` +
    "All 193 seats with 200 matches each take about 20 minutes on two cores. An interrupted run keeps the scenarios it has finished.",
  playing: (scenario: Measured, seats: number, games: number): string =>
    `${scenario}: ${seats} ${seats === 1 ? "seat" : "seats"}, ${games} ${games === 1 ? "match" : "matches"} in each`,
  left: (scenario: Measured, done: number, of: number, minutes: number): string =>
    `${scenario}: ${done} of ${of} seats done, about ${minutes} min left`,
  columns: ["seat", "mean", "10%", "90%"],
  spread: (low: number, high: number, ratio: number, share: number): string =>
    `Par: 10th percentile ${low}, 90th ${high}, ratio ${ratio}%. The seat explains ${share}% of the variance of single results.`,
  wrote: (path: string): string => `Wrote ${path}. Now run npm run content.`,
} as const;
