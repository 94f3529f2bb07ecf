/** What a table in a room achieved, read from its record once the debrief is open. */
import { WALL } from "../../../engine/state/seat.ts";
import { eventsFor, viewOf } from "../../../match/match.ts";
import { reopen } from "../../../match/open-record.ts";
import { readRecord } from "../../../match/record-schema.ts";
import { libraryFor } from "../../game/library.ts";
import { recordText } from "../../host/calls.ts";
import { type EndedTable, madeAtTable } from "../../selectors/debrief/made-at-table.ts";

export type { EndedTable } from "../../selectors/debrief/made-at-table.ts";

/** Returns null if the host gives no record or it cannot be read. */
export async function endedTable(code: string, key: string, table: number): Promise<EndedTable | null> {
  const text = await recordText(code, key, table);
  return text === null ? null : tableIn(text, table);
}

/** @param text the text of a record, with its events */
export function tableIn(text: string, table: number): EndedTable | null {
  const read = readRecord(text);
  if (!read.ok) return null;
  const opened = reopen(libraryFor(read.value.setup), read.value);
  if (!opened.ok) return null;
  const { format, engineVersion, contentHash, setup, entries, hash } = read.value;
  const { match } = opened;
  return madeAtTable({
    table,
    scenario: match.scenario,
    record: { format, engineVersion, contentHash, setup, entries, hash },
    view: viewOf(match, WALL),
    events: eventsFor(match, WALL, 0),
  });
}
