/** All texts of `npm run lab`. */
import type { Study } from "../lab/study/study.ts";

const list = (names: readonly string[]): string => names.join(", ");

export const labMessages = {
  about:
    "Plays one text with many seeds and prints how often it is adopted, the months to the N-th instrument, and which states are " +
    "among the first N. Game i (counted from 0) has the seed <seed>/<i>, so two texts with the same seed have the same luck.",
  text: "real (the adopted convention), played (negotiated in every game), changes to the real text such as hr62=no-clause,safeguards=proportionate, or a JSON file that maps article ids to alternative keys",
  games: "number of games in the whole study (compare: for each text)",
  textPull: "strength of the text's pull on ratification, which is a design choice; 1 is the game's own",
  badPull: (most: number): string => `It must be a number from 0 to ${most}, such as 0.5.`,
  rules: "refuse to run if the rules have another version, so that the figures are the same",
  otherRules: (asked: string, here: string): string =>
    `The rules here are ${here}, not ${asked}, so the figures would differ.`,
  rows: "also write a CSV file with a row for each game",
  noRows: (most: number): string =>
    `There are rows only for outcome studies of at most ${most} games, not for price tags.`,
  workers: "worker threads: auto (one per core) or a number",
  horizon:
    "number of months to count after the opening; the scenario's calendar is both the maximum and the default",
  priceTags: "change one clause at a time with the same luck, and print how much each change matters",
  shard: "play only shard i of n (i from 1 to n)",
  merge: "merge the output files of all shards and print the whole study",
  json: "print one JSON object as the last line instead of a table",
  epilogue:
    "Months count from the opening for signature. Ranges are 95% intervals over seeds. They show the noise of the study, not\n" +
    "the error of the model; npm run validate measures that error. Ctrl-C prints the results so far and exits with code 130.\n" +
    "If an option or a file is invalid, the command prints one line on stderr and exits with code 2.",
  badShard: 'It must be i/n with i from 1 to n, such as "2/8".',
  badWorkers: (most: number): string => `It must be auto or a whole number from 1 to ${most}.`,
  badHorizon: (scenario: string, most: number): string =>
    `--horizon must be at most ${most} months, the calendar of ${scenario}.`,

  notJson: (path: string): string => `${path} is not JSON.`,
  notText: (path: string): string =>
    `${path} must contain one JSON object that maps article ids to alternative keys, such as {"safeguards": "proportionate"}.`,
  unknownArticle: (path: string, id: string, known: readonly string[]): string =>
    `${path} names "${id}", which is not an article; the articles are ${list(known)}.`,
  notInPlay: (
    path: string,
    id: string,
    { scenario, audience }: Pick<Study, "scenario" | "audience">,
  ): string =>
    `${path} names "${id}", which is not in play in ${scenario} with ${audience === "young" ? "a young" : "an adult"} audience.`,
  unknownAlternative: (path: string, id: string, key: string, known: readonly string[]): string =>
    `${path} gives "${key}" for ${id}; it must be one of ${list(known)}.`,
  missing: (path: string, ids: readonly string[]): string =>
    `${path} is not a complete text: ${list(ids)} ${ids.length === 1 ? "is" : "are"} missing.`,

  notReport: (path: string): string => `${path} does not end with the JSON object that npm run lab prints.`,
  badReport: (path: string, where: string): string =>
    `${path} is damaged: ${where} has a value that npm run lab never prints.`,
  otherVersion: (path: string): string =>
    `${path} was made with another version of the rules or the content; run its shard again.`,
  otherStudy: (path: string, first: string): string => `${path} belongs to a different study than ${first}.`,
  overlap: (path: string): string => `${path} contains games that another file also contains.`,
  gaps: (missing: string): string => `The study is incomplete: games ${missing} are missing.`,

  stopped: (done: number, asked: number): string => `Stopped: ${done} of ${asked} games are done.`,
  inAll: (value: string, games: number): string => `${value} in all ${games} games`,
  heading: ({ scenario, audience, climate, level, text, precedent }: Study, games: number): string => {
    const name = typeof text === "string" ? text : "given";
    const chair = precedent === "lean" ? ", chair leaning towards precedent" : "";
    return `${scenario}, ${name} text, ${climate} climate, ${audience} audience, level ${level}${chair}: ${games} games`;
  },
  noGames: "No games were played.",
  outcomeColumns: ["", "", "95%", ""],
  adopted: "adopted",
  how: (consensus: number, vote: number, failed: number): string =>
    `consensus ${consensus}, vote ${vote}, failed ${failed}`,
  reached: "N-th instrument",
  within: (months: number): string => `within ${months} months`,
  months: "months to the N-th, lower middle value",
  inForce: "months to entry into force, the same",
  signatories: "signatories, lower middle value",
  parties: "parties, lower middle value",
  tenths: (low: string, high: string): string => `8 games in 10: ${low} to ${high}`,
  never: "later",
  carries: (states: readonly string[]): string => `Most often among the first N: ${list(states)}`,
  staysOut: (states: readonly string[]): string => `Most often still outside at the horizon: ${list(states)}`,
  priceHeading: (games: number): string =>
    `Price tags from ${games} games each: mean change from the text, with 95% intervals in brackets. The largest change in parties comes first.`,
  priceColumns: ["article", "instead", "parties", "months to N", "safeguards", "cooperation", "abuse"],
  note: "Ranges show only the noise from the number of seeds. For the model's own error, see docs/MODEL.md and npm run validate.",

  compare: {
    about: "Plays two whole texts with the same seeds and prints how much they differ, in pairs.",
    against: "the text to compare with, in the same form",
    epilogue:
      "A difference is the first text minus the second. Its 95% interval is that of the paired differences over seeds; it is not the\n" +
      "error of the model. --json also prints a row for each game. The pull of a text on ratification is a design choice (npm run pull).\n" +
      "If all games give the same difference there is no interval; other seeds may still give another one.",
    title: (games: number): string => `Two texts on ${games} shared seeds`,
    columns: ["mean over games", "text", "against", "paired difference, 95%"],
    measures: {
      parties: "instruments at the end [design]",
      months: "months to the N-th, at most the horizon [design]",
      adopted: "adopted [design]",
      consensus: "adopted without a vote [design]",
      rights: "safeguards index [design]",
      cooperation: "cooperation [design]",
      abuse: "room for abuse [design]",
    },
    bands: (games: number): string =>
      `The differences with 0, ½, 1 and 2 times the text's pull on ratification, on ${games} shared seeds`,
    bandColumns: ["difference, 95%", "0", "½", "1", "2"],
    note: "[design]: depends on choices of ours that nobody has measured: how much a text speeds up or slows down ratification or changes votes, and how many points a wording counts.",
  },
} as const;
