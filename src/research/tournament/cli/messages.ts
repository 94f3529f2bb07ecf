/** The texts of `npm run tournament` about ablations and solved games. */
import type { Measure } from "../ablation-figures.ts";
import type { Mechanism } from "../without.ts";

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

export const trialWords = {
  ablations: {
    seat: (games: number, seats: number, scenario: string): string =>
      `Without a mechanism, ${scenario}: a seat that has it against itself without, ${seats} seats, ${games} seeds, ` +
      "rooms of level 2; by Mandate",
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
      `The room without it, ${games} seeds, the seats named; mean with it, and how much more or less without it ` +
      "(99%, paired by seed):",
    with: (level: number): string => `all, level ${level}`,
    texts: "articles changed",
    mechanism: (name: Mechanism): string => MECHANISM_NAMES[name],
    measure: (name: Measure): string => MEASURE_NAMES[name],
    deterrence: (remembered: string, forgotten: string, difference: string): string =>
      `Level 2 over who breaks its promises in the same seats, Elo: trust remembered ${remembered}, forgotten ${forgotten}; ` +
      `difference ${difference}`,
    criterion:
      "A mechanism earns its place if without it the seat loses 30 Elo or more and the interval leaves out zero, or the " +
      "99% interval of\nconsensus, worth (utilitarian, 5th percentile), months or parties leaves out zero, or one article " +
      "in twenty or more is worded\ndifferently, or (reputation) who breaks its promises loses 30 Elo less to level 2:",
    verdictColumns: ["mechanism", "earns its place by"],
    seatName: "the seat's Mandate",
    textsName: "the texts",
    deterrenceName: "who breaks its promises",
    nothing: "nothing",
  },
  small: {
    title: (games: number, seats: number, withStakes: number): string =>
      `Solved games: 5 states, 4 articles, 3 wordings, ${games} games, ${seats} seats, ${withStakes} of them with ` +
      "something to win; others level 2",
    space: (plans: string, beats: string, efficient: string): string =>
      `Best response over ${plans} plans a seat (${beats} beats resolved), in hindsight; of 81 texts ${efficient} are efficient`,
    columns: [
      "level",
      "regret",
      "95%",
      "none",
      "target",
      "",
      "rooms: adopted",
      "on the frontier",
      "utilitarian",
      "Nash",
    ],
    habits:
      "Regret of fixed habits that know nothing beforehand: after one's own wish on every article, by manner and dealing:",
    habitColumns: ["", "deals as level 2", "alone", "pushing"],
    target: (share: string): string => `≤ ${share}`,
  },
} as const;
