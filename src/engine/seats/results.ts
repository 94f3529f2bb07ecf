/** Three results, never summed: Mandate, Trust, World (docs/MODEL.md §3.8 and §3.12). */

import { clamp, quotient } from "../exact/whole.ts";
import { CLIMATE } from "../model/climate.ts";
import { forcesOf, forceWorth, MOST_FORCES } from "../model/cooperation.ts";
import { START_TRUST } from "../model/costs.ts";
import { linesCrossed } from "../model/faithfulness.ts";
import { horizonOf, type OpenWorld } from "../state/world.ts";
import { deedsOf } from "./deeds.ts";
import { type ObjectiveResult, objectiveResults, worthOfObjectives } from "./objectives.ts";
import { isBeyond, type Seen } from "./seen.ts";
import { partyShare, worldHalves } from "./world-halves.ts";

/** The worth of a text that gives a delegation all it wanted, in points. */
const WHOLE_TEXT = 650;

/** The points that membership brings at a trust of 600, before the benefit of the club is added [design]. */
const MEMBERSHIP = 250;

/** The points that membership brings at a trust of 600 if the treaty is not in force yet [design]. */
const WAITING = 200;

/** Below this trust, the worth of membership falls no further [design]. */
const LEAST_TRUST = 250;

/**
 * The club's benefit, in points, for a seat that joins on the first day if the members together have all of the
 * room's weight.
 */
const CLUB = 400;

/**
 * The share of the club's benefit that a member gets at once, in thousandths; the rest grows with its months in force.
 */
const AT_ONCE = 250;

/** How many months a member must be a party to the treaty in force to get the full benefit of the club [design]. */
const FULL_CLUB_MONTHS = 24;

const BURDEN = 20;

const BURDEN_OF_WEAK = 60;

const LATE_DISCOUNT = 250;

const SLOT = 15;

const SLOTS = 10;

/** The share of the club's benefit that each of a seat's reservations costs, in thousandths [design]. */
const RESERVED_CLUB = 100;

/**
 * The cost of a text that crosses a red line of the mandate without a reservation. It falls on a seat that joins the
 * text, and on one that stays out without having declared the line [design].
 */
export const SHAME = 300;

/** The points for staying out if the text really crosses a red line that the seat declared [design]. */
export const KEPT_LINE = 150;

/** The Mandate result without a treaty, in points [design]. */
const NO_TREATY = 300;

/** One part of the mandate in points; `article` is −1 if the part belongs to no article. */
export type Part = Readonly<{
  code: "objective" | "member" | "waiting" | "burden" | "shame" | "keptLine" | "noTreaty" | "deeds" | "limit";
  points: number;
  article: number;
}>;

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
  const parts = partsOf(own, objectives, share);
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
  return [...won, ...(isLineKept(own) ? keptLine(own) : shameOf(objectives))];
}

function withoutTreaty(own: Seen): Part[] {
  return [part("noTreaty", NO_TREATY), ...keptLine(own)];
}

/**
 * The mandate if the text is not adopted.
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

/** The benefit of membership, weighted by trust, and the burden. */
function joinedParts({ world, country }: Seen, share: number, month: number): Part[] {
  const inForce = world.treaty.inForce >= 0;
  const club = quotient(CLUB * share, 1000);
  const reach = inForce ? quotient(clubOf(world, country, club) * grownTo(world, month), 1000) : 0;
  const held = inForce
    ? part("member", byTrust(world, country, MEMBERSHIP + quotient(reach, 2) + ofForces(world, country)))
    : part("waiting", byTrust(world, country, WAITING));
  return [held, part("burden", -burdenOf(world, country, month))];
}

/** The cost of a text beyond a red line of the mandate that no reservation covers. */
function shameOf(objectives: readonly ObjectiveResult[]): Part[] {
  return objectives.some(({ crossed }) => crossed) ? [part("shame", -SHAME)] : [];
}

/** What task forces add to membership under the text; only the first three count. */
function ofForces(world: OpenWorld, country: number): number {
  return forceWorth(world).membership * Math.min(MOST_FORCES, forcesOf(world, country));
}

/**
 * Membership is weighted by trust, since states work with partners they can rely on.
 * @example 370 with trust 600: 370; with 300: 185; with 900: 555
 */
export function byTrust(world: OpenWorld, country: number, points: number): number {
  const trust = Math.max(LEAST_TRUST, world.trust[country] ?? 0);
  const above = CLIMATE[world.climate].isPlayed ? quotient(Math.max(0, trust - START_TRUST), 2) : 0;
  return quotient(points * (trust - above), START_TRUST);
}

/** Whether the text crosses a red line that the seat both has and declared, and no reservation covers it. */
function isLineKept(own: Seen): boolean {
  const { text } = own.world.treaty;
  return linesCrossed(own.world, own.country).some((article) => isBeyond(own, article, text[article] ?? 0));
}

function keptLine(own: Seen): Part[] {
  return isLineKept(own) ? [part("keptLine", KEPT_LINE)] : [];
}

/** Adds a last part if the mandate was cut at an end of the scale, so that the parts add up to it. */
function withLimit(parts: readonly Part[], mandate: number): readonly Part[] {
  const cut = mandate - sumOf(parts);
  return cut === 0 ? parts : [...parts, part("limit", cut)];
}

function part(code: Part["code"], points: number): Part {
  return { code, points, article: -1 };
}

function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { points }) => sum + points, 0);
}

/**
 * How much of the club's benefit a member gets by the horizon, in thousandths: a quarter at once, all of it after two
 * years in force.
 * @example in force for 30 months and joined 12 months ago: 250 + 375 = 625
 */
function grownTo(world: OpenWorld, deposited: number): number {
  const months = clamp(horizonOf(world) - Math.max(world.treaty.inForce, deposited), 0, FULL_CLUB_MONTHS);
  return AT_ONCE + quotient((1000 - AT_ONCE) * months, FULL_CLUB_MONTHS);
}

/** The club's benefit, a tenth less for each of the seat's own reservations. */
function clubOf(world: OpenWorld, country: number, whole: number): number {
  const own = world.treaty.reservations.filter((item) => item.country === country).length;
  return whole - quotient(whole * RESERVED_CLUB * own, 1000);
}

/**
 * How much a seat gains by joining instead of staying out, in points of its mandate, if the club grows to half the
 * room's weight. It gains less if joining crosses a red line that it declared.
 * @param planned articles on which the seat also plans to enter a reservation
 */
export function gainOfJoining(own: Seen, planned: readonly number[] = []): number {
  const world = withReservations(own, planned);
  const seat = { ...own, world };
  const inForce = world.treaty.inForce < 0 ? world.month : world.treaty.inForce;
  const then = { ...world, treaty: { ...world.treaty, inForce } };
  const held = joinedParts({ ...seat, world: then }, 500, world.month)[0]?.points ?? 0;
  const kept = isLineKept(seat) ? KEPT_LINE - sumOf(shameOf(objectiveResults(seat))) : 0;
  return held - burdenOf(world, own.country, world.month) - kept;
}

function withReservations({ world, country }: Seen, articles: readonly number[]): OpenWorld {
  const entered = articles.map((article) => ({ country, article }));
  const reservations = [...world.treaty.reservations, ...entered];
  return { ...world, treaty: { ...world.treaty, reservations } };
}

/**
 * The burden of joining, in points. It is lighter for capable states and for the first ten states in need, and a
 * quarter less once the treaty is in force.
 */
function burdenOf(world: OpenWorld, country: number, month: number): number {
  const facts = world.scenario.countries[country];
  if (facts === undefined) return 0;
  const full = BURDEN + quotient(BURDEN_OF_WEAK * (1000 - facts.capacity), 1000);
  const late = world.treaty.inForce >= 0 && month >= world.treaty.inForce;
  const cost = late ? full - quotient(full * LATE_DISCOUNT, 1000) : full;
  return facts.need >= 500 && isEarly(world, month) ? cost - SLOT : cost;
}

/** Whether an instrument was among the first ten from states in need, which get the assistance slots. */
function isEarly(world: OpenWorld, month: number): boolean {
  const earlier = world.treaty.deposited.filter(
    (other, i) => other >= 0 && other < month && (world.scenario.countries[i]?.need ?? 0) >= 500,
  );
  return earlier.length < SLOTS;
}
