/** What one seat may see, built by allow-list (docs/CONTRIBUTING.md, rule 4). */

import { quotient } from "../exact/whole.ts";
import type { SeatObjective } from "../model/stakes.ts";
import { options } from "../options/options.ts";
import { seenBy } from "../seats/seen.ts";
import type { Command } from "../state/command.ts";
import type { Option } from "../state/option.ts";
import type { ScenarioId } from "../state/scenario.ts";
import type { Seat } from "../state/seat.ts";
import { CHAIR, indexOf } from "../state/seat.ts";
import type { HomeTable, Offer } from "../state/treaty.ts";
import { type Knowledge, type PublicWorld, size, type World } from "../state/world.ts";

/** What only this seat knows. Lists of numbers are by article in play. */
export type Mine = Readonly<{
  country: number;
  /** The alternative wanted at the opening, and the one wanted now, after the arguments. */
  openingWishes: readonly number[];
  wishes: readonly number[];
  salience: readonly number[];
  /** Salience relative to the most important article, in thousandths. */
  weight: readonly number[];
  followed: readonly number[];
  /** The bits of the alternatives that the delegation cannot accept. */
  redLines: readonly number[];
  /** How early the seat gives way over the rounds: 0 firm, 1 even, 2 eager. */
  firmness: number;
  outside: number;
  objectives: readonly SeatObjective[];
  home: HomeTable | null;
  offers: readonly Offer[];
  sealed: readonly Command[];
  knowledge: readonly Knowledge[];
}>;

export type View = Readonly<{
  seat: Seat;
  scenario: ScenarioId;
  world: PublicWorld;
  /** Null for seats without a country. */
  mine: Mine | null;
  /** The chair's rulings in this beat; empty for all other seats. */
  rulings: readonly Command[];
  options: readonly Option[];
}>;

/** All public fields by name. A new field of the world does not compile until it is listed here or made secret. */
const PUBLIC: Readonly<Record<keyof PublicWorld, true>> = {
  audience: true,
  climate: true,
  holders: true,
  isChaired: true,
  ready: true,
  isPaused: true,
  named: true,
  phase: true,
  beat: true,
  clock: true,
  round: true,
  season: true,
  month: true,
  monthsAhead: true,
  draft: true,
  soundings: true,
  declared: true,
  heard: true,
  pens: true,
  declaredLines: true,
  credit: true,
  blocks: true,
  trust: true,
  used: true,
  concessions: true,
  blockers: true,
  pacts: true,
  amendments: true,
  treaty: true,
  pledges: true,
  prices: true,
  happenings: true,
  struck: true,
  campaigns: true,
  conference: true,
};

const PUBLIC_KEYS = Object.keys(PUBLIC) as (keyof PublicWorld)[];

/** Each seat sees only its own credit. What other seats have spent would reveal secret packages. */
function publicPart(world: World, country: number): PublicWorld {
  const entries = PUBLIC_KEYS.map((key) => [key, world[key]]);
  const credit = world.credit.map((own, i) => (i === country ? own : 0));
  return { ...(Object.fromEntries(entries) as PublicWorld), credit };
}

function cells(flat: readonly number[], articles: number, countries: number, country: number): number[] {
  return Array.from({ length: articles }, (_, a) => flat[a * countries + country] ?? 0);
}

function minePart(world: World, country: number, seat: Seat): Mine {
  const n = size(world);
  const k = world.scenario.articles.length;
  const s = world.secrets;
  const wish = (p: number): number => quotient(p + 500, 1000);
  return {
    country,
    openingWishes: cells(s.opening, k, n, country).map(wish),
    wishes: cells(s.positions, k, n, country).map(wish),
    salience: cells(s.salience, k, n, country),
    weight: cells(s.weight, k, n, country),
    followed: cells(s.followed, k, n, country),
    redLines: cells(s.redLines, k, n, country),
    firmness: s.firmness[country] ?? 1,
    outside: s.outside[country] ?? 0,
    objectives: s.objectives[country] ?? [],
    home: s.homes.find((home) => home.country === country) ?? null,
    offers: s.offers.filter((offer) => offer.from === country || offer.to === country),
    sealed: s.sealed[seat] ?? [],
    knowledge: s.knowledge.filter((item) => item.by === country),
  };
}

/** The view of a seat; `wall` and other seats without a country see only what is public. */
export function view(world: World, seat: Seat): View {
  const country = indexOf(world.scenario, seat);
  return {
    seat,
    scenario: world.scenario.id,
    world: publicPart(world, country),
    mine: country < 0 ? null : minePart(world, country, seat),
    rulings: seat === CHAIR ? (world.secrets.sealed[CHAIR] ?? []) : [],
    options: country < 0 && seat !== CHAIR ? [] : options(seenBy(world, seat)),
  };
}
