/** The race to the N-th instrument as everyone can see it: the status of each state and the latest arrivals. */

import type { GameEvent } from "../../../engine/events/event.ts";
import { memo } from "../../../engine/exact/memo.ts";
import { LAST_MONTH, nthParty } from "../../../engine/forecasts/nth-party.ts";
import { isPriceOpen } from "../../../engine/model/capitals.ts";
import type { OpenWorld, PublicWorld } from "../../../engine/state/world.ts";
import { PULLS, pulled } from "../../../lab/study/text-pull.ts";
import type { ReceivedEvent } from "../../game/game-store.ts";
import { lastBeat } from "../match/last-beat.ts";
import { likeliestOf } from "./outreach.ts";

/** From furthest to least advanced. Laws and votes are public only for states with a home table. */
export const RACE_STATUSES = ["deposited", "won", "law", "signed", "outside"] as const;
export type RaceStatus = (typeof RACE_STATUSES)[number];

export type Runner = Readonly<{
  country: number;
  status: RaceStatus;
  /** Months of signature and deposit; −1 if there is none so far. */
  signed: number;
  deposited: number;
  hasLostVote: boolean;
  /** True if the state is bound to the player's seat by an open or met pledge. */
  isAlly: boolean;
}>;

type HomeFacts = { law: boolean; won: boolean; lost: boolean };

/** Public acts at home: laws passed, votes won and lost. The world shows a home table only to its own seat. */
function openHomes(journal: readonly ReceivedEvent[]): ReadonlyMap<number, HomeFacts> {
  const found = new Map<number, HomeFacts>();
  for (const { event } of journal) {
    if (event.type !== "homeStepped") continue;
    for (const { country, act, ok } of event.steps) {
      const facts = found.get(country) ?? { law: false, won: false, lost: false };
      if (act === "implementLaw") facts.law ||= ok;
      if (act === "callVote") {
        facts.won ||= ok;
        facts.lost ||= !ok;
      }
      found.set(country, facts);
    }
  }
  return found;
}

/** Every state with its place in the race. `own` is −1 for spectators. */
export function runnersOf(
  world: PublicWorld,
  journal: readonly ReceivedEvent[],
  own: number,
): readonly Runner[] {
  const homes = openHomes(journal);
  const allies = alliesOf(world, own);
  return world.treaty.signed.map((signed, country) => {
    const deposited = world.treaty.deposited[country] ?? -1;
    const facts = homes.get(country);
    return {
      country,
      status: statusOf(signed, deposited, facts),
      signed,
      deposited,
      hasLostVote: facts?.lost === true && !facts.won,
      isAlly: allies.has(country),
    };
  });
}

/**
 * The states closest to joining: first those that name a price, then the likeliest to join within a season.
 * @param most the number of states wanted
 */
export function likelyNext(
  world: OpenWorld,
  journal: readonly ReceivedEvent[],
  own: number,
  most: number,
): readonly (Runner & Readonly<{ chance: number | null }>)[] {
  const asks = new Set(world.prices.filter((price) => isPriceOpen(world, price)).map(({ by }) => by));
  const runners = runnersOf(world, journal, own);
  return likeliestOf(world)
    .flatMap(({ country, chance }) => {
      const runner = runners[country];
      return runner === undefined || country === own ? [] : [{ ...runner, chance }];
    })
    .sort((a, b) => Number(asks.has(b.country)) - Number(asks.has(a.country)))
    .slice(0, most);
}

function statusOf(signed: number, deposited: number, facts: HomeFacts | undefined): RaceStatus {
  if (deposited >= 0) return "deposited";
  if (facts?.won === true) return "won";
  if (facts?.law === true) return "law";
  return signed >= 0 ? "signed" : "outside";
}

/** States bound to a seat by a pledge that is open or met. */
export function alliesOf(world: PublicWorld, own: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (const pledge of world.pledges) {
    if (pledge.status === "void") continue;
    if (pledge.by === own) for (const country of pledge.with) found.add(country);
    else if (pledge.with.includes(own)) found.add(pledge.by);
  }
  return found;
}

export type Arrival = Readonly<{ month: number; country: number }>;

/** Instruments in order of deposit. The world stores the month of each, not the order within it. */
export function arrivalsOf(journal: readonly ReceivedEvent[]): readonly Arrival[] {
  return journal.flatMap(({ event }) => arrivalsIn(event));
}

/** Instruments from the last closed beat. */
export function lastArrivals(journal: readonly ReceivedEvent[]): readonly Arrival[] {
  return lastBeat(journal).flatMap(arrivalsIn);
}

function arrivalsIn(event: GameEvent): readonly Arrival[] {
  return event.type === "monthsPassed" ? event.deposits.map(([month, country]) => ({ month, country })) : [];
}

/** How many states have signed. @param signed the month of each state's signature, −1 without one */
export const countSigned = (signed: readonly number[]): number => signed.filter((month) => month >= 0).length;

/** Month of the n-th instrument. Returns null while there are fewer. */
export function monthOfNth(world: PublicWorld, n: number): number | null {
  const months = world.treaty.deposited.filter((month) => month >= 0).sort((a, b) => a - b);
  return months[n - 1] ?? null;
}

/** Forecast for the N-th instrument from the parties so far, computed once per world. */
export const forecastOfNth = memo((world: OpenWorld) => nthParty(world));

/**
 * The middle of that forecast with 0, ½, 1 and 2 times the text's pull on ratification, since the pull is a design
 * choice; null where there is no forecast.
 */
export const forecastByPull = memo((world: OpenWorld): readonly (number | null)[] =>
  PULLS.map((pull) => nthParty({ ...world, scenario: pulled(world.scenario, pull) })?.middle ?? null),
);

/**
 * True if a forecast reaches the last month considered. The forecast then means this month or any later one, or
 * never.
 */
export const isOpenEnded = (month: number): boolean => month >= LAST_MONTH;
