/**
 * What a state seems to want: what a state like it cares for and cannot accept, given its declared wishes and the
 * climate of the room. The estimate is public; bots and forecasts use the same one.
 */

import { memo } from "../exact/memo.ts";
import { clamp } from "../exact/whole.ts";
import type { Climate } from "../state/scenario.ts";
import { type OpenWorld, size } from "../state/world.ts";
import { canonical, centresOf } from "./canonical.ts";
import { CLIMATE } from "./climate.ts";
import { objectivesOf, type SeatObjective, type Stake, stakeOf } from "./stakes.ts";
import { crosses, margin, worthOf } from "./worth.ts";

export type Shown = Pick<Stake, "salience" | "redLines"> & Readonly<{ objectives: readonly SeatObjective[] }>;

export type Talks = Pick<OpenWorld, "scenario" | "climate" | "declared">;

/**
 * What each state seems to want, cached by climate, country and the declared wishes, which are compared by identity.
 */
const known = memo(
  (_: OpenWorld["declared"]): Record<Climate, Shown[]> => ({
    calm: [],
    measured: [],
    tense: [],
    contested: [],
  }),
);

export function shownBy(world: Talks, country: number): Shown {
  const states = known(world.declared)[world.climate];
  const found = states[country] ?? worked(world, country);
  states[country] = found;
  return found;
}

/**
 * A wish gives a state's position to within half a step. Within that range, public data decide which position is
 * used.
 */
const HALF_A_STEP = 500;

const NOTHING: Shown = { salience: [], redLines: [], objectives: [] };

function worked(talks: Talks, country: number): Shown {
  const estimate = estimated(talks, country);
  if (estimate === null) return NOTHING;
  const { own, stake } = estimate;
  const objectives = objectivesOf([], stake, own, centresOf(talks.scenario, talks.climate));
  return { salience: stake.salience, redLines: stake.redLines, objectives };
}

/** The estimated positions of a state, in milli-steps by article, and its stakes if they are right. */
export function estimated(
  { scenario, climate, declared }: Talks,
  country: number,
): Readonly<{ own: readonly number[]; stake: Stake }> | null {
  const facts = scenario.countries[country];
  if (facts === undefined) return null;
  const { positions } = canonical(scenario);
  const own: number[] = [];
  for (let cell = country; cell < declared.length; cell += scenario.countries.length) {
    const wish = 1000 * (declared[cell] ?? 0);
    own.push(clamp(positions[cell] ?? 0, wish - HALF_A_STEP, wish + HALF_A_STEP - 1));
  }
  return { own, stake: stakeOf(scenario, facts, [], own, climate) };
}

/** The margin M of one article from public facts, in u (MODEL.md §3.5). */
export function shownMargin(
  world: OpenWorld,
  country: number,
  article: number,
  alternative: number,
  shown = shownBy(world, country),
): number {
  const { scenario, climate, declared } = world;
  const count = scenario.articles[article]?.alternatives.length ?? 0;
  const wish = declared[article * scenario.countries.length + country] ?? 0;
  const outside = (scenario.countries[country]?.outside ?? 0) + CLIMATE[climate].outside;
  const isBeyond = seemsBeyond(world, country, article, alternative, shown);
  return margin(shown.salience[article] ?? 0, worthOf(count, wish, alternative), outside, isBeyond);
}

/** Whether a text seems to lie beyond a state's red line: one it declared, or one that a state like it would have. */
export function seemsBeyond(
  world: OpenWorld,
  country: number,
  article: number,
  alternative: number,
  shown = shownBy(world, country),
): boolean {
  const declared = world.declaredLines[article * size(world) + country] ?? 0;
  return crosses(declared | (shown.redLines[article] ?? 0), alternative);
}
