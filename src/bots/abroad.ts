/** Bots abroad, once they have signed: whom to help, and where to campaign (MODEL.md §3.10). */

import { extraDeposits } from "../engine/foresee/home.ts";
import { isParty, mayCampaign, mayGive, mayReceive } from "../engine/model/capitals.ts";
import { CLIMATE } from "../engine/model/climate.ts";
import type { Seen } from "../engine/seats/seen.ts";
import type { Assist, Campaign } from "../engine/state/command.ts";
import { UN_GROUPS } from "../engine/state/scenario.ts";
import { others } from "../engine/state/world.ts";

/** What brings in most of the room's power: help to one state, or a campaign in a region; null where neither can be. */
export function reachingOut(r: Seen): Assist | Campaign | null {
  const { world, country, scenario } = r;
  const { sway } = CLIMATE[world.climate];
  const gain = (i: number, push: number): number =>
    (scenario.countries[i]?.power ?? 0) * extraDeposits(world, [i], push);
  let best: Assist | Campaign | null = null;
  let most = 0;
  const weigh = (act: Assist | Campaign, worth: number): void => {
    if (worth <= most) return;
    most = worth;
    best = act;
  };
  const open = others(world, country).filter((i) => !isParty(world, i));
  if (mayCampaign(world, country)) {
    const push = isParty(world, country) ? sway.campaignByParty : sway.campaign;
    const gains = open.map((i) => [scenario.countries[i]?.unGroup, gain(i, push)] as const);
    for (const unGroup of UN_GROUPS) {
      const all = gains.reduce((sum, [group, worth]) => (group === unGroup ? sum + worth : sum), 0);
      weigh({ type: "campaign", unGroup }, all);
    }
  }
  if (mayGive(world, country)) {
    for (const to of open) {
      if (mayReceive(world, country, to)) weigh({ type: "assist", to }, gain(to, sway.assistance));
    }
  }
  return best;
}
