/** Check questions of a table: when they are drawn, and when the wall may explain them. */
import { CHECK_MOMENTS, type CheckMoment } from "../../room/check.ts";
import { type CheckId, isAnswered } from "../../room/check-answers.ts";
import type { Device } from "../../room/device.ts";
import { areChecksDue, drawChecks } from "../../room/draw-checks.ts";
import { type Draft, write } from "./draft.ts";
import { tableOf } from "./snapshot.ts";

/** The wall explains the questions about a round at the latest after this many more beats. */
const BEATS_TO_ANSWER = 2;

/**
 * Draws the questions that are due when a beat opens, or drops them if the teacher took back the beat that they were
 * about. Explains those that have been open for long.
 */
export function drawDue(draft: Draft, table: number): void {
  // A committee is no class.
  if (draft.snapshot.state.committee !== null) return;
  for (const moment of CHECK_MOMENTS) drawAt(draft, table, moment);
}

function drawAt(draft: Draft, table: number, moment: CheckMoment): void {
  const open = tableOf(draft.snapshot, table);
  const drawn = draft.snapshot.state.tables[table - 1]?.checks[moment] ?? null;
  if (open === null) return;
  const { closed, match } = open;
  const isDue = areChecksDue(match.world, moment);
  if (drawn !== null && (isDue || match.world.phase === "over")) {
    if (moment === "round" && closed >= drawn.closed + BEATS_TO_ANSWER) explainChecks(draft, table, moment);
    return;
  }
  const { dropped = [] } = draft.snapshot.state.tables[table - 1] ?? {};
  const checks = isDue ? drawChecks(match, moment, dropped) : [];
  if (drawn !== null || checks.length > 0)
    write(draft, { type: "checksDrawn", table, moment, closed, checks });
}

function explainChecks(draft: Draft, table: number, moment: CheckMoment): void {
  const drawn = draft.snapshot.state.tables[table - 1]?.checks[moment] ?? null;
  if (drawn !== null && drawn.explained.length < drawn.checks.length)
    write(draft, { type: "checksExplained", table, moment });
}

/** Lets the wall explain one question, which must be drawn. From now on nobody can answer it; the others stay open. */
export function explainCheck(draft: Draft, { table, moment, number }: CheckId): void {
  const drawn = draft.snapshot.state.tables[table - 1]?.checks[moment] ?? null;
  if (drawn !== null && !drawn.explained.includes(number))
    write(draft, { type: "checksExplained", table, moment, number });
}

/** Explains the questions at once when every device at the table that is present has answered or skipped them. */
export function explainIfAllAnswered(draft: Draft, { table, moment }: Omit<CheckId, "number">): void {
  const { state } = draft.snapshot;
  const drawn = state.tables[table - 1]?.checks[moment] ?? null;
  if (drawn === null) return;
  const { checks, explained } = drawn;
  const present = state.devices.filter(({ id, place }) => place?.table === table && draft.here.has(id));
  const hasAnswered = (device: Device): boolean =>
    checks.every(
      (_, number) =>
        explained.includes(number) || isAnswered(state.checkAnswers, device, { table, moment, number }),
    );
  if (present.length > 0 && present.every(hasAnswered)) explainChecks(draft, table, moment);
}
