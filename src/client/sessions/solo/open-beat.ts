/** Opens a beat for the seat at the table. */
import { personsOf } from "../../../engine/seats/hands.ts";
import type { Command } from "../../../engine/state/command.ts";
import type { Seat } from "../../../engine/state/seat.ts";
import { giveCommand, viewOf } from "../../../match/match.ts";
import type { Match } from "../../../match/types.ts";
import { seenOf } from "../../game/at-table.ts";
import { actsAtOpening } from "./default-acts.ts";
import type { SoloSession } from "./solo-session.ts";

/** The next beat with its default acts sealed for the seat. */
export function openBeat(desk: SoloSession, match: Match, seat: Seat): Match {
  const view = viewOf(match, seat);
  const before = desk.store.getState().view;
  return withActs(match, seat, actsAtOpening(before, view, seenOf(match.scenario, view)));
}

/** Like `openBeat`, but for every player of a match on a shared device. */
export function openBeatForAll(before: Match, match: Match): Match {
  return personsOf(match.world).reduce((now, seat) => {
    const view = viewOf(now, seat);
    return withActs(now, seat, actsAtOpening(viewOf(before, seat), view, seenOf(now.scenario, view)));
  }, match);
}

export function withActs(match: Match, seat: Seat, acts: readonly Command[]): Match {
  return acts.reduce((now, command) => {
    const done = giveCommand(now, seat, command);
    return done.ok ? done.match : now;
  }, match);
}
