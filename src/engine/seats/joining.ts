/**
 * What joining the treaty, or staying out, adds to a mandate: membership, the burden, obligations and red lines
 * (docs/MODEL.md §3.12).
 */

import { clamp, quotient } from "../exact/whole.ts";
import { CLIMATE } from "../model/climate.ts";
import { forcesOf, forceWorth, MOST_FORCES } from "../model/cooperation.ts";
import { START_TRUST } from "../model/costs.ts";
import { linesCrossed } from "../model/faithfulness.ts";
import { currentText } from "../model/whole-text.ts";
import { horizonOf, type OpenWorld } from "../state/world.ts";
import { type ObjectiveResult, objectiveResults } from "./objectives.ts";
import { type Part, part, sumOf } from "./parts.ts";
import { isBeyond, ownSalience, ownWorth, type Seen } from "./seen.ts";

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
 * The cost, in points, of each thousand by which the text falls short of the state's wishes. A member must do what
 * every article says (VCLT art. 26), also where its delegation had no objective [design].
 */
const OBLIGATIONS = 3300;

/** Every state can live with a text that falls short by no more than this, in thousandths [design]. */
const AT_EASE = 75;

/**
 * The cost of a text that crosses a red line of the mandate without a reservation. It falls on a seat that joins the
 * text, and on one that stays out without having declared the line [design].
 */
export const SHAME = 300;

/** The points for staying out if the text really crosses a red line that the seat declared [design]. */
export const KEPT_LINE = 150;

/** The share of the room's weight that a forecast expects among the parties, in thousandths. */
const HALF = 500;

/** What joining and staying out add to the mandate, as the screen shows it before the decision. */
export type Futures = Readonly<{ join: readonly Part[]; stay: readonly Part[] }>;

/**
 * What joining now and staying out would add to the mandate by the end, if the treaty enters into force and the club
 * grows to half the room's weight.
 * @param planned articles on which the seat also plans to enter a reservation
 */
export function futuresOf(own: Seen, planned: readonly number[] = []): Futures {
  const world = withReservations(own, planned);
  const treaty = { ...world.treaty, text: currentText(world) };
  const seat = { ...own, world: { ...world, treaty } };
  const inForce = treaty.inForce < 0 ? world.month : treaty.inForce;
  const then = { ...own, world: { ...world, treaty: { ...treaty, inForce } } };
  const objectives = objectiveResults(seat);
  return {
    join: [heldPart(then, HALF, world.month), ...boundParts(seat, world.month), ...shameOf(objectives)],
    stay: outsideParts(seat, objectives),
  };
}

/** How much a seat gains by joining instead of staying out, in points of its mandate. */
export function gainOfJoining(own: Seen, planned: readonly number[] = []): number {
  const { join, stay } = futuresOf(own, planned);
  return sumOf(join) - sumOf(stay);
}

/**
 * The benefit of membership, weighted by trust, the burden, and the obligations.
 * @param share the parties' share of the room's weight, in thousandths
 * @param month when the state deposited its instrument
 */
export function joinedParts(own: Seen, share: number, month: number): Part[] {
  return [heldPart(own, share, month), ...boundParts(own, month)];
}

function heldPart({ world, country }: Seen, share: number, month: number): Part {
  if (world.treaty.inForce < 0) return part("waiting", byTrust(world, country, WAITING));
  const club = quotient(CLUB * share, 1000);
  const reach = quotient(clubOf(world, country, club) * grownTo(world, month), 1000);
  const points = MEMBERSHIP + quotient(reach, 2) + ofForces(world, country);
  return part("member", byTrust(world, country, points));
}

function boundParts(own: Seen, month: number): Part[] {
  const bound = obligationsOf(own);
  const burden = part("burden", -burdenOf(own.world, own.country, month));
  return bound === 0 ? [burden] : [burden, part("obligations", -bound)];
}

/**
 * What the obligations of the text cost a member, in points: the further an article lies from the state's wish, and
 * the more it cares about that article, the more. A reservation frees the state from half of its article, because its
 * partners still rely on the rest. Only where people play, so that joining is a decision there.
 * @example a text worth 880 of 1,000 to the state: 3,300·(120 − 75)/1,000 = 148
 */
function obligationsOf(own: Seen): number {
  const { climate, treaty } = own.world;
  if (!CLIMATE[climate].isPlayed) return 0;
  const isReserved = (article: number): boolean =>
    treaty.reservations.some((item) => item.country === own.country && item.article === article);
  const lostOn = (article: number, got: number): number =>
    ownSalience(own, article) * (1000 - ownWorth(own, article, got));
  const lost = treaty.text.reduce(
    (sum, got, a) => sum + (isReserved(a) ? quotient(lostOn(a, got), 2) : lostOn(a, got)),
    0,
  );
  return quotient(OBLIGATIONS * Math.max(0, quotient(lost, 1000) - AT_EASE), 1000);
}

/** What staying out adds: points for a line kept, or the cost of a text beyond a line that was not declared. */
export function outsideParts(own: Seen, objectives: readonly ObjectiveResult[]): Part[] {
  return isLineKept(own) ? keptLine(own) : shameOf(objectives);
}

/** The cost of a text beyond a red line of the mandate that no reservation covers. */
export function shameOf(objectives: readonly ObjectiveResult[]): Part[] {
  return objectives.some(({ crossed }) => crossed) ? [part("shame", -SHAME)] : [];
}

/** Whether the text crosses a red line that the seat both has and declared, and no reservation covers it. */
function isLineKept(own: Seen): boolean {
  const { text } = own.world.treaty;
  return linesCrossed(own.world, own.country).some((article) => isBeyond(own, article, text[article] ?? 0));
}

export function keptLine(own: Seen): Part[] {
  return isLineKept(own) ? [part("keptLine", KEPT_LINE)] : [];
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
