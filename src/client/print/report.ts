/** A printed report of what a table achieved, read from its record after the match. */

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
import { reopen } from "../../match/open-record.ts";
import { readRecord } from "../../match/record-schema.ts";
import { libraryFor } from "../game/library.ts";
import { promisesOf } from "../selectors/debrief/promises.ts";
import { type Side, sideOf } from "../selectors/match/last-vote.ts";
import { type DelegationSheet, delegationSheet } from "./delegation-sheet.ts";

/** The results of one delegation. */
export type Delegation = Readonly<{
  seat: Seat;
  country: number;
  mandate: number;
  trust: number;
  world: number;
  /** Null if nothing was put to the vote. */
  vote: Side | null;
  /** Months of signature and deposit; −1 if there was none. */
  signed: number;
  deposited: number;
  /** Promises made by the delegation itself. */
  kept: number;
  broken: number;
}>;

export type TableReport = Readonly<{
  scenario: Scenario;
  setup: Setup;
  /** Version of the rules under which the match was played. */
  version: string;
  hash: string;
  world: PublicWorld;
  /** Events that everybody could see. */
  events: readonly GameEvent[];
  /** Alternative by article: the adopted text, or the last one on the table. */
  text: readonly number[];
  /** The delegations named when the match opened, in the order of the setup. */
  delegations: readonly Delegation[];
  /** Promises by or to one of these delegations. Those between other states are only counted. */
  kept: readonly Pact[];
  broken: readonly Pact[];
  elsewhere: Readonly<{ kept: number; broken: number }>;
  /** One for each delegation, in the same order. */
  sheets: readonly DelegationSheet[];
}>;

/**
 * @param text the text of a record, with its events
 * @returns null if it cannot be read or its match is not over, since results would reveal hidden facts
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
    sheets: named.map((seat) => delegationSheet(world, seat)),
    ...promisesWith(world.pacts, own),
  };
}

/** Every seat named when the match opened, except those that follow a script. */
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

/** Number of instruments deposited by the end of a month. */
export type Step = Readonly<{ month: number; count: number }>;

/** The course of ratification: one step for each month with a deposit. */
export function courseOf({ treaty }: Pick<PublicWorld, "treaty">): readonly Step[] {
  const months = treaty.deposited.filter((month) => month >= 0).sort((a, b) => a - b);
  return months.flatMap((month, at) => (months[at + 1] === month ? [] : [{ month, count: at + 1 }]));
}

/** Whether a wording matches the real convention, could be argued to match it, or differs. */
export type Nearness = "same" | "arguable" | "other";

export function nearnessOf({ articles }: Scenario, article: number, alternative: number): Nearness {
  const found = articles[article];
  if (found?.adopted === alternative) return "same";
  return found?.arguable.includes(alternative) === true ? "arguable" : "other";
}
