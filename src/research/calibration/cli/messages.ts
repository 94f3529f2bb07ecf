/** The texts of `npm run calibration`. */
import type { Kind } from "../told.ts";

export const calibrationWords = {
  about:
    "Holds every kind of forecast to what came of it, in matches of level 2 and level 3 in twelve seats.",
  games: "matches a seat and level",
  epilogue:
    "A chance in ten bins: how many were told it, what they were told on average, how often it came; a bin of 30 or more\n" +
    "that is off by more than ten points is marked. A range: how often it held, and on which side it failed.",
  title: (scenario: string, climate: string, matches: number): string =>
    `${scenario}, ${climate}, ${matches} matches`,
  chanceColumns: ["chance of", "told", "came", "95%", "n", ""],
  rangeColumns: ["range of", "held", "95%", "below", "above", "n"],
  off: "off",
  kind: {
    package: "a package taken",
    law: "the law passed",
    hearing: "a hearing that lifts its card",
    gamble: "a gamble won",
    pledge: "a pledge met",
    taskForce: "an invitation to a task force accepted",
    blocks: "blocks of the chair's text",
    votes: "yes votes on the whole text",
    amendment: "yes votes on an amendment",
    speech: "states turned by a speech",
    nthParty: "the month of the N-th instrument",
  } satisfies Readonly<Record<Kind, string>>,
} as const;
