/** What the player's own acts at home did for the chance of a law or a hearing, beside what holds for any state. */
import type { HomeStep } from "../../../engine/state/event-parts.ts";
import type { Reason } from "../../../engine/state/forecast.ts";
import { TARGETS, type Target } from "../../../engine/state/treaty.ts";
import type { ReceivedEvent } from "../../game/game-store.ts";

/** A consultation multiplies the chance by three: 1,000 · ln 3, in the unit of the other reasons. */
const CONSULTED = 1099;
/** One failed try weighs about half as much. */
const TRIED = 550;

/** The acts of the seat so far that raise the chance of a try now, on the law or on any card. */
export function preparedAnywhere(journal: readonly ReceivedEvent[], country: number): readonly Reason[] {
  const all = TARGETS.flatMap((target) => preparedBy(journal, country, target));
  return [...new Map(all.map((reason) => [reason.code, reason])).values()];
}

/** The acts of the seat so far that raise the chance of a try now on one card or on the law. */
export function preparedBy(
  journal: readonly ReceivedEvent[],
  country: number,
  target: Target,
): readonly Reason[] {
  const steps = stepsOn(journal, country, target);
  const since = steps.slice(steps.findLastIndex(({ act, ok }) => act !== "consultAtHome" && ok) + 1);
  return reasonsOf(since);
}

/** The same for a try of the past: only what came before it counts. */
export function preparedFor(journal: readonly ReceivedEvent[], step: HomeStep): readonly Reason[] {
  const steps = stepsOn(journal, step.country, step.card);
  const at = steps.findLastIndex((one) => one.act === step.act && one.ok === step.ok);
  const before = steps.slice(0, Math.max(0, at));
  return reasonsOf(before.slice(before.findLastIndex(({ act, ok }) => act !== "consultAtHome" && ok) + 1));
}

/** What decides a vote at home: the support beyond the line that it needs. */
export function supportReason(support: number, line: number): Reason {
  return { ...NOWHERE, code: "support", value: support - line, mark: "design" };
}

const NOWHERE = { article: -1, alternative: -1 } as const;

function stepsOn(
  journal: readonly ReceivedEvent[],
  country: number,
  target: HomeStep["card"],
): readonly HomeStep[] {
  return journal.flatMap(({ event }) =>
    event.type === "homeStepped"
      ? event.steps.filter((step) => step.country === country && step.card === target)
      : [],
  );
}

function reasonsOf(steps: readonly HomeStep[]): readonly Reason[] {
  const tries = steps.filter(({ act, ok }) => act !== "consultAtHome" && !ok).length;
  const isConsulted = steps.some(({ act }) => act === "consultAtHome");
  return [
    ...(isConsulted ? [{ ...NOWHERE, code: "consulted", value: CONSULTED, mark: "design" } as const] : []),
    ...(tries > 0 ? [{ ...NOWHERE, code: "tried", value: tries * TRIED, mark: "design" } as const] : []),
  ];
}
