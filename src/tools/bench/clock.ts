/** Times code on one thread in ms, and reports the median and spread instead of a single run. */
import { quantile } from "../../cli/table.ts";

export type Spread = Readonly<{ n: number; p10: number; median: number; p90: number; perSecond: number }>;

/** The time that a call takes, in ms. */
export function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

export function spreadOf(times: readonly number[]): Spread {
  const at = (share: number): number => round(quantile(times, share) ?? 0);
  const sum = times.reduce((total, ms) => total + ms, 0);
  const perSecond = Math.round((10_000 * times.length) / sum) / 10;
  return { n: times.length, p10: at(0.1), median: at(0.5), p90: at(0.9), perSecond };
}

/** Runs code for `ms` milliseconds without measuring it, so that it is compiled. */
export function warmUp(run: (turn: number) => void, ms: number): void {
  const end = performance.now() + ms;
  for (let turn = 0; performance.now() < end; turn++) run(turn);
}

export function round(ms: number): number {
  return Math.round(1000 * ms) / 1000;
}
