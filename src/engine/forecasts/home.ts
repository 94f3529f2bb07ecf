/** What a seat can expect from its acts at home, and from the task forces it forms. */

import { thousandths } from "../exact/whole.ts";
import { priceChance } from "../model/capitals.ts";
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
  Sign,
} from "../state/command.ts";
import type { Forecast, Reason } from "../state/forecast.ts";
import type { HomeTable } from "../state/treaty.ts";
import type { OpenWorld } from "../state/world.ts";
import { because } from "./basics.ts";
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

function supportAfter(home: HomeTable, reasons: readonly Reason[]): Forecast {
  const support = supportOf(home);
  return { of: "support", low: support, high: support, reasons };
}

/** The chance that an invited party joins a task force. It equals the trust in the inviting seat. */
export function ofTaskForce(world: OpenWorld, country: number): Forecast {
  const chance = priceChance(world, country);
  return { of: "chance", low: chance, high: chance, reasons: [] };
}
