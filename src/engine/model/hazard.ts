/**
 * The monthly hazards of signing and of depositing an instrument, in thousandths of a logit
 * (MODEL.md §3.9 and §3.10). Measured terms come from 15 and 16 shipped treaties; the term for the text
 * and the terms for events are design, marked so wherever they are shown.
 */

import { memo } from "../exact/memo.ts";
import { LN } from "../exact/tables.ts";
import { quotient } from "../exact/whole.ts";
import type { Reason } from "../state/forecast.ts";
import type { Country, Scenario } from "../state/scenario.ts";
import type { OpenWorld, World } from "../state/world.ts";
import { canonical, designTerm, gainOf } from "./canonical.ts";

export const HAZARD = {
  constant: -7380,
  year: -280,
  signed: 965,
  signedAtOpening: 195,
  group: 1770,
  world: 720,
  propensity: 416,
  hurdle: -138,
  september: 548,
  otherMonths: -66,
  euWaiting: -1610,
  euAfter: 690,
  assistance: 250,
  campaign: 100,
  campaignByParty: 200,
  pledge: 300,
} as const;

export const SIGNING = {
  atOpening: -690,
  later: -5100,
  laterMonths: 24,
  text: 50,
  propensity: 960,
  power: 190,
  host: 900,
  hostMean: -51,
  shock: 600,
  pull: 20,
} as const;

/** Calendar month (0 January) of a month after the opening on 25 October. */
export function calendarMonth(month: number): number {
  return (9 + month) % 12;
}

/** Shares of parties at the end of the month before, thousandths by UN group and in the world. */
export type PartyShares = Readonly<{ groups: readonly number[]; world: number }>;

/** Counts parties by UN group. */
export function partyShares(world: Pick<OpenWorld, "scenario">, deposited: readonly number[]): PartyShares {
  const { groupOf, groupSize } = canonical(world.scenario);
  const counts = groupSize.map(() => 0);
  let all = 0;
  for (let i = 0; i < deposited.length; i++) {
    if ((deposited[i] ?? -1) < 0) continue;
    const g = groupOf[i] ?? 0;
    counts[g] = (counts[g] ?? 0) + 1;
    all++;
  }
  return {
    groups: counts.map((count, g) => quotient(HAZARD.group * count, Math.max(1, groupSize[g] ?? 1))),
    world: quotient(HAZARD.world * all, deposited.length),
  };
}

/** Shares as they stand in a world; its lists of deposits are compared by identity. */
const sharesByDeposits = memo((scenario: Scenario) =>
  memo((deposited: readonly number[]) => partyShares({ scenario }, deposited)),
);

export function sharesNow(world: OpenWorld): PartyShares {
  return sharesByDeposits(world.scenario)(world.treaty.deposited);
}

/** The terms that do not change within a step and that anyone can work out, each as a reason. */
export function publicTerms(world: OpenWorld, country: number): Reason[] {
  const facts = world.scenario.countries[country];
  if (facts === undefined) return [];
  return [
    term("signature", signatureTerm(world, country), "measured"),
    term("propensity", propensityTerm(facts), "measured"),
    term("hurdle", hurdleTerm(facts), "measured"),
    term("text", textTerm(world, country), "design"),
    term("event", eventTerm(world, country), "design"),
  ];
}

/** The fixed part anyone can work out, in thousandths of a logit: the constant and all public terms. */
export function publicPart(world: OpenWorld, country: number): number {
  const facts = world.scenario.countries[country];
  if (facts === undefined) return HAZARD.constant;
  const measured = signatureTerm(world, country) + propensityTerm(facts) + hurdleTerm(facts);
  return HAZARD.constant + measured + textTerm(world, country) + eventTerm(world, country);
}

function term(code: Reason["code"], value: number, mark: Reason["mark"]): Reason {
  return { code, value, article: -1, alternative: -1, mark };
}

function signatureTerm(world: OpenWorld, country: number): number {
  return signatureIn(world.treaty.signed[country] ?? -1);
}

/** What a signature in a month adds to the logit of a deposit in any later one; −1 for none. */
export function signatureIn(month: number): number {
  if (month < 0) return 0;
  return HAZARD.signed + (month === 0 ? HAZARD.signedAtOpening : 0);
}

/** Months left in which the text is open for signature; afterwards there is only accession. */
export function monthsToSign(month: number): number {
  return Math.max(0, SIGNING.laterMonths - month);
}

function propensityTerm(facts: Country): number {
  return quotient(HAZARD.propensity * facts.ratificationPropensity, 1000);
}

function hurdleTerm(facts: Country): number {
  return quotient(HAZARD.hurdle * (facts.hurdle - 20), 10);
}

/** What the text is worth to a country, with the reservations it has entered. */
function textTerm(world: OpenWorld, country: number): number {
  const { reservations, text } = world.treaty;
  const own = reservations.length === 0 ? reservations : reservations.filter((r) => r.country === country);
  return designTerm(
    world.scenario,
    country,
    text,
    own.map((r) => r.article),
  );
}

/** Events, assistance, campaigns and pledges that bear on a country this season. */
function eventTerm(world: OpenWorld, country: number): number {
  const { groupOf } = canonical(world.scenario);
  let sum = (world.treaty.assistedBy[country] ?? -1) >= 0 ? HAZARD.assistance : 0;
  for (const item of world.happenings) {
    const near =
      item.country >= 0 ? item.country === country : item.group < 0 || item.group === groupOf[country];
    if (!near || item.until <= world.month) continue;
    const { urgency, trust, rights, capacity } = item.effect;
    sum += 60 * urgency + 30 * trust - 40 * rights + 30 * capacity;
  }
  for (const run of world.campaigns) {
    if (run.group !== groupOf[country] || run.until <= world.month) continue;
    sum += (world.treaty.deposited[run.by] ?? -1) >= 0 ? HAZARD.campaignByParty : HAZARD.campaign;
  }
  for (const pledge of world.pledges) {
    if (pledge.status === "open" && pledge.with.includes(country)) sum += HAZARD.pledge;
  }
  return sum;
}

/** The fixed part of the hazard: what is public, and the secret pace of this treaty. */
export function fixedPart(world: World, country: number): number {
  return publicPart(world, country) + world.secrets.pace;
}

function reckonTime(month: number): number {
  const season = calendarMonth(month) === 8 ? HAZARD.september : HAZARD.otherMonths;
  return (LN[month] ?? LN[LN.length - 1] ?? 0) + quotient(HAZARD.year * month, 12) + season;
}

const TIME_TERMS = LN.map((_, month) => reckonTime(month));

/** Terms of time and season in a month. */
export function timeTerm(month: number): number {
  return TIME_TERMS[month] ?? reckonTime(month);
}

/** The EU's competence: its members wait for its consent, then follow for a year. */
export function euTerm(world: OpenWorld, country: number, month: number): number {
  if (world.scenario.countries[country]?.eu !== true) return 0;
  const consent = world.treaty.euConsent;
  if (consent < 0 || month < consent) return HAZARD.euWaiting;
  return month < consent + 12 ? HAZARD.euAfter : 0;
}

/** The whole logit of a country's deposit in a month. */
export function depositLogit(
  world: OpenWorld,
  country: number,
  month: number,
  fixed: number,
  shares: PartyShares,
): number {
  const g = canonical(world.scenario).groupOf[country] ?? 0;
  return fixed + timeTerm(month) + (shares.groups[g] ?? 0) + shares.world + euTerm(world, country, month);
}

/** What a month adds to the fixed part of every country, in thousandths of a logit. */
export function monthTerms(world: OpenWorld, month: number, shares: PartyShares): number[] {
  const { groupOf } = canonical(world.scenario);
  const everywhere = timeTerm(month) + shares.world;
  return world.scenario.countries.map(
    (_, i) => everywhere + (shares.groups[groupOf[i] ?? 0] ?? 0) + euTerm(world, i, month),
  );
}

/** What no month changes in the logit of a signature, by country; texts are compared by identity. */
const signingParts = memo((scenario: Scenario) =>
  memo((text: readonly number[]) =>
    scenario.countries.map((facts, i) => {
      const gain = gainOf(scenario, canonical(scenario), i, text);
      return (
        quotient(SIGNING.text * gain, 100) +
        quotient(SIGNING.propensity * facts.signaturePropensity, 1000) +
        quotient(SIGNING.power * facts.powerZ, 1000)
      );
    }),
  ),
);

/** What no month changes in the logits of signing after the opening, by country. */
export function laterSigning(world: OpenWorld): readonly number[] {
  return signingParts(world.scenario)(world.treaty.text);
}

/** The logit of a signature, without the shock of its caucus; month 0 is the opening. */
export function signLogit(world: OpenWorld, country: number, month: number, pull: number): number {
  const fixed = (signingParts(world.scenario)(world.treaty.text)[country] ?? 0) + pull;
  if (month > 0) return SIGNING.later + fixed;
  const host = world.scenario.countries[country]?.asean === true ? SIGNING.host : 0;
  return SIGNING.atOpening + host + SIGNING.hostMean + fixed;
}

/** Number of parties among UN members; a regional organisation's instrument is not additional (art. 65). */
export function countParties(deposited: readonly number[]): number {
  let count = 0;
  for (const month of deposited) if (month >= 0) count++;
  return count;
}
