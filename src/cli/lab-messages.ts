/** All texts of `npm run lab`. */
import type { Study } from "../lab/study/study.ts";

const list = (names: readonly string[]): string => names.join(", ");

export const labWords = {
  about:
    "Plays a text from many seeds and prints what becomes of it: adoption, months to the N-th instrument, who " +
    "carries it. Game i (from 0) has the seed <seed>/<i>, so two texts under one seed meet the same luck.",
  text: "real (the adopted convention), played (negotiated in every game), or a JSON file from article ids to alternative keys",
  games: "number of games of the whole study",
  workers: "worker threads: auto (one a core) or a number",
  horizon: "months after the opening that are counted; the scenario's calendar at most, and by default",
  priceTags: "also flip every clause alone under the same luck, and print what each change is worth",
  shard: "play share i of n only (i from 1 to n)",
  merge: "join the outputs of shards, and print the whole study",
  json: "one JSON object as the last line instead of a table",
  epilogue:
    "Months count from the opening for signature. Ranges are 95% intervals over seeds: the noise of the study, not\n" +
    "the error of the model, which npm run validate measures. Ctrl-C prints what is done, with exit code 130.\n" +
    "Exit code 2 and one line on stderr where an option or a file is wrong.",
  badShard: 'It must be i/n with i from 1 to n, such as "2/8".',
  badWorkers: (most: number): string => `It must be auto or a whole number from 1 to ${most}.`,
  badHorizon: (scenario: string, most: number): string =>
    `--horizon must be at most ${most} months, the calendar of ${scenario}.`,

  notJson: (path: string): string => `${path} is not JSON.`,
  notText: (path: string): string =>
    `${path} must hold one JSON object from article ids to alternative keys, such as {"safeguards": "proportionate"}.`,
  unknownArticle: (path: string, id: string, known: readonly string[]): string =>
    `${path} names "${id}", which is no article; articles are ${list(known)}.`,
  notInPlay: (
    path: string,
    id: string,
    { scenario, audience }: Pick<Study, "scenario" | "audience">,
  ): string =>
    `${path} names "${id}", which is not in play in ${scenario} in a audience of ${audience === "young" ? "young people" : "adults"}.`,
  unknownAlternative: (path: string, id: string, key: string, known: readonly string[]): string =>
    `${path} gives "${key}" for ${id}; it must be one of ${list(known)}.`,
  missing: (path: string, ids: readonly string[]): string =>
    `${path} is not a whole text: ${list(ids)} ${ids.length === 1 ? "is" : "are"} missing.`,

  notReport: (path: string): string => `${path} does not end in the JSON object of npm run lab.`,
  badReport: (path: string, where: string): string =>
    `${path} is damaged: ${where} is not what npm run lab prints.`,
  otherVersion: (path: string): string =>
    `${path} was made by another version of the rules or the content; run its share again.`,
  otherStudy: (path: string, first: string): string => `${path} is of another study than ${first}.`,
  overlap: (path: string): string => `${path} has games that another file has too.`,
  gaps: (missing: string): string => `Not the whole study: games ${missing} are missing.`,

  stopped: (done: number, asked: number): string => `Stopped: ${done} of ${asked} games are done.`,
  heading: ({ scenario, audience, climate, level, text, precedent }: Study, games: number): string => {
    const name = typeof text === "string" ? text : "given";
    const chair = precedent === "lean" ? ", chair leaning to precedent" : "";
    return `${scenario}, ${name} text, ${climate} climate, ${audience} audience, level ${level}${chair}: ${games} games`;
  },
  noGames: "No game was played.",
  outcomeColumns: ["", "", "95%", ""],
  adopted: "adopted",
  how: (consensus: number, vote: number, failed: number): string =>
    `consensus ${consensus}, vote ${vote}, failed ${failed}`,
  reached: "N-th instrument",
  within: (months: number): string => `within ${months} months`,
  months: "months to it, median",
  signatories: "signatories, median",
  parties: "parties, median",
  tenths: (low: string, high: string): string => `8 games in 10: ${low} to ${high}`,
  never: "later",
  carries: (states: readonly string[]): string => `Most often among the first N: ${list(states)}`,
  staysOut: (states: readonly string[]): string => `Most often not a party at the horizon: ${list(states)}`,
  priceHeading: (games: number): string =>
    `Price tags, ${games} games each: mean change against the text, 95% interval in brackets, largest change in parties first`,
  priceColumns: ["article", "instead", "parties", "months to N", "safeguards", "cooperation", "abuse"],
  note: "Ranges are the noise of this many seeds; the model's own error is in docs/MODEL.md and npm run validate.",
} as const;
