/** What a table has made, as one report on paper tells it: read from its record, once the match is over. */

import type { GameEvent } from "../../engine/events/event.ts";
import { currentText } from "../../engine/model/whole-text.ts";
import { results } from "../../engine/seats/results.ts";
import { seen } from "../../engine/seats/seen.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { indexOf, type Seat, WALL } from "../../engine/state/seat.ts";
import type { Setup } from "../../engine/state/setup.ts";
import type { Pact } from "../../engine/state/treaty.ts";
import type { PublicWorld, World } from "../../engine/state/world.ts";
import { eventsFor, viewOf } from "../../match/match.ts";
import { readRecord } from "../../match/record-schema.ts";
import { reopen } from "../../match/reopen.ts";
import { libraryFor } from "../game/library.ts";
import { promisesOf } from "../selectors/debrief/promises.ts";
import { type Side, sideOf } from "../selectors/match/last-vote.ts";

/** What one delegation came to. */
export type Delegation = Readonly<{
  seat: Seat;
  country: number;
  mandate: number;
  trust: number;
  world: number;
  /** Null where nothing was voted on. */
  vote: Side | null;
  /** Months; −1 for never. */
  signed: number;
  deposited: number;
  /** Promises of its own. */
  kept: number;
  broken: number;
}>;

export type TableReport = Readonly<{
  scenario: Scenario;
  setup: Setup;
  /** Of the rules it was played by, and the fingerprint of its record. */
  version: string;
  hash: string;
  world: PublicWorld;
  /** Those that everybody could see. */
  events: readonly GameEvent[];
  /** Alternative by article: adopted, or the last on the table. */
  text: readonly number[];
  /** Those named when the match opened, in that order. */
  delegations: readonly Delegation[];
  /** Promises by or to one of them; those between others are counted. */
  kept: readonly Pact[];
  broken: readonly Pact[];
  elsewhere: Readonly<{ kept: number; broken: number }>;
}>;

/**
 * @param text of a record, with its events
 * @returns null where it cannot be read, or where its match is not over: results would show what is still hidden
 */
export function reportIn(text: string): TableReport | null {
  const read = readRecord(text);
  if (!read.ok) return null;
  const opened = reopen(libraryFor(read.value.setup), read.value);
  if (!opened.ok || opened.match.world.phase !== "over") return null;
  const { match } = opened;
  const { scenario, setup, world } = match;
  const named = delegationsOf(setup).filter((seat) => indexOf(scenario, seat) >= 0);
  const own = named.map((seat) => indexOf(scenario, seat));
  return {
    scenario,
    setup,
    version: read.value.engineVersion,
    hash: read.value.hash,
    world: viewOf(match, WALL).world,
    events: eventsFor(match, WALL, 0),
    text: currentText(world),
    delegations: named.map((seat) => delegationOf(world, seat)),
    ...promisesWith(world.pacts, own),
  };
}

/** Whoever was named when the match opened, fixed habits apart. */
function delegationsOf({ seats }: Setup): readonly Seat[] {
  return Object.entries(seats).flatMap(([seat, { type }]) => (type === "script" ? [] : [seat]));
}

function delegationOf(world: World, seat: Seat): Delegation {
  const country = indexOf(world.scenario, seat);
  const { mandate, trust, world: whole } = results(seen(world, country));
  const { ownKept, ownBroken } = promisesOf(world, country);
  const { outcome, signed, deposited } = world.treaty;
  return {
    seat,
    country,
    mandate,
    trust,
    world: whole,
    vote: outcome?.ballot == null ? null : sideOf(outcome.ballot, country),
    signed: signed[country] ?? -1,
    deposited: deposited[country] ?? -1,
    kept: ownKept.length,
    broken: ownBroken.length,
  };
}

function promisesWith(
  pacts: readonly Pact[],
  own: readonly number[],
): Pick<TableReport, "kept" | "broken" | "elsewhere"> {
  const isOwn = ({ by, to }: Pact): boolean => own.includes(by) || own.includes(to);
  const kept = pacts.filter(({ status }) => status === "kept");
  const broken = pacts.filter(({ status }) => status === "broken");
  const others = (list: readonly Pact[]): number => list.filter((pact) => !isOwn(pact)).length;
  return {
    kept: kept.filter(isOwn),
    broken: broken.filter(isOwn),
    elsewhere: { kept: others(kept), broken: others(broken) },
  };
}

/** How many instruments there were by a month. */
export type Step = Readonly<{ month: number; count: number }>;

/** The course of ratification: a step each month in which an instrument came. */
export function courseOf({ treaty }: Pick<PublicWorld, "treaty">): readonly Step[] {
  const months = treaty.deposited.filter((month) => month >= 0).sort((a, b) => a - b);
  return months.flatMap((month, at) => (months[at + 1] === month ? [] : [{ month, count: at + 1 }]));
}

/** Whether a wording is that of the real convention, one that can be argued to be, or another. */
export type Nearness = "same" | "arguable" | "other";

export function nearnessOf({ articles }: Scenario, article: number, alternative: number): Nearness {
  const found = articles[article];
  if (found?.adopted === alternative) return "same";
  return found?.arguable.includes(alternative) === true ? "arguable" : "other";
}
