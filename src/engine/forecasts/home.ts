/** What a seat can expect from acts at home and between capitals. */

import { chanceOf } from "../exact/tables.ts";
import { quotient, thousandths } from "../exact/whole.ts";
import { canonical } from "../model/canonical.ts";
import { priceChance } from "../model/capitals.ts";
import { CLIMATE } from "../model/climate.ts";
import { declaring, reserving, supportOf } from "../model/home.ts";
import { consulting, homeChance } from "../model/home-chance.ts";
import type { Seen } from "../seats/seen.ts";
import type {
  CallVote,
  Command,
  ConsultAtHome,
  EnterReservation,
  HoldHearing,
  ImplementLaw,
  Pledge,
  Sign,
} from "../state/command.ts";
import type { Forecast, Reason } from "../state/forecast.ts";
import type { HomeTable } from "../state/treaty.ts";
import type { OpenWorld } from "../state/world.ts";
import { because } from "./basics.ts";
import { explainDeposit, publicDepositLogit } from "./explain.ts";
import { voteChance } from "./home-vote.ts";

type AtHome<C extends Command> = (world: OpenWorld, home: HomeTable, command: C) => Forecast;

/** Forecasts for a seat with a home table. A seat knows its own table, so the chances are exact. */
export const ofLaw: AtHome<ImplementLaw> = (world, home) => chanceAt(home, homeChance(world, home, "law"));

export const ofHearing: AtHome<HoldHearing> = (world, home, { card }) =>
  chanceAt(home, homeChance(world, home, card));

export const ofConsultation: AtHome<ConsultAtHome> = (world, home, { card }) =>
  chanceAt(home, homeChance(world, consulting(world, home, card), card));

/** @param own the seat, whose acts in the same step come before the vote */
export const ofHomeVote = (own: Seen, home: HomeTable, command: CallVote): Forecast =>
  chanceAt(home, voteChance(own, home, command));

export const ofReservation: AtHome<EnterReservation> = (_, home, { card }) =>
  supportAfter(reserving(home, card), tableOf(home));

export const ofSigning: AtHome<Sign> = (_, home, { declaration }) =>
  supportAfter(declaring(home, declaration), tableOf(home));

function tableOf(home: HomeTable): Reason[] {
  return [because("support", supportOf(home) - home.line, "design")];
}

function chanceAt(home: HomeTable, chance: number): Forecast {
  const c = thousandths(chance, 65_536);
  return { of: "chance", low: c, high: c, reasons: tableOf(home) };
}

export function ofAssistance(world: OpenWorld, to: number): Forecast {
  const c = thousandths(extraDeposits(world, [to], CLIMATE[world.climate].sway.assistance), 65_536);
  return { of: "chance", low: c, high: c, reasons: explainDeposit(world, to) };
}

function supportAfter(home: HomeTable, reasons: readonly Reason[]): Forecast {
  const support = supportOf(home);
  return { of: "support", low: support, high: support, reasons };
}

/**
 * The expected number of extra deposits by these states in this step if a push adds `push` to their logits, in
 * 1/65,536. It is capped at one deposit.
 */
export function extraDeposits(world: OpenWorld, countries: readonly number[], push: number): number {
  let sum = 0;
  for (const i of countries) {
    for (let m = world.month; m < world.month + world.monthsAhead; m++) {
      const logit = publicDepositLogit(world, i, m);
      sum += chanceOf(logit + push) - chanceOf(logit);
    }
  }
  return Math.min(65_536, sum);
}

/** The chance that an invited party joins a task force. It equals the trust in the inviting seat. */
export function ofTaskForce(world: OpenWorld, country: number): Forecast {
  const chance = priceChance(world, country);
  return { of: "chance", low: chance, high: chance, reasons: [] };
}

export function ofCampaign(world: OpenWorld, country: number, group: number): Forecast {
  const { groupOf } = canonical(world.scenario);
  const open = world.scenario.countries.flatMap((_, i) =>
    groupOf[i] === group && (world.treaty.deposited[i] ?? -1) < 0 ? [i] : [],
  );
  const party = (world.treaty.deposited[country] ?? -1) >= 0;
  const { sway } = CLIMATE[world.climate];
  const chance = thousandths(
    extraDeposits(world, open, party ? sway.campaignByParty : sway.campaign),
    65_536,
  );
  return {
    of: "chance",
    low: quotient(chance, 2),
    high: chance,
    reasons: [because("stillOut", open.length)],
  };
}

/**
 * The chance that enough partners deposit in time: exact if the states decide independently and the party shares do
 * not change.
 */
export function ofPledge(world: OpenWorld, command: Pledge): Forecast {
  const chance = chanceOfPledge(world, command);
  const months = command.season * world.scenario.seasonMonths - world.month;
  return {
    of: "chance",
    low: quotient(chance * 7, 10),
    high: Math.min(1000, quotient(chance * 14, 10)),
    reasons: [because("asked", -command.count, "modelled"), because("monthsLeft", months, "design")],
  };
}

/** The chance, in thousandths, that at least `count` of these partners deposit in time, by their public hazards. */
export function chanceOfPledge(
  world: OpenWorld,
  { with: partners, count, season }: Pick<Pledge, "with" | "count" | "season">,
): number {
  const until = season * world.scenario.seasonMonths;
  let at = [1000];
  for (const i of partners) {
    let stay = 1000;
    for (let m = world.month; m < until; m++) {
      stay = quotient(stay * (65_536 - chanceOf(publicDepositLogit(world, i, m))), 65_536);
    }
    at = [...at, 0].map((p, k) => quotient(p * stay + (at[k - 1] ?? 0) * (1000 - stay), 1000));
  }
  return at.slice(count).reduce((sum, p) => sum + p, 0);
}
