/**
 * A table whose devices all sleep when its time is up. A lesson goes on without it, so that it never stalls; a room that
 * nobody uses stands still.
 */
import { personsOf } from "../../engine/seats/hands.ts";
import type { Presence } from "../../kernel/presence.ts";
import { timerFor } from "../../room/beat-clock.ts";
import type { Timer } from "../../room/fact.ts";
import { lastCallFor } from "../../room/last-call.ts";
import { devicesAt } from "../../room/seats.ts";
import { type Draft, write } from "./draft.ts";
import { ringAnew } from "./ring-anew.ts";
import { DESK_DEVICE, WALL_DEVICE } from "./runtime.ts";
import { type Open, tableOf } from "./snapshot.ts";

/**
 * How long a lesson goes on after its last device was heard. Phones sleep for minutes while a class talks or looks at the
 * wall; a class that has gone home is away for longer [design].
 */
export const SLEEP_MS = 600_000;

/**
 * Whether a lesson goes on in the room: a device with a seat is present, or a desk or a wall is open and such a device was
 * heard within the last ten minutes. A desk that was left open at night closes no beats after that.
 */
export function isInUse(presence: Pick<Presence, "here" | "lines">, { state }: Open, now: number): boolean {
  const here = presence.here();
  const seated = new Set(state.devices.filter(({ place }) => place !== null).map(({ id }) => id));
  if ([...seated].some((id) => here.has(id))) return true;
  if (!here.has(DESK_DEVICE) && !here.has(WALL_DEVICE)) return false;
  return presence
    .lines()
    .devices.some(({ device, goneSince }) => seated.has(device) && now - (goneSince ?? now) < SLEEP_MS);
}

/** Gives a table that slept its clock back once somebody is there again. */
export function wake(draft: Draft, table: number): void {
  const timer = wokenTimer(draft, table);
  if (timer === null) return;
  write(draft, { type: "timerSet", table, timer });
  ringAnew(draft);
}

/**
 * Soon after, the last call begins anew. After a longer break the beat has its whole clock again, but only while a desk is
 * open: a pupil who looks in from home must not play the match for all.
 */
function wokenTimer({ snapshot, here, now }: Draft, table: number): Timer | null {
  const { tables, settings, isDebriefed, committee } = snapshot.state;
  const { asleepAt = null, timer = null } = tables[table - 1] ?? {};
  const world = tableOf(snapshot, table)?.match.world;
  if (asleepAt === null || timer !== null || world === undefined) return null;
  const { beat, clock, isPaused } = world;
  const isAway = personsOf(world).every((seat) =>
    devicesAt(snapshot.state, table, seat).every(({ id }) => !here.has(id)),
  );
  const fresh = timerFor(settings.pace, beat, clock, now, committee?.clocks);
  if (isDebriefed || isPaused || isAway || fresh === null) return null;
  if (now - asleepAt < SLEEP_MS)
    return lastCallFor({ clock, until: now, isCountdown: false, own: null }, now);
  return here.has(DESK_DEVICE) ? fresh : null;
}
