/**
 * The two halves of the World result: how much the treaty helps, and how far it can be misused (docs/MODEL.md §3.12).
 */

import { clamp, quotient, thousandths } from "../exact/whole.ts";
import { canonical } from "../model/canonical.ts";
import { effectOf, forceWorth } from "../model/cooperation.ts";
import type { Pull } from "../state/scenario.ts";
import type { OpenWorld } from "../state/world.ts";

/** The parties' share of power, in thousandths: π of MODEL §3.8. */
export function partyShare(world: OpenWorld): number {
  const weight = world.treaty.deposited.reduce(
    (sum, month, i) => (month >= 0 ? sum + (world.scenario.countries[i]?.power ?? 0) : sum),
    0,
  );
  return thousandths(weight, canonical(world.scenario).powerSum);
}

/** Cooperation and abuse, in thousandths [design, unmeasured]; articles not in play are left out of the means. */
export function worldHalves(world: OpenWorld, share: number): { cooperation: number; abuse: number } {
  if (world.treaty.inForce < 0) return { cooperation: 0, abuse: 0 };
  const helping = mean(pullsOn(world, "cooperation"));
  const harming = mean(pullsOn(world, "abuse"));
  const talks = world.conference;
  const done = deedsOf(world);
  const cooperation =
    quotient(share * helping, 1000) + done.cooperation + (talks?.protocol.carried === true ? 20 : 0);
  const abuse =
    quotient(illiberalShare(world) * harming, 1000) +
    done.abuse -
    (talks?.observers.carried === true ? 30 : 0) +
    (talks?.protocol.carried === true ? 15 : 0);
  return { cooperation: clamp(cooperation, 0, 1000), abuse: clamp(abuse, 0, 1000) };
}

/** Below this polyarchy, in thousandths, a member of a task force has few checks. */
const UNCHECKED = 400;

/** The effects of what the parties did under the treaty: answers to requests, and task forces with their members. */
function deedsOf(world: OpenWorld): { cooperation: number; abuse: number } {
  let cooperation = 0;
  let abuse = 0;
  for (const request of world.treaty.requests) {
    const effect = effectOf(world, request);
    cooperation += effect.cooperation;
    abuse += effect.abuse;
  }
  const worth = forceWorth(world);
  const isUnchecked = (i: number): boolean => (world.scenario.countries[i]?.poly ?? 0) < UNCHECKED;
  for (const { members } of world.treaty.taskForces) {
    cooperation += worth.cooperation * (members.length - 1);
    abuse += worth.abuse * members.slice(1).filter(isUnchecked).length;
  }
  return { cooperation, abuse };
}

/**
 * For each article that affects one half of the World result, how close its text is to the end of the axis that
 * increases this half, in thousandths.
 */
function pullsOn({ scenario, treaty }: OpenWorld, half: Pull["on"]): number[] {
  return scenario.articles.flatMap(({ pull, alternatives }, a) => {
    if (pull?.on !== half) return [];
    const posture = alternatives[treaty.text[a] ?? 0]?.posture ?? 0;
    return [pull.towards === "broad" ? posture : 1000 - posture];
  });
}

function mean(values: readonly number[]): number {
  if (values.length === 0) return 500;
  return quotient(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

/** The power-weighted mean of 1 − polyarchy over the parties, in thousandths: how far wide powers can be misused. */
function illiberalShare(world: OpenWorld): number {
  let weight = 0;
  let sum = 0;
  world.treaty.deposited.forEach((month, i) => {
    const country = world.scenario.countries[i];
    if (month < 0 || country === undefined) return;
    weight += country.power;
    sum += country.power * (1000 - country.poly);
  });
  return weight === 0 ? 0 : quotient(sum, weight);
}
