/** The texts of `npm run calibration`. */
import type { Kind } from "../forecast-outcomes.ts";

export const calibrationMessages = {
  about:
    "Compares every kind of forecast with what happened, in matches of twelve seats, each played by level 2, by level 3, and by a " +
    "player who pledges, gambles and names prices whenever possible.",
  games: "number of matches per seat and player",
  together: "all twelve seats are held in each match, as in a class; without it, one seat at a time",
  epilogue:
    "Chances are sorted into ten bins. Each row gives the average forecast, how often the event happened, and the number of\n" +
    "forecasts. A bin of at least 30 forecasts is marked if it is off by more than ten points. For ranges, the rows give\n" +
    "how often the outcome was in the range, and how often it was below or above.",
  title: (scenario: string, climate: string, matches: number): string =>
    `${scenario}, ${climate}, ${matches} matches`,
  chanceColumns: ["chance of", "forecast", "happened", "95%", "n", ""],
  rangeColumns: ["range of", "within", "95%", "below", "above", "n"],
  off: "off",
  kind: {
    package: "a package being accepted",
    law: "the law passing",
    hearing: "a hearing succeeding",
    gamble: "a risky vote being won",
    pledge: "the condition of a pledge being met",
    price: "a price being granted",
    taskForce: "an invitation to a task force being accepted",
    blocks: "blocks of the chair's text",
    votes: "yes votes on the whole text",
    amendment: "yes votes on an amendment",
    speech: "states won over by a speech",
    chairText: "the chair's text, named while placards are laid",
    closeTexts: "the chair's text, one of two close ones",
    textWithout: "the chair's text without the seat's placards",
    nthParty: "the month of the N-th instrument",
  } satisfies Readonly<Record<Kind, string>>,
} as const;
