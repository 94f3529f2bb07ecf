/** Earlier versions of the text, so that verdicts can show what the last round changed. */

import type { GameEvent } from "../../../engine/events/event.ts";
import { adoptedVerdicts, type Verdict, verdicts } from "../../../engine/model/verdicts.ts";
import type { Scenario } from "../../../engine/state/scenario.ts";
import type { ReceivedEvent } from "../../game/game-store.ts";

/** The adopted convention, for comparison with every match. */
export function adoptedText(scenario: Scenario): readonly number[] {
  return scenario.articles.map(({ adopted }) => adopted);
}

/**
 * The text before the latest changes. While placards are being laid, this round has not changed anything yet, so the
 * whole last round counts as new; later, only this round does.
 */
export function textBefore(scenario: Scenario, journal: readonly ReceivedEvent[]): readonly number[] {
  return textAt(adoptedText(scenario), eventsBefore(journal));
}

/** Like `textBefore`, but only with texts that were on the table; −1 for an article without one. */
export function draftBefore(scenario: Scenario, journal: readonly ReceivedEvent[]): readonly number[] {
  return draftAt(scenario, eventsBefore(journal));
}

/** The texts on the table after these events; −1 for an article without one. */
export function draftAt(scenario: Scenario, events: readonly GameEvent[]): readonly number[] {
  return textAt(
    scenario.articles.map(() => -1),
    events,
  );
}

function eventsBefore(journal: readonly ReceivedEvent[]): readonly GameEvent[] {
  const events = journal.map(({ event }) => event);
  const ends = events.flatMap((event, at) => (event.type === "roundClosed" ? [at] : []));
  const lastEnd = ends.at(-1) ?? -1;
  const isMoving = events.slice(lastEnd + 1).some(movesText);
  const upTo = isMoving ? lastEnd : (ends.at(-2) ?? -1);
  return events.slice(0, upTo + 1);
}

function movesText({ type }: GameEvent): boolean {
  return type === "textRevised" || type === "articleAgreed" || type === "amendmentVoted";
}

/** The text after these events, starting from `first`. */
export function textAt(first: readonly number[], events: readonly GameEvent[]): readonly number[] {
  const text = [...first];
  for (const event of events) {
    if (event.type === "textRevised" || event.type === "articleAgreed")
      text[event.article] = event.alternative;
    if (event.type === "packagePut") text.splice(0, text.length, ...event.text);
    if (event.type === "amendmentVoted" && event.ballot.carried) {
      text[event.amendment.article] = event.amendment.alternative;
    }
  }
  return text;
}

export type RunningVerdict = Verdict & Readonly<{ before: Verdict["answer"]; adopted: Verdict["answer"] }>;

/** Verdicts on the current text, beside the earlier ones and those of the adopted convention. */
export function runningVerdicts(
  scenario: Scenario,
  now: readonly number[],
  before: readonly number[],
): readonly RunningVerdict[] {
  const was = verdicts(scenario, before);
  const real = adoptedVerdicts(scenario);
  return verdicts(scenario, now).map((verdict, at) => ({
    ...verdict,
    before: was[at]?.answer ?? verdict.answer,
    adopted: real[at]?.answer ?? verdict.answer,
  }));
}
