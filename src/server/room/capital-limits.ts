/** Applies the Capital's limits both to its Delegate and to a bot that plays for an absent seat. */
import { seenBy } from "../../engine/seats/seen.ts";
import type { Command } from "../../engine/state/command.ts";
import { slotOf } from "../../engine/state/command-slots.ts";
import { indexOf, type Seat, TEACHER } from "../../engine/state/seat.ts";
import type { Holder } from "../../engine/state/setup.ts";
import type { World } from "../../engine/state/world.ts";
import { botCommands } from "../../match/close-beat.ts";
import { FREE, type Instructions, isRefused, openAsks } from "../../room/instructions.ts";
import { beyond, keptWithin } from "../../room/limits.ts";
import { asMeant } from "../../room/same-deal.ts";
import { type Draft, give } from "./draft.ts";
import { tableOf } from "./snapshot.ts";
import { standInFor } from "./stand-in.ts";

/** The level of the bot that plays for an absent seat during one beat (docs/ROOMS.md). */
const ABSENT = 2;

/** The level if the Capital has set a limit. A bot of this level neither offers nor accepts packages. */
const WITHOUT_PACKAGES = 1;

export function instructionsOf(draft: Draft, table: number, seat: Seat): Instructions {
  return draft.snapshot.state.tables[table - 1]?.instructions[seat] ?? FREE;
}

/** Whether anybody at a table has given instructions, so that a beat can close on what its seats have not done themselves. */
export function isInstructed(draft: Draft, table: number): boolean {
  return Object.keys(draft.snapshot.state.tables[table - 1]?.instructions ?? {}).length > 0;
}

/** Whether a command goes beyond what the Capital of a seat allows. */
export function isBeyond(draft: Draft, table: number, seat: Seat, command: Command): boolean {
  const world = tableOf(draft.snapshot, table)?.match.world;
  return (
    world !== undefined && beyond(seenBy(world, seat), instructionsOf(draft, table, seat), command) !== null
  );
}

/** The bot that plays for an absent seat during one beat. */
export function absentBot(draft: Draft, table: number, seat: Seat): Holder {
  const limits = Object.values(instructionsOf(draft, table, seat).limits);
  const isDealing = tableOf(draft.snapshot, table)?.match.world.beat === "deal";
  const isLimited = isDealing && limits.some((limit) => limit !== "any");
  return standInFor(draft, table, seat, isLimited ? WITHOUT_PACKAGES : ABSENT);
}

const BOUND: readonly World["beat"][] = ["close", "amendVote", "stand", "vote"];

/**
 * Acts for a seat wherever its Capital has set limits and the seat has said nothing. If nobody is present, this covers
 * all its stands and votes, because a bot does not know the limits. The act is the one that a bot would choose; where it
 * lies beyond the limits, it is the nearest within them.
 */
export function actWithinLimits(draft: Draft, table: number, seat: Seat, isAbsent: boolean): void {
  const world = tableOf(draft.snapshot, table)?.match.world;
  if (world === undefined || !BOUND.includes(world.beat)) return;
  const holder = standInFor(draft, table, seat, ABSENT);
  const acts = botCommands(world, holder, indexOf(world.scenario, seat)).filter(isBound);
  const bound = acts.filter(
    (act) => isBeyond(draft, table, seat, agreeing(act)) || isBeyond(draft, table, seat, act),
  );
  const { verdict } = instructionsOf(draft, table, seat);
  if (bound.length === 0) return;
  if (isAbsent) give(draft, table, TEACHER, { type: "changeSeat", of: seat, holder: { type: "person" } });
  const said = new Set((world.secrets.sealed[seat] ?? []).map(slotOf));
  for (const act of isAbsent ? acts : bound) {
    if (said.has(slotOf(act))) continue;
    give(draft, table, seat, isBeyond(draft, table, seat, act) ? keptWithin(verdict, act) : act);
  }
}

function isBound({ type }: Command): boolean {
  return type === "takeStand" || type === "voteAmendment" || type === "standOnPackage" || type === "castVote";
}

/** What silence amounts to on a text: the room counts a seat that says nothing as one that lets it pass. */
function agreeing(act: Command): Command {
  if (act.type === "takeStand" || act.type === "standOnPackage") return { ...act, stand: "join" };
  return act;
}

/**
 * When a beat closes, packages that still wait for the Capital's yes go through if they are within the limits, and if
 * there is somebody who can still answer: a person can no longer answer an offer, a bot can. A no holds, even if the
 * Delegate has asked again.
 */
export function settleAsks(draft: Draft, table: number): void {
  const { instructions = {} } = draft.snapshot.state.tables[table - 1] ?? {};
  for (const [seat, own] of Object.entries(instructions)) {
    for (const { command: asked } of openAsks(own)) {
      const world = tableOf(draft.snapshot, table)?.match.world;
      if (world === undefined) continue;
      const command = asMeant(asked, indexOf(world.scenario, seat), world.secrets.offers);
      if (!isInTime(world, command) || isBeyond(draft, table, seat, command)) continue;
      if (isRefused(own, asked)) continue;
      give(draft, table, seat, command);
    }
  }
}

function isInTime({ holders }: World, command: Command): boolean {
  if (command.type === "answerOffer") return true;
  return command.type === "offerPackage" && holders[command.to]?.type === "bot";
}
