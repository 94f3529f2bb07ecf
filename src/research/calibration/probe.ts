/**
 * A player who takes acts of the seasons that bots rarely take: pledges with all kinds of partners and dates, votes
 * before support is certain, and, in every second match, no vote at all, to name a price to the last five. Bots alone
 * would need thousands of matches for thirty forecasts of each kind.
 */
import type { Chance } from "../../bots/chance.ts";
import { alwaysPressing } from "../../bots/home.ts";
import { publicDepositLogit } from "../../engine/forecasts/explain.ts";
import { isParty, mayNamePrice, mayPledge, mayPledgeWith } from "../../engine/model/capitals.ts";
import { isReady, mayVote } from "../../engine/model/home.ts";
import { ownHome, type Seen } from "../../engine/seats/seen.ts";
import type { Command } from "../../engine/state/command.ts";
import type { HomeTable } from "../../engine/state/treaty.ts";
import { others } from "../../engine/state/world.ts";

/** @param isHoldingOut whether the seat waits until it can name a price, and never calls a vote */
export function probing(r: Seen, chance: Chance, isHoldingOut: boolean): readonly Command[] {
  const home = ownHome(r);
  if (home === null || isParty(r.world, r.country)) return [];
  return [
    ...alwaysPressing(r).filter(
      ({ type }) => type !== "callVote" && type !== "deposit" && type !== "namePrice",
    ),
    ...pledges(r, home, chance),
    ...(isHoldingOut ? prices(r, home) : gambles(r, home)),
  ];
}

/** Partners are drawn from this many states, the likeliest to join. */
const LIKELIEST = 24;

function pledges(r: Seen, home: HomeTable, chance: Chance): Command[] {
  if (!mayPledge(r.world, home, r.country)) return [];
  const likely = (i: number): number => publicDepositLogit(r.world, i, r.world.month);
  const near = others(r.world, r.country)
    .filter((i) => mayPledgeWith(r.world, r.country, i))
    .sort((x, y) => likely(y) - likely(x) || x - y)
    .slice(0, LIKELIEST);
  const first = chance(70) % Math.max(1, near.length);
  const partners = near.slice(first, first + 1 + (chance(71) % 6));
  if (partners.length === 0) return [];
  const count = 1 + (chance(72) % partners.length);
  const season = Math.min(r.scenario.seasons, r.world.season + (chance(73) % 3));
  return [{ type: "pledge", with: partners, count, season }];
}

function gambles(r: Seen, home: HomeTable): Command[] {
  return mayVote(r.world, home) && !isReady(home) ? [{ type: "callVote", gamble: true }] : [];
}

function prices(r: Seen, home: HomeTable): Command[] {
  if (!mayNamePrice(r.world, home, r.country)) return [];
  const of = others(r.world, r.country).find((i) => isParty(r.world, i));
  return of === undefined ? [] : [{ type: "namePrice", price: "assistance", of }];
}
