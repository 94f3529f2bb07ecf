/** A room that goes on in another lesson has another bell. */
import { bellAfterBreak } from "../../room/bell.ts";
import { type Draft, write } from "./draft.ts";

/** Sets the bell anew if that of the last lesson has long rung. */
export function ringAnew(draft: Draft): void {
  const { bell, settings } = draft.snapshot.state;
  const at = bellAfterBreak(bell, settings.scenario, draft.now);
  if (at !== bell) write(draft, { type: "bellSet", at });
}
