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

type Talks = Pick<OpenWorld, "scenario" | "climate" | "declared">;

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

function worked({ scenario, climate, declared }: Talks, country: number): Shown {
  const facts = scenario.countries[country];
  if (facts === undefined) return NOTHING;
  const { positions } = canonical(scenario);
  const own = scenario.articles.map((_, a) => {
    const cell = a * scenario.countries.length + country;
    const wish = 1000 * (declared[cell] ?? 0);
    return clamp(positions[cell] ?? 0, wish - HALF_A_STEP, wish + HALF_A_STEP - 1);
  });
  const stake = stakeOf(scenario, facts, [], own, climate);
  const objectives = objectivesOf([], stake, own, centresOf(scenario, climate));
  return { salience: stake.salience, redLines: stake.redLines, objectives };
}

/** The margin M of one article from public facts, in u (MODEL.md §3.5). */
export function shownMargin(
  world: OpenWorld,
  country: number,
  article: number,
  alternative: number,
  shown = shownBy(world, country),
): number {
  return marginOf(
    world,
    country,
    article,
    alternative,
    shown,
    seemsBeyond(world, country, article, alternative, shown),
  );
}

function marginOf(
  { scenario, climate, declared }: OpenWorld,
  country: number,
  article: number,
  alternative: number,
  shown: Shown,
  isBeyond: boolean,
): number {
  const count = scenario.articles[article]?.alternatives.length ?? 0;
  const wish = declared[article * scenario.countries.length + country] ?? 0;
  const outside = (scenario.countries[country]?.outside ?? 0) + CLIMATE[climate].outside;
  return margin(shown.salience[article] ?? 0, worthOf(count, wish, alternative), outside, isBeyond);
}

/** The margin of one wording for every state, and whether it seems to lie beyond the state's red line. */
export type MarginRow = Readonly<{ margins: readonly number[]; beyond: readonly boolean[] }>;

/** `shownMargin` and `seemsBeyond` for all states. */
export function marginRow(world: OpenWorld, article: number, alternative: number): MarginRow {
  const n = size(world);
  const margins = new Array<number>(n);
  const beyond = new Array<boolean>(n);
  for (let i = 0; i < n; i++) {
    const shown = shownBy(world, i);
    beyond[i] = seemsBeyond(world, i, article, alternative, shown);
    margins[i] = marginOf(world, i, article, alternative, shown, beyond[i] === true);
  }
  return { margins, beyond };
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
