/** Applies the Capital's instructions both to its Delegate and to a bot that plays for an absent seat. */
import { ownObjectives, seenBy } from "../../engine/seats/seen.ts";
import type { Command, TakeStand } from "../../engine/state/command.ts";
import { slotOf } from "../../engine/state/command-slots.ts";
import { indexOf, type Seat, TEACHER } from "../../engine/state/seat.ts";
import type { Holder } from "../../engine/state/setup.ts";
import { botCommands } from "../../match/close-beat.ts";
import { isHeldBack } from "../../room/pair-parts.ts";
import { type Draft, give } from "./draft.ts";
import { tableOf } from "./snapshot.ts";

/** The bot that plays for an absent seat during one beat (docs/ROOMS.md). */
const STAND_IN: Holder = { type: "bot", level: 2 };

/** The bot used if the Capital said “hold” on an article. A bot of this level neither offers nor accepts packages. */
const WITHOUT_PACKAGES: Holder = { type: "bot", level: 1 };

/** Whether the Capital of a seat forbids a command. */
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
 * Takes a stand for a seat on each text that its Capital told it to hold, unless the seat has already taken one. If
 * nobody is present, this covers all texts, because a bot does not know the Capital's instructions. The stand is the
 * one that a bot would take, except that the seat abstains where the Capital forbids joining.
 */
export function standForHeld(draft: Draft, table: number, seat: Seat, isAbsent: boolean): void {
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
