/** What to try after a match. Only matches that can be played now are suggested. */
import type { Setup } from "../../engine/state/setup.ts";
import { CHALLENGES, type Challenge, challengeOf } from "../selectors/challenges/challenges.ts";
import { type BestResults, isDone } from "./best-results.ts";
import type { Day } from "./days.ts";
import { seatOfDay } from "./today.ts";

export type NextMatch =
  | Readonly<{ kind: "today"; seat: string }>
  | Readonly<{ kind: "challenge"; challenge: Challenge }>
  /** The same tough seat once more, since its goal was missed. */
  | Readonly<{ kind: "retry" }>
  | Readonly<{ kind: "again" }>;

type Known = Readonly<{
  /** The match that has just ended. */
  setup: Setup;
  /** Today's date by this computer's calendar. */
  today: string;
  days: readonly Day[];
  best: BestResults;
}>;

/**
 * A tough seat whose goal was missed is tried again. Otherwise comes today's convention, unless it was begun before,
 * then the next tough seat whose goal was never reached, then the same seat another way.
 */
export function nextMatch({ setup, today, days, best }: Known): NextMatch {
  const own = challengeOf(setup);
  if (own !== null && !isDone(best[own.id])) return { kind: "retry" };
  const isPlayed = days.some(({ day }) => day === today);
  if (own === null && !isPlayed) return { kind: "today", seat: seatOfDay(today) };
  const at = own === null ? 0 : CHALLENGES.indexOf(own) + 1;
  const ordered = [...CHALLENGES.slice(at), ...CHALLENGES.slice(0, at)];
  const challenge = ordered.find((one) => one.id !== own?.id && !isDone(best[one.id]));
  if (challenge !== undefined) return { kind: "challenge", challenge };
  return isPlayed ? { kind: "again" } : { kind: "today", seat: seatOfDay(today) };
}
