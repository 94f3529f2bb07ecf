/**
 * Which states backed which alternative, read from `facts/treaty_issues.json`, and the loadings derived from this
 * (MODEL.md §3.3). A named state weighs 1. Each member of a named group weighs min(1, 3/size), or 1/size if only part
 * of the group is meant. The Chair, unnamed voices and every vote of August 2024 are left out.
 */

import { at, is, type Row, readJson, text } from "../data/tables.ts";
import { isBudapestParty, isEu, type States } from "./states.ts";
import { type Observation, ridge } from "./stats.ts";

export type IssueOption = Readonly<{
  key: string;
  posture: number;
  backers: readonly string[];
  evidence: string;
}>;
export type Issue = Readonly<{ id: string; title: string; options: readonly IssueOption[] }>;
export type Loadings = Readonly<{ coefficients: readonly number[]; anchorWeight: number }>;

const PENALTY = 6;
const GROUP_WEIGHT = 3;
const PRIOR: readonly number[] = [450, -220, 0, -60];
/** Priors of the five articles whose axis does not set rights against powers. */
const OWN_PRIOR: Readonly<Record<string, readonly number[]>> = {
  techtransfer: [450, -100, 150, 0],
  threshold: [450, -150, 0, -60],
  reservations: [450, -60, 0, 0],
  joint: [450, -60, 0, 0],
  laundering: [450, -150, 60, 0],
};

const IGNORED =
  /^(Chair|NGOs|industry|civil society|most|none|few|a few|middle|many delegations|some delegations|some law)|vote lost|no consensus/;
const STATES_ONLY = /^[A-Z]{3}\b(?! for 35)/;
const PARTLY = /\b(partly|some|several|many|members|voices|for)\b/;

type Group = Readonly<{ named: RegExp; holds: (row: Row) => boolean }>;
/** "GRULAC/European voices" is read as GRULAC, and "EGY for 35+ states" as the Arab group, for which Egypt spoke. */
const GROUPS: readonly Group[] = [
  { named: /^EU\b/, holds: isEu },
  { named: /CARICOM/, holds: (row) => is(row, "caricom") },
  { named: /Budapest parties/, holds: isBudapestParty },
  { named: /African/, holds: (row) => is(row, "au") },
  { named: /Arab|35\+ states/, holds: (row) => is(row, "arab_league") },
  { named: /developing/, holds: (row) => is(row, "g77") },
  { named: /GRULAC/, holds: (row) => text(row, "un_group") === "GRULAC" },
  { named: /WEOG/, holds: (row) => text(row, "un_group") === "WEOG" },
];

/** In the source `reservations` runs from wide freedom to locked articles; in the game it runs the other way. */
export const TURNED_AXES: readonly string[] = ["reservations"];

export function readIssues(): readonly Issue[] {
  return readJson<{ issues: readonly Issue[] }>("facts/treaty_issues.json").issues;
}

type Weighed = Readonly<{ state: number; weight: number }>;

/** The states named in a line about backers, with their weights. */
function weigh(backer: string, states: States): readonly Weighed[] {
  if (IGNORED.test(backer)) return [];
  if (STATES_ONLY.test(backer)) {
    const codes = backer.replace(/\(.*/, "").match(/\b[A-Z]{3}\b/g) ?? [];
    return codes.map((iso3) => ({ state: states.iso3.indexOf(iso3), weight: 1 }));
  }
  const groups = GROUPS.filter((group) => group.named.test(backer));
  if (groups.length === 0) throw new Error(`unknown backer ${backer}`);
  const members = states.rows.flatMap((row, i) => (groups.some((group) => group.holds(row)) ? [i] : []));
  const whole = PARTLY.test(backer) ? 1 : GROUP_WEIGHT;
  const weight = Math.min(1, whole / members.length);
  return members.map((state) => ({ state, weight }));
}

/** The loadings L0..L3, in posture thousandths per standard deviation, and the total weight of the named backers. */
export function loadings(issue: Issue, postures: ReadonlyMap<string, number>, states: States): Loadings {
  const observations: Observation[] = [];
  for (const option of issue.options) {
    const y = postures.get(option.key);
    if (y === undefined) throw new Error(`${issue.id} has no option ${option.key}`);
    for (const { state, weight } of option.backers.flatMap((backer) => weigh(backer, states))) {
      const x = [1, at(states.z1, state), at(states.z2, state), at(states.z3, state)];
      observations.push({ weight, x, y });
    }
  }
  return {
    coefficients: ridge(observations, OWN_PRIOR[issue.id] ?? PRIOR, PENALTY),
    anchorWeight: observations.reduce((sum, o) => sum + o.weight, 0),
  };
}
