/**
 * What a seat can expect from its acts abroad: how many states they bring in, and for how many of these it gets the
 * credit. The rivals' acts of the season are public and are taken into account (MODEL.md §3.10).
 */

import { memo } from "../exact/memo.ts";
import { chanceOf as ofLogit } from "../exact/tables.ts";
import { quotient, thousandths } from "../exact/whole.ts";
import { canonical } from "../model/canonical.ts";
import { isParty, priceChance } from "../model/capitals.ts";
import { CLIMATE } from "../model/climate.ts";
import { PRICE_MONTHS } from "../model/costs.ts";
import { creditFor } from "../model/credit.ts";
import { rivalActs } from "../model/rivals.ts";
import type { Assist, Campaign, GrantPrice, NamePrice, Pledge } from "../state/command.ts";
import type { Forecast } from "../state/forecast.ts";
import { UN_GROUPS } from "../state/scenario.ts";
import { horizonOf, type OpenWorld } from "../state/world.ts";
import { because } from "./basics.ts";
import { atLeast, chancesBy, meanOver } from "./course.ts";
import { explainDeposit, publicDepositLogit } from "./explain.ts";

/** The acts abroad that push states to join. */
export type Pushing = Assist | Campaign | Pledge | GrantPrice;

/**
 * What a push is expected to bring. `states` is the expected number of states that join and count for the seat, and
 * `credit` is the part of the pushed states' deposits that would count for it; both in thousandths.
 */
export type Outlook = Readonly<{ states: number; credit: number; chance: number; until: number }>;

/**
 * How much likelier a granted price makes a hold-out to join, in thousandths of a logit: the support that it wins at
 * home is no part of the public hazard [fitted to matches].
 */
const GRANTED = 900;

/** In a brief match there is hardly a season left for the home table: a quarter of such hold-outs join [fitted]. */
const BRIEF_PRICE = 4;

/**
 * The outlook of a push until its end: a campaign lasts a season, a pledge until its date, help and a granted price
 * until the horizon. `chance` is the chance, in thousandths, that at least one state joins to the seat's credit.
 */
export function outlookOf(world: OpenWorld, country: number, command: Pushing): Outlook {
  const courted = withRivals(world);
  const then = withPush(courted, country, command);
  const until = Math.min(horizonOf(world), untilOf(world, command));
  const targets = targetsOf(world, command).filter((i) => i !== country && !isParty(world, i));
  const own = targets.filter((i) => creditFor(then, i)?.by === country);
  const sum = (chances: readonly number[]): number => chances.reduce((all, one) => all + one, 0);
  const push = command.type === "grantPrice" ? GRANTED : 0;
  const all = meanOver(chancesBy(then, targets, until, courted, push), sum);
  const won = chancesBy(then, own, until, courted, push);
  const credited = meanOver(won, sum);
  const likely = thousandths(
    meanOver(won, (chances) => atLeast(1, chances)),
    65_536,
  );
  const isSlow = command.type === "grantPrice" && world.scenario.isBrief;
  return {
    states: quotient(thousandths(credited, 65_536), isSlow ? BRIEF_PRICE : 1),
    credit: thousandths(credited, all),
    chance: quotient(likely, isSlow ? BRIEF_PRICE : 1),
    until,
  };
}

/** The world after the rivals have acted this season. */
const withRivals = memo((world: OpenWorld): OpenWorld => {
  const acts = rivalActs(world);
  if (acts.length === 0) return world;
  const until = world.month + world.scenario.seasonMonths;
  const assistedBy = world.treaty.assistedBy.slice();
  for (const { by, to } of acts) if (to >= 0) assistedBy[to] = by;
  const campaigns = acts.flatMap(({ by, group }) => (group >= 0 ? [{ by, group, until }] : []));
  return {
    ...world,
    treaty: { ...world.treaty, assistedBy },
    campaigns: [...world.campaigns, ...campaigns],
  };
});

/** The world with a seat's push in place. */
function withPush(world: OpenWorld, country: number, command: Pushing): OpenWorld {
  const { treaty, month, scenario } = world;
  switch (command.type) {
    case "assist": {
      const assistedBy = treaty.assistedBy.map((by, i) => (i === command.to ? country : by));
      return { ...world, treaty: { ...treaty, assistedBy } };
    }
    case "campaign": {
      const group = UN_GROUPS.indexOf(command.unGroup);
      const run = { by: country, group, until: month + scenario.seasonMonths };
      return { ...world, campaigns: [...world.campaigns, run] };
    }
    case "pledge": {
      const { with: partners, count } = command;
      const until = untilOf(world, command);
      return {
        ...world,
        pledges: [...world.pledges, { by: country, with: partners, count, until, status: "open" }],
      };
    }
    case "grantPrice":
      return {
        ...world,
        prices: world.prices.map((price) => (price.by === command.to ? { ...price, granted: true } : price)),
      };
  }
}

function untilOf(world: OpenWorld, command: Pushing): number {
  switch (command.type) {
    case "campaign":
      return world.month + world.scenario.seasonMonths;
    case "pledge":
      return command.season * world.scenario.seasonMonths;
    case "assist":
    case "grantPrice":
      return horizonOf(world);
  }
}

function targetsOf(world: OpenWorld, command: Pushing): readonly number[] {
  switch (command.type) {
    case "campaign": {
      const group = UN_GROUPS.indexOf(command.unGroup);
      const { groupOf } = canonical(world.scenario);
      return groupOf.flatMap((one, i) => (one === group ? [i] : []));
    }
    case "pledge":
      return command.with;
    case "assist":
    case "grantPrice":
      return [command.to];
  }
}

/** The reasons count the help itself. */
export function ofAssistance(world: OpenWorld, country: number, command: Assist): Forecast {
  const then = withPush(world, country, command);
  return chanceOf(outlookOf(world, country, command).chance, explainDeposit(then, command.to));
}

export function ofCampaign(world: OpenWorld, country: number, command: Campaign): Forecast {
  const open = targetsOf(world, command).filter((i) => !isParty(world, i));
  return chanceOf(outlookOf(world, country, command).chance, [because("stillOut", open.length)]);
}

/** The chance that a hold-out whose price is granted still joins. */
export function ofGrant(world: OpenWorld, country: number, command: GrantPrice): Forecast {
  return chanceOf(outlookOf(world, country, command).chance, [
    ...explainDeposit(world, command.to),
    because("granted", GRANTED, "design"),
  ]);
}

/** The chance that enough partners deposit in time. */
export function ofPledge(world: OpenWorld, country: number, command: Pledge): Forecast {
  const months = untilOf(world, command) - world.month;
  return chanceOf(chanceOfPledge(world, country, command), [
    because("pledged", 1, "design"),
    because("asked", -command.count, "modelled"),
    because("monthsLeft", months, "design"),
  ]);
}

/** The chance, in thousandths, that at least `count` of the partners of a pledge deposit in time. */
export function chanceOfPledge(world: OpenWorld, country: number, command: Pledge): number {
  if (!CLIMATE[world.climate].isPlayed) return chanceInResearch(world, command);
  const courted = withRivals(world);
  const then = withPush(courted, country, command);
  const guesses = chancesBy(then, command.with, untilOf(world, command), courted);
  return thousandths(
    meanOver(guesses, (chances) => atLeast(command.count, chances)),
    65_536,
  );
}

/** In research, bots of level 3 choose their pledges by the public hazard alone, as when they were measured. */
function chanceInResearch(world: OpenWorld, command: Pledge): number {
  const until = untilOf(world, command);
  let at = [1000];
  for (const i of command.with) {
    let stay = 1000;
    for (let m = world.month; m < until; m++) {
      stay = quotient(stay * (65_536 - ofLogit(publicDepositLogit(world, i, m))), 65_536);
    }
    at = [...at, 0].map((p, k) => quotient(p * stay + (at[k - 1] ?? 0) * (1000 - stay), 1000));
  }
  return at.slice(command.count).reduce((sum, p) => sum + p, 0);
}

/** The chance that a price is granted, if the party that is asked has no person. */
export function ofPrice(world: OpenWorld, country: number, _: NamePrice): Forecast {
  return chanceOf(chanceOfPrice(world, country), []);
}

/**
 * The chance, in thousandths, that a bot grants a price. Where people play it answers at once; in research it has
 * further tries in the months that follow.
 * @example trust 600: 600, in research 936
 */
export function chanceOfPrice(world: Pick<OpenWorld, "trust" | "climate">, by: number): number {
  const refused = 1000 - priceChance(world, by);
  const tries = CLIMATE[world.climate].isPlayed ? 1 : 1 + PRICE_MONTHS;
  let left = 1000;
  for (let k = 0; k < tries; k++) left = quotient(left * refused, 1000);
  return 1000 - left;
}

function chanceOf(chance: number, reasons: Forecast["reasons"]): Forecast {
  return { of: "chance", low: chance, high: chance, reasons };
}
