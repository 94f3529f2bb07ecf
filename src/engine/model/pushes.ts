/** How campaigns and waiting for others change a capital's pace, in thousandths of a logit [design]. */

import { quotient } from "../exact/whole.ts";
import type { OpenWorld } from "../state/world.ts";
import { CLIMATE } from "./climate.ts";

/** The share of waiting in a brief match, in thousandths: it has only four seasons. */
const BRIEF_WAITING = 600;

/**
 * How much slower a capital is because it waits for the N-th instrument. A capital with a home table does not wait: its
 * own groups decide.
 */
export function waitingTerm({ climate, treaty, named, scenario }: OpenWorld, country: number): number {
  const { waiting } = CLIMATE[climate];
  if (waiting === 0 || treaty.reached >= 0 || named.includes(country)) return 0;
  if (scenario.homeTables.includes(scenario.countries[country]?.iso3 ?? "")) return 0;
  return scenario.isBrief ? quotient(waiting * BRIEF_WAITING, 1000) : waiting;
}

/**
 * The term for the campaigns in a UN group. Where people play, the strongest counts in full and the others count a
 * quarter, so that a crowded region is no sure win; a seat's own campaigns in one region count once.
 */
export function campaignTerm(world: OpenWorld, group: number): number {
  if (world.campaigns.length === 0) return 0;
  const own = new Map<number, number>();
  let sum = 0;
  for (const run of world.campaigns) {
    if (run.group !== group || run.until <= world.month) continue;
    const strength = strengthOf(world, run.by);
    sum += strength;
    own.set(run.by, strength);
  }
  if (!CLIMATE[world.climate].isPlayed || own.size === 0) return sum;
  const strengths = [...own.values()];
  const most = Math.max(...strengths);
  const rest = strengths.reduce((all, one) => all + one, -most);
  return most + quotient(rest, 4);
}

/** How strongly a seat's campaign sways the capitals of a region, in thousandths of a logit. */
function strengthOf({ climate, treaty, named }: OpenWorld, by: number): number {
  const { campaign, campaignByParty, campaignOfRival } = CLIMATE[climate].sway;
  if ((treaty.deposited[by] ?? -1) < 0) return campaign;
  return named.includes(by) ? campaignByParty : campaignOfRival;
}
