/** What a finished match came to at its table: to be put beside other tables, and told as a film. */
import type { GameEvent } from "../../../engine/events/event.ts";
import type { Scenario } from "../../../engine/state/scenario.ts";
import type { View } from "../../../engine/wire/view.ts";
import type { MatchRecord } from "../../../match/types.ts";
import { seenOf } from "../../game/at-table.ts";
import type { WorldResult } from "../../game/play.ts";
import { readingsOf } from "../../game/seat-readings.ts";
import { type Standing, standingOf } from "./without-you.ts";

export type EndedTable = Readonly<{
  table: number;
  scenario: Scenario;
  /** Without its events. */
  record: MatchRecord;
  /** The end as it was seen, and all that was heard, by the wall or by a seat: what is secret in them is not told. */
  view: View;
  events: readonly GameEvent[];
  /** The text, how it was adopted, instruments and dates. */
  standing: Standing;
  /** Complete, also where nothing was adopted: the last on the table. */
  text: readonly number[];
  signed: number;
  /** Instruments needed, and the month of the last of them; −1 for never. */
  threshold: number;
  reached: number;
  /** Null where the match was ended before its end. */
  world: WorldResult | null;
}>;

export function madeAtTable(
  made: Pick<EndedTable, "table" | "scenario" | "record" | "view" | "events">,
): EndedTable {
  const { scenario, view } = made;
  const { treaty } = view.world;
  const readings = readingsOf(() => seenOf(scenario, view));
  return {
    ...made,
    standing: standingOf(view.world),
    text: readings.currentText(),
    signed: treaty.signed.filter((month) => month >= 0).length,
    threshold: treaty.threshold,
    reached: treaty.reached,
    world: readings.worldResult(),
  };
}
