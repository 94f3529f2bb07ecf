/** All texts of the command lines. Those of the page are in the catalogue, `src/client/i18n`. */

import type { OlderResults } from "../match/older-record.ts";

const list = (names: readonly string[]): string => names.join(", ");

export const simMessages = {
  scenario: "scenario to play",
  climate: "how willing the states are to end without a treaty",
  usualClimate:
    "how willing the states are to end without a treaty (default: contested in lesson, express and standard; measured in the other scenarios)",
  audience: "the players; for young players, three articles are agreed in advance and not negotiated",
  procedure:
    "how states decide on the last night: as in the General Assembly, or by an immediate vote with a simple majority",
  precedent: "let the chair favour the wording of the most recent earlier convention on crime",
  json: "print one JSON object per line instead of a table",
  seed: "seed for all randomness; game i (counted from 0) has the seed <seed>/<i>",
  games: "number of games",
  level:
    "level of the bots: 0 acts at random, 1 considers only its own issues, 2 adds caucuses and packages, 3 also estimates what other seats want",
  help: "print this help",
  noValue: (flags: string): string => `option '${flags}' argument missing`,
  notWhole: (low: number, high: number): string => `It must be a whole number from ${low} to ${high}.`,
  publishedFigures: (file: string, needed: string, asked: string): string =>
    `This run would replace the published figures in ${file}, which need ${needed}; it has ${asked}.`,
  notOneOf: (names: readonly string[]): string => `It must be one of ${list(names)}.`,
  badSeed: (most: number): string =>
    `A seed is plain text of 1 to ${most} characters, without spaces at either end.`,
  unknownSeat: (seat: string): string => `"${seat}" is not the ISO code of a UN member, such as KEN.`,
  unknownPolicy: (name: string, policies: readonly string[]): string =>
    `"${name}" is not a policy; choose from ${list(policies)}.`,

  file: {
    unnamed: "It must not be empty or blank.",
    unreadable: (path: string, why: string): string => `${path} cannot be read: ${why}.`,
    unwritable: (path: string, why: string): string => `${path} cannot be written: ${why}.`,
    pipe: (path: string): string =>
      `${path} cannot be read because it is a named pipe; pass it as /dev/stdin instead.`,
    tooBig: (path: string, megabytes: number): string =>
      `${path} has more than ${megabytes} MB; no valid file is that large.`,
    notText: (path: string): string => `${path} is not UTF-8 text.`,
  },

  sim: {
    about:
      "Plays whole matches without a browser and prints how they end. The same seed gives the " +
      "same match in the browser.",
    seat: "fixed policy for a seat, such as KEN=silent; repeat the option for further seats",
    out: "write a record of every game to this folder",
    record: "replay this record and print how the match ended",
    epilogue: (policies: readonly string[]): string =>
      `Policies for --seat: ${list(policies)}.\nMonths count from the opening for signature. ` +
      "If an option or a record is invalid, the command prints one line on stderr and exits with code 2.",
    notJson: (path: string): string => `${path} is not a record: it is not JSON.`,
    notOurs: (path: string): string => `${path} is JSON, but not a record of this game.`,
    damaged: (path: string): string =>
      `${path} is a record of this game, but parts of it are impossible or missing.`,
    tampered: (path: string): string => `${path} was changed: replaying its commands does not give its hash.`,
    refused: (path: string): string => `${path} was changed: it contains a command that is not allowed.`,
    otherVersion: (path: string): string =>
      `${path} was made with another version of the rules and has no events to play back.`,
    older: (path: string, { how, parties }: OlderResults): string =>
      `${path} was made with an early version and can no longer be played back; ` +
      `adoption: ${how}, parties: ${parties}.`,
    otherContent: (path: string): string =>
      `${path} was made with other content (articles or states) and has no events to play back.`,
    playedBack: (path: string): string =>
      `${path} was made with another version of the rules, so it was played back from its events and not recomputed.`,
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
      `${games} games: ${adopted} texts adopted, ${consensus} of them by consensus; median months to the N-th instrument ` +
      `${median}; median ${ms} ms per game`,
    text: "The text:",
  },

  validate: {
    about:
      "Compares the model with what really happened and with baselines, and prints for each target whether the model meets it.",
    seeds:
      "number of matches for the talks and for ratification; tests with shifted positions or changed parameters use a fifth of this number",
    workers: "number of threads; this does not affect the figures",
    auto: "one per core",
    only: "run only these tests; for example, --only V1 V4",
    all: "all",
    noSensitivity: "skip the runs that change each published parameter by ±20%, which take most of the time",
    write:
      "write the model's prediction error, which the page shows next to every study (src/lab/backtest-summary.json), and, if all tests run, the table of docs/MODEL.md (src/research/validation/results.json)",
    nothingToWrite: "--write needs the tests of ratification: leave out --only, or add V5 or V6 to it.",
    epilogue:
      "All intervals are 95%: from resampling articles (V1), treaties (V5, V6) or states (V3, V7). Proportions of seeds have Wilson intervals;\n" +
      "for counts and months, the interval is the middle 95% of the seeds. Unless a row says otherwise, players are adults, the climate is measured and bots play at level 2.",
    title: (seeds: number, engine: string, content: string): string =>
      `Validation with ${seeds} seeds, engine ${engine}, content ${content} (full, adult audience)`,
    columns: ["", "outcome", "target", "ours", "95%", "baselines", "seeds needed", ""],
    fewSeeds: "too few seeds",
    pass: "pass",
    short: "short",
    moverColumns: ["line", "parameter", "change", "right", "distance", "consensus full", "standard"],
    unmoved: "None of the changed parameters altered the number of articles that the model gets right.",
    verdict: (met: number, of: number): string => `${met} of ${of} targets met, ${of - met} short`,
  },

  tournament: {
    about: "Plays bot levels and fixed habits against each other in the same seats on the same seeds.",
    games: "number of seeds for each seat in each kind of room",
    seats: "seats to play; for example, KEN BRA",
    twelve: "the twelve seats with hand-written mandates",
    only: "run only these sections; for example, --only ablations small",
    epilogue: (seats: readonly string[]): string =>
      `Seats: ${list(seats)}. All intervals are 95%, from resampling seats.\n` +
      "The test passes for a habit that scores at least 10% less than level 2 on average over Mandate, Trust and World, and more " +
      "than level 2 in at most two seats.",
    ladder: (games: number, seats: number): string =>
      `The ladder: each level against the next lower one in ${seats} seats, in rooms of either level, with ${games} seeds; the higher Mandate wins`,
    ladderColumns: ["", "won", "drawn", "lost", "Elo", "95%", "Mandate", "95%"],
    over: (upper: number, lower: number): string => `level ${upper} over ${lower}`,
    levels: "Results of each level in these seats, in rooms of level 2:",
    levelColumns: ["level", "Mandate", "Trust", "World", "Mandate over the level below", "95%"],
    exploits: "Habits compared with level 2 in the same seats, in rooms of level 2; 100% means equally good:",
    usual: "all except stakes and ahead, which are slow because they search in every beat",
    ahead: {
      title:
        "What looking ahead is worth: level 3 and level 4 in the same seats on the same seeds, with all other seats at level 2",
      columns: ["", "level 3", "level 4", "relative to level 3", "95% over seats"],
      mandate: "Mandate",
      trust: "Trust",
      world: "World",
    },
    stakes: {
      title: (decisions: number) =>
        `What is at stake in ${decisions} decisions with more than one option, according to a search that sees only what the seat sees`,
      columns: ["", "of decisions", "95%"],
      nothing: "nothing",
      best: "one clearly best",
      trade: "a trade-off between results",
      mixed: "several equally good",
      beatColumns: ["beat", "decisions", "nothing at stake"],
    },
    choices: {
      title: (hands: number): string =>
        `How much choices matter: level 2 with each of ${hands} combinations of acts left out. The table gives shares of the variance within seeds:`,
      columns: ["", "share", "95%"],
      mandate: "Mandate",
      world: "World",
    },
    influence: {
      title: (matches: number): string =>
        `What talking achieves: ${matches} matches of a seat that is silent in the talks or only lays placards, compared with level 2 with the same luck:`,
      columns: ["", "figure", "95%"],
      text: "the text differs from the one with a silent seat",
      favour: "objectives moved towards the seat minus those moved away from it, per match",
      cases: "an answer in the eight cases differs",
      outcome: "the outcome differs (in adoption, in entry into force, or in its date by six months)",
      lazy: "Mandate with placards only, as a share of level 2's Mandate",
      silent: "Mandate with silence, as a share of level 2's Mandate",
      lazyWorld: "World with placards only, as a share of level 2's World",
      silentWorld: "World with silence, as a share of level 2's World",
      seasonMonth: "with and without acts in the seasons: N-th instrument at least three months apart",
      seasonForce: "with and without acts in the seasons: in force in only one of the two",
      seasonWorld: "with and without acts in the seasons: difference in points of World",
      wording: "share of the most common wording, for the article where this share is largest",
      wholeText: "share of the most common whole text",
      turning: (questions: number): string =>
        `of ${questions} case questions: those whose most common answer is given in at most 95% of treaties`,
      turned: "treaties whose answers are not the most common ones: a silent seat leads to other answers",
      nearTop: "Mandates within 1% of the highest",
      failed: "no convention",
      vote: "adopted by vote",
      inForce: "in force within the horizon",
    },
    exploitColumns: ["habit", "Mandate", "Trust", "World", "average", "95%", "better in", ""],
    welfare:
      "How good the text is for all states, judged by their opening positions, with all seats at one level:",
    welfareColumns: ["level", "utilitarian", "5th percentile", "Nash", "improvements left", "none left"],
  },
} as const;
