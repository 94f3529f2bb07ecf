/** The last call of a beat: when it begins, what moves its end, and what takes it back. */
import { closesBeat, endsTime } from "../../room/beat-clock.ts";
import { bellAdvice } from "../../room/bell.ts";
import type { Place, Timer } from "../../room/fact.ts";
import {
  heldForAnswer,
  LAST_CALL_MS,
  LONGEST_LAST_CALL_MS,
  lastCallFor,
  stretched,
  withoutLastCall,
} from "../../room/last-call.ts";
import { ownTime } from "../../room/seat-time.ts";
import { isAnybodyAt } from "./close-table.ts";
import { type Draft, write } from "./draft.ts";
import { waited } from "./seat-clocks.ts";
import { type Open, tableOf } from "./snapshot.ts";

/**
 * Whether a clock that has run out must be followed by a last call. A hard clock or a countdown needs none, unless the
 * beat would close for a seat without a clock of its own, which nothing has warned.
 */
export function needsLastCall(
  room: Open,
  table: number,
  timer: Timer,
  isHere: (device: number) => boolean,
): boolean {
  if (timer.lastCall !== undefined) return false;
  const { settings, tables } = room.state;
  const times = tables[table - 1]?.times ?? {};
  if (waited(room, table, isHere).some((seat) => times[seat] === "endless")) return true;
  return endsTime(settings.pace, timer) && !closesBeat(settings.pace, timer);
}

/** Begins the last call. At an empty table of a room that nobody uses, the clock is removed, as `closeByClock` does. */
export function callLast(draft: Draft, table: number, timer: Timer, isInUse: boolean): null {
  const longest = isBehind(draft, table) ? LAST_CALL_MS : LONGEST_LAST_CALL_MS;
  if (isInUse || isAnybodyAt(draft, table))
    write(draft, { type: "timerSet", table, timer: lastCallFor(timer, draft.now, longest) });
  else write(draft, { type: "timerSet", table, timer: null, asleepAt: draft.now });
  return null;
}

/** Whether the table cannot end in time for a debrief before the bell, even if it uses no more than its clocks. */
function isBehind({ snapshot, now }: Draft, table: number): boolean {
  const { bell, settings } = snapshot.state;
  const world = tableOf(snapshot, table)?.match.world;
  if (bell === null || world === undefined) return false;
  const { beat, clock, round, season, scenario } = world;
  const places = [{ beat, clock, round, season, left: 0 }];
  const advice = bellAdvice(settings.scenario, scenario, places, { bell, now, pace: settings.pace });
  return advice !== null && advice.type !== "onTime" && advice.type !== "tight";
}

/** Moves the end of a last call after a seat has acted. A seat without a clock of its own has its whole time again. */
export function stretchLastCall(draft: Draft, { table, seat }: Place, isAsking: boolean): void {
  const state = draft.snapshot.state.tables[table - 1];
  const timer = state?.timer ?? null;
  if (state === undefined || timer === null || timer.lastCall === undefined) return;
  const longer =
    ownTime(state, seat).time === "endless" ? withoutLastCall(timer) : stretched(timer, draft.now);
  const next = isAsking ? heldForAnswer(longer) : longer;
  if (next !== timer) write(draft, { type: "timerSet", table, timer: next });
}
