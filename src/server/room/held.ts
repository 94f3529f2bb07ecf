/** What a Capital holds, kept to by its Delegate and by whoever plays for a seat that is silent. */
import { ownObjectives, seenBy } from "../../engine/seats/seen.ts";
import type { Command, TakeStand } from "../../engine/state/command.ts";
import { slotOf } from "../../engine/state/command-slots.ts";
import { indexOf, type Seat, TEACHER } from "../../engine/state/seat.ts";
import type { Holder } from "../../engine/state/setup.ts";
import { botCommands } from "../../match/beat.ts";
import { isHeldBack } from "../../room/part.ts";
import { type Draft, give } from "./draft.ts";
import { tableOf } from "./snapshot.ts";

/** Plays for who is not there, for one beat (docs/ROOMS.md). */
const STAND_IN: Holder = { type: "bot", level: 2 };

/** The same where something is held: it offers no packages and takes none. */
const WITHOUT_PACKAGES: Holder = { type: "bot", level: 1 };

/** Whether the Capital of a seat does not allow a command. */
export function isHeld(draft: Draft, table: number, seat: Seat, command: Command): boolean {
  const world = tableOf(draft.snapshot, table)?.match.world;
  if (world === undefined) return false;
  const objectives = ownObjectives(seenBy(world, seat));
  const wants = (article: number, alternative: number): boolean =>
    objectives.some((one) => one.article === article && one.accept.includes(alternative));
  const at = { draft: world.draft, offers: world.secrets.offers };
  return isHeldBack(draft.snapshot.state.tables[table - 1]?.guidance[seat], wants, at, command);
}

export function standInFor(draft: Draft, table: number, seat: Seat): Holder {
  const said = Object.values(draft.snapshot.state.tables[table - 1]?.guidance[seat] ?? {});
  const isDealing = tableOf(draft.snapshot, table)?.match.world.beat === "deal";
  return isDealing && said.includes("hold") ? WITHOUT_PACKAGES : STAND_IN;
}

/**
 * What a seat that is silent says to texts its Capital holds: what its mandate would say, but never that it joins. Where nobody is
 * there, to all texts that are put; these are then acts of the seat, for a bot knows no Capital.
 */
export function keepHeld(draft: Draft, table: number, seat: Seat, isAbsent: boolean): void {
  const world = tableOf(draft.snapshot, table)?.match.world;
  if (world?.beat !== "close") return;
  const stands = botCommands(world, STAND_IN, indexOf(world.scenario, seat)).filter(isStand);
  const held = stands.filter((stand) => isHeld(draft, table, seat, { ...stand, stand: "join" }));
  if (held.length === 0) return;
  if (isAbsent) give(draft, table, TEACHER, { type: "changeSeat", of: seat, holder: { type: "person" } });
  const said = new Set((world.secrets.sealed[seat] ?? []).map(slotOf));
  for (const stand of isAbsent ? stands : held) {
    if (said.has(slotOf(stand))) continue;
    give(draft, table, seat, isHeld(draft, table, seat, stand) ? { ...stand, stand: "abstain" } : stand);
  }
}

function isStand(command: Command): command is TakeStand {
  return command.type === "takeStand";
}
