/** What a seat can expect from its acts at home, and from the task forces it forms. */

import { thousandths } from "../exact/whole.ts";
import { priceChance } from "../model/capitals.ts";
import { declaring, gambleChance, homeChance, isReady, supportOf } from "../model/home.ts";
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
import { CARDS } from "../state/scenario.ts";
import type { HomeTable } from "../state/treaty.ts";
import type { OpenWorld } from "../state/world.ts";
import { because } from "./basics.ts";

type AtHome<C extends Command> = (world: OpenWorld, home: HomeTable, command: C) => Forecast;

/** Forecasts for a seat with a home table. A seat knows its own table, so the chances are exact. */
export const ofLaw: AtHome<ImplementLaw> = (world, home) => chanceAt(home, homeChance(world, home, "law"));

export const ofHearing: AtHome<HoldHearing> = (world, home, { card }) =>
  chanceAt(home, homeChance(world, home, card));

export const ofConsultation: AtHome<ConsultAtHome> = (world, home, { card }) =>
  chanceAt(home, homeChance(world, { ...home, consulted: card }, card));

export const ofHomeVote: AtHome<CallVote> = (_, home, { gamble }) =>
  chanceAt(home, gamble ? gambleChance(home) : isReady(home) ? 65_536 : 0);

export const ofReservation: AtHome<EnterReservation> = (_, home, { card }) =>
  supportAfter(lift(home, CARDS.indexOf(card)), tableOf(home));

export const ofSigning: AtHome<Sign> = (_, home, { declaration }) =>
  supportAfter(declaring(home, declaration), tableOf(home));

function tableOf(home: HomeTable): Reason[] {
  return [because("support", supportOf(home) - home.line, "design")];
}

function chanceAt(home: HomeTable, chance: number): Forecast {
  const c = thousandths(chance, 65_536);
  return { of: "chance", low: c, high: c, reasons: tableOf(home) };
}

/** The home table after a reservation has turned one card in favour. */
function lift(home: HomeTable, card: number): HomeTable {
  return { ...home, moods: home.moods.map((mood, c) => (c === card ? 2 : mood)) };
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
