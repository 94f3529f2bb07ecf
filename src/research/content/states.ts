/** The 193 states of `states.csv`, and the values that MODEL.md §3.2 computes for them. */

import { at, is, numberOrNull, type Row, readTable, text } from "../data/tables.ts";
import { caucusOf } from "./caucus.ts";
import { type Hurdles, hurdles } from "./hurdles.ts";
import { readiness, signaturePropensity } from "./propensity.ts";
import { mean, rankScale, standardise, thousandths } from "./stats.ts";

/** Recorded vote: yes, no, abstained, absent or not voting. */
export type Vote = "Y" | "N" | "A" | "X";

export type States = Readonly<{
  rows: readonly Row[];
  iso3: readonly string[];
  caucus: readonly string[];
  z1: readonly number[];
  /** z1 computed without the vote on 74/247, for predicting 73/187 and 74/247. */
  z1nv: readonly number[];
  z2: readonly number[];
  z3: readonly number[];
  polyarchy: readonly number[];
  polyEstimated: readonly boolean[];
  internetEstimated: readonly boolean[];
  internet: readonly number[];
  capacity: readonly number[];
  need: readonly number[];
  power: readonly number[];
  outside: readonly number[];
  signature: readonly number[];
  readiness: readonly number[];
  vote73187: readonly Vote[];
  vote74247: readonly Vote[];
}> &
  Hurdles;

const PERMANENT: readonly string[] = ["CHN", "FRA", "GBR", "RUS", "USA"];
const RIGHTS_MIX = { idealPoint: 0.45, polyarchy: 0.35, vote: 0.2 };
const ACROSS: Readonly<Record<Vote, number>> = { N: 1, A: 0, X: 0, Y: -1 };
/** How many covered states a subregion needs before their mean can replace a missing score. */
const NEIGHBOURS = 3;
const MOST_DEMOCRATIC = 64;
const LOW_CAPACITY = 333;

function required(row: Row, column: string): number {
  const value = numberOrNull(row, column);
  if (value === null) throw new Error(`${text(row, "iso3")} has no ${column}`);
  return value;
}

/**
 * V-Dem leaves out 21 small states. They get the mean of their subregion if three of its states are covered,
 * otherwise the mean of their UN group.
 */
function polyarchyWithGaps(rows: readonly Row[]): readonly number[] {
  const covered = rows.filter((row) => numberOrNull(row, "vdem_polyarchy") !== null);
  const meanOf = (column: string, row: Row): Readonly<{ count: number; mean: number }> => {
    const scores = covered
      .filter((other) => text(other, column) === text(row, column))
      .map((other) => required(other, "vdem_polyarchy"));
    return { count: scores.length, mean: mean(scores) };
  };
  return rows.map((row) => {
    const own = numberOrNull(row, "vdem_polyarchy");
    if (own !== null) return own;
    const near = meanOf("subregion", row);
    return near.count >= NEIGHBOURS ? near.mean : meanOf("un_group", row).mean;
  });
}

/** North Korea's share is missing, so North Korea gets the lowest share in the file. */
function internetWithGap(rows: readonly Row[]): readonly number[] {
  const known = rows.map((row) => numberOrNull(row, "internet_users_pct")).filter((share) => share !== null);
  const lowest = Math.min(...known);
  return rows.map((row) => numberOrNull(row, "internet_users_pct") ?? lowest);
}

export function isBudapestParty(row: Row): boolean {
  return text(row, "budapest_status").startsWith("party");
}

export function hasSignedBudapest(row: Row): boolean {
  return text(row, "budapest_status").startsWith("signed");
}

function budapest(row: Row): number {
  if (isBudapestParty(row)) return 1;
  return hasSignedBudapest(row) ? 0.5 : 0;
}

/** Number of binary digits, 32 − clz32: a whole-number logarithm. */
function bits(n: number): number {
  return 32 - Math.clz32(n);
}

function powerOf(rows: readonly Row[]): readonly number[] {
  const gdp = rows.map((row) => required(row, "gdp_usd"));
  const world = gdp.reduce((sum, x) => sum + x, 0);
  return rows.map((row, i) => {
    const share = bits(Math.floor((100_000 * at(gdp, i)) / world));
    return 100 + 40 * share + (PERMANENT.includes(text(row, "iso3")) ? 60 : 0);
  });
}

function votesOn(resolution: string, states: readonly string[]): readonly Vote[] {
  const cast = new Map<string, string>();
  for (const row of readTable("unga_votes.csv")) {
    if (text(row, "resolution") === resolution) cast.set(text(row, "iso3"), text(row, "vote"));
  }
  return states.map((iso3) => {
    const vote = cast.get(iso3);
    if (vote !== "Y" && vote !== "N" && vote !== "A" && vote !== "X") {
      throw new Error(`no vote of ${iso3} on ${resolution}`);
    }
    return vote;
  });
}

type Axes = Pick<States, "z1" | "z1nv" | "z2" | "z3" | "capacity" | "need">;

function axes(
  rows: readonly Row[],
  poly: readonly number[],
  internet: readonly number[],
  votes: readonly Vote[],
): Axes {
  const ideal = standardise(rows.map((row) => required(row, "unga_ideal_point")));
  const polyarchy = standardise(poly);
  const vote = standardise(votes.map((cast) => ACROSS[cast]));
  const wealth = standardise(
    rows.map((row) => Math.log(required(row, "gdp_usd") / required(row, "population"))),
  );
  const online = standardise(internet);
  const size = standardise(rows.map((row) => Math.log(required(row, "population"))));
  const rights = rows.map(
    (_, i) => RIGHTS_MIX.idealPoint * at(ideal, i) + RIGHTS_MIX.polyarchy * at(polyarchy, i),
  );
  const z2 = standardise(rows.map((_, i) => -0.5 * at(wealth, i) - 0.5 * at(online, i)));
  return {
    z1: standardise(rights.map((x, i) => x + RIGHTS_MIX.vote * at(vote, i))),
    z1nv: standardise(rights),
    z2,
    z3: standardise(rows.map(budapest)),
    capacity: rankScale(rows.map((_, i) => at(wealth, i) + at(online, i) + 0.6 * at(size, i))),
    need: rankScale(z2),
  };
}

/** R of MODEL.md §3.2 in u: 500,000 + 120,000 + 60,000 − 80,000. */
function outsideOptions(
  rows: readonly Row[],
  poly: readonly number[],
  capacity: readonly number[],
): readonly number[] {
  const bar = at(
    [...poly].sort((a, b) => b - a),
    MOST_DEMOCRATIC - 1,
  );
  return rows.map((row, i) => {
    const party = isBudapestParty(row) ? 120_000 : 0;
    const democratic = at(poly, i) >= bar ? 60_000 : 0;
    const weak = at(capacity, i) < LOW_CAPACITY ? 80_000 : 0;
    return 500_000 + party + democratic - weak;
  });
}

export function readStates(): States {
  const rows = [...readTable("states.csv")].sort((a, b) => (text(a, "iso3") < text(b, "iso3") ? -1 : 1));
  const iso3 = rows.map((row) => text(row, "iso3"));
  const polyarchy = polyarchyWithGaps(rows);
  const internet = internetWithGap(rows);
  const vote74247 = votesOn("A/RES/74/247", iso3);
  const z = axes(rows, polyarchy, internet, vote74247);
  return {
    rows,
    iso3,
    caucus: rows.map(caucusOf),
    ...z,
    polyarchy,
    polyEstimated: rows.map((row) => numberOrNull(row, "vdem_polyarchy") === null),
    internet,
    internetEstimated: rows.map((row) => numberOrNull(row, "internet_users_pct") === null),
    power: powerOf(rows),
    outside: outsideOptions(rows, polyarchy, z.capacity),
    ...hurdles(rows),
    signature: signaturePropensity(iso3),
    readiness: readiness(),
    vote73187: votesOn("A/RES/73/187", iso3),
    vote74247,
  };
}

export function isCommonLaw(row: Row): boolean {
  return text(row, "legal_family").includes("common");
}

export function isPermanent(row: Row): boolean {
  return PERMANENT.includes(text(row, "iso3"));
}

export function isEu(row: Row): boolean {
  return is(row, "eu");
}

export { thousandths };
