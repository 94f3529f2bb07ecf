/** Three results, never summed: Mandate, Trust, World (docs/MODEL.md §3.8 and §3.12). */

import { clamp, quotient } from "../exact/whole.ts";
import { START_TRUST } from "../model/prices.ts";
import { horizonOf, type OpenWorld } from "../state/world.ts";
import { type ObjectiveResult, objectiveResults, worthOfObjectives } from "./objectives.ts";
import { ownOutside, type Seen } from "./seen.ts";
import { partyShare, worldHalves } from "./world-halves.ts";

/** The club's benefit at full membership, what of it reaches those outside, and what joining costs, in points. */
const CLUB = 400;

export const OUTSIDE_SHARE = 250;

/** Months in force, and as a party, after which the club's benefit is complete [design]. */
const FULL_CLUB_MONTHS = 24;

const BURDEN = 20;

const BURDEN_OF_WEAK = 60;

const LATE_DISCOUNT = 250;

const SLOT = 15;

const SLOTS = 10;
/** Part of the club's benefit each own reservation costs, thousandths [design]. */
const RESERVED_CLUB = 100;

/** Joining a text beyond an own red line, not reserved, costs this once more [design]. */
export const SHAME = 500;

/** One part of the mandate in points; `article` is −1 where it is of none. */
export type Part = Readonly<{
  code: "objective" | "club" | "burden" | "shame" | "outside" | "spill" | "limit";
  points: number;
  article: number;
}>;

export type Results = Readonly<{
  mandate: number;
  /** What the mandate is made of: its parts add up to it. */
  parts: readonly Part[];
  trust: number;
  world: number;
  cooperation: number;
  abuse: number;
  /** In points: the text, the club, the burden, and what staying out is worth. */
  text: number;
  club: number;
  burden: number;
  outside: number;
  isParty: boolean;
  objectives: readonly ObjectiveResult[];
}>;

/** Results of a seat, each 0..1,000. */
export function results(own: Seen): Results {
  const { world, country } = own;
  const objectives = objectiveResults(own);
  const text = worthOfObjectives(objectives);
  const share = partyShare(world);
  const isParty = (world.treaty.deposited[country] ?? -1) >= 0;
  const outside = quotient(ownOutside(own), 1000);
  const burden = isParty ? burdenOf(world, country, world.treaty.deposited[country] ?? -1) : 0;
  const inForce = world.treaty.inForce >= 0;
  const club = inForce ? clubOf(world, country, quotient(CLUB * share, 1000)) : 0;
  const reach = quotient(club * reachOf(world, country, world.treaty.deposited[country] ?? -1), 1000);
  const { cooperation, abuse } = worldHalves(world, share);
  const parts =
    inForce && isParty ? joinedParts(objectives, reach, burden) : outsideParts(outside, reach, burden);
  const mandate = clamp(sumOf(parts), 0, 1000);
  return {
    mandate,
    parts: withLimit(parts, mandate),
    trust: world.trust[country] ?? 0,
    world: clamp(quotient(cooperation + 1000 - abuse, 2), 0, 1000),
    cooperation,
    abuse,
    text,
    club: reach,
    burden,
    outside,
    isParty,
    objectives,
  };
}

/** The text, objective by objective, and the club for a party; the first objective takes what rounding leaves. */
function joinedParts(objectives: readonly ObjectiveResult[], club: number, burden: number): Part[] {
  const points = objectives.map(({ weight, worth }) => quotient(weight * worth, 100));
  const rest = worthOfObjectives(objectives) - points.reduce((sum, own) => sum + own, 0);
  const goals = objectives.map(({ article }, at): Part => {
    return { code: "objective", points: (points[at] ?? 0) + (at === 0 ? rest : 0), article };
  });
  const shame = objectives.some(({ crossed }) => crossed) ? [part("shame", -SHAME)] : [];
  return [...goals, part("club", club), part("burden", -burden), ...shame];
}

/** The state of things for who stayed out, and what of the club spills over. */
function outsideParts(outside: number, club: number, burden: number): Part[] {
  const spill = club === 0 ? [] : [part("spill", club)];
  const work = burden === 0 ? [] : [part("burden", -burden)];
  return [part("outside", outside), ...spill, ...work];
}

/** What the ends of the scale cut off comes last. */
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
 * How much of the club reaches a state by the horizon, in thousandths: a quarter after two years in force, the rest
 * after two years as a party to it, by its trust: others answer the requests of those they rely on [design].
 * @example in force for 30 months, joined 12 months ago: 250 + 375 = 625 with trust 600, 250 + 250 = 500 with 400.
 */
function reachOf(world: OpenWorld, country: number, deposited: number): number {
  const grown = (from: number): number => clamp(horizonOf(world) - from, 0, FULL_CLUB_MONTHS);
  const { inForce } = world.treaty;
  const outside = quotient(OUTSIDE_SHARE * grown(inForce), FULL_CLUB_MONTHS);
  if (deposited < 0) return outside;
  const months = grown(Math.max(inForce, deposited));
  const inside = quotient((1000 - OUTSIDE_SHARE) * months, FULL_CLUB_MONTHS);
  return outside + quotient(inside * (world.trust[country] ?? 0), START_TRUST);
}

/** What of the club reaches an early member in the end, in thousandths. */
function wholeOf(world: OpenWorld, country: number): number {
  return OUTSIDE_SHARE + quotient((1000 - OUTSIDE_SHARE) * (world.trust[country] ?? 0), START_TRUST);
}

/** The club's benefit, a tenth less for each reservation of the seat's own. */
function clubOf(world: OpenWorld, country: number, whole: number): number {
  const own = world.treaty.reservations.filter((item) => item.country === country).length;
  return whole - quotient(whole * RESERVED_CLUB * own, 1000);
}

/**
 * What a seat has to gain by joining over staying out, in points of its mandate, if the club grows to half the
 * room's weight; negative where its red lines or its outside option speak against it.
 * @param planned articles it would still enter a reservation on
 */
export function gainOfJoining(own: Seen, planned: readonly number[] = []): number {
  const { country } = own;
  const world = withReservations(own, planned);
  const objectives = objectiveResults({ ...own, world });
  const whole = quotient(CLUB, 2);
  const late = world.treaty.inForce < 0 ? wholeOf(world, country) : reachOf(world, country, world.month);
  const club = quotient(clubOf(world, country, whole) * late, 1000);
  const shame = objectives.some((goal) => goal.crossed) ? SHAME : 0;
  const joined = worthOfObjectives(objectives) + club - burdenOf(world, country, world.month) - shame;
  const outside = quotient(ownOutside(own), 1000);
  return joined - outside - quotient(OUTSIDE_SHARE * whole, 1000);
}

function withReservations({ world, country }: Seen, articles: readonly number[]): OpenWorld {
  const entered = articles.map((article) => ({ country, article }));
  const reservations = [...world.treaty.reservations, ...entered];
  return { ...world, treaty: { ...world.treaty, reservations } };
}

/** Burden of joining in points: lighter for the capable, a quarter less once in force, a slot for the first ten. */
function burdenOf(world: OpenWorld, country: number, month: number): number {
  const facts = world.scenario.countries[country];
  if (facts === undefined) return 0;
  const full = BURDEN + quotient(BURDEN_OF_WEAK * (1000 - facts.capacity), 1000);
  const late = world.treaty.inForce >= 0 && month >= world.treaty.inForce;
  const cost = late ? full - quotient(full * LATE_DISCOUNT, 1000) : full;
  return facts.need >= 500 && isEarly(world, month) ? cost - SLOT : cost;
}

/** Whether an instrument was among the first ten of states in need: the assistance slots. */
function isEarly(world: OpenWorld, month: number): boolean {
  const earlier = world.treaty.deposited.filter(
    (other, i) => other >= 0 && other < month && (world.scenario.countries[i]?.need ?? 0) >= 500,
  );
  return earlier.length < SLOTS;
}
