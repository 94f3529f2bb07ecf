/**
 * Sentences about what happened. An event can need several journal lines. Each line lists its states and articles, so
 * that the journal can be filtered.
 */
import type { Fact, GameEvent } from "../../engine/events/event.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { Line, LineContext, Writers } from "../i18n/journal-line.ts";
import { namesOf } from "../i18n/names.ts";
import { adoptionLines } from "./adoption-lines.ts";
import { contradictionLines } from "./contradiction-lines.ts";
import { dealLines } from "./deal-lines.ts";
import { endLines } from "./end-lines.ts";
import { homeLines } from "./home-lines.ts";
import { inForceLines } from "./in-force-lines.ts";
import { roundLines } from "./round-lines.ts";

export type { Line, Tone } from "../i18n/journal-line.ts";

const WRITERS: Writers<Fact> = {
  ...roundLines,
  ...dealLines,
  ...adoptionLines,
  ...homeLines,
  ...inForceLines,
  ...endLines,
};

/** Lines of an event; empty if there is nothing to report. */
export function linesOf(event: GameEvent, scenario: Scenario): readonly Line[] {
  const write = WRITERS[event.type] as (event: Fact, context: LineContext) => readonly Line[];
  const context = { scenario, names: namesOf(scenario) };
  return [...write(event, context), ...contradictionLines(event, context)];
}
