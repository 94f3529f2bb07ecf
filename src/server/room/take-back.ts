/** Takes back the last beat of a table. What its seats had laid in it lies there again, so that nobody lays it twice. */
import type { Command } from "../../engine/state/command.ts";
import { slotOf } from "../../engine/state/command-slots.ts";
import { type Seat, TEACHER } from "../../engine/state/seat.ts";
import { type Entry, isAct } from "../../match/types.ts";
import { isBargain } from "../../room/bargain.ts";
import { isBeyond } from "./capital-limits.ts";
import { opened } from "./close-table.ts";
import { type Draft, give } from "./draft.ts";
import type { RefusalReason } from "./runtime.ts";
import { tableOf } from "./snapshot.ts";

/** @param beat the clock of the open beat, or undefined for whichever is open */
export function takeBack(draft: Draft, table: number, beat: number | undefined): RefusalReason | null {
  const refused = give(draft, table, TEACHER, { type: "undoBeat" }, beat);
  if (refused !== null) return refused;
  opened(draft, table);
  const match = tableOf(draft.snapshot, table)?.match;
  if (match !== undefined)
    layAgain(draft, table, laidIn(match.entries, match.world.clock), match.world.isPaused);
  return null;
}

/**
 * A paused match takes no acts, so that it goes on for a moment. What a Capital has ruled out since then is not laid
 * again.
 */
function layAgain(draft: Draft, table: number, acts: readonly Laid[], isPaused: boolean): void {
  const isHeld = isPaused && acts.length > 0;
  if (isHeld) give(draft, table, TEACHER, { type: "pause", isPaused: false });
  for (const { seat, command } of acts)
    if (!isBeyond(draft, table, seat, command)) give(draft, table, seat, command);
  if (isHeld) give(draft, table, TEACHER, { type: "pause", isPaused: true });
}

type Laid = Readonly<{ seat: Seat; command: Command }>;

/**
 * The acts that lay sealed when a beat closed: the last of each seat in each slot, unless it was taken back. Offers are not
 * among them, because the other side has to be asked again.
 */
export function laidIn(entries: readonly Entry[], beat: number): readonly Laid[] {
  const laid = new Map<string, Laid>();
  for (const { seat, command, beat: at } of entries) {
    if (at !== beat) continue;
    if (command.type === "unseal") laid.delete(`${seat}/${command.slot}`);
    else if (isAct(command) && !isBargain(command)) laid.set(`${seat}/${slotOf(command)}`, { seat, command });
  }
  return [...laid.values()];
}
