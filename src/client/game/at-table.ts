/** What the seat at the table may know. It is computed once for each view and shared by all selectors. */
import { memo } from "../../engine/exact/memo.ts";
import type { Seen } from "../../engine/seats/seen.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { seenFrom } from "../../engine/views/seen-from.ts";
import type { View } from "../../engine/views/view.ts";

const seenIn = memo((view: View) => memo((scenario: Scenario): Seen => seenFrom(scenario, view)));

export function seenOf(scenario: Scenario, view: View): Seen {
  return seenIn(view)(scenario);
}
