/**
 * The three most powerful parties that no named delegation speaks for court states too, so that a person alone has
 * rivals (MODEL.md §3.10). What they do follows from public facts, so a forecast can take it into account.
 */

import { chanceOf } from "../exact/tables.ts";
import { quotient } from "../exact/whole.ts";
import { isByHand } from "../state/setup.ts";
import { everyone, type OpenWorld } from "../state/world.ts";
import { canonical } from "./canonical.ts";
import { giftsBy, isParty, mayReceive } from "./capitals.ts";
import { CLIMATE } from "./climate.ts";
import { steadyLogit } from "./hazard.ts";

/** How many rivals there are, and how many states each of them helps before it campaigns [design]. */
export const RIVALS = 3;

export const RIVAL_GIFTS = 2;

export type RivalAct =
  | Readonly<{ by: number; to: number; group: -1 }>
  | Readonly<{ by: number; to: -1; group: number }>;

/** The rivals of a season, the most powerful first. */
export function rivalsOf(world: OpenWorld): readonly number[] {
  if (!CLIMATE[world.climate].isPlayed) return [];
  const power = (i: number): number => world.scenario.countries[i]?.power ?? 0;
  return everyone(world)
    .filter((i) => isParty(world, i) && !world.named.includes(i) && !isByHand(world.holders[i]))
    .sort((x, y) => power(y) - power(x) || x - y)
    .slice(0, RIVALS);
}

/**
 * What the rivals do this season. A rival that still campaigns does nothing new. Otherwise it helps the state likeliest
 * to join, or campaigns in the region that promises it the most states, of which it shares those of other rivals.
 */
export function rivalActs(world: OpenWorld): readonly RivalAct[] {
  const acts: RivalAct[] = [];
  for (const by of rivalsOf(world)) {
    if (world.campaigns.some((run) => run.by === by && run.until > world.month)) continue;
    const act = helpBy(world, by, acts) ?? campaignBy(world, by, acts);
    if (act !== null) acts.push(act);
  }
  return acts;
}

function helpBy(world: OpenWorld, by: number, acts: readonly RivalAct[]): RivalAct | null {
  if (giftsBy(world, by) >= RIVAL_GIFTS) return null;
  const open = everyone(world).filter(
    (i) => mayReceive(world, by, i) && !isPromised(world, i) && !acts.some(({ to }) => to === i),
  );
  const to = best(open, (i) => steadyLogit(world, i));
  return to === null ? null : { by, to, group: -1 };
}

/** Whether a delegation still owes this state help, which a rival does not take from it. */
function isPromised({ pacts }: OpenWorld, to: number): boolean {
  return pacts.some((pact) => pact.kind === "assist" && pact.to === to && pact.status === "open");
}

function campaignBy(world: OpenWorld, by: number, acts: readonly RivalAct[]): RivalAct | null {
  const { groupOf, groupSize } = canonical(world.scenario);
  const worth = groupSize.map(() => 0);
  for (const i of everyone(world)) {
    const group = groupOf[i] ?? 0;
    if (i !== by && !isParty(world, i)) worth[group] = (worth[group] ?? 0) + chanceOf(steadyLogit(world, i));
  }
  const sharing = (group: number): number => 1 + acts.filter((act) => act.group === group).length;
  const group = best(
    worth.flatMap((sum, g) => (sum > 0 ? [g] : [])),
    (g) => quotient(worth[g] ?? 0, sharing(g)),
  );
  return group === null ? null : { by, to: -1, group };
}

/** The item with the highest value, the first in a tie; null if there is none. */
function best(items: readonly number[], worthOf: (item: number) => number): number | null {
  let found: number | null = null;
  let most = 0;
  for (const item of items) {
    const value = worthOf(item);
    if (found !== null && value <= most) continue;
    found = item;
    most = value;
  }
  return found;
}
