/** The event that awaits an answer from the player's capital. */
import { isOpenTo } from "../../../engine/model/capitals.ts";
import type { Happening } from "../../../engine/state/treaty.ts";
import type { View } from "../../../engine/views/view.ts";
import { optionOf } from "../match/options.ts";
import { isIn } from "./foreseen-memory.ts";

/** Returns null if no event is waiting, or if the seat may not answer now or can change nothing by it. */
export function askedEvent(view: View): Happening | null {
  if (isIn(view) || optionOf(view, "answerEvent") === null) return null;
  const { happenings, month } = view.world;
  const own = view.mine?.country ?? -1;
  return happenings.find((item) => isOpenTo(item, own, month)) ?? null;
}
