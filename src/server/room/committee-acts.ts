/**
 * In the match of a committee, a state that says nothing keeps to what it did there: its sponsor joins the text and votes
 * for it, who voted against it asks for a vote and votes no. Nobody is there to be asked why it changed its mind.
 */

import type { Command } from "../../engine/state/command.ts";
import { indexOf, type Seat, TEACHER } from "../../engine/state/seat.ts";
import type { World } from "../../engine/state/world.ts";
import type { Steps } from "../../kernel/time-slices.ts";
import type { CommitteeStand } from "../../room/from-committee.ts";
import { type Draft, give } from "./draft.ts";
import { tableOf } from "./snapshot.ts";

/**
 * Gives these acts before the beat closes. @returns the seats that bots play, which are bots again once it has closed
 */
export function* actAsInCommittee(draft: Draft, table: number): Steps<readonly Seat[]> {
  const stands = Object.entries(draft.snapshot.state.committee?.stands ?? {});
  const lent: Seat[] = [];
  for (const [seat, stand] of stands) {
    const world = tableOf(draft.snapshot, table)?.match.world;
    const act = world === undefined ? null : actOf(world, seat, stand);
    if (world === undefined || act === null) continue;
    yield;
    if (world.holders[indexOf(world.scenario, seat)]?.type === "bot") {
      give(draft, table, TEACHER, { type: "changeSeat", of: seat, holder: { type: "person" } });
      lent.push(seat);
    }
    // A state that may not block can only join.
    give(draft, table, seat, act);
  }
  return lent;
}

/** What its stand in committee means in this beat, or null if it means nothing or the seat has said something. */
function actOf({ beat, secrets }: World, seat: Seat, stand: CommitteeStand): Command | null {
  const act = beat === "stand" ? standOf(stand) : beat === "vote" ? voteOf(stand) : null;
  const sealed = secrets.sealed[seat] ?? [];
  return act === null || sealed.some(({ type }) => type === act.type) ? null : act;
}

function standOf(stand: CommitteeStand): Command {
  return { type: "standOnPackage", stand: stand === "no" ? "block" : "join" };
}

function voteOf(stand: CommitteeStand): Command {
  return { type: "castVote", vote: stand === "sponsor" ? "yes" : stand };
}
