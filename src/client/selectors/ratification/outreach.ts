/** What acts abroad promise, who else courts the same states, and who may be the fortieth. */

import { memo } from "../../../engine/exact/memo.ts";
import { chancesBy, meanOver } from "../../../engine/forecasts/course.ts";
import { hasTable, isParty } from "../../../engine/model/capitals.ts";
import { rivalActs } from "../../../engine/model/rivals.ts";
import { UN_GROUPS, type UnGroup } from "../../../engine/state/scenario.ts";
import { horizonOf, type OpenWorld } from "../../../engine/state/world.ts";
import { otherPeople } from "../negotiation/people.ts";

export { CREDIT, GRANTING } from "../../../engine/seats/brought-in.ts";

/** The states whose campaigns run in a region, or that will campaign there this season, except the seat's own. */
export function courtingIn(world: OpenWorld, unGroup: UnGroup, own: number): readonly number[] {
  const group = UN_GROUPS.indexOf(unGroup);
  const running = world.campaigns.flatMap((run) =>
    run.group === group && run.until > world.month ? [run.by] : [],
  );
  const starting = rivalActs(world).flatMap((act) => (act.group === group ? [act.by] : []));
  return [...new Set([...running, ...starting])].filter((by) => by !== own);
}

/** The party that is about to help a state this season; −1 if none is. */
export function helperOf(world: OpenWorld, country: number): number {
  return rivalActs(world).find(({ to }) => to === country)?.by ?? -1;
}

/**
 * The states outside that other people play. Their own home table decides, so a campaign in their region does not move
 * them (MODEL §3.10).
 */
export function peopleOutside({
  world,
  country,
}: Readonly<{ world: OpenWorld; country: number }>): readonly number[] {
  return otherPeople({ world, country }).filter((state) => !isParty(world, state));
}

export type Likely = Readonly<{
  country: number;
  /** The chance of a deposit within a season, in thousandths; null if its own home table decides, which is secret. */
  chance: number | null;
}>;

/** The states outside, the likeliest to join within a season first. */
export const likeliestOf = memo((world: OpenWorld): readonly Likely[] => {
  const open = world.treaty.deposited.flatMap((_, i) => (isParty(world, i) ? [] : [i]));
  const until = Math.min(horizonOf(world), world.month + world.scenario.seasonMonths);
  const guesses = chancesBy(world, open, until);
  return open
    .map((country, at) => ({
      country,
      chance: Math.round((1000 * meanOver(guesses, (chances) => chances[at] ?? 0)) / 65_536),
    }))
    .sort((x, y) => y.chance - x.chance || x.country - y.country)
    .map((one) => (hasTable(world, one.country) ? { ...one, chance: null } : one));
});

/** The states of a region that are likeliest to join within a season. States whose own table decides are left out. */
export function likeliestIn(world: OpenWorld, unGroup: UnGroup, most: number): readonly number[] {
  return likeliestOf(world)
    .filter(
      ({ country, chance }) => chance !== null && world.scenario.countries[country]?.unGroup === unGroup,
    )
    .slice(0, most)
    .map(({ country }) => country);
}
