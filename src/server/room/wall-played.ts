/** What happens when the wall has finished playing a closed beat: the minute of talk gets back the time it took. */
import { afterWall, resumed } from "../../room/beat-clock.ts";
import { type Draft, write } from "./draft.ts";
import { tableOf } from "./snapshot.ts";

/** @param closed how many closed beats of the table the wall has shown, more than before and not more than there are */
export function wallPlayed(draft: Draft, table: number, closed: number): void {
  write(draft, { type: "wallPlayed", table, closed });
  const open = tableOf(draft.snapshot, table);
  const state = draft.snapshot.state.tables[table - 1];
  // The wall may be several beats behind.
  if (open === null || closed !== open.closed || state?.timer == null) return;
  const { timer, held } = state;
  if (timer.clock !== open.match.world.clock) return;
  const later = afterWall(resumed(timer, held, draft.now), draft.now);
  if (later === null) return;
  write(draft, { type: "timerSet", table, timer: later });
  // A paused clock is paused again at once.
  if (held !== null) write(draft, { type: "timerHeld", table, left: later.until - draft.now });
}
