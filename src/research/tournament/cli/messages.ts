/** The texts of `npm run tournament` about misplays, ablations and solved games. */
import type { SEASON_CHANCES } from "../../calibration/forecast-outcomes.ts";
import type { Measure } from "../ablation-figures.ts";
import type { Misplay } from "../misplays.ts";
import type { JOINING } from "../season-ways.ts";
import type { Mechanism } from "../without.ts";

type SeasonChance = (typeof SEASON_CHANCES)[number];

const MECHANISM_NAMES: Readonly<Record<Mechanism, string>> = {
  packages: "packages",
  caucuses: "caucuses",
  bridges: "bridges",
  reputation: "reputation",
  speeches: "speeches",
  pledges: "pledges (level 3)",
};

const MEASURE_NAMES: Readonly<Record<Measure, string>> = {
  consensus: "consensus",
  vote: "vote",
  failed: "failed",
  mandate: "Mandate",
  trust: "Trust",
  world: "World",
  utilitarian: "utilitarian",
  fifthPercentile: "5th percentile",
  months: "months to N",
  parties: "parties",
};

const MISPLAY_NAMES: Readonly<Record<Misplay, string>> = {
  upsideDown: "placards upside down",
  randomPlacards: "random placards",
  allLive: 'every placard "can live with"',
  randomStands: "joins or abstains at random",
  neverBlock: "never blocks a text",
  alwaysRights: "always argues with rights",
  alwaysSecurity: "always argues with security",
  alwaysSovereignty: "always argues with sovereignty",
  alwaysCapacity: "always argues with capacity",
  noSpeeches: "no speeches",
  noOffers: "no offers of packages",
  noBridges: "no bridges",
  noRedLines: "no red lines",
  noAmendments: "no amendments",
};

const JOINING_NAMES: Readonly<Record<(typeof JOINING)[number], string>> = {
  alwaysJoin: "always joins",
  ratifyFirst: "ratify-first",
};

const CHANCE_NAMES: Readonly<Record<SeasonChance, string>> = {
  law: "law at home: largest error of a bin of 30 or more",
  hearing: "hearings: largest error of a bin of 30 or more",
  gamble: "risky votes at home: largest error of a bin of 30 or more",
  pledge: "pledges: largest error of a bin of 30 or more",
  price: "prices: largest error of a bin of 30 or more",
};

export const tournamentMessages = {
  write:
    "write the figures that docs/MODEL.md quotes into src/research/tournament; needs the options that it names there",
  nothingToWrite: (sections: readonly string[]): string =>
    `--write needs --only ablations, --only small, or --only ${sections.join(" ")} in lesson, express or standard.`,
  targets: {
    title: "These figures and their targets; shares of Mandate are shares of level 2's in the same seat:",
    columns: ["figure", "here", "95% over seats", "target", ""],
    needed: (needed: number, games: number): string =>
      `Seeds that a verdict needs: ${needed}; this run has ${games}.`,
    interval: (low: string, high: string): string => `${low}..${high}`,
    misplay: (misplay: Misplay): string => MISPLAY_NAMES[misplay],
    colluders: "colluders, as a share of honest partners",
    level3: "level 3, as a share of level 2",
    level3Low: "level 3, lower end of the interval",
    level4: "level 4, as a share of level 3",
    level4Low: "level 4, lower end of the interval",
    realChoice: "seasons with a real choice",
    alwaysJoin: "always joins",
    ratifyFirst: "ratify-first",
    bestHelp: (seats: number): string => `seats of ${seats} for which it is best always to help`,
    bestNever: (seats: number): string => `seats of ${seats} for which it is best never to help`,
    bestCase: (seats: number): string => `seats of ${seats} for which it is best to decide case by case`,
    forceTrust: "Trust, difference between these ways of answering requests",
    forceWorld: "World, difference between these ways of answering requests",
    evenness: "par, tenth percentile of seats over the ninetieth",
    bareEvenness: "par without the handicap, tenth percentile over the ninetieth",
    seatOfPar: "variance of Mandate due to the seat",
    seatOfBarePar: "variance of Mandate without the handicap due to the seat",
    seatOverPar: "variance of level 3's Mandate minus par due to the seat",
    chance: (kind: SeasonChance): string => CHANCE_NAMES[kind],
    silentWorld: "World under silence, as a share of level 2's World",
    seasonForce: "treaties for which the seasons decide entry into force",
    nothing: "decisions with nothing at stake",
    trade: "decisions with a trade-off",
    soundings: "soundings with nothing at stake",
    turning: "case questions that turn",
    turned: "unusual answers that a silent seat would change",
    wording: "the most common wording of one article",
    nearTop: "results within 1% of the highest",
    failed: "no convention",
    vote: "adopted by vote",
    range: (least: string | null, most: string | null): string => {
      if (least === null) return `at most ${most}`;
      return most === null ? `at least ${least}` : `${least} to ${most}`;
    },
  },
  allSeats: "play all 193 seats instead of the twelve with hand-written mandates",
  draw: "also play this many seats drawn at random from the states without a hand-written mandate",
  drawSeed: "seed for drawing these seats",
  drawn: (seats: readonly string[], seed: string): string =>
    `The same with ${seats.length} seats drawn at random (seed ${seed}): ${seats.join(" ")}`,
  collusion: {
    title: (pairs: number): string =>
      `Two seats that play together, ${pairs} pairs; colluders are compared with honest partners:`,
    columns: ["", "Mandate", "relative", "95% over pairs"],
    apart: "two level-2 bots",
    partners: "honest partners, relative to two level-2 bots",
    colluders: "colluders, relative to honest partners",
    tooFew: "Two seats that play together: choose at least two seats.",
  },
  misplays: {
    title:
      "What acts are worth: a seat that plays as level 2 except for one act, as a share of level 2's results in the same " +
      "seats on the same seeds:",
    columns: ["", "Mandate", "95% over seats", "Trust", "World"],
    name: MISPLAY_NAMES,
  },
  joining: {
    title:
      "What joining every text is worth: a seat that plays as level 2 but always signs and ratifies, as a share of level 2's " +
      "results in the same seats on the same seeds:",
    columns: ["", "Mandate", "95% over seats", "Trust", "World"],
    name: JOINING_NAMES,
  },
  force: {
    title: "Mandate by how a seat answers requests, with level 2 in all else; level 2 decides case by case:",
    columns: ["seat", "always help", "never help", "case by case", "best"],
    name: { alwaysHelp: "always help", neverHelp: "never help", level2: "case by case" },
    equal: "equal",
    spread: (matches: number): string =>
      `The largest difference between two of these ways, as a share of level 2's result, over all ${matches} matches:`,
    spreadAsked: (matches: number): string =>
      `The same over the ${matches} matches in which the seat was put a request:`,
    spreadColumns: ["", "share", "95% over seats"],
    trust: "Trust",
    world: "World",
  },
  seats: {
    title:
      "Par (the mean Mandate of level 2) and the mean Mandate of level 3 in each seat, the easiest first:",
    columns: ["seat", "par", "handicap", "level 3"],
    figureColumns: ["", "figure", "95% over seats"],
    shown: "par",
    bare: "par without the handicap",
    tenth: (of: string): string => `${of}: tenth percentile of seats`,
    ninetieth: (of: string): string => `${of}: ninetieth percentile of seats`,
    evenness: (of: string): string => `${of}: tenth percentile as a share of the ninetieth`,
    seatShare: (of: string): string =>
      `${of}: share of the variance of level 2's Mandate that is due to the seat`,
    overPar: "share of the variance of level 3's Mandate minus par that is due to the seat",
  },
  chances: {
    title:
      "Chances shown in the seasons, as the player sees them when sealing the act, and how often they came true, in bins of ten points:",
  },
  seasons: {
    title: (seasons: number): string =>
      `Choices in ${seasons} seasons of level 2, according to playouts that see only what the seat sees:`,
    columns: ["", "of seasons", "95% over seats"],
    choice: {
      better: "an option gives at least 1% more of a result",
      trade: "only a trade-off between results",
      none: "no real choice",
    },
    gain: {
      mandate: "an option gives at least 1% more Mandate",
      trust: "an option gives at least 1% more Trust",
      world: "an option gives at least 1% more World",
    },
    beyondTrust: "a real choice even if gains of Trust are left out",
    stageColumns: ["", "seasons", "real choice"],
    stage: {
      before: "before the seat's own instrument",
      after: "after it, before entry into force",
      inForce: "in force",
    },
  },
  ablations: {
    seat: (games: number, seats: number, scenario: string): string =>
      `One mechanism removed, ${scenario}: a seat with the mechanism against the same seat without it, ${seats} seats, ` +
      `${games} seeds, in rooms of level 2; the higher Mandate wins`,
    seatColumns: [
      "one seat without",
      "better with",
      "the same",
      "worse with",
      "Elo",
      "95%",
      "Mandate",
      "95%",
    ],
    room: (games: number): string =>
      `Everyone without the mechanism, ${games} seeds, with these seats named: the mean with the mechanism, and the difference ` +
      "without it (99%, paired by seed):",
    with: (level: number): string => `all, level ${level}`,
    texts: "articles changed",
    mechanism: (name: Mechanism): string => MECHANISM_NAMES[name],
    measure: (name: Measure): string => MEASURE_NAMES[name],
    deterrence: (remembered: string, forgotten: string, difference: string): string =>
      `Elo of level 2 over a seat that breaks its promises, in the same seats: ${remembered} if trust is remembered, ` +
      `${forgotten} if it is forgotten; difference ${difference}`,
    criterion:
      "A mechanism earns its place if the seat loses 30 Elo or more without it and the interval excludes zero, or if the " +
      "99% interval of\nconsensus, worth (utilitarian, 5th percentile), months or parties excludes zero, or at least one " +
      "article in twenty is worded\ndifferently, or (for reputation only) a seat that breaks its promises is at least 30 Elo less behind level 2:",
    verdictColumns: ["mechanism", "earns its place by"],
    seatName: "the seat's Mandate",
    textsName: "the texts",
    deterrenceName: "the loss from breaking promises",
    nothing: "nothing",
  },
  small: {
    title: (games: number, seats: number, withStakes: number): string =>
      `Solved games: 5 states, 4 articles, 3 wordings, ${games} games, ${seats} seats, ${withStakes} of them with ` +
      "something to win; all other seats at level 2",
    space: (plans: string, beats: string, efficient: string): string =>
      `The best of ${plans} plans per seat, in hindsight (${beats} beats resolved); on average, ${efficient} of 81 texts are efficient`,
    columns: [
      "level",
      "regret",
      "95%",
      "no regret",
      "target",
      "",
      "rooms: adopted",
      "on the frontier",
      "utilitarian",
      "Nash",
    ],
    habits:
      "Regret of fixed habits that know nothing in advance and aim for the seat's own wish on every article, by style of dealing:",
    habitColumns: ["", "deals as level 2", "alone", "pushing"],
    target: (share: string): string => `≤ ${share}`,
  },
} as const;
