/** What a finished match came to, read from its record: to be put beside other tables, and told as a film. */

import type { GameEvent } from "../../engine/state/event.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { WALL } from "../../engine/state/seat.ts";
import type { View } from "../../engine/wire/view.ts";
import { eventsFor, viewOf } from "../../match/match.ts";
import { readRecord } from "../../match/record-schema.ts";
import { reopen } from "../../match/reopen.ts";
import type { MatchRecord } from "../../match/types.ts";
import { libraryFor } from "../library.ts";
import type { WorldResult } from "../play/play.ts";
import { readingsOf } from "../play/seat-readings.ts";
import { seenOf } from "../readings/at-table.ts";
import { type Standing, standingOf } from "../readings/without-you.ts";
import { recordText } from "./calls.ts";

export type EndedTable = Readonly<{
  table: number;
  scenario: Scenario;
  /** Without its events. */
  record: MatchRecord;
  /** The end as everybody can see it, and all that everybody could hear. */
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

/** Null where the host gives no record, or it cannot be read. */
export async function endedTable(code: string, key: string, table: number): Promise<EndedTable | null> {
  const text = await recordText(code, key, table);
  return text === null ? null : tableIn(text, table);
}

/** @param text of a record, with its events */
export function tableIn(text: string, table: number): EndedTable | null {
  const read = readRecord(text);
  if (!read.ok) return null;
  const opened = reopen(libraryFor(read.value.setup), read.value);
  if (!opened.ok) return null;
  const { format, engineVersion, contentHash, setup, entries, hash } = read.value;
  const { scenario } = opened.match;
  const view = viewOf(opened.match, WALL);
  const { treaty } = view.world;
  const readings = readingsOf(() => seenOf(scenario, view));
  return {
    table,
    scenario,
    record: { format, engineVersion, contentHash, setup, entries, hash },
    view,
    events: eventsFor(opened.match, WALL, 0),
    standing: standingOf(view.world),
    text: readings.currentText(),
    signed: treaty.signed.filter((month) => month >= 0).length,
    threshold: treaty.threshold,
    reached: treaty.reached,
    world: readings.worldResult(),
  };
}
