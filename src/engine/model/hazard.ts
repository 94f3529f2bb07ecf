/**
 * The monthly hazard of depositing an instrument, in thousandths of a logit (MODEL.md §3.10). The measured terms are
 * those that `npm run fit` prints for 28 shipped treaties; the terms for the text and for events are design choices,
 * and are marked so wherever they are shown.
 */

import { memo } from "../exact/memo.ts";
import { LAMBDA, LN } from "../exact/tables.ts";
import { quotient } from "../exact/whole.ts";
import type { Reason } from "../state/forecast.ts";
import type { Country, Mood, Scenario } from "../state/scenario.ts";
import type { OpenWorld, World } from "../state/world.ts";
import { canonical, designTerm } from "./canonical.ts";
import { CLIMATE } from "./climate.ts";
import { campaignTerm, waitingTerm } from "./pushes.ts";

export const HAZARD = {
  constant: -8106,
  signed: 1073,
  signedAtOpening: 271,
  caucusParties: 797,
  caucusSignatories: 845,
  readiness: 586,
  signingHabit: -207,
  hurdle: -123,
  september: 469,
  beforeUnion: -401,
} as const;

/**
 * The European Union joined twelve of the treaties in the tables. These are the months, counted from the opening of
 * each treaty, when it gave its consent.
 */
export const UNION_MONTHS: readonly number[] = [5, 18, 18, 24, 27, 39, 41, 44, 50, 51, 58, 59];

/** The calendar month (0 is January) of a month after the opening on 25 October. */
export function calendarMonth(month: number): number {
  return (9 + month) % 12;
}

/** How much the parties in each caucus add to the logits of its members, by caucus. */
export type CaucusTerms = readonly number[];

/** Counts the parties of each caucus and returns the terms for its members. */
export function partyTerms(world: Pick<OpenWorld, "scenario">, deposited: readonly number[]): CaucusTerms {
  const { caucusOf, caucusSize } = canonical(world.scenario);
  const counts = caucusSize.map(() => 0);
  for (let i = 0; i < deposited.length; i++) {
    if ((deposited[i] ?? -1) < 0) continue;
    const c = caucusOf[i] ?? 0;
    counts[c] = (counts[c] ?? 0) + 1;
  }
  return counts.map((count, c) => quotient(HAZARD.caucusParties * count, Math.max(1, caucusSize[c] ?? 1)));
}

/** The party terms of a world. Cached; lists of deposits are compared by identity. */
const termsByDeposits = memo((scenario: Scenario) =>
  memo((deposited: readonly number[]) => partyTerms({ scenario }, deposited)),
);

export function partyTermsNow(world: OpenWorld): CaucusTerms {
  return termsByDeposits(world.scenario)(world.treaty.deposited);
}

/**
 * How much the signatures at the opening add to the logits of the members of each caucus. This depends on the share
 * s/n of the caucus's members that signed, pulled towards the world's share S/N as if by two more seats.
 * @example 20 of 33 in Africa and 70 of 193 in all: 845·(193·20 + 2·70)/(193·35) = 500
 */
const termsBySigned = memo((scenario: Scenario) =>
  memo((signed: readonly number[]): CaucusTerms => {
    const { caucusOf, caucusSize } = canonical(scenario);
    const counts = caucusSize.map(() => 0);
    let all = 0;
    signed.forEach((month, i) => {
      if (month !== 0) return;
      counts[caucusOf[i] ?? 0] = (counts[caucusOf[i] ?? 0] ?? 0) + 1;
      all++;
    });
    const n = signed.length;
    return counts.map((count, c) =>
      quotient(HAZARD.caucusSignatories * (n * count + 2 * all), n * ((caucusSize[c] ?? 0) + 2)),
    );
  }),
);

/** The public terms that do not change within a step, as reasons. */
export function publicTerms(world: OpenWorld, country: number): Reason[] {
  const facts = world.scenario.countries[country];
  if (facts === undefined) return [];
  return [
    term("signature", signatureTerm(world, country), "measured"),
    term("caucusSigned", caucusSignedTerm(world, country), "measured"),
    term("readiness", habitTerm(facts), "measured"),
    term("hurdle", hurdleTerm(facts), "measured"),
    term("text", textTerm(world, country), "design"),
    term("event", happeningTerm(world, country), "design"),
    term("assisted", assistTerm(world, country), "design"),
    term("campaigned", campaignedTerm(world, country), "design"),
    term("pledged", pledgeTerm(world, country), "design"),
  ];
}

/** The public fixed part, in thousandths of a logit: the constant and all public terms. */
export function publicPart(world: OpenWorld, country: number): number {
  return steadyLogit(world, country) + eventTerm(world, country);
}

/** The public fixed part without the terms for events and acts abroad. */
export function steadyLogit(world: OpenWorld, country: number): number {
  const facts = world.scenario.countries[country];
  const constant = HAZARD.constant - CLIMATE[world.climate].slower - waitingTerm(world, country);
  if (facts === undefined) return constant;
  const steady = habitTerm(facts) + hurdleTerm(facts);
  const measured = signatureTerm(world, country) + caucusSignedTerm(world, country) + steady;
  return constant + measured + textTerm(world, country);
}

function term(code: Reason["code"], value: number, mark: Reason["mark"]): Reason {
  return { code, value, article: -1, alternative: -1, mark };
}

function signatureTerm(world: OpenWorld, country: number): number {
  return signatureIn(world.treaty.signed[country] ?? -1);
}

/** How much a signature in a month adds to the logit of a deposit in any later month; −1 means no signature. */
export function signatureIn(month: number): number {
  if (month < 0) return 0;
  return HAZARD.signed + (month === 0 ? HAZARD.signedAtOpening : 0);
}

function caucusSignedTerm(world: OpenWorld, country: number): number {
  const terms = termsBySigned(world.scenario)(world.treaty.signed);
  return terms[canonical(world.scenario).caucusOf[country] ?? 0] ?? 0;
}

/**
 * The term for a state's habits: how early it joined other treaties, and how often it signs. How often a state signs
 * says little once its signature is known.
 */
function habitTerm(facts: Country): number {
  return (
    quotient(HAZARD.readiness * facts.readiness, 1000) +
    quotient(HAZARD.signingHabit * facts.signaturePropensity, 1000)
  );
}

function hurdleTerm(facts: Country): number {
  return quotient(HAZARD.hurdle * (facts.hurdle - 20), 10);
}

/** The sway of the text in the measured climate, since the design term is defined for that climate. */
const MEASURED_TEXT = CLIMATE.measured.sway.text;

/**
 * The term for what the text is worth to a country, given its reservations. A study can weaken or strengthen it, since
 * it is a design choice.
 */
function textTerm(world: OpenWorld, country: number): number {
  const { reservations, text } = world.treaty;
  const reserved = reservations.flatMap((r) => (r.country === country ? [r.article] : []));
  const term = designTerm(world.scenario, country, text, reserved);
  const swayed = quotient(CLIMATE[world.climate].sway.text * term, MEASURED_TEXT);
  const { textPull } = world.scenario;
  return textPull === undefined ? swayed : quotient(textPull * swayed, 1000);
}

/** The term for events, assistance, campaigns and pledges that affect a country this season. */
function eventTerm(world: OpenWorld, country: number): number {
  return (
    happeningTerm(world, country) +
    assistTerm(world, country) +
    campaignedTerm(world, country) +
    pledgeTerm(world, country)
  );
}

function happeningTerm(world: OpenWorld, country: number): number {
  const { groupOf } = canonical(world.scenario);
  let sum = 0;
  for (const item of world.happenings) {
    const near =
      item.country >= 0 ? item.country === country : item.group < 0 || item.group === groupOf[country];
    if (!near || item.until <= world.month) continue;
    sum += moodTerm(item.effect);
  }
  return sum;
}

/** How much a mood adds to the hazard of the states that it affects. */
export function moodTerm({ urgency, trust, rights, capacity }: Mood): number {
  return 60 * urgency + 30 * trust - 40 * rights + 30 * capacity;
}

function assistTerm({ climate, treaty }: OpenWorld, country: number): number {
  return (treaty.assistedBy[country] ?? -1) >= 0 ? CLIMATE[climate].sway.assistance : 0;
}

function campaignedTerm(world: OpenWorld, country: number): number {
  return campaignTerm(world, canonical(world.scenario).groupOf[country] ?? -1);
}

/** The pledges that wait for this country. */
function pledgeTerm({ climate, pledges }: OpenWorld, country: number): number {
  let waiting = 0;
  for (const pledge of pledges) if (pledge.status === "open" && pledge.with.includes(country)) waiting++;
  return waiting * CLIMATE[climate].sway.pledge;
}

/** The fixed part of the hazard: the public part plus the secret pace of this treaty. */
export function fixedPart(world: World, country: number): number {
  return publicPart(world, country) + world.secrets.pace;
}

/** ln 25 in thousandths: the tilt pivots on month 24. */
const PIVOT = 3219;

/**
 * How much a month adds to the logit of every state: the rise over time, the extra for September, and the tilt of the
 * treaty in thousandths.
 * @example month 11 (a September) and a tilt of −600: 1784 + 469 + ⌊−600·(2485 − 3219)/1000⌋ = 2693
 */
export function timeTerm(month: number, tilt: number): number {
  const last = LN.length - 1;
  const season = calendarMonth(month) === 8 ? HAZARD.september : 0;
  return (LN[Math.min(month, last)] ?? 0) + season + tiltTerm(month, tilt);
}

/** How much a treaty's tilt adds to the logit in a month. */
export function tiltTerm(month: number, tilt: number): number {
  return quotient(tilt * ((LAMBDA[Math.min(month, LAMBDA.length - 1)] ?? 0) - PIVOT), 1000);
}

/** The term that makes members of the European Union slower until the Union itself has consented. */
export function unionTerm(world: OpenWorld, country: number, month: number): number {
  if (world.scenario.countries[country]?.eu !== true) return 0;
  const consent = world.treaty.euConsent;
  return consent < 0 || month < consent ? HAZARD.beforeUnion : 0;
}

/** The logit of a country's deposit in a month, without the secret tilt of the match. */
export function depositLogit(
  world: OpenWorld,
  country: number,
  month: number,
  fixed: number,
  parties: CaucusTerms,
): number {
  const c = canonical(world.scenario).caucusOf[country] ?? 0;
  return fixed + timeTerm(month, 0) + (parties[c] ?? 0) + unionTerm(world, country, month);
}

/** How much a month adds to each country's fixed part, in thousandths of a logit. */
export function monthTerms(world: World, month: number, parties: CaucusTerms): number[] {
  const { caucusOf } = canonical(world.scenario);
  const everywhere = timeTerm(month, world.secrets.tilt);
  return world.scenario.countries.map(
    (_, i) => everywhere + (parties[caucusOf[i] ?? 0] ?? 0) + unionTerm(world, i, month),
  );
}

/**
 * The number of parties among UN members; a regional organisation's instrument does not count in addition (art. 65).
 */
export function countParties(deposited: readonly number[]): number {
  let count = 0;
  for (const month of deposited) if (month >= 0) count++;
  return count;
}
