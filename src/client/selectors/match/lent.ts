/** A seat that the teacher has lent to a bot: its pupils watch until the teacher gives it back. */
import type { View } from "../../../engine/views/view.ts";

/** Whether a bot plays the seat of this page. */
export function isLent({ mine, world }: View): boolean {
  return mine !== null && world.holders[mine.country]?.type === "bot";
}
