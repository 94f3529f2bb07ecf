/** What a table achieved in a finished match, for comparing tables and for the film. */
import type { GameEvent } from "../../../engine/events/event.ts";
import type { Scenario } from "../../../engine/state/scenario.ts";
import type { View } from "../../../engine/views/view.ts";
import { wordingsOf } from "../../../match/match.ts";
import type { MatchRecord } from "../../../match/types.ts";
import { seenOf } from "../../game/at-table.ts";
import type { WorldResult } from "../../game/play.ts";
import { queriesOf } from "../../game/seat-queries.ts";
import { standingEvents } from "../../game/standing.ts";
import { firstText } from "../text/first-text.ts";
import { type Standing, standingOf } from "./without-you.ts";

export type EndedTable = Readonly<{
  table: number;
  scenario: Scenario;
  /** The record without its events. */
  record: MatchRecord;
  /**
   * The end and all events as the wall or a seat saw them, so no secrets are included. A beat that the teacher took back
   * is not among them.
   */
  view: View;
  events: readonly GameEvent[];
  /** The text, how it was adopted, instruments and dates. */
  standing: Standing;
  /** Complete even if nothing was adopted: then it is the last text on the table. */
  text: readonly number[];
  signed: number;
  /** The number of instruments needed, and the month in which that number was reached; −1 for never. */
  threshold: number;
  reached: number;
  /** Null if the match was ended early. */
  world: WorldResult | null;
}>;

export function madeAtTable(
  made: Pick<EndedTable, "table" | "scenario" | "record" | "view" | "events">,
): EndedTable {
  const { scenario, view } = made;
  const { treaty } = view.world;
  const readings = queriesOf(() => seenOf(scenario, view));
  return {
    ...made,
    events: standingEvents(made.events),
    standing: standingOf(view.world),
    text: readings.currentText(),
    signed: treaty.signed.filter((month) => month >= 0).length,
    threshold: treaty.threshold,
    reached: treaty.reached,
    world: readings.worldResult(),
  };
}

/** The text with which a finished match began: that of the committee that opened it, or the chair's first texts. */
export function textAtStart({
  scenario,
  events,
  record,
}: Pick<EndedTable, "scenario" | "events" | "record">): readonly number[] {
  const { text } = record.setup;
  return text === undefined ? firstText(scenario.articles.length, events) : wordingsOf(scenario, text);
}
