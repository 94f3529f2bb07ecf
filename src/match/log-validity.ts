/**
 * Checks whether a match could have produced a log: every event occurs in one of its beats, its numbers fit the
 * world, and every act of a person has an entry. This is for logs of other versions, which cannot be recomputed. The
 * check does not cover whether texts, votes and dates followed the rules of those versions.
 */

import type { Fact, GameEvent } from "../engine/events/event.ts";
import { evolve } from "../engine/events/evolve.ts";
import type { Command } from "../engine/state/command.ts";
import { isSameCommand } from "../engine/state/command-slots.ts";
import type { World } from "../engine/state/world.ts";
import { adoptionBeats, adoptionFits } from "./adoption-events.ts";
import { capitalBeats, capitalEntries, capitalFits } from "./capital-events.ts";
import { dealBeats, dealEntries, dealFits } from "./deal-events.ts";
import type { Beats, EntriesBehind, Fits } from "./event-tables.ts";
import { ratificationBeats, ratificationFits } from "./ratification-events.ts";
import { roundBeats, roundEntries, roundFits } from "./round-events.ts";
import { foldWith } from "./take-back.ts";
import type { Entry } from "./types.ts";

const BEATS_OF: Beats<Fact> = {
  ...roundBeats,
  ...dealBeats,
  ...adoptionBeats,
  ...capitalBeats,
  ...ratificationBeats,
};

const FITS: Fits<Fact> = {
  ...roundFits,
  ...dealFits,
  ...adoptionFits,
  ...capitalFits,
  ...ratificationFits,
};

const ENTRY_BEHIND: EntriesBehind<Fact> = { ...roundEntries, ...dealEntries, ...capitalEntries };

/** Whether no seat spent more credit or blocks than it had. */
function isSolvent({ credit, blocks }: World): boolean {
  return [...credit, ...blocks].every((amount) => amount >= 0);
}

/** Returns the world after a log, or null if no match could have produced that log. */
export function foldValid(
  opened: World,
  events: readonly GameEvent[],
  entries: readonly Entry[],
): World | null {
  let at = 0;
  const world = foldWith(opened, events, (before, event) => {
    if (!fits(before, event)) return null;
    const hand = entryBehind(before, event);
    if (hand !== null && !isSame(hand, entries[at++])) return null;
    const after = evolve(before, event);
    return isSolvent(after) ? after : null;
  });
  return at === entries.length && events[0]?.type === "matchOpened" ? world : null;
}

function fits(world: World, event: GameEvent): boolean {
  if (world.beat === "over" || !BEATS_OF[event.type].includes(world.beat)) return false;
  const judge = FITS[event.type] as ((world: World, event: GameEvent) => boolean) | undefined;
  return judge?.(world, event) ?? true;
}

function entryBehind(world: World, event: GameEvent): Entry | null {
  const made = ENTRY_BEHIND[event.type] as ((world: World, event: GameEvent) => Entry | null) | undefined;
  return made?.(world, event) ?? null;
}

function isSame(hand: Entry, given: Entry | undefined): boolean {
  const isOf = given?.beat === hand.beat && given.seat === hand.seat;
  return isOf && isSameCommand(given.command as Command, hand.command as Command);
}
