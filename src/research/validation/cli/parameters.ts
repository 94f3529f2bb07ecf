/**
 * The published parameters that may affect the text or its adoption (docs/MODEL.md §3.13, lines 1 to 33), each as one
 * number in the source. A worker changes that number by ±20% when it loads the file, so that the game's own code is
 * tested, not a copy of it. Numbers that only contested matches use (lines 59 and 60, and the contested values of other
 * lines) are left out, because the test plays measured matches.
 */

export type Parameter = Readonly<{
  /** The line in the table of parameters. */
  line: number;
  name: string;
  /**
   * The path of the source file below src/, the text around the number (found exactly once), and the number as
   * written. Where the source leaves out a weight of 1, a name is given instead of a number.
   */
  file: string;
  around: string;
  number: string;
  /** Whether positions and states are computed again from the source tables. */
  rebuilds?: true;
}>;

const WORTH = "engine/model/worth.ts";
const STAKES = "engine/model/stakes.ts";
const NUMBERS = "engine/model/costs.ts";
const MINDS = "engine/model/persuasion.ts";
const CHAIR = "engine/model/chair.ts";
const CLIMATE = "engine/model/climate.ts";
const STATES = "research/content/states.ts";
const BACKERS = "research/content/backers.ts";
const CAUCUSES = "content/caucuses.ts";

const at = (line: number, name: string, file: string, around: string, number: string): Parameter => ({
  line,
  name,
  file,
  around,
  number,
});
const rebuilt = (line: number, name: string, file: string, around: string, number: string): Parameter => ({
  ...at(line, name, file, around, number),
  rebuilds: true,
});

export const PARAMETERS: readonly Parameter[] = [
  at(1, "k", WORTH, "quotient(3_080_000, articles)", "3_080_000"),
  at(2, "standing alone: room", WORTH, "(5 * seats", "5"),
  at(2, "standing alone: caucus", WORTH, "3 * caucus", "3"),
  at(2, "standing alone: dependence", WORTH, "2 * (1000 - capacity)", "2"),
  at(3, "breach", WORTH, "1000 * salience", "1000"),
  at(
    5,
    "last night, full",
    "content/scenarios.ts",
    "rounds: 24,\n    ...FOURTEEN_SEASONS,\n    lastNight: { measured: even(1000)",
    "1000",
  ),
  at(6, "red lines, near", CLIMATE, "near: 85", "85"),
  at(6, "red lines, far", CLIMATE, "near: 85,\n  far: 70", "70"),
  at(8, "closing: objection", NUMBERS, "OBJECTION_LIMIT = 333", "333"),
  at(8, "closing: half a step", NUMBERS, "CENTRE_LIMIT = 500", "500"),
  at(8, "closing: quick", NUMBERS, "QUICK_CLOSE = 100", "100"),
  at(
    9,
    "objection against a step",
    CHAIR,
    "Math.abs(1000 * (texts[at] ?? 0) - centre) + (objections[at] ?? 0)",
    "(objections[at] ?? 0)",
  ),
  at(9, "trust of a speaker", NUMBERS, "FLOOR_WEIGHT = 40", "40"),
  at(9, "credible from", NUMBERS, "CREDIBLE = 300", "300"),
  at(10, "persuasion: most a beat", MINDS, "BEAT_LIMIT = 500", "500"),
  at(10, "persuasion: most a match", MINDS, "MATCH_LIMIT = 1000", "1000"),
  at(11, "co-speakers", MINDS, "trust + 50 *", "50"),
  at(11, "fit of security", MINDS, 'case "security":\n      return 500', "500"),
  at(12, "bridge: sponsors", NUMBERS, "SPONSORS = 3", "3"),
  at(12, "bridge: distance", NUMBERS, "OPPOSED = 500", "500"),
  at(12, "bridge: reward", NUMBERS, "AUTHOR_REWARD = 2", "2"),
  at(13, "cost of a bridge", NUMBERS, "sponsorBridge: 3", "3"),
  at(13, "cost of a package", NUMBERS, "offerPackage: 2", "2"),
  at(14, "credit at first", NUMBERS, "START_CREDIT = 6", "6"),
  at(14, "credit a round", NUMBERS, "CREDIT_A_ROUND = 3", "3"),
  at(14, "credit at most", NUMBERS, "CREDIT_CAP = 8", "8"),
  at(16, "trust at first", NUMBERS, "START_TRUST = 600", "600"),
  at(17, "trust: broken promise", NUMBERS, "BROKEN_TRUST = 400", "400"),
  at(17, "trust: offer wasted", NUMBERS, "REFUSED_TRUST = 15", "15"),
  at(17, "trust: block", NUMBERS, "BLOCK_TRUST = 60", "60"),
  at(17, "trust: block without cause", NUMBERS, "WANTON_BLOCK_TRUST = 120", "120"),
  at(18, "trust: story", NUMBERS, "STORY_TRUST = 10", "10"),
  at(19, "package: margin", NUMBERS, "quotient(priceUnit(articles.length), 200)", "200"),
  at(19, "package: a sure lead", "engine/model/leverage.ts", "SURE = 1000", "1000"),
  at(21, "noise of a caucus", CLIMATE, "CAUCUS_NOISE = 40", "40"),
  at(21, "noise of a state", CLIMATE, "OWN_NOISE = 60", "60"),
  at(22, "attention: alternatives", STAKES, "(70 + 10 * k)", "10"),
  at(22, "attention: extremity", STAKES, "(100 + extremity(", "100"),
  at(22, "follows: floor", STAKES, "(200 + quotient(600", "200"),
  at(22, "follows: capacity", STAKES, "(200 + quotient(600", "600"),
  at(24, "sounding floors, even", "bots/aspiration.ts", "FLOORS = [500, 400, 300]", "400"),
  at(24, "sounding floors, firm", "bots/aspiration.ts", "FLOORS = [500, 400, 300]", "500"),
  at(26, "credit to speak", "bots/speech.ts", "SPEAKING_CREDIT = 3", "3"),
  at(26, "followers who join", "bots/bridges.ts", "JOINS = 100", "100"),
  at(26, "minds beside leverage", "bots/speech.ts", "MINDS = 20", "20"),
  at(26, "to spare in an offer", "bots/packages.ts", "2: { helps: false, leaves: 5", "5"),
  at(26, "amendment margin", NUMBERS, "AMENDMENT_MARGIN = 40", "40"),
  at(27, "absence", "engine/model/ballot.ts", "300 - quotient(250", "300"),
  rebuilt(29, "discipline of the EU", CAUCUSES, '"eu", discipline: 900', "900"),
  rebuilt(29, "discipline of the CIS", CAUCUSES, '"cis", discipline: 600', "600"),
  rebuilt(29, "discipline of the Arab group", CAUCUSES, '"arab", discipline: 500', "500"),
  rebuilt(29, "discipline of Africa", CAUCUSES, '"africa", discipline: 300', "300"),
  rebuilt(30, "ridge penalty", BACKERS, "PENALTY = 6", "6"),
  rebuilt(30, "weight of a group", BACKERS, "GROUP_WEIGHT = 3", "3"),
  rebuilt(31, "prior: level", BACKERS, "PRIOR: readonly number[] = [450, -220", "450"),
  rebuilt(31, "prior: z1", BACKERS, "PRIOR: readonly number[] = [450, -220", "220"),
  rebuilt(32, "z1: ideal point", STATES, "idealPoint: 0.45", "0.45"),
  rebuilt(32, "z1: polyarchy", STATES, "polyarchy: 0.35", "0.35"),
  rebuilt(32, "z1: the vote", STATES, "vote: 0.2", "0.2"),
  rebuilt(32, "power: a doubling", STATES, "100 + 40 * share", "40"),
  rebuilt(33, "outside option", STATES, "return 500_000", "500_000"),
  rebuilt(33, "outside option: Budapest", STATES, "120_000", "120_000"),
  rebuilt(33, "outside option: democracies", STATES, "60_000", "60_000"),
  rebuilt(33, "outside option: weak states", STATES, "80_000", "80_000"),
];

export const FACTORS = [0.8, 1.2] as const;

/** The number times the factor; a whole number stays whole and changes by at least one. */
function scaledBy(number: string, factor: number): string {
  const value = Number(number.replaceAll("_", ""));
  if (Number.isNaN(value)) return `Math.trunc(${factor} * ${number})`;
  if (!Number.isInteger(value)) return String(factor * value);
  const rounded = Math.round(factor * value);
  return String(rounded === value ? value + Math.sign(factor - 1) : rounded);
}

/** The source with the parameter's number changed. Throws if it is not found exactly once. */
export function patched(source: string, { around, number, file, name }: Parameter, factor: number): string {
  const [before, after, ...more] = source.split(around);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`${file}: ${name} is not found exactly once`);
  }
  const place = around.lastIndexOf(number);
  return (
    before + around.slice(0, place) + scaledBy(number, factor) + around.slice(place + number.length) + after
  );
}
