/** Three results, never summed: Mandate, Trust, World (docs/MODEL.md §3.8 and §3.12). */

import { clamp, quotient } from "../exact/whole.ts";
import { CLIMATE } from "../model/climate.ts";
import { broughtInPoints } from "./brought-in.ts";
import { deedsOf } from "./deeds.ts";
import { handicapPart } from "./handicap.ts";
import { joinedParts, keptLine, outsideParts, shameOf } from "./joining.ts";
import { type ObjectiveResult, objectiveResults, worthOfObjectives } from "./objectives.ts";
import { type Part, part, sumOf } from "./parts.ts";
import type { Seen } from "./seen.ts";
import { partyShare, worldHalves } from "./world-halves.ts";

/** The worth of a text that gives a delegation all it wanted, in points. */
const WHOLE_TEXT = 650;

/** The Mandate result without a treaty, in points [design]. */
const NO_TREATY = 300;

export type Results = Readonly<{
  mandate: number;
  /** The parts that add up to the mandate. */
  parts: readonly Part[];
  trust: number;
  world: number;
  cooperation: number;
  abuse: number;
  /** How well the text meets the objectives, out of 1,000. */
  text: number;
  isParty: boolean;
  objectives: readonly ObjectiveResult[];
}>;

/**
 * The results of a seat. Trust and World are 0..1,000. The Mandate is too in research; where people play, it has no limit.
 */
export function results(own: Seen): Results {
  const { world, country } = own;
  const objectives = objectiveResults(own);
  const share = partyShare(world);
  const { cooperation, abuse } = worldHalves(world, share);
  const parts = [...partsOf(own, objectives, share), ...broughtInPart(own), ...handicapPart(own)];
  const mandate = CLIMATE[world.climate].isPlayed ? sumOf(parts) : clamp(sumOf(parts), 0, 1000);
  return {
    mandate,
    parts: withLimit(parts, mandate),
    trust: world.trust[country] ?? 0,
    world: clamp(quotient(cooperation + 1000 - abuse, 2), 0, 1000),
    cooperation,
    abuse,
    text: worthOfObjectives(objectives),
    isParty: (world.treaty.deposited[country] ?? -1) >= 0,
    objectives,
  };
}

/** The part for the states that the seat brought in; none if they bring no points. */
function broughtInPart({ world, country }: Seen): Part[] {
  const points = broughtInPoints(world, country);
  return points === 0 ? [] : [part("broughtIn", points)];
}

/**
 * The parts of the mandate: what the seat won in the text, whether or not it joined, and what its membership or
 * absence adds.
 */
function partsOf(own: Seen, objectives: readonly ObjectiveResult[], share: number): Part[] {
  const { outcome, deposited } = own.world.treaty;
  if (outcome === null || outcome.how === "failed") return withoutTreaty(own);
  const month = deposited[own.country] ?? -1;
  const won = textParts(objectives);
  const deeds = deedsOf(own.world, own.country);
  if (month >= 0) return [...won, ...joinedParts(own, share, month), ...deeds, ...shameOf(objectives)];
  return [...won, ...outsideParts(own, objectives)];
}

function withoutTreaty(own: Seen): Part[] {
  return [part("noTreaty", NO_TREATY), ...keptLine(own)];
}

/**
 * The mandate if the text is not adopted, without the handicap, which is the same in every outcome.
 * @example 300, or 450 if the text crosses a red line that the seat declared
 */
export function mandateWithoutTreaty(own: Seen): number {
  return sumOf(withoutTreaty(own));
}

/** The points that each objective gets from the text. The first objective also takes the rounding remainder. */
function textParts(objectives: readonly ObjectiveResult[]): Part[] {
  const pointsOf = (worth: number): number => quotient(WHOLE_TEXT * worth, 1000);
  const points = objectives.map(({ weight, worth }) => pointsOf(quotient(weight * worth, 100)));
  const rest = pointsOf(worthOfObjectives(objectives)) - points.reduce((sum, own) => sum + own, 0);
  return objectives.map(({ article }, at): Part => {
    return { code: "objective", points: (points[at] ?? 0) + (at === 0 ? rest : 0), article };
  });
}

/** Adds a last part if the mandate was cut at an end of the scale, so that the parts add up to it. */
function withLimit(parts: readonly Part[], mandate: number): readonly Part[] {
  const cut = mandate - sumOf(parts);
  return cut === 0 ? parts : [...parts, part("limit", cut)];
}
