/** The race to the N-th instrument as everyone can see it: who stands where, and who came last. */

import type { GameEvent } from "../../../engine/events/event.ts";
import { memo } from "../../../engine/exact/memo.ts";
import { LAST_MONTH, nthParty } from "../../../engine/foresee/nth-party.ts";
import type { OpenWorld, PublicWorld } from "../../../engine/state/world.ts";
import type { Heard } from "../../game/game-store.ts";
import { lastBeat } from "../match/last-beat.ts";

/** From farthest to nearest: laws and votes are public only where a state has a home table. */
export const RACE_STATUSES = ["deposited", "won", "law", "signed", "outside"] as const;
export type RaceStatus = (typeof RACE_STATUSES)[number];

export type Runner = Readonly<{
  country: number;
  status: RaceStatus;
  /** Month, −1 for never so far. */
  signed: number;
  deposited: number;
  hasLostVote: boolean;
  /** Named in an open or met pledge together with the own seat. */
  isAlly: boolean;
}>;

type HomeFacts = { law: boolean; won: boolean; lost: boolean };

/** What capitals did in the open, laws passed, votes won and lost: the world keeps home tables for their own seats alone. */
function openHomes(journal: readonly Heard[]): ReadonlyMap<number, HomeFacts> {
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

/** Every state with its place in the race. `own` is −1 for those who only watch. */
export function runnersOf(world: PublicWorld, journal: readonly Heard[], own: number): readonly Runner[] {
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

function statusOf(signed: number, deposited: number, facts: HomeFacts | undefined): RaceStatus {
  if (deposited >= 0) return "deposited";
  if (facts?.won === true) return "won";
  if (facts?.law === true) return "law";
  return signed >= 0 ? "signed" : "outside";
}

/** States bound with a seat by a pledge that is open or met. */
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

/** Instruments in the order in which they were deposited; the world keeps the month of each, not the order within it. */
export function arrivalsOf(journal: readonly Heard[]): readonly Arrival[] {
  return journal.flatMap(({ event }) => arrivalsIn(event));
}

/** Instruments of the beat that closed last. */
export function lastArrivals(journal: readonly Heard[]): readonly Arrival[] {
  return lastBeat(journal).flatMap(arrivalsIn);
}

function arrivalsIn(event: GameEvent): readonly Arrival[] {
  return event.type === "monthsPassed" ? event.deposits.map(([month, country]) => ({ month, country })) : [];
}

/** Month of the n-th instrument, null while there are fewer. */
export function monthOfNth(world: PublicWorld, n: number): number | null {
  const months = world.treaty.deposited.filter((month) => month >= 0).sort((a, b) => a - b);
  return months[n - 1] ?? null;
}

/** When the N-th instrument may come, by the parties so far; worked out once a world. */
export const forecastOfNth = memo((world: OpenWorld) => nthParty(world));

/** Whether a forecast reaches as far as anything is looked at: then later, or never, is within it. */
export const isOpenEnded = (month: number): boolean => month >= LAST_MONTH;
