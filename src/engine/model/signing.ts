/**
 * The monthly hazard of signing, in thousandths of a logit (MODEL.md §3.9). The coefficients 960 and 190 come from
 * the openings of 15 shipped treaties.
 */

import { memo } from "../exact/memo.ts";
import { quotient } from "../exact/whole.ts";
import type { Scenario } from "../state/scenario.ts";
import type { OpenWorld } from "../state/world.ts";
import { canonical, gainOf } from "./canonical.ts";

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

/** How many months from this one the text still stays open for signature; 0 once there is only accession. */
export function monthsToSign(month: number): number {
  return Math.max(0, SIGNING.laterMonths - month);
}

/**
 * The part of the logit of a signature that is the same in all months, by country. Cached; texts are compared by
 * identity.
 */
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

/** The part of the logit of a late signature that is the same in all months, by country. */
export function laterSigning(world: OpenWorld): readonly number[] {
  return signingParts(world.scenario)(world.treaty.text);
}

/** The logit of a signature in a month, without the shock of the country's caucus; month 0 is the opening. */
export function signLogit(world: OpenWorld, country: number, month: number, pull: number): number {
  const fixed = (signingParts(world.scenario)(world.treaty.text)[country] ?? 0) + pull;
  if (month > 0) return SIGNING.later + fixed;
  const host = world.scenario.countries[country]?.asean === true ? SIGNING.host : 0;
  return SIGNING.atOpening + host + SIGNING.hostMean + fixed;
}
