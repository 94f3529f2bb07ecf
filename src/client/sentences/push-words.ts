/** What an act abroad promises, in the same words for every act. */
import { signed, t } from "../i18n/index.ts";
import type { Promised, Pushing } from "../selectors/ratification/best-pushes.ts";

type Promise = Pick<Promised, "states" | "points"> & Readonly<{ command: Pick<Pushing, "type"> }>;

/**
 * What the act is expected to bring: whole states for an act on many, and the chance for an act on one.
 * @example "About 10 states, Mandate +22", and "Chance 43%, Mandate +2"
 */
export function promiseText({ command, states, points }: Promise): string {
  const mandate = points === null ? null : signed(points);
  const what = command.type === "campaign" ? statesKey(states) : "Chance";
  const values = { count: Math.round(states / 1000), percent: Math.round(states / 10) };
  return mandate === null
    ? t(`ratification:abroad.promise${what}`, values)
    : t(`ratification:abroad.promise${what}Points`, { ...values, points: mandate });
}

/** The points alone, where the chance stands beside them; null if nobody gets credit. */
export function promisedPoints({ points }: Pick<Promised, "points">): string | null {
  return points === null ? null : t("ratification:futures.total", { points: signed(points) });
}

/** Nobody can win half a state over: less than that is hardly one. */
const HALF = 500;

function statesKey(states: number): "States" | "Hardly" {
  return states < HALF ? "Hardly" : "States";
}
