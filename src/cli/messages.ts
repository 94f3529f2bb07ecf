/** All texts of the command lines. Those of the page are in the catalogue, `src/client/i18n`. */

import type { OlderResults } from "../match/older-record.ts";

const list = (names: readonly string[]): string => names.join(", ");

export const words = {
  scenario: "which match",
  climate: "how ready the room is to go without a treaty",
  usualClimate:
    "how ready the room is to go without a treaty (usually contested in lesson, express and standard, else measured)",
  audience: "with young people three articles are agreed, not negotiated",
  procedure: "how the last night decides: as the General Assembly, or at once and by a simple majority",
  precedent: "the chair leans to the wording of the newest earlier convention on crime",
  json: "one JSON object a line instead of a table",
  seed: "what all chance comes from; game i (from 0) has the seed <seed>/<i>",
  games: "number of games",
  level: "level of the bots: 0 random, 1 own issues, 2 caucuses and packages, 3 a picture of the others",
  noValue: (flags: string): string => `option '${flags}' argument missing`,
  notWhole: (low: number, high: number): string => `It must be a whole number from ${low} to ${high}.`,
  notOneOf: (names: readonly string[]): string => `It must be one of ${list(names)}.`,
  badSeed: (most: number): string =>
    `A seed is plain text of 1 to ${most} characters without a blank at its ends.`,
  unknownSeat: (seat: string): string => `"${seat}" is not the ISO code of a UN member, such as KEN.`,
  unknownPolicy: (name: string, policies: readonly string[]): string =>
    `"${name}" is not a policy; choose from ${list(policies)}.`,

  file: {
    unnamed: "It must not be empty or blank.",
    unreadable: (path: string, why: string): string => `${path} cannot be read: ${why}.`,
    unwritable: (path: string, why: string): string => `${path} cannot be written: ${why}.`,
    pipe: (path: string): string => `${path} cannot be read: it is a pipe; give it as /dev/stdin.`,
    tooBig: (path: string, megabytes: number): string =>
      `${path} has more than ${megabytes} MB: too much to be what is asked for.`,
    notText: (path: string): string => `${path} is not text in UTF-8.`,
  },

  sim: {
    about:
      "Plays whole matches without a page and prints what became of them. The same seed in the page's " +
      "watch-only start gives the same match.",
    seat: "a fixed policy on a seat, such as KEN=silent; may be given several times",
    out: "write the record of every game into this folder",
    record: "replay this record and print its line",
    epilogue: (policies: readonly string[]): string =>
      `Policies for --seat: ${list(policies)}.\nMonths count from the opening for signature. ` +
      "Exit code 2 and one line on stderr where an option or a record is wrong.",
    notJson: (path: string): string => `${path} is not a record: it is not JSON.`,
    notOurs: (path: string): string => `${path} is JSON, but not a record of this game.`,
    damaged: (path: string): string =>
      `${path} is a record of this game, but parts of it are impossible or missing.`,
    tampered: (path: string): string => `${path} was changed: its commands do not lead to the hash in it.`,
    refused: (path: string): string => `${path} was changed: it holds a command that is not allowed.`,
    otherVersion: (path: string): string =>
      `${path} was made by another version of the rules and holds no events to play back.`,
    older: (path: string, { how, parties }: OlderResults): string =>
      `${path} was made by an early version and cannot be played back any more; ` +
      `adoption: ${how}, parties: ${parties}.`,
    otherContent: (path: string): string =>
      `${path} was made with other content (articles or states) and holds no events to play back.`,
    playedBack: (path: string): string =>
      `${path} was made by another version of the rules: played back from its events, not recomputed.`,
    columns: [
      "seed",
      "adoption",
      "yes-no-abstain",
      "signed",
      "months to N",
      "in force",
      "parties",
      "hash",
      "ms",
    ],
    none: "–",
    open: "not yet",
    summary: (games: number, adopted: number, consensus: number, median: string, ms: string): string =>
      `${games} games: ${adopted} adopted, ${consensus} of them by consensus; median months to the N-th instrument ` +
      `${median}; median ${ms} ms a game`,
    text: "The text:",
  },

  backtest: {
    about:
      "Predicts a real treaty's ratifications from its opening month and from other treaties, then scores it.",
    file: "table with the columns treaty, iso3, signature_date, consent_date (ISO dates; further columns are ignored)",
    treaty: "treaty in that table",
    epilogue:
      "The opening month is the 30 days after the first signature; UN members only. Nothing of the treaty itself or of " +
      "its relatives in the product's own history is used, and no consent date before the prediction is made.\n" +
      "A malformed file: exit code 2 and one line with row and column.",
    noColumn: (path: string, column: string): string => `${path}: row 1 has no column ${column}.`,
    columnTwice: (path: string, column: string): string =>
      `${path}: row 1 has the column ${column} more than once.`,
    tooLong: (path: string, rows: number): string =>
      `${path} has more than ${rows} rows, which no table of ratifications has.`,
    wrongCell: (path: string, row: number, column: string, why: string): string =>
      `${path}: row ${row}, column ${column}: ${why}.`,
    noCell: (wanted: number, found: number): string => `the row has ${found} cells, the heading ${wanted}`,
    noDate: (value: string): string => `"${value}" is not a date such as 2003-07-01`,
    noCode: (value: string): string => `"${value}" is not an ISO code of three capital letters`,
    empty: "it is empty",
    notCsv: (path: string, why: string): string => `${path} is not CSV: ${why}`,
    unknownTreaty: (path: string, name: string, names: readonly string[]): string =>
      names.length === 0 ? `${path} has no rows.` : `${path} has no treaty "${name}"; it has ${list(names)}.`,
    unsigned: (path: string, treaty: string): string =>
      `${path} has no signature of a UN member for ${treaty}, so there is no opening to start from.`,
    title: (treaty: string, signed: number, states: number): string =>
      `${treaty}: ${signed} of ${states} UN members signed in the opening month`,
    monthColumns: ["months to the 40th instrument", "p10", "p50", "p90"],
    scoreColumns: ["who consents within 36 months", "C-index", "Brier"],
    actual: "as it happened",
    model: "the model",
    exponential: "one rate for all (exponential)",
    medianOfOthers: "median of other treaties",
    propensity: "share of other treaties joined",
    signature: "signature in the opening month",
    rateOfOthers: "mean share under other treaties",
    ownRate: "its own share (hindsight)",
  },

  validate: {
    about:
      "Holds the model to what really happened, beside the baselines it must beat, and prints pass or short.",
    seeds: "matches from which the talks and the capitals are counted; shifts and changes use a fifth",
    workers: "threads; the figures do not depend on it",
    auto: "one a core",
    only: "these tests alone, such as --only V1 V4",
    all: "all",
    noSensitivity: "leave out the ±20% on every published parameter, which takes most of the time",
    write: "write the error shown beside every study in the page (src/lab/backtest-summary.json)",
    nothingToWrite: "--write needs the test of the ratifications: leave out --only, or add V5 or V6 to it.",
    epilogue:
      "Intervals: 95%, by resampling articles (V1), treaties (V5, V6) or states (V3, V7); Wilson's for shares of seeds;\n" +
      "the middle 95% of seeds for counts and months. Adult room, measured climate, level 2 unless said otherwise.",
    title: (seeds: number, engine: string, content: string): string =>
      `Validation with ${seeds} seeds, engine ${engine}, content ${content} (full, adult audience)`,
    columns: ["", "outcome", "target", "ours", "95%", "baselines", ""],
    pass: "pass",
    short: "short",
    moverColumns: ["line", "parameter", "change", "right", "distance", "consensus full", "standard"],
    unmoved: "No parameter moved the number of articles right.",
    verdict: (met: number, of: number): string => `${met} of ${of} targets met, ${of - met} short`,
  },

  tournament: {
    about: "Plays levels and fixed habits against each other in the same seats on the same seeds.",
    games: "seeds in each seat and room",
    seats: "seats that are played, such as KEN BRA",
    twelve: "the twelve hand-written ones",
    only: "these sections alone, such as --only ablations small",
    epilogue: (seats: readonly string[]): string =>
      `Seats: ${list(seats)}. Intervals: 95%, by resampling seats.\n` +
      "A habit passes when it makes at least 10% less than level 2 on average over Mandate, Trust and World, and more " +
      "than level 2 in at most two seats.",
    ladder: (games: number, seats: number): string =>
      `The ladder: the higher level against the lower in ${seats} seats, rooms of either level, ${games} seeds; by Mandate`,
    ladderColumns: ["", "won", "drawn", "lost", "Elo", "95%", "Mandate", "95%"],
    over: (upper: number, lower: number): string => `level ${upper} over ${lower}`,
    levels: "Results of each level in these seats, rooms of level 2:",
    levelColumns: ["level", "Mandate", "Trust", "World"],
    exploits: "Habits against level 2 in the same seats, rooms of level 2; 100% is as good:",
    usual: "all but stakes and ahead, which search in every beat",
    ahead: {
      title:
        "What looking ahead is worth: the same seats on the same seeds, level 3 and level 4, all others level 2",
      columns: ["", "level 3", "level 4", "of level 3", "95% over seats"],
      mandate: "Mandate",
      trust: "Trust",
      world: "World",
    },
    stakes: {
      title: (decisions: number) =>
        `What is at stake in ${decisions} decisions with more than one option, by a search that reads only what the seat may see`,
      columns: ["", "of decisions", "95%"],
      nothing: "nothing",
      best: "one clearly best",
      trade: "a trade-off between results",
      mixed: "several as good",
      beatColumns: ["beat", "decisions", "nothing at stake"],
    },
    choices: {
      title: (hands: number): string =>
        `How much is chosen: level 2 with every one of ${hands} ways of leaving things undone; share of variance within seeds:`,
      columns: ["", "share", "95%"],
      mandate: "Mandate",
      world: "World",
    },
    influence: {
      title: (matches: number): string =>
        `What talking comes to: ${matches} matches, a seat silent in the talks or laying placards alone against level 2, same luck:`,
      columns: ["", "figure", "95%"],
      text: "the text differs from that with a silent seat",
      favour: "objectives moved towards the seat less those away, a match",
      cases: "an answer of the eight cases differs",
      outcome: "the outcome differs (adoption, in force, by six months)",
      lazy: "Mandate of placards alone, of level 2's",
      silent: "Mandate of silence, of level 2's",
      lazyWorld: "World of placards alone, of level 2's",
      silentWorld: "World of silence, of level 2's",
      seasonMonth: "seasons played or not: month of the N-th apart by three",
      seasonForce: "seasons played or not: in force or not",
      seasonWorld: "seasons played or not: points of World",
      wording: "commonest wording of an article, at most",
      wholeText: "commonest whole text",
      failed: "no convention",
      vote: "adopted by vote",
      inForce: "in force within the horizon",
    },
    exploitColumns: ["habit", "Mandate", "Trust", "World", "average", "95%", "better in", ""],
    welfare: "The text for the room, all seats of one level, by the positions at the opening:",
    welfareColumns: ["level", "utilitarian", "5th percentile", "Nash", "improvements left", "none left"],
  },
} as const;
