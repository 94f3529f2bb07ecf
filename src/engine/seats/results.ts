/** Three results, never summed: Mandate, Trust, World (docs/MODEL.md §3.8 and §3.12). */

import { clamp, quotient } from "../exact/whole.ts";
import { linesCrossed } from "../model/faithfulness.ts";
import { forcesOf, forceWorth, MOST_FORCES } from "../model/in-force.ts";
import { START_TRUST } from "../model/prices.ts";
import { horizonOf, type OpenWorld } from "../state/world.ts";
import { type ObjectiveResult, objectiveResults, worthOfObjectives } from "./objectives.ts";
import { isBeyond, type Seen } from "./seen.ts";
import { partyShare, worldHalves } from "./world-halves.ts";

/** What a text that gives a delegation all it wanted is worth, in points. */
const WHOLE_TEXT = 650;

/** What being a member brings with a trust of 600, before what the club has grown to [design]. */
const MEMBERSHIP = 250;

/** The same for who has joined a treaty that is not in force [design]. */
const WAITING = 200;

/** Trust below which it no longer makes membership worth less [design]. */
const LEAST_TRUST = 250;

/** What the club is worth to a member since its first day, with all of the room's weight in it. */
const CLUB = 400;

/** Parts in a thousand of the club that reach a member at once; the rest grows with its months in force. */
const AT_ONCE = 250;

/** Months in force, and as a party, after which the club's benefit is complete [design]. */
const FULL_CLUB_MONTHS = 24;

const BURDEN = 20;

const BURDEN_OF_WEAK = 60;

const LATE_DISCOUNT = 250;

const SLOT = 15;

const SLOTS = 10;

/** Part of the club's benefit each own reservation costs, thousandths [design]. */
const RESERVED_CLUB = 100;

/**
 * What a text beyond an own red line of the mandate costs, where it is not reserved: whoever joins it, and whoever stays out
 * without having declared the line [design].
 */
export const SHAME = 300;

/** What staying out is worth behind a line that was declared and that the text truly crosses [design]. */
export const KEPT_LINE = 150;

/** What is left where there is no treaty [design]. */
const NO_TREATY = 300;

/** One part of the mandate in points; `article` is −1 where it is of none. */
export type Part = Readonly<{
  code: "objective" | "member" | "waiting" | "burden" | "shame" | "keptLine" | "noTreaty" | "limit";
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
  /** Of 1,000: the objectives in the text. */
  text: number;
  isParty: boolean;
  objectives: readonly ObjectiveResult[];
}>;

/** Results of a seat, each 0..1,000. */
export function results(own: Seen): Results {
  const { world, country } = own;
  const objectives = objectiveResults(own);
  const share = partyShare(world);
  const { cooperation, abuse } = worldHalves(world, share);
  const parts = partsOf(own, objectives, share);
  const mandate = clamp(sumOf(parts), 0, 1000);
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

/** What was won in the text, whether one joins or not, and what one made of it. */
function partsOf(own: Seen, objectives: readonly ObjectiveResult[], share: number): Part[] {
  const { outcome, deposited } = own.world.treaty;
  if (outcome === null || outcome.how === "failed") return withoutTreaty(own);
  const month = deposited[own.country] ?? -1;
  const won = textParts(objectives);
  if (month >= 0) return [...won, ...joinedParts(own, share, month), ...shameOf(objectives)];
  return [...won, ...(isLineKept(own) ? keptLine(own) : shameOf(objectives))];
}

function withoutTreaty(own: Seen): Part[] {
  return [part("noTreaty", NO_TREATY), ...keptLine(own)];
}

/** The mandate were the text that is put not adopted. @example 300, and 450 behind a line of its own that the text crosses */
export function mandateWithoutTreaty(own: Seen): number {
  return sumOf(withoutTreaty(own));
}

/** The text, objective by objective; the first takes what rounding leaves. */
function textParts(objectives: readonly ObjectiveResult[]): Part[] {
  const pointsOf = (worth: number): number => quotient(WHOLE_TEXT * worth, 1000);
  const points = objectives.map(({ weight, worth }) => pointsOf(quotient(weight * worth, 100)));
  const rest = pointsOf(worthOfObjectives(objectives)) - points.reduce((sum, own) => sum + own, 0);
  return objectives.map(({ article }, at): Part => {
    return { code: "objective", points: (points[at] ?? 0) + (at === 0 ? rest : 0), article };
  });
}

/** Membership by trust, and its work. */
function joinedParts({ world, country }: Seen, share: number, month: number): Part[] {
  const inForce = world.treaty.inForce >= 0;
  const club = quotient(CLUB * share, 1000);
  const reach = inForce ? quotient(clubOf(world, country, club) * grownTo(world, month), 1000) : 0;
  const held = inForce
    ? part("member", byTrust(world, country, MEMBERSHIP + quotient(reach, 2) + ofForces(world, country)))
    : part("waiting", byTrust(world, country, WAITING));
  return [held, part("burden", -burdenOf(world, country, month))];
}

/** A text beyond a red line of the mandate that no reservation covers. */
function shameOf(objectives: readonly ObjectiveResult[]): Part[] {
  return objectives.some(({ crossed }) => crossed) ? [part("shame", -SHAME)] : [];
}

/** What working in task forces adds to membership by the text: the first three of them. */
function ofForces(world: OpenWorld, country: number): number {
  return forceWorth(world).membership * Math.min(MOST_FORCES, forcesOf(world, country));
}

/** Others work with those they rely on. @example 370 with trust 600: 370; with 300: 185; with 900: 555 */
function byTrust(world: OpenWorld, country: number, points: number): number {
  return quotient(points * Math.max(LEAST_TRUST, world.trust[country] ?? 0), START_TRUST);
}

/** Whether a line that the seat declared, and that is its own, is crossed by the text and not reserved. */
function isLineKept(own: Seen): boolean {
  const { text } = own.world.treaty;
  return linesCrossed(own.world, own.country).some((article) => isBeyond(own, article, text[article] ?? 0));
}

function keptLine(own: Seen): Part[] {
  return isLineKept(own) ? [part("keptLine", KEPT_LINE)] : [];
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
 * How much of the club reaches a member by the horizon, in thousandths: a quarter at once, all after two years in force.
 * @example in force for 30 months and joined 12 months ago: 250 + 375 = 625
 */
function grownTo(world: OpenWorld, deposited: number): number {
  const months = clamp(horizonOf(world) - Math.max(world.treaty.inForce, deposited), 0, FULL_CLUB_MONTHS);
  return AT_ONCE + quotient((1000 - AT_ONCE) * months, FULL_CLUB_MONTHS);
}

/** The club's benefit, a tenth less for each reservation of the seat's own. */
function clubOf(world: OpenWorld, country: number, whole: number): number {
  const own = world.treaty.reservations.filter((item) => item.country === country).length;
  return whole - quotient(whole * RESERVED_CLUB * own, 1000);
}

/**
 * What a seat has to gain by joining over staying out, in points of its mandate, if the club grows to half the
 * room's weight; negative where a line it declared speaks against it.
 * @param planned articles it would still enter a reservation on
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
