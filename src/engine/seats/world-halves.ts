/**
 * The two halves of the World result: how much the treaty helps, and how far it can be misused (docs/MODEL.md §3.12).
 */

import { clamp, quotient, thousandths } from "../exact/whole.ts";
import { canonical } from "../model/canonical.ts";
import { CLIMATE } from "../model/climate.ts";
import { forceWorth } from "../model/cooperation.ts";
import { effectOf } from "../model/deeds.ts";
import type { Pull } from "../state/scenario.ts";
import type { OpenWorld } from "../state/world.ts";
import { preparatoryWork } from "./preparatory-work.ts";

/** The parties' share of power, in thousandths: π of MODEL §3.8. */
export function partyShare(world: OpenWorld): number {
  const weight = world.treaty.deposited.reduce(
    (sum, month, i) => (month >= 0 ? sum + (world.scenario.countries[i]?.power ?? 0) : sum),
    0,
  );
  return thousandths(weight, canonical(world.scenario).powerSum);
}

/** Points of both halves of the World result. */
type Halves = Readonly<Record<Pull["on"], number>>;

/** One part of a half of the World result, in points. */
export type WorldPart = Readonly<{
  code: "text" | "argued" | "deeds" | "forces" | "observers" | "protocol";
  points: number;
}>;

/** The parts of both halves. Articles not in play are left out of the means [design, unmeasured]. */
export function worldParts(world: OpenWorld, share: number): Readonly<Record<Pull["on"], WorldPart[]>> {
  if (world.treaty.inForce < 0) return { cooperation: [], abuse: [] };
  const argued = preparatoryWork(world);
  const deeds = deedsIn(world);
  const forces = forcesIn(world);
  const observers = world.conference?.observers.carried === true;
  const protocol = world.conference?.protocol.carried === true;
  return {
    cooperation: present({
      text: quotient(share * mean(pullsOn(world, "cooperation")), 1000),
      argued: argued.cooperation,
      deeds: deeds.cooperation,
      forces: forces.cooperation,
      protocol: protocol ? 20 : 0,
    }),
    abuse: present({
      text: quotient(illiberalShare(world) * mean(pullsOn(world, "abuse")), 1000),
      argued: argued.abuse,
      deeds: deeds.abuse,
      forces: forces.abuse,
      observers: observers ? -30 : 0,
      protocol: protocol ? 15 : 0,
    }),
  };
}

function present(points: Readonly<Partial<Record<WorldPart["code"], number>>>): WorldPart[] {
  const codes = Object.keys(points) as WorldPart["code"][];
  return codes.map((code) => ({ code, points: points[code] ?? 0 })).filter((one) => one.points !== 0);
}

/** Cooperation and abuse, in thousandths, 0..1,000 each. */
export function worldHalves(world: OpenWorld, share: number): Halves {
  const { cooperation, abuse } = worldParts(world, share);
  return { cooperation: bounded(cooperation), abuse: bounded(abuse) };
}

function bounded(parts: readonly WorldPart[]): number {
  return clamp(
    parts.reduce((sum, { points }) => sum + points, 0),
    0,
    1000,
  );
}

/** Below this polyarchy, in thousandths, a member of a task force has few checks. */
const UNCHECKED = 400;

/** The effects of the answers to requests. */
function deedsIn(world: OpenWorld): Halves {
  const sums = { cooperation: 0, abuse: 0 };
  for (const request of world.treaty.requests) {
    const effect = effectOf(world, request);
    sums.cooperation += effect.cooperation;
    sums.abuse += effect.abuse;
  }
  return perSeat(world, sums);
}

/** The effects of task forces and their members. */
function forcesIn(world: OpenWorld): Halves {
  const worth = forceWorth(world);
  const isUnchecked = (i: number): boolean => (world.scenario.countries[i]?.poly ?? 0) < UNCHECKED;
  const sums = { cooperation: 0, abuse: 0 };
  for (const { members } of world.treaty.taskForces) {
    sums.cooperation += worth.cooperation * (members.length - 1);
    sums.abuse += worth.abuse * members.slice(1).filter(isUnchecked).length;
  }
  return perSeat(world, sums);
}

/** The mean over named seats where people play, so that a full room does not drive World to its end [design]. */
function perSeat({ climate, named }: OpenWorld, sums: Halves): Halves {
  const seats = CLIMATE[climate].isPlayed ? Math.max(1, named.length) : 1;
  return { cooperation: quotient(sums.cooperation, seats), abuse: quotient(sums.abuse, seats) };
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
